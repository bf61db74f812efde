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
    String text = Normalizer.normalize(words, Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || "“”‘’\"'·…*#".indexOf(c) >= 0) continue;
      out.append(c == '【' || c == '〔' ? '(' : c == '】' || c == '〕' ? ')' : c);
    }
    return out.toString();
  }
}
