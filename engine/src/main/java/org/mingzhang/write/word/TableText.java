package org.mingzhang.write.word;

import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.layout.ColumnWidths;

/**
 * The size a table's words are set in: the largest in which nothing must be broken that should not be.
 *
 * @param style the paragraph style
 * @param halfPoints the size of its letters, in half points
 * @param line its lines, in twentieths of a point; so is everything below
 * @param widths the widths of the table's columns
 */
record TableText(String style, int halfPoints, int line, int[] widths) {
  /** The table style's margins at the left and right of each cell, with its rule. */
  static final int PADDING = 140;

  /** The margins above and below, with the rule. */
  static final int ABOVE_AND_BELOW = 90;

  private static final String[] STYLES = {
    "TableText", "TableTextSmall", "TableTextSmaller", "TableTextSmallest"
  };
  private static final int[] SIZES = {21, 18, 15, 13};
  private static final int[] LINES = {300, 260, 220, 190};

  /** Tables with more columns than this look crowded in large letters. */
  private static final int[] MOST_COLUMNS = {9, 13, 20, Integer.MAX_VALUE};

  static TableText of(PrintedTable table, int width) {
    ColumnWidths columns = ColumnWidths.of(table);
    int size = 0;
    while (size < SIZES.length - 1
        && (table.columns().size() > MOST_COLUMNS[size]
            || columns.least(SIZES[size] * 5, PADDING) > width)) size++;
    return new TableText(
        STYLES[size], SIZES[size], LINES[size], columns.in(width, SIZES[size] * 5, PADDING));
  }

  /** Half the width of a Chinese character. */
  int half() {
    return halfPoints * 5;
  }

  /** How many half characters fit in some columns. */
  int halves(int column, int columns) {
    int width = -PADDING;
    for (int c = 0; c < columns; c++) width += widths[column + c];
    return Math.max(2, width / half());
  }
}
