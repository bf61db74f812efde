package org.mingzhang.document;

import org.mingzhang.amount.PrintedNumber;

/** Words on their way into a spreadsheet, which would run some of them as formulas. */
public final class SpreadsheetText {
  private static final String STARTS = "=+-@\t\r";

  private SpreadsheetText() {}

  /** Whether a spreadsheet would run these words instead of showing them. Numbers are numbers, also negative ones. */
  public static boolean isFormula(String words) {
    return !words.isEmpty()
        && STARTS.indexOf(words.charAt(0)) >= 0
        && PrintedNumber.parse(words).isEmpty();
  }

  /** The words for a CSV cell: those that would be run get a leading apostrophe. */
  public static String harmless(String words) {
    return isFormula(words) ? "'" + words : words;
  }
}
