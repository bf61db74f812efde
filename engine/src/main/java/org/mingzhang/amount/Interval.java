package org.mingzhang.amount;

import java.math.BigDecimal;

/**
 * A closed range of exact values in one unit. Printed numbers are ranges (half a unit of their last place to either
 * side), and so are their sums; two of them agree when the ranges meet. Source of the rule: XBRL Calculations 1.1.
 */
public record Interval(BigDecimal low, BigDecimal high) {
  public static final Interval ZERO = exactly(BigDecimal.ZERO);

  public Interval {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low " + low + " is above high " + high);
    }
  }

  public static Interval exactly(BigDecimal value) {
    return new Interval(value, value);
  }

  public static Interval around(BigDecimal middle, BigDecimal radius) {
    return new Interval(middle.subtract(radius), middle.add(radius));
  }

  public Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  public Interval minus(Interval other) {
    return new Interval(low.subtract(other.high), high.subtract(other.low));
  }

  /** This range times an exact factor, which may be negative. */
  public Interval times(BigDecimal factor) {
    BigDecimal a = low.multiply(factor);
    BigDecimal b = high.multiply(factor);
    return a.compareTo(b) <= 0 ? new Interval(a, b) : new Interval(b, a);
  }

  public boolean meets(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  public boolean contains(BigDecimal value) {
    return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
  }

  public BigDecimal middle() {
    return low.add(high).divide(BigDecimal.valueOf(2));
  }

  public BigDecimal width() {
    return high.subtract(low);
  }
}
