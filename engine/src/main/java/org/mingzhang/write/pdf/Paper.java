package org.mingzhang.write.pdf;

/** The kinds of pages. Their margins stand in {@code print.css}; here is what these leave. */
enum Paper {
  /** A4 upright. */
  UPRIGHT("", 439.3, 663),
  /** A4 lying. */
  WIDE("wide", 739.8, 464),
  /** A3 lying, for tables that A4 cannot take in a size that can be read. */
  HUGE("huge", 1088.4, 711);

  private final String word;
  private final double width;
  private final double height;

  Paper(String word, double width, double height) {
    this.word = word;
    this.width = width;
    this.height = height;
  }

  /** Its class in the style. */
  String word() {
    return word;
  }

  /** How wide a table may be, in points. */
  double width() {
    return width;
  }

  /** How high the text of a page is, in points. */
  double height() {
    return height;
  }
}
