package org.mingzhang.read.table;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Block;
import org.mingzhang.fact.Box;

/**
 * Puts the cells of a further page under the columns of the first. A page that holds few rows shows fewer rules, so its
 * grid has fewer columns; where cells have boxes, their position on the page tells which they are.
 */
final class Realigned {
  private Realigned() {}

  /** Whether the cells of a page can be told to columns of {@code first} by where they stand. */
  static boolean canFollow(Block.Grid first, Matrix page) {
    for (int r = 0; r < page.height(); r++) {
      for (Block.Cell cell : page.filled(r)) {
        if (cell.place().box() == null) return false;
      }
    }
    return extents(first).length > 0 && page.width() < first.columns();
  }

  /** {@code page} with its cells moved to the columns of {@code first}; unchanged where positions do not tell. */
  static Block.Grid to(Block.Grid first, Block.Grid page) {
    if (page.columns() >= first.columns()) return page;
    double[][] extents = extents(first);
    if (extents.length == 0) return page;
    List<Block.Cell> moved = new ArrayList<>();
    for (Block.Cell cell : page.cells()) {
      Box box = cell.place().box();
      if (box == null) return page;
      int from = -1;
      int to = -1;
      for (int c = 0; c < extents.length; c++) {
        double middle = (extents[c][0] + extents[c][1]) / 2;
        if (middle < box.left() || middle > box.right()) continue;
        if (from < 0) from = c;
        to = c;
      }
      if (from < 0) return page;
      moved.add(new Block.Cell(
          cell.row(), from, cell.rowSpan(), to - from + 1, cell.text(), cell.place()));
    }
    return new Block.Grid(moved, page.rows(), first.columns(), page.place());
  }

  /** The left and right edge of each column, from cells that span one column; empty where some column has none. */
  private static double[][] extents(Block.Grid grid) {
    double[][] extents = new double[grid.columns()][];
    for (Block.Cell cell : grid.cells()) {
      Box box = cell.place().box();
      if (box == null || cell.columnSpan() != 1) continue;
      extents[cell.column()] = new double[] {box.left(), box.right()};
    }
    for (double[] extent : extents) {
      if (extent == null) return new double[0][];
    }
    return extents;
  }
}
