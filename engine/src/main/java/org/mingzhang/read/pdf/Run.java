package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Glyphs that were drawn one after the other on one line without a gap: a word, a number or a stretch of text.
 *
 * @param glyphs turned so that they run to the right
 * @param left of the ink on the sheet, blanks at the ends left out
 */
record Run(List<Glyph> glyphs, int turn, double left, double top, double right, double bottom) {
  /** A gap wider than this many font sizes ends a run. */
  private static final double GAP = 0.6;

  double middleX() {
    return (left + right) / 2;
  }

  double middleY() {
    return (top + bottom) / 2;
  }

  double size() {
    return glyphs.get(0).size();
  }

  static List<Run> of(PageInk ink) {
    List<Run> runs = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    List<Glyph> sheet = new ArrayList<>();
    Glyph before = null;
    for (Glyph glyph : ink.glyphs()) {
      Glyph flat = glyph.turned(glyph.turn(), ink.width(), ink.height());
      if (before != null && (glyph.turn() != sheet.get(0).turn() || !follows(before, flat))) {
        finish(runs, open, sheet);
        open = new ArrayList<>();
        sheet = new ArrayList<>();
      }
      open.add(flat);
      sheet.add(glyph);
      before = flat;
    }
    finish(runs, open, sheet);
    return runs;
  }

  private static boolean follows(Glyph a, Glyph b) {
    double size = Math.max(a.size(), b.size());
    double gap = b.left() - a.right();
    return Math.abs(a.middleY() - b.middleY()) < 0.35 * size
        && gap < GAP * size
        && gap > -GAP * size
        && b.left() > a.left() - 0.1;
  }

  private static void finish(List<Run> runs, List<Glyph> flat, List<Glyph> sheet) {
    int first = 0;
    int last = sheet.size() - 1;
    while (first <= last && sheet.get(first).blank()) first++;
    while (last >= first && sheet.get(last).blank()) last--;
    if (first > last) return;
    runs.add(of(flat.subList(first, last + 1), sheet.subList(first, last + 1)));
  }

  private static Run of(List<Glyph> flat, List<Glyph> sheet) {
    double left = 1e9;
    double top = 1e9;
    double right = -1e9;
    double bottom = -1e9;
    for (Glyph glyph : sheet) {
      left = Math.min(left, glyph.left());
      top = Math.min(top, glyph.top());
      right = Math.max(right, glyph.right());
      bottom = Math.max(bottom, glyph.bottom());
    }
    return new Run(List.copyOf(flat), sheet.get(0).turn(), left, top, right, bottom);
  }

  /**
   * The parts of this run that belong to different cells. A rule that passes a gap parts it; a number too wide for its
   * cell runs over the rule and stays whole.
   */
  List<Run> partedBy(Lattice lattice) {
    if (turn != 0 || lattice.partition(left + 0.5, right - 0.5, middleY()) == null)
      return List.of(this);
    List<Run> parts = new ArrayList<>();
    int start = 0;
    int ink = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      if (glyphs.get(i).blank()) continue;
      Glyph a = glyphs.get(ink);
      Glyph b = glyphs.get(i);
      boolean apart = i - ink > 1
          || a.clip() != b.clip()
          || b.left() - a.right() >= Math.max(0.8, 0.1 * a.size());
      if (apart && lattice.partition(a.middleX(), b.middleX(), middleY()) != null) {
        parts.add(of(glyphs.subList(start, ink + 1), glyphs.subList(start, ink + 1)));
        start = i;
      }
      ink = i;
    }
    parts.add(of(glyphs.subList(start, glyphs.size()), glyphs.subList(start, glyphs.size())));
    return parts;
  }
}
