package org.mingzhang.write.layout;

/** Words as any file may hold them. */
public final class CleanText {
  private CleanText() {}

  /**
   * The same words without what XML forbids (control characters, halves of surrogate pairs, non-characters); every kind
   * of line break is \n, a tab is a space.
   */
  public static String of(String words) {
    int i = 0;
    while (i < words.length() && isPlain(words.charAt(i))) i++;
    if (i == words.length()) return words;
    StringBuilder clean = new StringBuilder(words.length()).append(words, 0, i);
    while (i < words.length()) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r') {
        if (i == words.length() || words.charAt(i) != '\n') clean.append('\n');
      } else if (c == 0x85 || c == 0x0B || c == '\f' || c == 0x2028 || c == 0x2029) {
        clean.append('\n');
      } else if (c == '\t') {
        clean.append(' ');
      } else if (isAllowed(c)) {
        clean.appendCodePoint(c);
      }
    }
    return clean.toString();
  }

  /** The same on one line: line breaks are spaces. */
  public static String line(String words) {
    return of(words).replace('\n', ' ').strip();
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F || c == '\n' || c >= 0x3000 && c < 0xD800;
  }

  private static boolean isAllowed(int c) {
    boolean control = c < ' ' && c != '\n' || c >= 0x7F && c < 0xA0;
    boolean surrogate = c >= 0xD800 && c < 0xE000;
    boolean nothing = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    return !control && !surrogate && !nothing;
  }
}
