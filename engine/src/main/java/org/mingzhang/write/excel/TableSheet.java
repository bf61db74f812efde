package org.mingzhang.write.excel;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.PrintedTable.Position;
import org.mingzhang.write.excel.Styles.Role;
import org.mingzhang.write.layout.CleanText;
import org.mingzhang.write.layout.ColumnWidths;
import org.mingzhang.write.layout.Contents;
import org.mingzhang.write.layout.LineBreaks;
import org.mingzhang.write.layout.TableGrid;
import org.mingzhang.write.layout.TableGrid.Placed;

/** One table on its sheet: title, lines above, header, body, notes. */
final class TableSheet {
  /** Characters that the columns of a portrait and a landscape page have room for together. */
  private static final int PORTRAIT = 98;

  private static final int LANDSCAPE = 168;
  private static final int POINTS_PER_LINE = 14;

  /** What is frozen at the left may take no more characters: the rest must still have room on a screen. */
  private static final int MOST_FROZEN = 60;

  private final PrintedTable table;
  private final XSSFSheet sheet;
  private final SheetPrinter printer;
  private final int lastColumn;
  private final int[] widths;
  private int row;

  private TableSheet(PrintedTable table, XSSFSheet sheet, Styles styles) {
    this.table = table;
    this.sheet = sheet;
    this.printer = new SheetPrinter(sheet, styles);
    this.lastColumn = Math.max(0, table.columns().size() - 1);
    ColumnWidths columns = ColumnWidths.of(table);
    int room = Math.max(table.isWide() ? LANDSCAPE : PORTRAIT, columns.least(1, 2));
    this.widths = columns.in(room, 1, 2);
  }

  static void print(PrintedTable table, XSSFSheet sheet, Styles styles) {
    new TableSheet(table, sheet, styles).print();
  }

  private void print() {
    for (int c = 0; c < widths.length; c++)
      sheet.setColumnWidth(c, Math.min(255, widths[c]) * 256 + 180);
    String caption = Contents.caption(table);
    if (!caption.isEmpty()) {
      printer.words(Role.TITLE, row, 0, lastColumn, caption);
      printer.height(row++, LineBreaks.lines(caption, total() * 10 / 16), 20);
    }
    table.lead().forEach(this::lead);
    int header = row;
    header();
    int body = row;
    body();
    table.notes().forEach(this::note);
    if (body > header) sheet.setRepeatingRows(new CellRangeAddress(header, body - 1, -1, -1));
    sheet.createFreezePane(frozenColumns(), body);
    Pages.set(sheet, table.isWide());
  }

  private int total() {
    int total = 0;
    for (int width : widths) total += width;
    return total;
  }

  private void lead(PrintedTable.Lead lead) {
    String left = CleanText.line(lead.left());
    String right = CleanText.line(lead.right());
    if (left.isEmpty() && right.isEmpty()) return;
    int middle = middle();
    if (right.isEmpty() || left.isEmpty() || middle == 0) {
      Role role = left.isEmpty() ? Role.LEAD_RIGHT : Role.LEAD_LEFT;
      printer.words(role, row, 0, lastColumn, (left + " " + right).strip());
    } else {
      printer.words(Role.LEAD_LEFT, row, 0, middle - 1, left);
      printer.words(Role.LEAD_RIGHT, row, middle, lastColumn, right);
    }
    row++;
  }

  /** The column where the right part of a line begins; 0 where there is one column only. */
  private int middle() {
    int seen = 0;
    for (int c = 0; c < lastColumn; c++) {
      seen += widths[c];
      if (seen * 3 >= total() * 2 || c == lastColumn - 1) return c + 1;
    }
    return 0;
  }

  private void header() {
    TableGrid grid = TableGrid.header(table);
    for (Placed placed : grid.cells()) words(Role.HEADER, placed);
    heights(grid, row);
    row += grid.rows();
  }

  private void body() {
    TableGrid grid = TableGrid.body(table);
    Map<Placed, NumberCell> numbers = new LinkedHashMap<>();
    Map<Position, BigDecimal> values = new HashMap<>();
    for (Placed placed : grid.cells()) {
      NumberCell.of(placed.cell()).ifPresent(number -> {
        numbers.put(placed, number);
        values.put(position(placed), number.number());
      });
    }
    SumFormulas formulas = new SumFormulas(values, row);
    for (Placed placed : grid.cells()) {
      NumberCell number = numbers.get(placed);
      if (number == null) {
        words(Role.CELL, placed);
        continue;
      }
      String formula = formula(formulas, grid, placed).orElse("");
      printer.number(row + placed.row(), placed.column(), number, formula);
      merge(placed);
    }
    heights(grid, row);
    row += grid.rows();
  }

  private static Optional<String> formula(SumFormulas formulas, TableGrid grid, Placed placed) {
    PrintedTable.Value value = placed.cell().value();
    if (value == null) return Optional.empty();
    boolean inside = value.sum().stream()
        .allMatch(p -> p.row() >= 0
            && p.row() < grid.rows()
            && p.column() >= 0
            && p.column() < grid.columns());
    if (!inside) return Optional.empty();
    List<Position> sum =
        value.sum().stream().map(p -> position(grid.at(p.row(), p.column()))).toList();
    return formulas.formula(position(placed), sum);
  }

  private static Position position(Placed placed) {
    return new Position(placed.row(), placed.column());
  }

  private void words(Role role, Placed placed) {
    Cell cell = placed.cell();
    boolean right = cell.kind() == Cell.Kind.NUMBER;
    boolean header = role == Role.HEADER || cell.kind() == Cell.Kind.HEADER;
    printer.words(
        header ? Role.HEADER : role,
        row + placed.row(),
        placed.column(),
        cell.text(),
        cell.indent(),
        right);
    merge(placed);
  }

  private void merge(Placed placed) {
    int top = row + placed.row();
    printer.merge(
        top, placed.column(), top + placed.rows() - 1, placed.column() + placed.columns() - 1);
  }

  /** Heights for what stands in one row; a cell over several rows has the room of all of them. */
  private void heights(TableGrid grid, int top) {
    for (int r = 0; r < grid.rows(); r++) {
      int lines = 1;
      for (Placed placed : grid.covering(r)) {
        // Numbers are never wrapped.
        if (placed.cell().kind() == Cell.Kind.NUMBER) continue;
        int width = -1 - 2 * placed.cell().indent();
        for (int c = 0; c < placed.columns(); c++) width += widths[placed.column() + c];
        int needed = LineBreaks.lines(placed.cell().text(), Math.max(2, width));
        lines = Math.max(lines, (needed + placed.rows() - 1) / placed.rows());
      }
      printer.height(top + r, lines, POINTS_PER_LINE);
    }
  }

  private void note(String note) {
    String words = CleanText.of(note).strip();
    if (words.isEmpty()) return;
    printer.words(Role.NOTE, row, 0, lastColumn, words);
    printer.height(row++, LineBreaks.lines(words, total()), POINTS_PER_LINE);
  }

  /** The columns that label the rows, if they leave room. */
  private int frozenColumns() {
    int columns = 0;
    int width = 0;
    while (columns < lastColumn && !table.columns().get(columns).numeric())
      width += widths[columns++];
    return columns < lastColumn && width <= MOST_FROZEN ? columns : 0;
  }
}
