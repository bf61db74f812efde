package org.mingzhang.amount;

import java.math.BigDecimal;
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

  /** Longer strings are never one number, whatever white space they contain. */
  private static final int MOST_CHARACTERS = 200;

  private static final Pattern SHAPE = Pattern.compile(
      "(\\()?([-+])?(?:¥ ?)?((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)(\\))?");

  /**
   * Spaces that typesetting left inside one number: beside its point or comma, a sign or a bracket. A space between two
   * digits may as well part two numbers ("42. 27 31"), so it is kept and the cell is no number.
   */
  private static final Pattern STRAY_SPACE = Pattern.compile(
      "(?<=\\d {0,3}[.,]) +(?=\\d)|(?<=\\d) +(?=[.,] {0,3}\\d)|(?<=[-+(]) +| +(?=\\)$)");

  private static final Pattern CUT_OFF =
      Pattern.compile("[-+(]{0,2}(?:\\d{1,3}(?:,\\d{3})*|\\d+)[.,]");

  /**
   * The number that the whole of {@code cell} is, or empty if it is anything else (words, several numbers, a percentage,
   * a number cut off after its point, a code of more than {@value #MOST_DIGITS} digits). A number in brackets is
   * negative, with or without a minus sign inside.
   */
  public static Optional<PrintedNumber> parse(String cell) {
    if (cell.length() > MOST_CHARACTERS) return Optional.empty();
    String text = tight(cell);
    Matcher shape = SHAPE.matcher(text);
    if (!shape.matches()) return Optional.empty();
    boolean bracketed = shape.group(1) != null;
    boolean plus = "+".equals(shape.group(2));
    if (bracketed != (shape.group(4) != null) || bracketed && plus) return Optional.empty();
    String digits = shape.group(3).replace(",", "");
    if (digits.length() > MOST_DIGITS) return Optional.empty();
    BigDecimal value = new BigDecimal(digits);
    boolean negative = bracketed || "-".equals(shape.group(2));
    return Optional.of(new PrintedNumber(negative ? value.negate() : value, text));
  }

  /**
   * Whether the cell is the beginning of a number whose decimals or last thousands were lost ("15.", "1,028,"): its value
   * is not known.
   */
  public static boolean isCutOff(String cell) {
    return cell.length() <= MOST_CHARACTERS && CUT_OFF.matcher(tight(cell)).matches();
  }

  private static String tight(String cell) {
    StringBuilder narrow = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) narrow.append(narrowed(cell.charAt(i)));
    String text = narrow.toString().strip();
    return text.indexOf(' ') < 0 ? text : STRAY_SPACE.matcher(text).replaceAll("");
  }

  /**
   * The ASCII form of a full-width character, a dash used as minus, or a kind of space. Not all of Unicode's
   * compatibility forms: ① and ² are no digits of an amount.
   */
  private static char narrowed(char c) {
    if (c > '\uFF00' && c < '\uFF5F') return (char) (c - 0xFEE0);
    if (c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '\uFE63') return '-';
    if (c == '\uFFE5') return '¥';
    return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
  }
}
