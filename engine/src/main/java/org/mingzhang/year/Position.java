package org.mingzhang.year;

import java.math.BigDecimal;

/**
 * Where a line stands on a day, all in 元.
 *
 * @param initial 年初预算数
 * @param added what adjustments brought in: supplements, transfers and replacements to it
 * @param removed what they took: cuts, transfers and replacements from it
 * @param frozen may not be paid
 * @param paid payments less refunds
 * @param carriedOver kept for next year
 * @param returned gone back to the finance bureau
 */
public record Position(
    BigDecimal initial,
    BigDecimal added,
    BigDecimal removed,
    BigDecimal frozen,
    BigDecimal paid,
    BigDecimal carriedOver,
    BigDecimal returned) {
  public static final Position NOTHING = new Position(
      BigDecimal.ZERO,
      BigDecimal.ZERO,
      BigDecimal.ZERO,
      BigDecimal.ZERO,
      BigDecimal.ZERO,
      BigDecimal.ZERO,
      BigDecimal.ZERO);

  /** 全年预算数（调整预算数）. */
  public BigDecimal full() {
    return initial.add(added).subtract(removed);
  }

  /** What can still be paid. */
  public BigDecimal available() {
    return full().subtract(frozen).subtract(paid).subtract(carriedOver).subtract(returned);
  }
}
