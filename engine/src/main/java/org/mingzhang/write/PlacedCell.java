package org.mingzhang.write;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.PrintedTable.Row;

/**
 * A cell with the place that it takes in its grid, spans counted.
 *
 * @param row 0-based among the rows it was placed with
 * @param column 0-based
 */
public record PlacedCell(int row, int column, Cell cell) {
  /** The cells of rows that belong together (a header or a body), each at the first place that is free for it. */
  public static List<PlacedCell> of(List<Row> rows) {
    List<BitSet> taken = new ArrayList<>();
    List<PlacedCell> placed = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Cell cell : rows.get(row).cells()) {
        column = taken(taken, row).nextClearBit(column);
        placed.add(new PlacedCell(row, column, cell));
        int end = Math.min(rows.size(), row + cell.rows());
        for (int r = row; r < end; r++) taken(taken, r).set(column, column + cell.columns());
        column += cell.columns();
      }
    }
    return placed;
  }

  private static BitSet taken(List<BitSet> taken, int row) {
    while (taken.size() <= row) taken.add(new BitSet());
    return taken.get(row);
  }

  /** The first column to the right of it. */
  public int endColumn() {
    return column + cell.columns();
  }

  /** The first row below it. */
  public int endRow() {
    return row + cell.rows();
  }

  public boolean covers(int otherColumn) {
    return column <= otherColumn && otherColumn < endColumn();
  }
}
