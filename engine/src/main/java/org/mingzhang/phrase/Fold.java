package org.mingzhang.phrase;

/** Text made comparable one character for one, so that positions stay true. */
public final class Fold {
  private static final int FULL_WIDTH_SHIFT = '！' - '!';

  private Fold() {}

  /** The same number of characters: full-width ASCII as ASCII, all double quotes alike, brackets round. */
  public static String text(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) out.append(one(words.charAt(i)));
    return out.toString();
  }

  private static char one(char c) {
    if (c >= '！' && c <= '～') return (char) (c - FULL_WIDTH_SHIFT);
    return switch (c) {
      case '　', ' ' -> ' ';
      case '“', '”', '„', '「', '」', '『', '』' -> '"';
      case '‘', '’' -> '\'';
      case '〔', '【', '[' -> '(';
      case '〕', '】', ']' -> ')';
      case '−', '–' -> '-';
      case '﹪' -> '%';
      default -> c;
    };
  }
}
