package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.intake.Limits;

/**
 * A piece of a line between two wide gaps, with the print columns it takes.
 *
 * @param left first print column
 * @param right print column after the last
 */
record Chunk(String text, int left, int right) {
  /**
   * The pieces of a line that are separated by two or more spaces; no more than a grid has columns.
   *
   * @param wide how many print columns an ideograph takes: 2 in fixed-width print, 1 where a converter counted characters
   */
  static List<Chunk> of(String line, int wide) {
    List<Chunk> chunks = new ArrayList<>();
    int column = 0;
    int start = -1;
    int startColumn = 0;
    int spaces = 0;
    int end = 0;
    int endColumn = 0;
    for (int i = 0; i < line.length() && chunks.size() < Limits.COLUMNS; i++) {
      char c = line.charAt(i);
      boolean space = c == ' ' || c == '\u3000';
      if (space) {
        spaces++;
        if (spaces == 2 && start >= 0) {
          chunks.add(new Chunk(line.substring(start, end), startColumn, endColumn));
          start = -1;
        }
      } else {
        if (start < 0) {
          start = i;
          startColumn = column;
        }
        spaces = 0;
      }
      column += c < 0x1100 ? 1 : wide;
      if (!space) {
        end = i + 1;
        endColumn = column;
      }
    }
    if (start >= 0 && chunks.size() < Limits.COLUMNS) {
      chunks.add(new Chunk(line.substring(start, end), startColumn, endColumn));
    }
    return chunks;
  }

  /** How many print columns this shares with the range. */
  int shared(int left, int right) {
    return Math.min(this.right, right) - Math.max(this.left, left);
  }
}
