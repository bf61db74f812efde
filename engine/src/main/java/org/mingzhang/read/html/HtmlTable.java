package org.mingzhang.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.mingzhang.document.Block;
import org.mingzhang.fact.Place;
import org.mingzhang.read.intake.GridBuilder;
import org.mingzhang.read.intake.Limits;

/** One table element as a grid. A table inside a cell becomes words of that cell, a line for each of its rows. */
final class HtmlTable {
  private final Element table;
  private final HtmlBlocks blocks;
  private final GridBuilder grid;

  HtmlTable(Element table, HtmlBlocks blocks, int mostCells) {
    this.table = table;
    this.blocks = blocks;
    this.grid = new GridBuilder(mostCells);
  }

  /** A table that holds tables and hardly any words of its own only arranges the page. */
  static boolean isLayout(Element table) {
    if (table.selectFirst("table table") == null) return false;
    int own = 0;
    for (Element row : rows(table)) {
      for (Element cell : cells(row)) {
        if (cell.selectFirst("table") == null && cell.hasText()) own++;
      }
      if (own > 4) return false;
    }
    return true;
  }

  Block.Grid grid() {
    Place first = null;
    for (Element row : rows(table)) {
      if (HtmlBlocks.leftOut(row)) continue;
      grid.startRow();
      Place place = blocks.nextPlace();
      if (first == null) first = place;
      for (Element cell : cells(row)) {
        if (HtmlBlocks.leftOut(cell)) continue;
        grid.add(span(cell, "rowspan"), span(cell, "colspan"), words(cell), place);
      }
    }
    return grid.build(first == null ? Place.UNKNOWN : first);
  }

  boolean cut() {
    return grid.cut();
  }

  /** The table's own rows, not those of tables inside it. */
  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element part : table.children()) {
      String tag = part.normalName();
      if (tag.equals("tr")) rows.add(part);
      if (!tag.equals("thead") && !tag.equals("tbody") && !tag.equals("tfoot")) continue;
      for (Element row : part.children()) {
        if (row.normalName().equals("tr")) rows.add(row);
      }
    }
    return rows;
  }

  private static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      if (cell.normalName().equals("td") || cell.normalName().equals("th")) cells.add(cell);
    }
    return cells;
  }

  /** A span as browsers take it: absent, 0 for rows and nonsense count as one. */
  private static int span(Element cell, String name) {
    String value = cell.attr(name).strip();
    if (value.isEmpty() || value.length() > 9) return value.isEmpty() ? 1 : Limits.ROWS;
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') return 1;
    }
    int span = Integer.parseInt(value);
    return span == 0 && name.equals("rowspan") ? Limits.ROWS : Math.max(1, span);
  }

  private static String words(Element cell) {
    Words words = new Words();
    cell.filter(new NodeFilter() {
      @Override
      public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) words.add(text.getWholeText());
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (depth > 0 && HtmlBlocks.leftOut(element)) return FilterResult.SKIP_ENTIRELY;
        String tag = element.normalName();
        boolean inRow = tag.equals("td") || tag.equals("th");
        if (depth > 0 && inRow) words.add(" ");
        else if (depth > 0 && (tag.equals("br") || element.isBlock())) words.lineBreak();
        return FilterResult.CONTINUE;
      }

      @Override
      public FilterResult tail(Node node, int depth) {
        boolean block = node instanceof Element element && element.isBlock();
        if (block
            && depth > 0
            && !node.normalName().equals("td")
            && !node.normalName().equals("th")) {
          words.lineBreak();
        }
        return FilterResult.CONTINUE;
      }
    });
    return words.take();
  }
}
