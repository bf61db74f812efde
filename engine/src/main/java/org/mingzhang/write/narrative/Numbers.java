package org.mingzhang.write.narrative;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.lexicon.Yaml;

/**
 * How a set prints amounts and rates in its text. Rates are taken from exact amounts, so that they fit every printed
 * amount inside its rounding.
 */
record Numbers(MoneyUnit unit, int decimals) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int RATE_DECIMALS = 1;
  private static final int MOST_DECIMALS = 6;

  static Numbers of(Yaml.Node node) {
    String unit = node.get("unit").text("万元");
    int decimals = Integer.parseInt(node.get("decimals").text("2"));
    if (decimals < 0 || decimals > MOST_DECIMALS)
      throw new IllegalArgumentException("numbers: decimals are 0 to " + MOST_DECIMALS);
    return new Numbers(
        MoneyUnit.namedIn(unit)
            .orElseThrow(() -> new IllegalArgumentException("numbers: no unit " + unit)),
        decimals);
  }

  /** As printed, without unit. */
  BigDecimal rounded(BigDecimal yuan) {
    return unit.fromYuan(yuan).setScale(decimals, RoundingMode.HALF_UP);
  }

  boolean printsZero(BigDecimal yuan) {
    return rounded(yuan).signum() == 0;
  }

  /** 2,935.01万元; a zero has no decimals. */
  String amount(BigDecimal yuan) {
    BigDecimal number = rounded(yuan);
    return (number.signum() == 0 ? "0" : grouped(number)) + unit.label();
  }

  /** The share of a whole as 27.3%; empty where the whole is zero. */
  static Optional<String> rate(BigDecimal part, BigDecimal whole) {
    return percent(part, whole).map(rate -> grouped(rate) + "%");
  }

  /** In per cent, rounded for printing. */
  static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
    if (whole.signum() == 0) return Optional.empty();
    return Optional.of(part.multiply(HUNDRED)
        .divide(whole, MathContext.DECIMAL128)
        .setScale(RATE_DECIMALS, RoundingMode.HALF_UP));
  }

  private static String grouped(BigDecimal number) {
    return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
  }
}
