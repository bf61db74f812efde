package org.mingzhang.reconstruct;

/** No data can be found that print a document; the message says why, in one Chinese sentence for its owner. */
public final class IrreconcilableException extends Exception {
  private static final long serialVersionUID = 1L;

  IrreconcilableException(String message) {
    super(message);
  }
}
