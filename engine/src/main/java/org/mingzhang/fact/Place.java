package org.mingzhang.fact;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a document, as exactly as its format allows.
 *
 * @param table the table's printed number or title, null in running text
 * @param row the row's label or code
 * @param column the column's header path, joined by /
 * @param page 1-based page number, 0 where the format has no pages
 * @param line 1-based line number, 0 where the format has no lines
 * @param quote the words or number as printed
 * @param box the rectangle on the page, for PDF
 */
public record Place(
    @Nullable String table,
    @Nullable String row,
    @Nullable String column,
    int page,
    int line,
    @Nullable String quote,
    @Nullable Box box) {

  public static final Place UNKNOWN = new Place(null, null, null, 0, 0, null, null);

  public static Place onPage(int page, @Nullable Box box) {
    return new Place(null, null, null, page, 0, null, box);
  }

  public static Place onLine(int line) {
    return new Place(null, null, null, 0, line, null, null);
  }

  public Place quoting(String words) {
    return new Place(table, row, column, page, line, words, box);
  }

  public Place inTable(@Nullable String table, @Nullable String row, @Nullable String column) {
    return new Place(table, row, column, page, line, quote, box);
  }
}
