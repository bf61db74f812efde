package org.mingzhang.read.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts together what a column border has cut. A cell cut in two often prints the character on the border twice, so two
 * pieces may mean their plain sequence or the sequence without one of the doubled characters; what the form says about
 * the value (how many digits a code has, which rate the amount gives) chooses.
 */
final class Pieces {
  private static final Pattern PLAIN_NUMBER =
      Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d*)?");
  private static final Pattern SPACE_BY_HAN =
      Pattern.compile("(?<=[^\\x00-\\x7f])[ \\t\\n\\r]+|[ \\t\\n\\r]+(?=[^\\x00-\\x7f])|[\\n\\r]+");
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private Pieces() {}

  /** Without any white space. */
  static String tight(String cell) {
    return cell.replaceAll("\\s+", "");
  }

  /** Without the white space that line breaks left beside Chinese characters; latin words keep theirs. */
  static String unwrapped(String cell) {
    return SPACE_BY_HAN.matcher(cell.strip()).replaceAll("");
  }

  static boolean isNumber(String cell) {
    return cell.length() <= 30 && PLAIN_NUMBER.matcher(tight(cell)).matches();
  }

  static BigDecimal number(String cell) {
    String digits = tight(cell).replace(",", "");
    return new BigDecimal(digits.endsWith(".") ? digits.substring(0, digits.length() - 1) : digits);
  }

  /** Words cut in two: the longest overlap is taken out. */
  static String joinWords(String left, String right) {
    for (int n = Math.min(left.length(), right.length()); n > 0; n--) {
      if (left.endsWith(right.substring(0, n))) return left + right.substring(n);
    }
    return left + right;
  }

  /** A code cut in two, given how long codes are; the plain sequence where no reading has that length. */
  static String joinCode(String left, String right, int digits) {
    for (String code : readings(left, right)) if (code.length() == digits) return code;
    return left + right;
  }

  /**
   * An amount cut in two.
   *
   * @param whole what it is a share of
   * @param rate the percentage printed for that share, which tells the right reading
   * @return the reading that gives the rate, or the pieces with a blank between them where none or several do
   */
  static String joinAmount(String left, String right, String whole, String rate) {
    Set<String> right0 = new LinkedHashSet<>();
    if (isNumber(whole) && isNumber(rate) && number(whole).signum() > 0) {
      for (String amount : readings(left, right)) {
        if (isNumber(amount) && gives(number(amount), number(whole), number(rate)))
          right0.add(amount);
      }
    }
    return right0.size() == 1 ? right0.iterator().next() : left + " " + right;
  }

  private static boolean gives(BigDecimal part, BigDecimal whole, BigDecimal rate) {
    BigDecimal exact = part.multiply(HUNDRED).divide(whole, 12, RoundingMode.HALF_UP);
    BigDecimal half = new BigDecimal("0.5").scaleByPowerOfTen(-Math.max(0, rate.scale()));
    return exact.subtract(rate).abs().compareTo(half) <= 0;
  }

  /** Every reading of two pieces: in sequence, or without a character printed twice at the cut. */
  static List<String> readings(String left, String right) {
    List<String> readings = new ArrayList<>();
    readings.add(left + right);
    if (right.length() > 1) readings.add(left + right.substring(1));
    if (left.length() > 1) readings.add(left.substring(0, left.length() - 1) + right);
    return readings;
  }

  static String nfkc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
