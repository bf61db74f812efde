package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.read.intake.Limits;

/**
 * A piece of a line between two wide gaps, with the print columns it takes.
 *
 * @param left first print column
 * @param right print column after the last
 */
record Chunk(String text, int left, int right) {
  private static final String AMOUNT = "\\d{1,3}(?:,\\d{3})++(?:\\.\\d{1,4})?+";

  /** An amount that fills its column leaves one space only to the words of the next, or to those before. */
  private static final Pattern NARROW_GAP = Pattern.compile("(?<![\\d,.])" + AMOUNT
      + "( )(?=[^\\d.,\\s万亿元%])|(?<=[\\u4E00-\\u9FFF）)])( )" + AMOUNT + "$");

  /**
   * The pieces of a line that are separated by two or more spaces; no more than a grid has columns.
   *
   * @param wide how many print columns an ideograph takes: 2 in fixed-width print, 1 where a converter counted characters
   */
  static List<Chunk> of(String line, int wide) {
    int[] column = new int[line.length() + 1];
    for (int i = 0; i < line.length(); i++)
      column[i + 1] = column[i] + (line.charAt(i) < 0x1100 ? 1 : wide);
    List<Chunk> chunks = new ArrayList<>();
    int start = 0;
    while (start < line.length() && chunks.size() < Limits.COLUMNS) {
      while (start < line.length() && space(line, start)) start++;
      int end = start;
      while (end < line.length()
          && !(space(line, end) && (end + 1 == line.length() || space(line, end + 1)))) end++;
      if (end > start) split(line, start, end, column, chunks);
      start = end + 1;
    }
    return chunks;
  }

  private static boolean space(String line, int at) {
    return line.charAt(at) == ' ' || line.charAt(at) == '\u3000';
  }

  private static void split(String line, int start, int end, int[] column, List<Chunk> chunks) {
    int from = start;
    if (line.indexOf(',', start) >= 0) {
      Matcher gap = NARROW_GAP.matcher(line).region(start, end).useTransparentBounds(false);
      while (gap.find() && chunks.size() < Limits.COLUMNS) {
        int space = gap.group(1) != null ? gap.start(1) : gap.start(2);
        if (space > from)
          chunks.add(new Chunk(line.substring(from, space), column[from], column[space]));
        from = space + 1;
      }
    }
    if (end > from && chunks.size() < Limits.COLUMNS) {
      chunks.add(new Chunk(line.substring(from, end), column[from], column[end]));
    }
  }

  /** How many print columns this shares with the range; below 0 the distance between them. */
  int shared(int left, int right) {
    return Math.min(this.right, right) - Math.max(this.left, left);
  }
}
