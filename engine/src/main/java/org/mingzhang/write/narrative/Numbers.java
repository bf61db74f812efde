package org.mingzhang.write.narrative;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.lexicon.Yaml;

/**
 * How a set prints amounts and rates in its text. Rates are taken from exact amounts, so that they fit every printed
 * amount inside its rounding.
 *
 * @param decimals at most
 * @param asNeeded whether trailing zeros are left out
 */
record Numbers(MoneyUnit unit, int decimals, boolean asNeeded) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final Pattern DECIMALS = Pattern.compile("(up to )?([0-6])");
  private static final int RATE_DECIMALS = 1;

  static Numbers of(Yaml.Node node) {
    String unit = node.get("unit").text("万元");
    MoneyUnit known = MoneyUnit.namedIn(unit)
        .orElseThrow(() -> new IllegalArgumentException("numbers: no unit " + unit));
    return new Numbers(known, 0, false).with(node.get("decimals").text("2"));
  }

  /** The same with other decimals: 2, or "up to 2" where trailing zeros are left out. */
  Numbers with(String decimals) {
    Matcher matcher = DECIMALS.matcher(decimals);
    if (!matcher.matches())
      throw new IllegalArgumentException("decimals: \"" + decimals + "\" is not like 2 or up to 2");
    return new Numbers(unit, Integer.parseInt(matcher.group(2)), matcher.group(1) != null);
  }

  /** As printed, without unit. */
  BigDecimal rounded(BigDecimal yuan) {
    BigDecimal number = unit.fromYuan(yuan).setScale(decimals, RoundingMode.HALF_UP);
    if (!asNeeded) return number;
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
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
