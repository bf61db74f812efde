package org.mingzhang.budget.table;

import java.util.List;

/** Where the rows of a file or sheet go while it is read. */
public interface Rows {
  /**
   * Takes the next row.
   *
   * @param number 1-based, as a spreadsheet counts
   * @return whether more rows are wanted
   */
  boolean row(int number, List<String> cells);

  /** The rest cannot be read; the row is 0 where it is the whole file or sheet. */
  void broken(int number, String what, String fix);
}
