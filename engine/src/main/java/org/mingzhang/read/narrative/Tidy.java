package org.mingzhang.read.narrative;

/** Takes out of a line what typesetting and markup put in. */
final class Tidy {
  private Tidy() {}

  /** Without markup, and without spaces except between latin words or separate numbers. */
  static String line(String raw) {
    String text = raw.indexOf('<') < 0 ? raw : raw.replaceAll("</?[A-Za-z]{1,10}[^<>]{0,40}>", " ");
    text = text.strip().replaceFirst("^(#{1,6} +|[-*•] +(?=\\S)|> +)+", "").replace("**", "");
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        out.append(radical(c));
        continue;
      }
      int next = i;
      while (next < text.length() && isSpace(text.charAt(next))) next++;
      if (out.length() > 0 && next < text.length() && apart(out, text.charAt(next)))
        out.append(' ');
      i = next - 1;
    }
    return out.toString();
  }

  /** Whether a space between the words so far and the next character divides two things. */
  static boolean apart(CharSequence before, char next) {
    char last = before.charAt(before.length() - 1);
    boolean joinsNumber = isDigit(last) && (next == '.' || next == ',')
        || isDigit(next)
            && (last == '.' || last == ',')
            && before.length() > 1
            && isDigit(before.charAt(before.length() - 2));
    if (joinsNumber) return false;
    return isLatinOrDigit(last) && isLatinOrDigit(next);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == ' ' || c == '　' || c == '​' || c == '﻿';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatinOrDigit(char c) {
    return isDigit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** Some fonts' text layers hold radicals that look like characters. */
  private static char radical(char c) {
    if (c < '⺀' || c > '⿕') return c;
    String plain =
        java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFKC);
    return plain.length() == 1 ? plain.charAt(0) : c;
  }
}
