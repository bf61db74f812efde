package org.mingzhang.read.pdf;

import java.util.List;
import org.mingzhang.document.Block;
import org.mingzhang.fact.Box;

/**
 * One page taken apart: pieces in reading order, before page numbers are dropped and paragraph ends told.
 *
 * @param width of the page as a viewer shows it
 * @param tooFine whether its rules are too many to be a table and were left alone
 * @param sideways whether its text runs up or down that page
 */
record Sheet(
    int number,
    double width,
    double height,
    boolean sideways,
    boolean tooFine,
    List<Piece> pieces) {
  /** The height that lines run down: the page's width where its text is set sideways. */
  double readingHeight() {
    return sideways ? width : height;
  }

  Sheet with(List<Piece> others) {
    return new Sheet(number, width, height, sideways, tooFine, others);
  }

  /** How much this page weighs in memory, in glyphs and cells. */
  long weight() {
    long weight = 0;
    for (Piece piece : pieces) {
      weight += piece instanceof TableGrid table
          ? 10L * table.grid().cells().size()
          : ((TextLine) piece).text().length();
    }
    return weight;
  }

  /** A piece of a page. */
  sealed interface Piece {
    double top();
  }

  /** A printed line outside grids; edges on the sheet turned to be read, box on the page. */
  record TextLine(
      String text,
      double left,
      double top,
      double right,
      double bottom,
      double size,
      double firstWord,
      double sheetWidth,
      Box box)
      implements Piece {}

  record TableGrid(double top, Block.Grid grid) implements Piece {}
}
