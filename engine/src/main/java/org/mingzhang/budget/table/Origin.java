package org.mingzhang.budget.table;

/**
 * Where an entry was read.
 *
 * @param sheet empty for files without sheets
 * @param row 1-based; 0 for the whole file
 */
public record Origin(String file, String sheet, int row) {
  /** The file or sheet as a whole. */
  public Origin whole() {
    return new Origin(file, sheet, 0);
  }

  /** Another row of the same file or sheet. */
  public Origin at(int other) {
    return new Origin(file, sheet, other);
  }

  /** Whether entries are named by YAML keys there, not by column headers. */
  public boolean isKeyed() {
    return file.endsWith(".yaml") || file.endsWith(".yml");
  }
}
