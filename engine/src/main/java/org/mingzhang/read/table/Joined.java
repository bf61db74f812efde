package org.mingzhang.read.table;

/** Words broken over lines, put together again. */
final class Joined {
  private Joined() {}

  /** Line breaks go; a space stays only where latin letters or digits meet. */
  static String words(String text) {
    if (text.indexOf('\n') < 0) return text.strip();
    StringBuilder out = new StringBuilder(text.length());
    for (String line : text.split("\n")) {
      String part = line.strip();
      if (part.isEmpty()) continue;
      if (out.length() > 0 && isLatin(out.charAt(out.length() - 1)) && isLatin(part.charAt(0)))
        out.append(' ');
      out.append(part);
    }
    return out.toString();
  }

  private static boolean isLatin(char c) {
    return c < 128 && Character.isLetter(c);
  }
}
