package org.mingzhang.amount;

import java.math.BigDecimal;

/**
 * A printed amount: what it says, and therefore all that it can mean. 2,935.01 万元 is every value from 29,350,050 to
 * 29,350,150 元. The number of decimals is {@link #printed()}'s scale, so 15 and 15.00 are different amounts of the same
 * value.
 *
 * @param printed the number as printed, its scale being the printed number of decimals
 * @param unit the unit it is printed in
 */
public record Amount(BigDecimal printed, MoneyUnit unit) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public static Amount of(String printed, MoneyUnit unit) {
    return new Amount(new BigDecimal(printed), unit);
  }

  public int decimals() {
    return Math.max(0, printed.scale());
  }

  /** The exact value in 元 of the printed number taken literally. */
  public BigDecimal yuan() {
    return unit.toYuan(printed);
  }

  /** Half a unit of the last printed place, in 元. */
  public BigDecimal halfUnit() {
    return unit.toYuan(HALF.scaleByPowerOfTen(-decimals()));
  }

  /** All values in 元 that round to what is printed. */
  public Interval meaning() {
    return Interval.around(yuan(), halfUnit());
  }

  public boolean canEqual(Amount other) {
    return meaning().meets(other.meaning());
  }

  public boolean isZero() {
    return printed.signum() == 0;
  }

  /** This amount's number in another unit, exact. */
  public BigDecimal in(MoneyUnit other) {
    return other.fromYuan(yuan());
  }
}
