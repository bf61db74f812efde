package org.mingzhang.read.loose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A line of an indicator list with all that its words say, whatever the widths of the columns: how it may be cut, how strange it is. */
final class IndicatorPiece {
  /**
   * A cut into name and target.
   *
   * @param cost how unlikely the cut is
   */
  record Cut(
      String left,
      String right,
      int leftWidth,
      int rightWidth,
      double cost,
      double strangeName,
      double strangeTarget,
      String leftKey,
      String rightKey) {}

  private static final String COMPARISONS = "≥≤＜＞≧≦";

  final Line line;
  final String text;
  final int width;
  final String key;
  final boolean nothing;
  /** What it costs to take the whole line for one piece. */
  final double asName;

  final double asTarget;
  final double strangeName;
  final double strangeTarget;
  private final List<Cut> cuts = new ArrayList<>();
  private final Map<Integer, List<Cut>> glued = new HashMap<>();
  private final GoalWords words;

  IndicatorPiece(Line line, GoalWords words) {
    this.line = line;
    this.text = line.text();
    this.words = words;
    width = Line.width(text);
    key = start(text);
    nothing = words.isNothing(text);
    double measure = words.holdsMeasure(text) ? 2.5 : 0;
    int gaps = gaps(text);
    asName = 3 * gaps + measure;
    asTarget = gaps + measure;
    strangeName = words.strangeName(text);
    strangeTarget = words.strangeTarget(text);
    for (int i = 1; i < text.length() - 1; i++) {
      if (text.charAt(i) == ' ') {
        String left = text.substring(0, i);
        String right = text.substring(i + 1);
        boolean gap = isChinese(text.charAt(i - 1)) && isChinese(text.charAt(i + 1));
        double cost =
            (gap ? 0 : words.isMeasure(right) ? 0.3 : 2.5) + 1.5 * gaps(left) + 0.6 * gaps(right);
        cuts.add(cut(left, right, cost));
      } else if (COMPARISONS.indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) != ' ') {
        cuts.add(cut(text.substring(0, i), text.substring(i), 1.5 + gaps));
      }
    }
  }

  List<Cut> cuts() {
    return cuts;
  }

  /** Cuts inside a word where a name column of this width ends: what extraction glued together. */
  List<Cut> gluedAt(int nameWidth) {
    return width <= nameWidth + 2 ? List.of() : glued.computeIfAbsent(nameWidth, this::findGlued);
  }

  private List<Cut> findGlued(int nameWidth) {
    List<Cut> found = new ArrayList<>();
    int reached = 0;
    for (int i = 1; i < text.length() - 1; i++) {
      reached += Line.width(text.charAt(i - 1));
      if (reached > nameWidth + 1) break;
      if (reached < nameWidth - 1
          || text.charAt(i) == ' '
          || COMPARISONS.indexOf(text.charAt(i)) >= 0) continue;
      found.add(cut(
          text.substring(0, i),
          text.substring(i),
          1.5 + 0.1 * Math.abs(reached - nameWidth) + 2 * gaps(text)));
    }
    return found;
  }

  private Cut cut(String left, String right, double cost) {
    String l = left.strip();
    String r = right.strip();
    return new Cut(
        l,
        r,
        Line.width(l),
        Line.width(r),
        cost,
        words.strangeName(l),
        words.strangeTarget(r),
        start(l),
        start(r));
  }

  /** The first characters, by which a target that repeats its indicator's name is known. */
  private static String start(String text) {
    String key = LooseWords.key(text.length() > 12 ? text.substring(0, 12) : text);
    return key.length() > 4 ? key.substring(0, 4) : key;
  }

  /** Spaces between two Chinese characters: typesetting puts none there, so a column ends. */
  private static int gaps(String text) {
    int gaps = 0;
    for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
      if (i + 1 < text.length() && isChinese(text.charAt(i - 1)) && isChinese(text.charAt(i + 1)))
        gaps++;
    }
    return gaps;
  }

  private static boolean isChinese(char c) {
    return c >= 0x2E80 || c == '“' || c == '”';
  }
}
