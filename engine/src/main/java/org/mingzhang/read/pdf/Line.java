package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One printed line: runs that stand on it, from left to right.
 *
 * @param left and the other edges: on the sheet, of the ink
 */
record Line(List<Run> runs, double left, double top, double right, double bottom) {
  double size() {
    double most = 0;
    for (Run run : runs) most = Math.max(most, run.size());
    return most;
  }

  double middleY() {
    return (top + bottom) / 2;
  }

  /** Lines from the top, each of the runs that overlap in height by half. */
  static List<Line> of(List<Run> runs) {
    List<Line> lines = new ArrayList<>();
    for (int turn = 0; turn < 4; turn++) {
      List<Run> same = new ArrayList<>();
      for (Run run : runs) if (run.turn() == turn) same.add(run);
      group(same, lines);
    }
    return lines;
  }

  private static void group(List<Run> runs, List<Line> lines) {
    runs.sort(Comparator.comparingDouble(run -> run.glyphs().get(0).middleY()));
    List<Run> open = new ArrayList<>();
    double top = 0;
    double bottom = 0;
    for (Run run : runs) {
      Glyph glyph = run.glyphs().get(0);
      double shared = Math.min(bottom, glyph.bottom()) - Math.max(top, glyph.top());
      if (!open.isEmpty() && shared < 0.5 * Math.min(bottom - top, glyph.bottom() - glyph.top())) {
        lines.add(line(open));
        open = new ArrayList<>();
      }
      if (open.isEmpty() || glyph.size() > open.get(0).size() * 1.2 && open.size() == 1) {
        top = glyph.top();
        bottom = glyph.bottom();
      }
      open.add(run);
    }
    if (!open.isEmpty()) lines.add(line(open));
  }

  static Line line(List<Run> runs) {
    runs.sort(Comparator.comparingDouble(run -> run.glyphs().get(0).left()));
    double left = 1e9;
    double top = 1e9;
    double right = -1e9;
    double bottom = -1e9;
    for (Run run : runs) {
      left = Math.min(left, run.left());
      top = Math.min(top, run.top());
      right = Math.max(right, run.right());
      bottom = Math.max(bottom, run.bottom());
    }
    return new Line(List.copyOf(runs), left, top, right, bottom);
  }

  /** Its glyphs from left to right, characters printed twice (a poor man's bold) once. */
  private List<Glyph> glyphs() {
    List<Glyph> all = new ArrayList<>();
    boolean mixed = false;
    for (Run run : runs) {
      mixed |= !all.isEmpty()
          && run.glyphs().get(0).left() < all.get(all.size() - 1).right() - 0.2 * run.size();
      all.addAll(run.glyphs());
    }
    if (!mixed) return all;
    all.sort(Comparator.comparingDouble(Glyph::left));
    List<Glyph> once = new ArrayList<>();
    for (Glyph glyph : all) {
      boolean twice = false;
      for (int i = once.size() - 1; i >= 0 && i >= once.size() - 3; i--) {
        Glyph other = once.get(i);
        twice |= other.text().equals(glyph.text())
            && Math.abs(other.left() - glyph.left())
                < 0.3 * Math.max(0.5, glyph.right() - glyph.left());
      }
      if (!twice) once.add(glyph);
    }
    return once;
  }

  /**
   * The words. Between full-square characters there is a blank only where one is printed or where a gap stands out from
   * the line's own spacing; between latin words and numbers where there is one or a gap; a gap as wide as between columns
   * is two blanks or more.
   */
  String text() {
    List<Glyph> glyphs = glyphs();
    Spacing spacing = Spacing.of(glyphs);
    StringBuilder text = new StringBuilder();
    Glyph before = null;
    boolean blank = false;
    for (Glyph glyph : glyphs) {
      if (glyph.blank()) {
        blank = true;
        continue;
      }
      if (before != null) text.append(" ".repeat(spacing.blanks(before, glyph, blank)));
      text.append(glyph.text());
      before = glyph;
      blank = false;
    }
    return text.toString().strip();
  }

  /** The width of the first piece that may not be broken: a number or latin word, or else one character. */
  double firstWordWidth() {
    List<Glyph> glyphs = glyphs();
    Glyph first = glyphs.get(0);
    double right = first.right();
    for (int i = 1;
        i < glyphs.size() && !glyphs.get(i).blank() && !glyphs.get(i - 1).wide();
        i++) {
      right = glyphs.get(i).right();
    }
    return right - first.left();
  }
}
