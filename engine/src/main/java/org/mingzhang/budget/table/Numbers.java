package org.mingzhang.budget.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Amounts and counts as people type them: exact or refused, never guessed. */
public final class Numbers {
  private static final Pattern PLAIN = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,10})?");
  private static final Pattern GROUPED =
      Pattern.compile("[-+]?\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,10})?");
  private static final Pattern SCIENTIFIC = Pattern.compile("[-+]?\\d+(\\.\\d+)?[eE][-+]?\\d+");
  private static final Pattern MISGROUPED = Pattern.compile("[-+]?[\\d,]+(\\.\\d*)?");

  private Numbers() {}

  /** Without trailing zeros, so that equal amounts are equal however they were typed: 120.50 → 120.5. */
  public static BigDecimal normal(BigDecimal value) {
    BigDecimal short_ = value.stripTrailingZeros();
    return short_.scale() < 0 ? short_.setScale(0) : short_;
  }

  /** The digits, never in scientific notation. */
  public static String text(BigDecimal value) {
    return normal(value).toPlainString();
  }

  /**
   * The number that a text is, thousands separators allowed where they belong.
   *
   * @throws IllegalArgumentException with what is wrong in Chinese
   */
  public static BigDecimal parse(String text, int decimals) {
    String plain = narrow(text.strip());
    boolean isPlain = PLAIN.matcher(plain).matches();
    if (!isPlain && SCIENTIFIC.matcher(plain).matches()) {
      throw new IllegalArgumentException("“" + text + "”是科学计数法，末几位已不可知");
    }
    if (!isPlain && !GROUPED.matcher(plain).matches()) {
      boolean misgrouped = plain.indexOf(',') >= 0 && MISGROUPED.matcher(plain).matches();
      throw new IllegalArgumentException(
          misgrouped ? "“" + text + "”的千分位逗号位置不对" : "“" + text + "”不是数字");
    }
    BigDecimal value = normal(new BigDecimal(plain.replace(",", "")));
    if (value.scale() > decimals) {
      throw new IllegalArgumentException("“" + text + "”多于 " + decimals + " 位小数");
    }
    return value;
  }

  /** Full-width digits and signs as their narrow twins. */
  private static String narrow(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) return text;
    StringBuilder narrow = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '０' && c <= '９') narrow.append((char) (c - '０' + '0'));
      else if (c == '，') narrow.append(',');
      else if (c == '．') narrow.append('.');
      else if (c == '－' || c == '−') narrow.append('-');
      else narrow.append(c);
    }
    return narrow.toString();
  }
}
