package org.mingzhang.read.intake;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Block;
import org.mingzhang.fact.Place;

/**
 * Places cells row by row on a grid, as HTML and Office define it: a cell takes the first free position of its row and
 * covers as many rows and columns as it spans; positions covered from above are skipped. What lies outside the limits is
 * left out, and {@link #cut()} says so. Cells without words are not kept: a blank position is a cell without words.
 */
public final class GridBuilder {
  private final List<Block.Cell> cells = new ArrayList<>();

  /** For each column, the first row that is free again. */
  private final int[] freeFrom = new int[Limits.COLUMNS];

  private final int mostCells;
  private int row = -1;
  private int column;
  private int columns;
  private boolean cut;

  /** @param mostCells how many cells may be kept */
  public GridBuilder(int mostCells) {
    this.mostCells = mostCells;
  }

  public void startRow() {
    row++;
    column = 0;
  }

  /** The row being filled, 0-based. */
  public int row() {
    return row;
  }

  /** Leaves positions of the current row blank. */
  public void skip(int positions) {
    for (int i = 0; i < positions && column < Limits.COLUMNS; i++) {
      toFree();
      column = Math.min(column + 1, Limits.COLUMNS);
    }
  }

  /** The column where the next cell will go, 0-based. */
  public int nextColumn() {
    toFree();
    return column;
  }

  /** Adds a cell at the next free position; spans below 1 count as 1, absurd ones are cut to the limits. */
  public void add(int rowSpan, int columnSpan, String text, Place place) {
    toFree();
    if (column >= Limits.COLUMNS || row >= Limits.ROWS) {
      cut |= !text.isEmpty();
      return;
    }
    int width = Math.max(1, Math.min(columnSpan, Limits.COLUMNS - column));
    int height = Math.max(1, Math.min(rowSpan, Limits.ROWS - row));
    for (int i = 1; i < width; i++) {
      if (freeFrom[column + i] > row) width = i;
    }
    for (int i = 0; i < width; i++) freeFrom[column + i] = row + height;
    if (!text.isEmpty() || width > 1 || height > 1) keep(height, width, text, place);
    column += width;
    columns = Math.max(columns, column);
  }

  private void keep(int height, int width, String text, Place place) {
    if (cells.size() >= mostCells) {
      cut |= !text.isEmpty();
    } else {
      cells.add(new Block.Cell(row, column, height, width, text, place));
    }
  }

  private void toFree() {
    while (column < Limits.COLUMNS && freeFrom[column] > row) column++;
  }

  /** Whether something was left out. */
  public boolean cut() {
    return cut;
  }

  /** How many cells are kept so far. */
  public int size() {
    return cells.size();
  }

  public boolean isEmpty() {
    return cells.isEmpty();
  }

  /** The grid, its spans cut to the rows that exist. */
  public Block.Grid build(Place place) {
    int rows = Math.min(row + 1, Limits.ROWS);
    List<Block.Cell> fitted = new ArrayList<>(cells.size());
    for (Block.Cell cell : cells) {
      int height = Math.min(cell.rowSpan(), rows - cell.row());
      boolean blank = cell.text().isEmpty() && height == 1 && cell.columnSpan() == 1;
      if (blank) continue;
      fitted.add(
          height == cell.rowSpan()
              ? cell
              : new Block.Cell(
                  cell.row(), cell.column(), height, cell.columnSpan(), cell.text(), cell.place()));
    }
    return new Block.Grid(fitted, rows, columns, place);
  }
}
