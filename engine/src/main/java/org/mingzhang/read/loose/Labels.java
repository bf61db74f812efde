package org.mingzhang.read.loose;

import java.util.List;

/** Joins the pieces of a label. */
final class Labels {
  private Labels() {}

  /** No space where Chinese meets Chinese, one where two latin words meet. */
  static String join(List<String> pieces) {
    StringBuilder out = new StringBuilder();
    for (String piece : pieces) {
      if (!out.isEmpty()
          && !piece.isEmpty()
          && isLatin(out.charAt(out.length() - 1))
          && isLatin(piece.charAt(0))) {
        out.append(' ');
      }
      out.append(piece);
    }
    return out.toString();
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
