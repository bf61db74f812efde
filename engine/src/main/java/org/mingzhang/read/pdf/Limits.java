package org.mingzhang.read.pdf;

/** Bounds on the work one file may cause. Real disclosures stay far below all of them. */
final class Limits {
  static final int FILE_BYTES = 300 << 20;
  static final int PAGES = 2000;
  static final int CONTENT_BYTES = 64 << 20;
  static final int OPERATIONS_A_PAGE = 3_000_000;
  static final int GLYPHS_A_PAGE = 200_000;
  static final int RULES_A_PAGE = 100_000;
  static final int FORMS_A_PAGE = 5_000;

  /** Operations, characters and tenths of cells of all pages together. */
  static final long WORK_A_FILE = 40_000_000;

  /** Lines that may be one table or one row; more are left as they are. */
  static final int LINES_A_TABLE = 2_000;

  /** Of a grid: rows times columns of its finest division. */
  static final int GRID_POSITIONS = 400_000;

  private Limits() {}
}
