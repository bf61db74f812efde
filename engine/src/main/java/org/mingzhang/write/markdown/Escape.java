package org.mingzhang.write.markdown;

import java.util.regex.Pattern;
import org.mingzhang.write.layout.CleanText;

/**
 * Words that stay words: whatever Markdown would take for a mark is written as a character reference, which every viewer
 * shows as the character itself and never as a mark.
 */
final class Escape {
  /** Marks at the beginning of a line only: headings, quotes, lists, numbered lists, underlines, bars, drawn lines. */
  private static final Pattern OPENING =
      Pattern.compile("^(?:[#>=•+|｜\\u2500-\\u257F-]|:?-|\\d{1,9}[.)](?=\\s|$))");

  /** Spaces of other widths, which some readers take for a gap between columns. */
  private static final Pattern SPACE = Pattern.compile("[\\p{Zs}&&[^\u3000]]");

  private Escape() {}

  /** A paragraph or heading; its line breaks become {@code <br>}. */
  static String text(String words) {
    StringBuilder text = new StringBuilder();
    for (String line : SPACE.matcher(CleanText.of(words)).replaceAll(" ").split("\n")) {
      if (line.isBlank()) continue;
      if (text.length() > 0) text.append("<br>");
      text.append(line(line.strip()));
    }
    return text.toString();
  }

  /** A cell: as a paragraph, with its bars escaped. */
  static String cell(String words) {
    return text(words).replace("|", "\\|");
  }

  private static String line(String words) {
    StringBuilder line = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      char before = i == 0 ? ' ' : words.charAt(i - 1);
      if (isMark(c, before)) reference(line, c);
      else line.append(c);
    }
    if (!OPENING.matcher(words).lookingAt()) return line.toString();
    int at = Character.isDigit(words.charAt(0)) ? firstNonDigit(words) : 0;
    if (line.charAt(at) != words.charAt(at)) return line.toString();
    StringBuilder escaped = new StringBuilder(line.substring(0, at));
    reference(escaped, line.charAt(at));
    return escaped.append(line, at + 1, line.length()).toString();
  }

  private static int firstNonDigit(String words) {
    int at = 0;
    while (Character.isDigit(words.charAt(at))) at++;
    return at;
  }

  /** Wide and repeated spaces are kept from being taken for gaps between columns. */
  private static boolean isMark(char c, char before) {
    boolean gap = c == '\u3000' || c == ' ' && (before == ' ' || before == '\u3000');
    return gap || "\\`*_[]<&$~".indexOf(c) >= 0 && !(c == '~' && isDigit(before));
  }

  /** 10~20 is a range in Chinese text; the sign strikes words out only in pairs around them. */
  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static void reference(StringBuilder line, char c) {
    switch (c) {
      case '<' -> line.append("&lt;");
      case '&' -> line.append("&amp;");
      default -> line.append("&#").append((int) c).append(';');
    }
  }
}
