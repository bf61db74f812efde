package org.mingzhang.read;

/** A file that cannot be read at all. The message is one sentence for the person who gave the file. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableException(String message) {
    super(message);
  }

  public UnreadableException(String message, Throwable cause) {
    super(message, cause);
  }
}
