package org.mingzhang.read.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Block;
import org.mingzhang.fact.Place;
import org.mingzhang.read.intake.Limits;

/**
 * A Word table while it is being read. Word says of each cell how many columns it takes and whether it continues the
 * cell above; the heights follow when all rows are there.
 */
final class WordTable {
  private record Cell(int row, int column, int width, boolean continues, String text) {}

  private final int mostCells;
  private final List<List<Cell>> rows = new ArrayList<>();
  private @Nullable List<Cell> row;
  private int column;
  private int columns;
  private int kept;
  private boolean cut;

  WordTable(int mostCells) {
    this.mostCells = mostCells;
  }

  void startRow() {
    endRow(false);
    row = new ArrayList<>();
    column = 0;
  }

  /** Leaves grid columns blank, as before an indented row. */
  void skip(int gridColumns) {
    column = Math.min(Limits.COLUMNS, column + Math.max(0, gridColumns));
  }

  /**
   * @param width grid columns it takes
   * @param continuesAbove whether it is the lower part of the cell above
   */
  void add(int width, boolean continuesAbove, String text) {
    if (row == null) return;
    boolean fits = column < Limits.COLUMNS && rows.size() < Limits.ROWS && kept < mostCells;
    if (!fits) {
      cut |= !text.isEmpty();
      return;
    }
    int taken = Math.max(1, Math.min(width, Limits.COLUMNS - column));
    row.add(new Cell(rows.size(), column, taken, continuesAbove, text));
    kept++;
    column += taken;
    columns = Math.max(columns, column);
  }

  /** @param deleted whether a tracked change takes the row away */
  void endRow(boolean deleted) {
    if (row == null) return;
    if (deleted || rows.size() >= Limits.ROWS) {
      kept -= row.size();
    } else {
      rows.add(row);
    }
    row = null;
  }

  boolean cut() {
    return cut;
  }

  /** The words of all cells, a line for each row, for a table that stands inside a cell. */
  String flat() {
    StringBuilder text = new StringBuilder();
    for (List<Cell> cells : rows) {
      if (text.length() > 0) text.append('\n');
      StringBuilder line = new StringBuilder();
      for (Cell cell : cells) {
        if (!cell.text.isEmpty()) line.append(line.length() > 0 ? " " : "").append(cell.text);
      }
      text.append(line);
    }
    return text.toString();
  }

  /** @param above lines of the document above the table; each row is one more */
  Block.Grid grid(int above) {
    List<Block.Cell> cells = new ArrayList<>();
    Cell[] below = new Cell[columns];
    int[] heights = new int[columns];
    // From the bottom up: a continuing cell adds its height to the one that stands above it.
    for (int r = rows.size() - 1; r >= 0; r--) {
      Cell[] continuing = new Cell[columns];
      int[] continuingHeights = new int[columns];
      for (Cell cell : rows.get(r)) {
        Cell under = below[cell.column];
        boolean joined = under != null && under.width == cell.width;
        int height = joined ? 1 + heights[cell.column] : 1;
        if (joined) below[cell.column] = null;
        if (cell.continues) {
          continuing[cell.column] = cell;
          continuingHeights[cell.column] = height;
        } else {
          keep(cells, cell, height, above);
        }
      }
      keepOrphans(cells, below, heights, above);
      below = continuing;
      heights = continuingHeights;
    }
    keepOrphans(cells, below, heights, above);
    cells.sort(Comparator.comparingInt(Block.Cell::row).thenComparingInt(Block.Cell::column));
    return new Block.Grid(cells, rows.size(), columns, Place.onLine(above + 1));
  }

  /** Continuing cells with nothing above them that they could continue stand for themselves. */
  private static void keepOrphans(List<Block.Cell> cells, Cell[] below, int[] heights, int above) {
    for (int c = 0; c < below.length; c++) {
      if (below[c] != null) keep(cells, below[c], heights[c], above);
    }
  }

  private static void keep(List<Block.Cell> cells, Cell cell, int height, int above) {
    if (cell.text.isEmpty() && height == 1 && cell.width == 1) return;
    Place place = Place.onLine(above + cell.row + 1);
    cells.add(new Block.Cell(cell.row, cell.column, height, cell.width, cell.text, place));
  }
}
