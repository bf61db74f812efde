package org.mingzhang.read.loose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells indicator names from targets in lines where both columns wrap: a piece goes on in the next line only where it
 * fills its column. The widths of the two columns are not known; the pair of widths is taken with which the whole list
 * reads with the least strangeness.
 */
final class IndicatorLines {
  private static final int UNBOUNDED = 9999;
  private static final int MOST_LINES = 800;
  private static final int MOST_WIDTHS = 26;
  private static final double IMPOSSIBLE = 6;

  /**
   * An indicator with its target.
   *
   * @param target empty where none is printed
   * @param strange how far from certain the reading is; under 1 is plain
   */
  record Indicator(String name, String target, Line line, Line targetLine, double strange) {}

  /** The best reading up to a line that ends in one state. */
  private record Node(
      double cost, @Nullable Node rowBefore, String name, String target, boolean hasTarget, boolean nameFull,
      boolean targetFull, Line line, Line targetLine, double rowCost) {

    int state() {
      return (hasTarget ? 4 : 0) + (nameFull ? 2 : 0) + (targetFull ? 1 : 0);
    }

    double total() {
      return cost;
    }
  }

  /** A line cut in two: name piece and target piece. */
  private record Split(String left, String right, double cost) {}

  private final GoalWords words;
  private final int nameWidth;
  private final int targetWidth;

  private IndicatorLines(GoalWords words, int nameWidth, int targetWidth) {
    this.words = words;
    this.nameWidth = nameWidth;
    this.targetWidth = targetWidth;
  }

  static List<Indicator> read(List<Line> lines, GoalWords words) {
    if (lines.isEmpty()) return List.of();
    Node best = null;
    List<Integer> names = lines.size() > MOST_LINES ? List.of(UNBOUNDED) : widths(lines, 18);
    List<Integer> targets = lines.size() > MOST_LINES ? List.of(UNBOUNDED) : widths(lines, 8);
    for (int nameWidth : names) {
      for (int targetWidth : targets) {
        Node last = new IndicatorLines(words, nameWidth, targetWidth).run(lines);
        if (best == null || last.total() < best.total() - 1e-9) best = last;
      }
    }
    List<Indicator> indicators = new ArrayList<>();
    for (Node node = best; node != null; node = node.rowBefore) {
      indicators.add(new Indicator(node.name.strip(), node.target.strip(), node.line, node.targetLine, node.rowCost));
    }
    Collections.reverse(indicators);
    return indicators;
  }

  /** Widths that pieces have: of whole lines, and of what stands right of a space. */
  private static List<Integer> widths(List<Line> lines, int least) {
    TreeSet<Integer> seen = new TreeSet<>();
    for (Line line : lines) {
      String text = line.text();
      if (Line.width(text) >= least) seen.add(Line.width(text));
      for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
        if (Line.width(text.substring(0, space)) >= least) seen.add(Line.width(text.substring(0, space)));
        if (Line.width(text.substring(space + 1)) >= least) seen.add(Line.width(text.substring(space + 1)));
      }
    }
    List<Integer> widths = new ArrayList<>(List.of(UNBOUNDED));
    int step = Math.max(1, (seen.size() + MOST_WIDTHS - 1) / MOST_WIDTHS);
    int at = 0;
    for (int width : seen) if (at++ % step == 0) widths.add(width);
    return widths;
  }

  private Node run(List<Line> lines) {
    List<Node> states = new ArrayList<>();
    for (Line line : lines) {
      Node[] next = new Node[8];
      List<Split> splits = splits(line.text());
      for (Node from : states.isEmpty() ? Collections.<Node>singletonList(null) : states) {
        wholeAsName(from, line, next);
        if (from != null) wholeAsTarget(from, line, next);
        for (Split split : splits) both(from, line, split, next);
      }
      states.clear();
      for (Node node : next) if (node != null) states.add(node);
    }
    Node best = states.get(0);
    for (Node node : states) {
      double end = node.cost + (node.hasTarget || words.isNothing(node.name) ? 0 : 2);
      if (end < best.cost + (best.hasTarget || words.isNothing(best.name) ? 0 : 2)) best = node;
    }
    return best;
  }

  private static void keep(Node[] next, Node node) {
    int state = node.state();
    if (next[state] == null || node.cost < next[state].cost) next[state] = node;
  }

  private boolean fullName(String piece) {
    return nameWidth != UNBOUNDED && Line.width(piece) >= nameWidth - 3;
  }

  private boolean fullTarget(String piece) {
    return targetWidth != UNBOUNDED && Line.width(piece) >= targetWidth - 3;
  }

  private double tooWide(String name, String target) {
    return (Line.width(name) > nameWidth + 1 ? IMPOSSIBLE : 0) + (Line.width(target) > targetWidth + 1 ? IMPOSSIBLE : 0);
  }

  /** What leaving a row costs: an unfinished name or target. */
  private double leaving(@Nullable Node from) {
    if (from == null) return 0;
    double cost = (from.nameFull ? 0.4 : 0) + (from.targetFull ? 0.4 : 0);
    return from.hasTarget ? cost : cost + (words.isNothing(from.name) ? 0.2 : 4);
  }

  private void wholeAsName(@Nullable Node from, Line line, Node[] next) {
    String text = line.text();
    double cost = tooWide(text, "") + 3 * gaps(text) + (words.holdsMeasure(text) ? 2.5 : 0);
    double fresh = cost + 0.2 + words.strangeName(text) + leaving(from);
    keep(next, new Node((from == null ? 0 : from.cost) + fresh, from, text, "", false, fullName(text), false, line, line, fresh));
    if (from == null) return;
    double goOn = cost + (from.nameFull ? from.hasTarget ? 1.2 : 0.1 : from.hasTarget ? 5 : 3) + (from.hasTarget && from.targetFull ? 0.5 : 0);
    keep(next, new Node(from.cost + goOn, from.rowBefore, from.name + text, from.target, from.hasTarget, fullName(text), from.targetFull, from.line, from.targetLine, from.rowCost + goOn));
  }

  private void wholeAsTarget(Node from, Line line, Node[] next) {
    String text = line.text();
    double cost = tooWide("", text) + gaps(text) + (words.holdsMeasure(text) ? 2.5 : 0);
    if (from.hasTarget) {
      double goOn = cost + (from.targetFull ? 0.1 : 2.5);
      keep(next, new Node(from.cost + goOn, from.rowBefore, from.name, from.target + text, true, from.nameFull, fullTarget(text), from.line, from.targetLine, from.rowCost + goOn));
    } else {
      double begin = cost + 0.2 + words.strangeTarget(text, from.name) + (from.nameFull ? 0.5 : 0);
      keep(next, new Node(from.cost + begin, from.rowBefore, from.name, text, true, false, fullTarget(text), from.line, line, from.rowCost + begin));
    }
  }

  private void both(@Nullable Node from, Line line, Split split, Node[] next) {
    double cost = split.cost + tooWide(split.left, split.right);
    String left = split.left;
    String right = split.right;
    double fresh = cost + words.strangeName(left) + words.strangeTarget(right, left) + leaving(from);
    keep(next, new Node((from == null ? 0 : from.cost) + fresh, from, left, right, true, fullName(left), fullTarget(right), line, line, fresh));
    if (from == null) return;
    if (from.hasTarget) {
      double goOn = cost + (from.nameFull && from.targetFull ? 0.4 : 6);
      keep(next, new Node(from.cost + goOn, from.rowBefore, from.name + left, from.target + right, true, fullName(left), fullTarget(right), from.line, from.targetLine, from.rowCost + goOn));
    } else {
      double begin = cost + (from.nameFull ? 0.1 : 3) + words.strangeTarget(right, from.name + left);
      keep(next, new Node(from.cost + begin, from.rowBefore, from.name + left, right, true, fullName(left), fullTarget(right), from.line, line, from.rowCost + begin));
    }
  }

  /** Spaces between two Chinese characters: typesetting puts none there, so a column ends. */
  private static int gaps(String text) {
    int gaps = 0;
    for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
      if (i + 1 < text.length() && isChinese(text.charAt(i - 1)) && isChinese(text.charAt(i + 1))) gaps++;
    }
    return gaps;
  }

  private static boolean isChinese(char c) {
    return c >= 0x2E80 || c == '“' || c == '”';
  }

  private List<Split> splits(String text) {
    List<Split> splits = new ArrayList<>();
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        String left = text.substring(0, i);
        String right = text.substring(i + 1);
        boolean gap = isChinese(text.charAt(i - 1)) && isChinese(text.charAt(i + 1));
        double cost = (gap ? 0 : words.isMeasure(right) ? 0.3 : 2.5) + 1.5 * gaps(left) + 0.6 * gaps(right);
        splits.add(new Split(left, right, cost));
      } else if ("≥≤＜＞≧≦".indexOf(c) >= 0 && text.charAt(i - 1) != ' ') {
        splits.add(new Split(text.substring(0, i), text.substring(i), 1.5 + gaps(text)));
      } else if (nameWidth != UNBOUNDED && Math.abs(Line.width(text.substring(0, i)) - nameWidth) <= 1) {
        splits.add(new Split(text.substring(0, i).stripTrailing(), text.substring(i).stripLeading(), 1.5 + 2 * gaps(text)));
      }
    }
    return splits;
  }
}
