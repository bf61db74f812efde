package org.mingzhang.write.layout;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.PrintedTable.Cell;

/**
 * The cells of a table's header or body, each at its place. Every position is covered by exactly one cell: those that the
 * table leaves open are blank, and spans end where the grid does.
 */
public final class TableGrid {
  /**
   * A cell at its place.
   *
   * @param row 0-based, where it begins
   * @param column 0-based, where it begins
   * @param rows how many rows it covers
   * @param columns how many columns it covers
   */
  public record Placed(Cell cell, int row, int column, int rows, int columns) {
    public boolean spans() {
      return rows > 1 || columns > 1;
    }
  }

  private final Placed[][] places;
  private final int columns;

  private TableGrid(Placed[][] places, int columns) {
    this.places = places;
    this.columns = columns;
  }

  public static TableGrid header(PrintedTable table) {
    return of(table, table.header(), "表头");
  }

  public static TableGrid body(PrintedTable table) {
    return of(table, table.body(), "表体");
  }

  private static TableGrid of(PrintedTable table, List<PrintedTable.Row> rows, String part) {
    int columns = table.columns().size();
    Placed[][] places = new Placed[rows.size()][columns];
    for (int r = 0; r < rows.size(); r++) {
      int column = 0;
      for (Cell cell : rows.get(r).cells()) {
        while (column < columns && places[r][column] != null) column++;
        if (column == columns) {
          throw new IllegalArgumentException(table.number() + table.title() + " " + part + "第 "
              + (r + 1) + " 行的单元格多于 " + columns + " 列");
        }
        int width = 1;
        while (width < cell.columns()
            && column + width < columns
            && places[r][column + width] == null) width++;
        int height = Math.max(1, Math.min(cell.rows(), rows.size() - r));
        Placed placed = new Placed(cell, r, column, height, width);
        for (int y = r; y < r + height; y++) {
          for (int x = column; x < column + width; x++) places[y][x] = placed;
        }
        column += width;
      }
      for (int c = 0; c < columns; c++) {
        if (places[r][c] == null) places[r][c] = new Placed(Cell.text(""), r, c, 1, 1);
      }
    }
    return new TableGrid(places, columns);
  }

  public int rows() {
    return places.length;
  }

  public int columns() {
    return columns;
  }

  /** The cell that covers a position. */
  public Placed at(int row, int column) {
    return places[row][column];
  }

  /** The cells that cover a row from left to right, those that began above among them. */
  public List<Placed> covering(int row) {
    List<Placed> cells = new ArrayList<>();
    for (int c = 0; c < columns; c += places[row][c].columns()) cells.add(places[row][c]);
    return cells;
  }

  /** The cells that begin in a row, from left to right. */
  public List<Placed> starting(int row) {
    return covering(row).stream().filter(placed -> placed.row() == row).toList();
  }

  /** All cells, each once. */
  public List<Placed> cells() {
    List<Placed> cells = new ArrayList<>();
    for (int r = 0; r < places.length; r++) cells.addAll(starting(r));
    return cells;
  }
}
