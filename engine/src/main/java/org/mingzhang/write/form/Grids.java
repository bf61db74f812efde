package org.mingzhang.write.form;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.PrintedTable.Column;
import org.mingzhang.write.PrintedTable.Row;

/** Where the cells of rows stand once their spans are counted, and how wide their columns should be. */
final class Grids {
  private static final int LEAST = 6;
  private static final int MARGINS = 2;

  /** The widest words are given so much; less where many columns need room, and more lines then. */
  private static final int WIDEST = 60;

  private static final int WIDEST_LABEL = 40;
  private static final int ROOM = 240;
  private static final int HEADER_LINES = 3;

  private Grids() {}

  /** The first column of each cell of each row; null entries never occur. */
  static List<int[]> columns(List<Row> rows, int width) {
    int[] busy = new int[width];
    List<int[]> columns = new ArrayList<>();
    for (Row row : rows) {
      int[] at = new int[row.cells().size()];
      int column = 0;
      int[] next = busy.clone();
      for (int i = 0; i < at.length; i++) {
        Cell cell = row.cells().get(i);
        while (column < width && busy[column] > 0) column++;
        at[i] = column;
        for (int c = column; c < Math.min(width, column + cell.columns()); c++)
          next[c] = cell.rows();
        column += cell.columns();
      }
      for (int c = 0; c < width; c++) busy[c] = Math.max(0, next[c] - 1);
      columns.add(at);
    }
    return columns;
  }

  /** Labels wide, numbers by their digits; a header may break over lines. */
  static List<Column> widths(List<Row> header, List<Row> body, int width) {
    int[] head = new int[width];
    int[] words = new int[width];
    boolean[] numeric = new boolean[width];
    boolean[] prose = new boolean[width];
    boolean[] labels = new boolean[width];
    measure(header, width, (cell, c) -> head[c] = Math.max(head[c], breadth(cell.text())));
    measure(body, width, (cell, c) -> {
      words[c] = Math.max(words[c], breadth(cell.text()) + 2 * cell.indent());
      numeric[c] |= cell.kind() == Cell.Kind.NUMBER;
      prose[c] |= cell.kind() == Cell.Kind.TEXT;
      labels[c] |= cell.kind() == Cell.Kind.LABEL && !cell.text().isEmpty();
    });
    List<Column> columns = new ArrayList<>();
    int share = Math.max(LEAST, ROOM / width);
    for (int c = 0; c < width; c++) {
      boolean isNumeric = numeric[c] && !prose[c] && !labels[c];
      int most = isNumeric ? Integer.MAX_VALUE : Math.min(share, prose[c] ? WIDEST : WIDEST_LABEL);
      int own = Math.min(most, Math.max(words[c], (head[c] + HEADER_LINES - 1) / HEADER_LINES));
      columns.add(new Column(Math.max(LEAST, own + MARGINS), isNumeric));
    }
    return columns;
  }

  private interface Measure {
    void take(Cell cell, int column);
  }

  private static void measure(List<Row> rows, int width, Measure measure) {
    List<int[]> columns = columns(rows, width);
    for (int r = 0; r < rows.size(); r++) {
      List<Cell> cells = rows.get(r).cells();
      for (int i = 0; i < cells.size(); i++) {
        int column = columns.get(r)[i];
        if (cells.get(i).columns() == 1 && column < width) measure.take(cells.get(i), column);
      }
    }
  }

  /** How wide a text is printed, in halves of a Chinese character. */
  static int breadth(String text) {
    int breadth = 0;
    for (int i = 0; i < text.length(); i++) breadth += text.charAt(i) < 0x2000 ? 1 : 2;
    return breadth;
  }
}
