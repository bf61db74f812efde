package org.mingzhang.document;

import java.util.List;
import org.mingzhang.fact.Place;

/** A piece of a page, in reading order: a paragraph of text or a grid of cells. */
public sealed interface Block {
  Place place();

  /**
   * One paragraph or, in formats that break lines hard (txt, pdf), one line.
   *
   * @param text the words with inner spaces as printed, no line breaks
   * @param heading 1–6 where the format marks a heading, else 0
   * @param endsParagraph whether the format says that the next block begins a new paragraph
   */
  record Paragraph(String text, int heading, boolean endsParagraph, Place place) implements Block {}

  /**
   * A ruled or marked-up grid as the format gives it. Cells do not overlap; positions without a cell are blank.
   *
   * @param rows number of grid rows
   * @param columns number of grid columns
   */
  record Grid(List<Cell> cells, int rows, int columns, Place place) implements Block {
    public Grid {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a grid with its spans.
   *
   * @param row 0-based
   * @param column 0-based
   * @param text the words, line breaks inside the cell kept as \n
   */
  record Cell(int row, int column, int rowSpan, int columnSpan, String text, Place place) {}
}
