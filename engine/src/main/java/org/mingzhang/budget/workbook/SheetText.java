package org.mingzhang.budget.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as a workbook keeps it: what XML cannot hold is written {@code _x000B_}, and what looks like that is escaped. */
final class SheetText {
  /** What Excel keeps in a cell. */
  static final int MOST_CHARACTERS = 32_767;

  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

  private SheetText() {}

  static String escaped(String words) {
    String safe = ESCAPE.matcher(words).replaceAll("_x005F_");
    return CONTROL
        .matcher(safe)
        .replaceAll(match -> Matcher.quoteReplacement(
            String.format("_x%04X_", (int) match.group().charAt(0))));
  }

  /** Whether Excel would take the words for a formula when somebody edits the cell. */
  static boolean isFormula(String words) {
    return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
  }
}
