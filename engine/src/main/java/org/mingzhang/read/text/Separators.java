package org.mingzhang.read.text;

import java.util.List;

/** Lines that only draw: Markdown's line under a table header, rules, borders of character tables. */
final class Separators {
  private Separators() {}

  /** Whether every cell is a run of dashes, as under a Markdown header, one of them at least {@code most} long. */
  static boolean between(List<String> cells, int most) {
    int longest = 0;
    for (String cell : cells) {
      int dashes = dashes(cell.strip());
      if (dashes == 0) return false;
      longest = Math.max(longest, dashes);
    }
    return longest >= most;
  }

  private static int dashes(String cell) {
    int from = cell.startsWith(":") ? 1 : 0;
    int to = cell.length() > from && cell.endsWith(":") ? cell.length() - 1 : cell.length();
    for (int i = from; i < to; i++) {
      if (cell.charAt(i) != '-') return 0;
    }
    return to - from;
  }

  /** A horizontal rule, a fence or a border: three or more of a drawing character, and nothing but such characters. */
  static boolean rule(String line) {
    int same = 0;
    int longest = 0;
    char last = ' ';
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean box = c >= 0x2500 && c <= 0x257F;
      if (!box && " \u3000-=_*+|~`".indexOf(c) < 0) return false;
      same = c == last && c != ' ' && c != '\u3000' ? same + 1 : 1;
      longest = Math.max(longest, box ? 3 : same);
      last = c;
    }
    return longest >= 3 && !line.isBlank();
  }
}
