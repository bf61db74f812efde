package org.mingzhang.check.repair;

/**
 * A closed range of whole grains (a ten-thousandth of 元), wide enough for any budget and exact. {@link #ALL} is every
 * value; arithmetic saturates there.
 */
record Range(long low, long high) {
  /** Beyond this a number is taken as unbounded: two hundred trillion 元. */
  static final long FAR = Long.MAX_VALUE / 4;

  static final Range ALL = new Range(-FAR, FAR);

  boolean isEmpty() {
    return low > high;
  }

  boolean isBounded() {
    return low > -FAR && high < FAR;
  }

  boolean contains(long value) {
    return low <= value && value <= high;
  }

  Range and(Range other) {
    return new Range(Math.max(low, other.low), Math.min(high, other.high));
  }

  Range plus(Range other) {
    return new Range(
        low <= -FAR || other.low <= -FAR ? -FAR : clamp(low + other.low),
        high >= FAR || other.high >= FAR ? FAR : clamp(high + other.high));
  }

  Range negate() {
    return new Range(-high, -low);
  }

  Range times(int sign) {
    return sign >= 0 ? this : negate();
  }

  private static long clamp(long value) {
    return Math.max(-FAR, Math.min(FAR, value));
  }
}
