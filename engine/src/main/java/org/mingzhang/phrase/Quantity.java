package org.mingzhang.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.Interval;
import org.mingzhang.amount.MoneyUnit;

/**
 * A number with its unit in running text.
 *
 * @param start position of its first digit
 * @param end position after its unit
 * @param value the number, its scale being the printed decimals
 * @param unit as printed: 万元, %, 辆; empty for a bare number
 */
public record Quantity(int start, int end, Kind kind, BigDecimal value, String unit) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public enum Kind {
    MONEY,
    PERCENT,
    COUNT,
    YEAR,
    /** A limit that is no amount of its own: 单价100万元以上. */
    LIMIT,
    BARE
  }

  /** The money it states; null where it is none. A 万 whose 元 was forgotten counts as 万元. */
  public @Nullable Amount amount() {
    if (kind != Kind.MONEY) return null;
    return new Amount(
        value, MoneyUnit.namedIn(unit.endsWith("元") ? unit : unit + "元").orElseThrow());
  }

  /** All values that are printed like this: 元 for money, else the number itself; counts of things are exact. */
  public Interval meaning() {
    Amount amount = amount();
    if (amount != null) return amount.meaning();
    if (kind == Kind.COUNT && value.scale() <= 0) return Interval.exactly(value);
    return Interval.around(value, HALF.scaleByPowerOfTen(-Math.max(0, value.scale())));
  }
}
