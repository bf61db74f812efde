package org.mingzhang.reconstruct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Spreads amounts over a grid so that every row and every column adds up: the likeliest pairs are served first, what is
 * left goes to whoever is next. All whole numbers, so nothing is lost.
 */
final class Transport {
  private static final int SAME = 70;
  private static final int NEAR = 40;
  private static final int NEAR_PART = 200;

  private Transport() {}

  /** What a row gives a column. */
  record Flow(int row, int column, long amount) {}

  /** How well a row and a column go together; higher is better. */
  interface Liking {
    int of(int row, int column);
  }

  private record Pair(int row, int column, int liking) {}

  /**
   * @param rows what each row has; none negative
   * @param columns what each column takes; their sum is that of the rows
   */
  static List<Flow> spread(long[] rows, long[] columns, Liking liking) {
    List<Pair> pairs = new ArrayList<>();
    for (int r = 0; r < rows.length; r++) {
      if (rows[r] == 0) continue;
      for (int c = 0; c < columns.length; c++) {
        if (columns[c] == 0) continue;
        pairs.add(new Pair(r, c, liking.of(r, c) + sameness(rows[r], columns[c])));
      }
    }
    return served(pairs, rows, columns);
  }

  /** Equal amounts are likely one thing; they may differ by what rounding has added. */
  private static int sameness(long one, long other) {
    long gap = Math.abs(one - other);
    if (gap == 0) return SAME;
    return gap * NEAR_PART <= Math.max(one, other) ? NEAR : 0;
  }

  private static List<Flow> served(List<Pair> pairs, long[] rows, long[] columns) {
    pairs.sort(Comparator.comparingInt((Pair p) -> -p.liking())
        .thenComparingInt(Pair::row)
        .thenComparingInt(Pair::column));
    long[] have = rows.clone();
    long[] want = columns.clone();
    List<Flow> flows = new ArrayList<>();
    for (Pair pair : pairs) {
      long amount = Math.min(have[pair.row()], want[pair.column()]);
      if (amount <= 0) continue;
      have[pair.row()] -= amount;
      want[pair.column()] -= amount;
      flows.add(new Flow(pair.row(), pair.column(), amount));
    }
    return flows;
  }
}
