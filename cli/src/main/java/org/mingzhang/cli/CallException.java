package org.mingzhang.cli;

/** The call was wrong; the message is the one line to say so. */
final class CallException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CallException(String message) {
    super(message);
  }
}
