package org.mingzhang.write.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.mingzhang.write.PlacedCell;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.PrintedTable.Cell;

/**
 * One table. Where a header has several rows, or a row several labels, each cell names the headers that it stands under,
 * so that a screen reader says them and no others.
 */
final class TableMarkup {
  /** A longer table gets a region of its own to scroll in, in which the header stays. */
  private static final int LONG = 20;

  private static final int STEP = 4;
  private static final int MOST = 20;

  private final PrintedTable table;
  private final String id;
  private final List<PlacedCell> header;
  private final List<PlacedCell> body;
  private final List<List<PlacedCell>> across;
  private final boolean tree;

  TableMarkup(PrintedTable table, String id) {
    this.table = table;
    this.id = id;
    this.header = PlacedCell.of(table.header());
    this.body = PlacedCell.of(table.body());
    this.across = across(body, table.body().size());
    this.tree = table.header().size() > 1
        || body.stream().anyMatch(placed -> isLabel(placed) && placed.column() > 0);
  }

  void append(Element parent) {
    Element region = parent.appendElement("div").addClass("scroll").attr("role", "region");
    region.attr("aria-labelledby", id).attr("tabindex", "0");
    if (table.body().size() > LONG) region.addClass("long");
    if (table.isWide()) region.addClass("wide");
    Element element = region.appendElement("table");
    element.appendElement("caption").text((table.number() + " " + table.title()).strip());
    Element columns = element.appendElement("colgroup");
    for (int c = 0; c < table.columns().size(); c++) columns.appendElement("col");
    if (!header.isEmpty()) rows(element.appendElement("thead"), table.header().size(), header);
    rows(element.appendElement("tbody"), table.body().size(), body);
  }

  /** Tells the style how many characters a column of words should have room for, in steps. */
  private void room(Element cell, int column) {
    if (table.columns().get(column).numeric()) return;
    int longest = 1;
    for (PlacedCell placed : body) {
      boolean only = placed.column() == column && placed.cell().columns() == 1;
      if (only)
        longest =
            Math.max(longest, placed.cell().text().length() + placed.cell().indent());
    }
    cell.addClass("room" + STEP * Math.min(MOST / STEP, (longest + STEP - 1) / STEP));
  }

  private void rows(Element section, int count, List<PlacedCell> cells) {
    List<Element> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) rows.add(section.appendElement("tr"));
    for (PlacedCell placed : cells) cell(rows.get(placed.row()), placed, cells == header);
  }

  private void cell(Element row, PlacedCell placed, boolean head) {
    Cell cell = placed.cell();
    boolean names = head ? !cell.text().isEmpty() : isLabel(placed);
    Element element = row.appendElement(names ? "th" : "td");
    if (cell.columns() > 1) element.attr("colspan", Integer.toString(cell.columns()));
    if (cell.rows() > 1) element.attr("rowspan", Integer.toString(cell.rows()));
    if (head && cell.columns() == 1 && placed.column() < table.columns().size())
      room(element, placed.column());
    if (placed.column() == 0) element.addClass("first");
    if (!head) element.addClass(Markup.word(cell.kind()));
    if (cell.indent() > 0) element.addClass("indent" + Math.min(cell.indent(), 6));
    if (head && names) element.attr("scope", cell.columns() > 1 ? "colgroup" : "col");
    if (!head && names) element.attr("scope", "row");
    if (tree && names) element.attr("id", name(placed, head));
    if (tree && !cell.text().isEmpty()) {
      String headers = head ? above(placed, true) : above(placed, false) + beside(placed);
      if (!headers.isBlank()) element.attr("headers", headers.strip());
    }
    Markup.marked(element, cell.text());
  }

  private static boolean isLabel(PlacedCell placed) {
    return placed.cell().kind() == Cell.Kind.LABEL && !placed.cell().text().isEmpty();
  }

  private String name(PlacedCell placed, boolean head) {
    return id + (head ? "h" : "r") + placed.row() + "c" + placed.column();
  }

  private String above(PlacedCell placed, boolean head) {
    StringBuilder names = new StringBuilder();
    for (PlacedCell over : header) {
      boolean spans = over.column() < placed.endColumn() && placed.column() < over.endColumn();
      boolean higher = !head || over.endRow() <= placed.row();
      if (spans && higher && !over.cell().text().isEmpty()) {
        names.append(' ').append(name(over, true));
      }
    }
    return names.toString();
  }

  /** The labels of its row to the left: all that stand side by side just before it, as a code and its name do. */
  private String beside(PlacedCell placed) {
    if (isLabel(placed)) return "";
    String names = "";
    List<PlacedCell> row = across.get(placed.row());
    for (int i = row.indexOf(placed) - 1; i >= 0; i--) {
      if (isLabel(row.get(i))) names = " " + name(row.get(i), false) + names;
      else if (!names.isEmpty()) break;
    }
    return names;
  }

  /** For each row all cells that reach into it, from left to right. */
  private static List<List<PlacedCell>> across(List<PlacedCell> cells, int rows) {
    List<List<PlacedCell>> across = new ArrayList<>();
    for (int i = 0; i < rows; i++) across.add(new ArrayList<>());
    for (PlacedCell cell : cells) {
      for (int r = cell.row(); r < Math.min(rows, cell.endRow()); r++)
        across.get(r).add(cell);
    }
    for (List<PlacedCell> row : across) row.sort(Comparator.comparingInt(PlacedCell::column));
    return across;
  }
}
