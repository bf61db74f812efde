package org.mingzhang.read.pdf;

import java.util.Arrays;
import java.util.List;

/**
 * How a line is spaced, to tell the gaps that part words from those that only spread the characters.
 *
 * @param usual the usual gap between full-square characters, in font sizes
 * @param spread whether the characters are spread evenly over their place, so that even wide gaps part nothing
 */
record Spacing(double usual, boolean spread) {
  /** Two full-square characters further apart than this stand in different columns. */
  private static final double COLUMN_GAP = 2.0;

  /** The space between two latin words or numbers is at least this many font sizes. */
  private static final double WORD_GAP = 0.2;

  /** Full-square characters this much further apart than usual have a blank between them that was not drawn. */
  private static final double STANDS_OUT = 0.42;

  private static final int MOST_BLANKS = 60;

  static Spacing of(List<Glyph> glyphs) {
    double[] gaps = new double[glyphs.size()];
    int count = 0;
    boolean onlyWide = true;
    Glyph before = null;
    for (Glyph glyph : glyphs) {
      onlyWide &= !glyph.blank() && glyph.wide();
      if (before != null && !before.blank() && !glyph.blank() && before.wide() && glyph.wide()) {
        gaps[count++] = (glyph.left() - before.right()) / Math.max(before.size(), glyph.size());
      }
      before = glyph;
    }
    if (count < 2) return new Spacing(count == 1 ? gaps[0] : 0, false);
    double[] sorted = Arrays.copyOf(gaps, count);
    Arrays.sort(sorted);
    boolean spread = onlyWide && sorted[count - 1] < 1.25 * sorted[0] + 0.2;
    return new Spacing(Math.max(0, sorted[count / 2]), spread);
  }

  /**
   * How many blanks to write between two neighbours.
   *
   * @param printed whether a blank was drawn between them
   */
  int blanks(Glyph a, Glyph b, boolean printed) {
    double gap = (b.left() - a.right()) / Math.max(a.size(), b.size());
    if (gap > COLUMN_GAP && (printed || !spread))
      return (int) Math.min(MOST_BLANKS, Math.max(2, Math.round(gap)));
    if (printed) return gap > 0.1 ? 1 : 0;
    if (a.wide() && b.wide()) return gap > usual + STANDS_OUT ? 1 : 0;
    return gap > (a.wide() || b.wide() ? usual + 2 * STANDS_OUT : WORD_GAP) ? 1 : 0;
  }
}
