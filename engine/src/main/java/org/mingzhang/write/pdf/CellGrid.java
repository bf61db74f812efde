package org.mingzhang.write.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/** The cells of a table's section with the places they take, so that spans can be cut. */
final class CellGrid {
  private final List<Element> rows;
  private final List<Spot> spots = new ArrayList<>();

  /** A cell and the place of its upper left corner. */
  record Spot(Element cell, int row, int column) {
    int rows() {
      return span(cell, "rowspan");
    }

    int columns() {
      return span(cell, "colspan");
    }

    private static int span(Element cell, String name) {
      return cell.hasAttr(name) ? Integer.parseInt(cell.attr(name)) : 1;
    }
  }

  /** @param section thead or tbody */
  CellGrid(Element section) {
    rows = section.children();
    List<BitSet> taken = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) taken.add(new BitSet());
    for (int r = 0; r < rows.size(); r++) {
      int column = 0;
      for (Element cell : rows.get(r).children()) {
        column = taken.get(r).nextClearBit(column);
        Spot spot = new Spot(cell, r, column);
        spots.add(spot);
        for (int i = r; i < Math.min(rows.size(), r + spot.rows()); i++) {
          taken.get(i).set(column, column + spot.columns());
        }
        column += spot.columns();
      }
    }
  }

  List<Spot> spots() {
    return List.copyOf(spots);
  }

  /** Ends a cell above a row and puts another in its place from there on. */
  Spot cut(Spot spot, int row, Element below) {
    int rest = spot.row() + spot.rows() - row;
    rowspan(spot.cell(), row - spot.row());
    rowspan(below, rest);
    Element after = null;
    for (Spot other : spots) {
      boolean left = other.row() == row && other.column() < spot.column();
      if (left) after = other.cell();
    }
    if (after == null) rows.get(row).prependChild(below);
    else after.after(below);
    Spot added = new Spot(below, row, spot.column());
    int at = 0;
    while (at < spots.size() && before(spots.get(at), added)) at++;
    spots.add(at, added);
    return added;
  }

  private static boolean before(Spot one, Spot other) {
    return one.row() < other.row() || one.row() == other.row() && one.column() < other.column();
  }

  private static void rowspan(Element cell, int rows) {
    if (rows > 1) cell.attr("rowspan", Integer.toString(rows));
    else cell.removeAttr("rowspan");
  }
}
