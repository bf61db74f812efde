package org.mingzhang.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;

/**
 * 表述: what a sentence says about one fact.
 *
 * @param kind what sort of statement
 * @param text the words that state it, as printed
 * @param coordinate what it is about; for a change, rate or share: what changed, or the part
 * @param amount the amount stated, null for a rate, share or count
 * @param number the bare number as printed for a rate or share (in percent) or a count; null for an amount
 * @param unit 元, 万元, %, 辆, 人 …
 */
public record Claim(
    Kind kind,
    String text,
    Coordinate coordinate,
    @Nullable Amount amount,
    @Nullable BigDecimal number,
    String unit,
    Place place) {

  public enum Kind {
    AMOUNT,
    CHANGE,
    RATE,
    SHARE,
    COUNT
  }
}
