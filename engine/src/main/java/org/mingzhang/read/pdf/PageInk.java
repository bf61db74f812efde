package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.fact.Box;

/**
 * What is to be seen on one page, as far as reading needs it: glyphs in the order they were drawn, and rules.
 *
 * @param turn how the sheet was turned from the page as a viewer shows it, so that most of its text runs to the right
 */
record PageInk(double width, double height, List<Glyph> glyphs, List<Rule> rules, int turn) {

  /** This page turned so that most of its text runs to the right: tables are often set sideways on an upright page. */
  PageInk upright() {
    int[] counts = new int[4];
    for (Glyph glyph : glyphs) if (!glyph.blank()) counts[glyph.turn()]++;
    int most = 0;
    for (int way = 1; way < 4; way++) if (counts[way] > 2 * counts[most]) most = way;
    if (most == 0) return this;
    List<Glyph> turnedGlyphs = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) turnedGlyphs.add(glyph.turned(most, width, height));
    List<Rule> turnedRules = new ArrayList<>(rules.size());
    for (Rule rule : rules) turnedRules.add(rule.turned(most, width, height));
    boolean sideways = most != 2;
    return new PageInk(
        sideways ? height : width, sideways ? width : height, turnedGlyphs, turnedRules, most);
  }

  /** A rectangle of this sheet as it lies on the page that a viewer shows. */
  Box onPage(double left, double top, double right, double bottom) {
    return switch (turn) {
      case 1 -> new Box(height - bottom, left, height - top, right);
      case 2 -> new Box(width - right, height - bottom, width - left, height - top);
      case 3 -> new Box(top, width - right, bottom, width - left);
      default -> new Box(left, top, right, bottom);
    };
  }
}
