package org.mingzhang.read.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.mingzhang.fact.Place;

/**
 * One row of a form: its filled cells from left to right. A cell that spans rows stands in each of them.
 *
 * @param grid the grid's position in the document, so that rows of one grid can be told from those of the next
 * @param columns the grid's number of columns
 */
record FormRow(int grid, int columns, List<Cell> cells, Place place) {

  /**
   * @param from first column
   * @param to one past the last column
   * @param own whether it begins in this row
   */
  record Cell(int from, int to, String text, boolean own) {}

  static List<FormRow> all(Source source) {
    List<FormRow> rows = new ArrayList<>();
    int grids = 0;
    for (Source.Page page : source.pages()) {
      for (Block block : page.blocks()) {
        if (block instanceof Block.Grid grid) rows.addAll(rows(grid, grids++));
      }
    }
    return rows;
  }

  private static List<FormRow> rows(Block.Grid grid, int number) {
    Map<Integer, List<Cell>> cells = new TreeMap<>();
    Map<Integer, Place> places = new TreeMap<>();
    for (Block.Cell cell : grid.cells()) {
      String text = Pieces.unwrapped(cell.text());
      if (text.isEmpty()) continue;
      for (int row = cell.row();
          row < Math.min(grid.rows(), cell.row() + Math.max(1, cell.rowSpan()));
          row++) {
        int to = cell.column() + Math.max(1, cell.columnSpan());
        cells
            .computeIfAbsent(row, r -> new ArrayList<>())
            .add(new Cell(cell.column(), to, text, row == cell.row()));
        if (row == cell.row()) places.putIfAbsent(row, cell.place());
      }
    }
    List<FormRow> rows = new ArrayList<>();
    cells.forEach((row, list) -> {
      list.sort(java.util.Comparator.comparingInt(Cell::from));
      rows.add(new FormRow(
          number, grid.columns(), List.copyOf(list), places.getOrDefault(row, grid.place())));
    });
    return rows;
  }

  /** The text of the cell over a column, empty where there is none. */
  String at(int column) {
    for (Cell cell : cells) if (cell.from <= column && column < cell.to) return cell.text;
    return "";
  }

  /** Position in {@link #cells()} of the first cell that is a label of this sort, −1 where there is none. */
  int label(EvaluationWords words, String sort) {
    for (int i = 0; i < cells.size(); i++) if (words.isLabel(sort, cells.get(i).text)) return i;
    return -1;
  }

  boolean says(List<String> anyOf) {
    for (Cell cell : cells) {
      String tight = Pieces.tight(cell.text);
      for (String word : anyOf) if (tight.contains(word)) return true;
    }
    return false;
  }
}
