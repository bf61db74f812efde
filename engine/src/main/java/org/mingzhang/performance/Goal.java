package org.mingzhang.performance;

import java.math.BigDecimal;

/**
 * One measurable aim of a target.
 *
 * @param quantity the value to reach, magnitudes resolved ("5万件" is 50000 件)
 * @param unit as printed, {@code %} for percentages; empty where none is printed
 * @param period what it is counted over ("天" in 1次/天, "台" in 8500元/台); empty where none is printed
 */
public record Goal(Comparator comparator, BigDecimal quantity, String unit, String period) {

  /** Whether two goals are counted in the same thing, so that their quantities can be compared. */
  public boolean isComparableWith(Goal other) {
    return unit.equals(other.unit) && period.equals(other.period);
  }

  /** Whether an actual quantity reaches this goal. */
  public boolean isReachedBy(BigDecimal actual) {
    int order = actual.compareTo(quantity);
    return switch (comparator) {
      case AT_LEAST, EQUAL -> order >= 0;
      case MORE_THAN -> order > 0;
      case AT_MOST -> order <= 0;
      case LESS_THAN -> order < 0;
    };
  }

  @Override
  public String toString() {
    return comparator.sign()
        + quantity.toPlainString()
        + unit
        + (period.isEmpty() ? "" : "/" + period);
  }
}
