package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingzhang.amount.PrintedNumber;
import org.mingzhang.read.intake.GridBuilder;

/**
 * Tables whose cells are separated by tabs. Every tab counts, so leading and inner empty fields are blank positions.
 * Tabs also indent paragraphs and lead to page numbers in a 目录: those runs are no tables.
 */
final class TabTable {
  /** Rows looked at to tell a table from other uses of tabs. */
  private static final int SAMPLE = 200;

  private final List<Line> lines;
  private final boolean acrossBlanks;

  /** @param acrossBlanks whether single blank lines between rows are only spacing */
  TabTable(List<Line> lines, boolean acrossBlanks) {
    this.lines = lines;
    this.acrossBlanks = acrossBlanks;
  }

  static boolean isRow(Line line) {
    return line.text().indexOf('\t') >= 0 && !line.blank();
  }

  /**
   * The run of tabbed lines from {@code from}.
   *
   * @param continuedColumns columns of the grid that ends just above, 0 where none does: a lone cell with that many
   *     fields continues it
   */
  RowRun read(int from, int mostCells, int continuedColumns) {
    List<Line> rows = new ArrayList<>();
    int i = from;
    while (i < lines.size()) {
      int at = RowRun.overBlank(lines, i, acrossBlanks && !rows.isEmpty());
      boolean emptyRow = !rows.isEmpty() && lines.get(at).text().indexOf('\t') >= 0;
      if (!isRow(lines.get(at)) && !emptyRow) break;
      rows.add(lines.get(at));
      i = at + 1;
    }
    List<List<String>> sample =
        rows.stream().limit(SAMPLE).map(TabTable::fields).toList();
    if (!isTable(sample, continuedColumns)) return new RowRun(null, i, false);
    GridBuilder grid = new GridBuilder(mostCells);
    for (int r = 0; r < rows.size(); r++) {
      List<String> fields = fields(rows.get(r));
      if (Separators.between(fields, r == 1 ? 2 : 3)) continue;
      grid.startRow();
      for (String field : fields)
        grid.add(1, 1, Inline.plain(field), rows.get(r).place());
    }
    return new RowRun(grid.build(rows.get(0).place()), i, grid.cut());
  }

  private static List<String> fields(Line row) {
    return Arrays.asList(row.text().split("\t", -1));
  }

  private static boolean isTable(List<List<String>> rows, int continuedColumns) {
    boolean continues = rows.get(0).size() == continuedColumns;
    int most = 0;
    for (List<String> row : rows) most = Math.max(most, filled(row));
    if (most < 2)
      return continues || rows.stream().anyMatch(r -> r.size() > 2 && r.get(0).isBlank());
    if (continues) return true;
    boolean labels =
        rows.size() == 1 && most == 2 && rows.get(0).stream().anyMatch(TabTable::label);
    return !labels && !contents(rows);
  }

  private static boolean label(String field) {
    return field.indexOf('：') >= 0 || field.indexOf(':') >= 0;
  }

  private static int filled(List<String> row) {
    int filled = 0;
    for (String field : row) {
      if (!field.isBlank()) filled++;
    }
    return filled;
  }

  /** Titles with rising page numbers after the last tab. */
  private static boolean contents(List<List<String>> rows) {
    int last = 0;
    int numbered = 0;
    for (List<String> row : rows) {
      String page = row.get(row.size() - 1).strip();
      if (filled(row) != 2
          || PrintedNumber.parse(row.get(0)).isPresent()
          || row.get(0).isBlank()
          || !page.matches("\\d{1,3}")) return false;
      if (Integer.parseInt(page) < last) return false;
      last = Integer.parseInt(page);
      numbered++;
    }
    return numbered >= 2;
  }
}
