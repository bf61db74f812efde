package org.mingzhang.performance;

/** How an actual value is held against a target's quantity. */
public enum Comparator {
  AT_LEAST("≥"),
  MORE_THAN(">"),
  AT_MOST("≤"),
  LESS_THAN("<"),
  /** No word says which way: for a number of things done, more is no failure. */
  EQUAL("=");

  private final String sign;

  Comparator(String sign) {
    this.sign = sign;
  }

  public String sign() {
    return sign;
  }

  /** Whether a smaller actual value is the better one. */
  public boolean lessIsBetter() {
    return this == AT_MOST || this == LESS_THAN;
  }
}
