package org.mingzhang.write.layout;

import java.util.Arrays;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.layout.TableGrid.Placed;

/**
 * How wide the columns of a table should be: in proportion to their weights, but none narrower than what must not be
 * broken in it (numbers, codes) and two Chinese characters.
 */
public final class ColumnWidths {
  /** The least room for words, in half characters. */
  private static final int LEAST = 4;

  private final int[] needs;
  private final int[] weights;

  private ColumnWidths(int[] needs, int[] weights) {
    this.needs = needs;
    this.weights = weights;
  }

  public static ColumnWidths of(PrintedTable table) {
    int columns = table.columns().size();
    int[] needs = new int[columns];
    int[] weights = new int[columns];
    Arrays.fill(needs, LEAST);
    for (int c = 0; c < columns; c++)
      weights[c] = Math.max(1, table.columns().get(c).weight());
    for (TableGrid grid : new TableGrid[] {TableGrid.header(table), TableGrid.body(table)}) {
      for (Placed placed : grid.cells()) {
        if (placed.columns() > 1) continue;
        int need = unbroken(placed.cell().text()) + 2 * placed.cell().indent();
        needs[placed.column()] = Math.max(needs[placed.column()], need);
      }
    }
    return new ColumnWidths(needs, weights);
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
    long[] least = new long[columns];
    for (int c = 0; c < columns; c++) least[c] = (long) needs[c] * half + padding;
    long sum = Arrays.stream(least).sum();
    if (sum >= total) return shares(least, total);
    boolean[] fixed = new boolean[columns];
    long room = total;
    long open = Arrays.stream(weights).asLongStream().sum();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int c = 0; c < columns; c++) {
        if (fixed[c] || room * weights[c] >= least[c] * open) continue;
        fixed[c] = true;
        room -= least[c];
        open -= weights[c];
        changed = true;
      }
    }
    long[] wanted = new long[columns];
    for (int c = 0; c < columns; c++)
      wanted[c] = fixed[c] ? least[c] : open == 0 ? least[c] : room * weights[c] / open;
    return shares(wanted, total);
  }

  /** Whole numbers in proportion that add up to the total exactly. */
  private static int[] shares(long[] wanted, int total) {
    long sum = Math.max(1, Arrays.stream(wanted).sum());
    int[] shares = new int[wanted.length];
    long seen = 0;
    int given = 0;
    for (int i = 0; i < wanted.length; i++) {
      seen += wanted[i];
      shares[i] = (int) (seen * total / sum) - given;
      given += shares[i];
    }
    return shares;
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

  /** How many lines words take in a width of so many half characters. */
  public static int lines(String words, int width) {
    int lines = 0;
    for (String line : words.split("\n", -1))
      lines += Math.max(1, (halves(line) + width - 1) / Math.max(1, width));
    return lines;
  }
}
