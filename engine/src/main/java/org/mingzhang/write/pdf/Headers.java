package org.mingzhang.write.pdf;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.mingzhang.write.pdf.CellGrid.Spot;

/**
 * The renderer loses rules and shade of a header cell that spans rows wherever the header is repeated. So such a cell
 * becomes a stack of cells without rules between them; the words stand in the lowest, raised to the middle of the stack.
 */
final class Headers {
  private Headers() {}

  static void stack(Element table, TableFit fit) {
    double[] heights = fit.header();
    Element head = table.selectFirst("thead");
    if (head == null) return;
    CellGrid grid = new CellGrid(head);
    for (Spot spot : grid.spots()) {
      int last = Math.min(heights.length, spot.row() + spot.rows()) - 1;
      if (spot.rows() == 1 || last <= spot.row()) continue;
      double above = 0;
      for (int r = spot.row(); r < last; r++) above += heights[r];
      Element lowest = spot.cell().clone();
      raise(lowest, above, fit);
      Spot upper = spot;
      for (int r = spot.row() + 1; r < last; r++) upper = grid.cut(upper, r, blank(spot.cell()));
      grid.cut(upper, last, lowest);
      spot.cell().replaceWith(blank(spot.cell()));
    }
  }

  private static Element blank(Element cell) {
    Element blank = new Element("td").addClass("open");
    if (cell.hasClass("first")) blank.addClass("first");
    if (cell.hasAttr("colspan")) blank.attr("colspan", cell.attr("colspan"));
    return blank;
  }

  /** Moves words up by half of what is above their cell, without asking for more height than they need there. */
  private static void raise(Element cell, double above, TableFit fit) {
    Element words = new Element("div");
    words.insertChildren(0, cell.childNodes());
    cell.empty();
    double line = fit.size() * TableFit.LINE;
    double up = Math.min(above, (above + line) / 2);
    words.attr("style", String.format(Locale.ROOT, "margin: -%.2fpt 0 %.2fpt 0", up, above - up));
    cell.appendChild(words);
  }
}
