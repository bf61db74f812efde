package org.mingzhang.read.pdf;

import java.util.List;
import org.mingzhang.document.Block;
import org.mingzhang.fact.Box;

/**
 * One page taken apart: pieces in reading order, before page numbers are dropped and paragraph ends told.
 *
 * @param width of the page as a viewer shows it
 * @param sideways whether its text runs up or down that page
 */
record Sheet(int number, double width, double height, boolean sideways, List<Piece> pieces) {
  /** The height that lines run down: the page's width where its text is set sideways. */
  double readingHeight() {
    return sideways ? width : height;
  }

  Sheet with(List<Piece> others) {
    return new Sheet(number, width, height, sideways, others);
  }


  /** A piece of a page. */
  sealed interface Piece {
    double top();
  }

  /** A printed line outside grids; edges on the sheet turned to be read, box on the page. */
  record TextLine(
      String text, double left, double top, double right, double bottom, double size, double firstWord, double sheetWidth, Box box)
      implements Piece {}

  record TableGrid(double top, Block.Grid grid) implements Piece {}
}
