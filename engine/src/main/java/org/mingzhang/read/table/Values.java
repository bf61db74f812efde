package org.mingzhang.read.table;

import java.util.Optional;
import org.mingzhang.amount.PrintedNumber;

/** Tells numbers, percentages and blanks among cell texts. */
final class Values {
  private Values() {}

  static Optional<PrintedNumber> number(String text) {
    return text.isEmpty() || !hasDigit(text) ? Optional.empty() : PrintedNumber.parse(text);
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) return true;
    }
    return false;
  }

  /** Dashes that stand for nothing. */
  static boolean isBlank(String text) {
    return text.isBlank() || text.matches("[-—–－_/\\s]+");
  }
}
