package org.mingzhang.write.markdown;

import java.util.List;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.layout.TableGrid;
import org.mingzhang.write.layout.TableGrid.Placed;

/**
 * A table in pipes, which know no spans and one header row only. A header word that spans columns is repeated over each
 * of them, so that every column still tells what it is; one that spans rows stands in the first, blank below. Further
 * header rows follow the line in bold. In the body a spanning word stands once, at its first place.
 */
final class PipeTable {
  private final PrintedTable table;
  private final StringBuilder out;

  private PipeTable(PrintedTable table, StringBuilder out) {
    this.table = table;
    this.out = out;
  }

  static void print(PrintedTable table, StringBuilder out) {
    new PipeTable(table, out).print();
  }

  private void print() {
    TableGrid header = TableGrid.header(table);
    TableGrid body = TableGrid.body(table);
    int columns = table.columns().size();
    if (columns == 0) return;
    if (header.rows() == 0) row(List.of());
    for (int r = 0; r < header.rows(); r++) {
      out.append('|');
      for (int c = 0; c < columns; c++) headerCell(header.at(r, c), r, c);
      out.append('\n');
      if (r == 0) line();
    }
    if (header.rows() == 0) line();
    for (int r = 0; r < body.rows(); r++) {
      out.append('|');
      for (int c = 0; c < columns; c++) {
        Placed placed = body.at(r, c);
        boolean own = placed.row() == r && placed.column() == c;
        cell(own ? words(placed.cell()) : "");
      }
      out.append('\n');
    }
  }

  private void headerCell(Placed placed, int row, int column) {
    boolean here = placed.row() == row;
    String words = here ? Escape.cell(placed.cell().text()) : "";
    cell(row == 0 ? words : bold(words));
  }

  private static String bold(String words) {
    return words.isEmpty() ? words : "**" + words.replace("<br>", "**<br>**") + "**";
  }

  private void row(List<String> cells) {
    out.append('|');
    for (int c = 0; c < table.columns().size(); c++) cell(c < cells.size() ? cells.get(c) : "");
    out.append('\n');
  }

  private void line() {
    out.append('|');
    for (PrintedTable.Column column : table.columns()) cell(column.numeric() ? "---:" : ":---");
    out.append('\n');
  }

  private static String words(Cell cell) {
    String words = Escape.cell(cell.text());
    if (cell.kind() == Cell.Kind.HEADER) return bold(words);
    return words.isEmpty() ? "" : "\u3000".repeat(Math.max(0, Math.min(cell.indent(), 8))) + words;
  }

  private void cell(String words) {
    out.append(' ').append(words).append(words.isEmpty() ? "|" : " |");
  }
}
