package org.mingzhang.read.office;

import java.util.Optional;

/** A rectangle of cells such as B2:D5; all bounds 0-based and inclusive. */
record CellRange(int top, int left, int bottom, int right) {
  private static final int LONGEST = 10;

  /** The range a reference names, empty if it names none. */
  static Optional<CellRange> of(String reference) {
    String[] corners = reference.replace("$", "").split(":", 2);
    if (corners.length < 2) return Optional.empty();
    CellRange range =
        new CellRange(row(corners[0]), column(corners[0]), row(corners[1]), column(corners[1]));
    boolean ordered =
        range.top >= 0 && range.left >= 0 && range.bottom >= range.top && range.right >= range.left;
    return ordered ? Optional.of(range) : Optional.empty();
  }

  /** The column of a reference such as AB12, −1 if it has none. */
  static int column(String reference) {
    int column = 0;
    int i = 0;
    for (; i < reference.length() && i < LONGEST && letter(reference.charAt(i)); i++) {
      column = Math.min(1 << 24, column * 26 + (reference.charAt(i) & ~0x20) - 'A' + 1);
    }
    return column - 1;
  }

  private static boolean letter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static int row(String reference) {
    int i = 0;
    while (i < reference.length() && letter(reference.charAt(i))) i++;
    String digits = reference.substring(i);
    return digits.matches("\\d{1,8}") ? Integer.parseInt(digits) - 1 : -1;
  }
}
