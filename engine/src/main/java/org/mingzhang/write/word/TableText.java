package org.mingzhang.write.word;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.layout.CleanText;
import org.mingzhang.write.layout.ColumnWidths;
import org.mingzhang.write.layout.Contents;
import org.mingzhang.write.layout.LineBreaks;
import org.mingzhang.write.layout.TableGrid;
import org.mingzhang.write.layout.TableGrid.Placed;

/**
 * The size a table's words are set in, and with it the heights of its rows: the largest size in which nothing must be
 * broken that should not be; one step smaller if then the table needs fewer pages.
 *
 * @param style the paragraph style
 * @param halfPoints the size of its letters, in half points
 * @param line its lines, in twentieths of a point; so are all other measures
 * @param widths the widths of the table's columns
 */
record TableText(String style, int halfPoints, int line, int[] widths) {
  /** The table style's margins at the left and right of each cell, with its rule. */
  private static final int PADDING = 140;

  /** The margins above and below, with the rule. */
  private static final int ABOVE_AND_BELOW = 90;

  private static final String[] STYLES = {
    "TableText", "TableTextSmall", "TableTextSmaller", "TableTextSmallest"
  };
  private static final int[] SIZES = {21, 18, 15, 13};
  private static final int[] LINES = {300, 260, 220, 190};

  /** Tables with more columns than this look crowded in large letters. */
  private static final int[] MOST_COLUMNS = {9, 13, 20, Integer.MAX_VALUE};

  /** The smallest size that saving a page is worth. */
  private static final int LEGIBLE = 2;

  /** @param above what its headings take of the first page; negative where the table begins anywhere on a page */
  static TableText of(PrintedTable table, PageFormat page, int above) {
    ColumnWidths columns = ColumnWidths.of(table);
    int size = 0;
    while (size < SIZES.length - 1
        && (table.columns().size() > MOST_COLUMNS[size]
            || columns.least(SIZES[size] * 5, PADDING) > page.textWidth())) size++;
    TableText largest = of(columns, page, size);
    if (above < 0 || size >= LEGIBLE) return largest;
    TableText smaller = of(columns, page, size + 1);
    boolean saves = smaller.pages(table, page, above) < largest.pages(table, page, above);
    return saves ? smaller : largest;
  }

  private static TableText of(ColumnWidths columns, PageFormat page, int size) {
    int[] widths = columns.in(page.textWidth(), SIZES[size] * 5, PADDING);
    return new TableText(STYLES[size], SIZES[size], LINES[size], widths);
  }

  /** Half the width of a Chinese character. */
  int half() {
    return halfPoints * 5;
  }

  private int pages(PrintedTable table, PageFormat page, int above) {
    List<Integer> header = heights(TableGrid.header(table));
    int repeated = header.stream().mapToInt(Integer::intValue).sum();
    int used = above + above(table, page) + repeated;
    int pages = 1;
    List<Integer> below = new ArrayList<>(heights(TableGrid.body(table)));
    for (String note : table.notes()) below.add(note(note, page));
    for (int height : below) {
      if (used + height > page.textHeight()) {
        pages++;
        used = repeated;
      }
      used += height;
    }
    return pages;
  }

  /** Caption and lines above. */
  static int above(PrintedTable table, PageFormat page) {
    String caption = Contents.caption(table);
    int above = caption.isEmpty() ? 0 : 80 + 560 * LineBreaks.lines(caption, page.halves(32));
    return above + 380 * table.lead().size();
  }

  static int note(String note, PageFormat page) {
    return 60 + 320 * LineBreaks.lines(CleanText.of(note).strip(), page.halves(21));
  }

  List<Integer> heights(TableGrid grid) {
    List<Integer> heights = new ArrayList<>();
    for (int r = 0; r < grid.rows(); r++) {
      int lines = 1;
      for (Placed placed : grid.covering(r)) {
        // A cell over several rows makes the last of them taller where all together are too low.
        if (placed.row() + placed.rows() - 1 != r) continue;
        lines = Math.max(lines, lines(placed) - (placed.rows() - 1));
      }
      heights.add(lines * line + ABOVE_AND_BELOW);
    }
    return heights;
  }

  private int lines(Placed placed) {
    int width = -PADDING;
    for (int c = 0; c < placed.columns(); c++) width += widths[placed.column() + c];
    double halves = (double) width / half() - 2.0 * placed.cell().indent();
    return LineBreaks.lines(CleanText.of(placed.cell().text()), halves);
  }
}
