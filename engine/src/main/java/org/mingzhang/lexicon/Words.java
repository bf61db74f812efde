package org.mingzhang.lexicon;

import java.text.Normalizer;

/** How words are compared: what typesetting adds or varies is taken away. */
public final class Words {
  private Words() {}

  /**
   * The form in which words are compared: NFKC, full-width brackets as ASCII ones, no white space, quotes, or leader
   * dots.
   */
  public static String plain(String words) {
    if (isPlain(words)) return words;
    String text = Normalizer.normalize(words, Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || "“”‘’\"'·…*#".indexOf(c) >= 0) continue;
      out.append(c == '【' || c == '〔' ? '(' : c == '】' || c == '〕' ? ')' : c);
    }
    return out.toString();
  }

  /** Most words are plain as they stand: Chinese characters, ASCII letters, digits and a few marks. */
  private static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean han = c >= '\u4e00' && c <= '\u9fff';
      boolean ascii = c > ' ' && c < 127 && c != '"' && c != '\'' && c != '*' && c != '#';
      if (!han && !ascii && c != '、' && c != '。') return false;
    }
    return true;
  }
}
