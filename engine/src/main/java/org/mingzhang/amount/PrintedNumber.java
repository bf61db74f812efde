package org.mingzhang.amount;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one number as documents print it: thousands separators, spaces that typesetting left inside ("42. 27",
 * "1, 028. 96"), full-width digits, brackets or a dash for minus.
 *
 * @param value the exact value, its scale being the number of decimals printed
 * @param text the number as printed, stray inner spaces dropped
 */
public record PrintedNumber(BigDecimal value, String text) {
  /** Longer digit strings are codes or damage, not money. */
  static final int MOST_DIGITS = 30;

  private static final Pattern SHAPE =
      Pattern.compile("[(]?[-+]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?[)]?|[(]?[-+]?\\.\\d+[)]?");
  private static final Pattern SPACED = Pattern.compile("(?<=[\\d.,]) +(?=[\\d.,])|(?<=^[-(]) +| +(?=[)]$)");

  /**
   * The number that the whole of {@code cell} is, or empty if it is anything else (words, several numbers, a percentage,
   * a code of more than {@value #MOST_DIGITS} digits).
   */
  public static Optional<PrintedNumber> parse(String cell) {
    String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).replace('−', '-').replace('–', '-').strip();
    text = joined(text);
    if (text.isEmpty() || text.length() > 2 * MOST_DIGITS) return Optional.empty();
    Matcher shape = SHAPE.matcher(text);
    if (!shape.matches()) return Optional.empty();
    boolean opens = text.startsWith("(");
    if (opens != text.endsWith(")")) return Optional.empty();
    String digits = (opens ? text.substring(1, text.length() - 1) : text).replace(",", "");
    if (digits.length() > MOST_DIGITS) return Optional.empty();
    BigDecimal value = new BigDecimal(digits);
    return Optional.of(new PrintedNumber(opens ? value.negate() : value, text));
  }

  /** Drops spaces inside one number; leaves "1 2" (two numbers) alone unless punctuation joins them. */
  private static String joined(String text) {
    if (text.indexOf(' ') < 0) return text;
    String tight = SPACED.matcher(text).replaceAll("");
    boolean joinedByPunctuation = text.matches(".*([.,] | [.,]).*|^[-(] .*|.* [)]$");
    return joinedByPunctuation ? tight : text;
  }
}
