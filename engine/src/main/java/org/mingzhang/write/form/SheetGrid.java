package org.mingzhang.write.form;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.PrintedTable.Row;

/** A grid filled cell by cell, with spans; what is left open becomes blank cells. */
final class SheetGrid {
  private record Placed(int row, int column, Cell cell) {}

  private final int width;
  private final List<Placed> cells = new ArrayList<>();
  private int height;

  SheetGrid(int width) {
    this.width = width;
  }

  int width() {
    return width;
  }

  /** The row below all that stands so far. */
  int next() {
    return height;
  }

  void put(int row, int column, Cell cell) {
    cells.add(new Placed(row, column, cell));
    height = Math.max(height, row + cell.rows());
  }

  static Cell head(String text, int columns, int rows) {
    return Cell.header(text, columns, rows);
  }

  static Cell label(String text, int columns, int rows) {
    return new Cell(text, columns, rows, 0, Cell.Kind.LABEL, null);
  }

  static Cell text(String text, int columns) {
    return new Cell(text, columns, 1, 0, Cell.Kind.TEXT, null);
  }

  static Cell spanning(Cell cell, int columns) {
    return new Cell(cell.text(), columns, cell.rows(), cell.indent(), cell.kind(), cell.value());
  }

  /** All rows; every place is covered once. */
  List<Row> rows() {
    Cell[][] begins = new Cell[height][width];
    boolean[][] covered = new boolean[height][width];
    for (Placed placed : cells) {
      begins[placed.row][placed.column] = placed.cell;
      for (int r = placed.row; r < placed.row + placed.cell.rows(); r++) {
        for (int c = placed.column; c < placed.column + placed.cell.columns(); c++) {
          if (covered[r][c])
            throw new IllegalStateException("two cells at row " + r + ", column " + c);
          covered[r][c] = true;
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int r = 0; r < height; r++) {
      List<Cell> row = new ArrayList<>();
      for (int c = 0; c < width; c++) {
        if (begins[r][c] != null) row.add(begins[r][c]);
        else if (!covered[r][c]) row.add(Cell.label("", 0));
      }
      rows.add(new Row(row));
    }
    return rows;
  }
}
