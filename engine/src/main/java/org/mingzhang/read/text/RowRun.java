package org.mingzhang.read.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Block;

/**
 * A run of lines that were recognised as rows of one table.
 *
 * @param grid the table; null where the lines turned out to be no table
 * @param end position of the first line after the run
 * @param cut whether the limits left something out
 */
record RowRun(Block.@Nullable Grid grid, int end, boolean cut) {
  /** How many cells a run takes from the document's allowance. */
  int size() {
    return grid == null ? 0 : grid.cells().size();
  }

  /** The position of the next line to look at: {@code from} itself, or the one after a single blank line. */
  static int overBlank(List<Line> lines, int from, boolean mayCross) {
    boolean crosses = mayCross
        && from + 1 < lines.size()
        && lines.get(from).blank()
        && !lines.get(from + 1).blank();
    return crosses ? from + 1 : from;
  }
}
