package org.mingzhang.read.intake;

/**
 * How much of one file is read. The numbers are far above any published budget (the largest seen have some 60,000
 * cells) and keep one hostile file within a few hundred megabytes of memory.
 */
public final class Limits {
  /** Bytes of a file. */
  public static final int FILE_BYTES = 64 << 20;

  /** Bytes of an HTML file: its tree takes many times its size. */
  public static final int HTML_BYTES = 16 << 20;

  /** Bytes of one part of an Office file after inflating. */
  public static final int PART_BYTES = 64 << 20;

  /** How many times larger than its file a part may become, once it is larger than {@link #PART_FREE_BYTES}. */
  public static final int INFLATION = 200;

  /** A part up to this size may be inflated from anything. */
  public static final int PART_FREE_BYTES = 8 << 20;

  /** Entries of a ZIP archive. */
  public static final int ARCHIVE_ENTRIES = 5_000;

  /** Columns of one grid. */
  public static final int COLUMNS = 500;

  /** Rows of one grid. */
  public static final int ROWS = 100_000;

  /** Cells of one document. */
  public static final int CELLS = 1_000_000;

  /** Paragraphs and grids of one document. */
  public static final int BLOCKS = 1_000_000;

  /** Characters of one line of text. */
  public static final int LINE_CHARACTERS = 200_000;

  /** Tables inside tables, elements inside elements. */
  public static final int DEPTH = 256;

  private Limits() {}
}
