package org.mingzhang.check.performance;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingzhang.amount.PrintedNumber;
import org.mingzhang.performance.GoalWords;

/** Numbers and words of a form as printed. */
final class Printed {
  private Printed() {}

  /** The number a cell prints, a percent sign left aside; empty where it prints none. */
  static Optional<BigDecimal> number(String cell) {
    String digits = cell.strip();
    if (digits.endsWith("%") || digits.endsWith("％"))
      digits = digits.substring(0, digits.length() - 1);
    return PrintedNumber.parse(digits).map(PrintedNumber::value);
  }

  /** Whether two cells say the same, typesetting aside. */
  static boolean isSame(String a, String b) {
    return plain(a).equals(plain(b));
  }

  /** Words without marks and typesetting. */
  static String plain(String words) {
    return GoalWords.plain(words);
  }

  static String shown(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
