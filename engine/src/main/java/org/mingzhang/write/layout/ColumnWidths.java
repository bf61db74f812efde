package org.mingzhang.write.layout;

import java.util.Arrays;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.layout.TableGrid.Placed;

/**
 * How wide the columns of a table should be: in proportion to their weights, but none narrower than what must not be
 * broken in it (numbers, codes, short words), and none wider than all its words on one line as long as
 * others have use for the room.
 */
public final class ColumnWidths {
  /** The least room for words, in half characters. */
  private static final int LEAST = 4;

  /** Words up to four Chinese characters are not broken: 科目编码. */
  private static final int SHORT = 8;

  private static final int STEPS = 60;

  /** Half characters of the longest piece of each column that should not be broken. */
  private final int[] needs;

  /** Half characters of the longest line of each column. */
  private final int[] longest;

  private final int[] weights;

  private ColumnWidths(int columns) {
    needs = new int[columns];
    longest = new int[columns];
    weights = new int[columns];
    Arrays.fill(needs, LEAST);
  }

  public static ColumnWidths of(PrintedTable table) {
    int columns = table.columns().size();
    ColumnWidths widths = new ColumnWidths(columns);
    for (int c = 0; c < columns; c++)
      widths.weights[c] = Math.max(1, table.columns().get(c).weight());
    widths.take(TableGrid.header(table));
    widths.take(TableGrid.body(table));
    for (int c = 0; c < columns; c++)
      widths.longest[c] = Math.max(widths.needs[c], widths.longest[c]);
    return widths;
  }

  private void take(TableGrid grid) {
    for (Placed placed : grid.cells()) {
      if (placed.columns() > 1) continue;
      int column = placed.column();
      int indent = 2 * placed.cell().indent();
      String words = placed.cell().text();
      needs[column] = Math.max(needs[column], unbroken(words) + indent);
      for (String line : words.split("\n")) {
        int whole = halves(line) + indent;
        longest[column] = Math.max(longest[column], whole);
        if (whole <= SHORT) needs[column] = Math.max(needs[column], whole);
      }
    }
  }

  /**
   * The room that all columns need at least.
   *
   * @param half width of half a Chinese character
   * @param padding what each cell adds to its words
   */
  public int least(int half, int padding) {
    return Arrays.stream(needs).map(need -> need * half + padding).sum();
  }

  /**
   * Widths that add up to a total, in the same unit as {@code half} and {@code padding}. Where the total is less than the
   * columns need, all are cut alike.
   */
  public int[] in(int total, int half, int padding) {
    int columns = needs.length;
    double[] least = new double[columns];
    double[] most = new double[columns];
    for (int c = 0; c < columns; c++) {
      least[c] = (double) needs[c] * half + padding;
      most[c] = (double) longest[c] * half + padding;
    }
    double[] endless = new double[columns];
    Arrays.fill(endless, Double.MAX_VALUE);
    if (Arrays.stream(least).sum() >= total) return whole(least, total);
    boolean plenty = Arrays.stream(most).sum() < total;
    return whole(plenty ? between(most, endless, total) : between(least, most, total), total);
  }

  /** Widths in proportion to the weights within bounds, as near to the total as halving comes. */
  private double[] between(double[] least, double[] most, int total) {
    double low = 0;
    double high = total;
    double[] widths = least;
    for (int step = 0; step < STEPS; step++) {
      double share = (low + high) / 2;
      double sum = 0;
      widths = new double[least.length];
      for (int c = 0; c < least.length; c++) {
        widths[c] = Math.max(least[c], Math.min(most[c], weights[c] * share));
        sum += widths[c];
      }
      if (sum < total) low = share;
      else high = share;
    }
    return widths;
  }

  /** Whole numbers in proportion that add up to the total exactly. */
  private static int[] whole(double[] widths, int total) {
    double sum = Math.max(1, Arrays.stream(widths).sum());
    int[] whole = new int[widths.length];
    double seen = 0;
    int given = 0;
    for (int i = 0; i < widths.length; i++) {
      seen += widths[i];
      whole[i] = (int) Math.round(seen * total / sum) - given;
      given += whole[i];
    }
    return whole;
  }

  /** Half characters of the longest piece that no line break may part. */
  private static int unbroken(String words) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      run = c > ' ' && c < 0x2E80 ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    // Long words (addresses, identifiers) may be broken all the same.
    return Math.min(longest, 24);
  }

  /** The width of words in half characters. */
  public static int halves(String words) {
    int halves = 0;
    for (int i = 0; i < words.length(); i++) halves += words.charAt(i) < 0x2E80 ? 1 : 2;
    return halves;
  }
}
