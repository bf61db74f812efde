package org.mingzhang.document;

/** The side of a two-sided table (收入 | 支出) a row stands on. */
public enum Side {
  NONE(""),
  INCOME("income"),
  EXPENSE("expense");

  private final String id;

  Side(String id) {
    this.id = id;
  }

  /** The name used in JSON. */
  public String id() {
    return id;
  }
}
