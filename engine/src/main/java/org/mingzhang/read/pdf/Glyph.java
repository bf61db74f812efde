package org.mingzhang.read.pdf;

/**
 * One printed character with the rectangle it takes on the upright page (origin at the top left).
 *
 * @param text what it stands for; a blank is kept, since it separates words
 * @param size the font size on the page
 * @param turn which way the text runs: 0 right, 1 down, 2 left, 3 up
 * @param clip the clip it was drawn under; glyphs of different clips were placed separately
 */
record Glyph(
    String text,
    double left,
    double top,
    double right,
    double bottom,
    double size,
    int turn,
    int clip) {
  boolean blank() {
    return text.isBlank();
  }

  double middleX() {
    return (left + right) / 2;
  }

  double middleY() {
    return (top + bottom) / 2;
  }

  boolean wide() {
    return Han.isWide(text.codePointAt(0));
  }

  /** The same glyph on a sheet of the given size turned so that text running {@code turn}-wise runs to the right. */
  Glyph turned(int by, double width, double height) {
    int rest = (turn - by + 4) % 4;
    return switch (by) {
      case 1 -> new Glyph(text, top, width - right, bottom, width - left, size, rest, clip);
      case 2 ->
        new Glyph(
            text, width - right, height - bottom, width - left, height - top, size, rest, clip);
      case 3 -> new Glyph(text, height - bottom, left, height - top, right, size, rest, clip);
      default -> this;
    };
  }
}
