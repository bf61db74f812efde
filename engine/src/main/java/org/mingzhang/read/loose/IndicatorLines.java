package org.mingzhang.read.loose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells indicator names from targets in lines where both columns wrap: a piece goes on in the next line only where it
 * fills its column. The widths of the two columns are not known; the pair of widths is taken with which the whole list
 * reads with the least strangeness. The weights below are degrees of strangeness: 0 is what one expects, 1 happens, 3 is
 * hardly ever so.
 */
final class IndicatorLines {
  private static final int UNBOUNDED = 9999;
  private static final int MOST_LINES = 800;
  private static final int MOST_WIDTHS = 40;
  private static final double TOO_WIDE = 6;

  /**
   * An indicator with its target.
   *
   * @param target empty where none is printed
   * @param strange how far from certain the reading is; under 1 is plain
   */
  record Indicator(String name, String target, Line line, Line targetLine, double strange) {}

  private final List<IndicatorPiece> pieces;
  private final int nameWidth;
  private final int targetWidth;
  private IndicatorReading[] next = new IndicatorReading[8];

  private IndicatorLines(List<IndicatorPiece> pieces, int nameWidth, int targetWidth) {
    this.pieces = pieces;
    this.nameWidth = nameWidth;
    this.targetWidth = targetWidth;
  }

  static List<Indicator> read(List<Line> lines, GoalWords words) {
    if (lines.isEmpty()) return List.of();
    List<IndicatorPiece> pieces =
        lines.stream().map(line -> new IndicatorPiece(line, words)).toList();
    int[] best = {UNBOUNDED, UNBOUNDED};
    IndicatorReading reading =
        new IndicatorLines(pieces, UNBOUNDED, UNBOUNDED).run(Double.MAX_VALUE);
    if (reading == null) return List.of();
    if (lines.size() <= MOST_LINES) {
      // each width in turn against the other's best, until neither gets better
      for (boolean better = true; better; ) {
        better = false;
        for (int column = 0; column < 2; column++) {
          for (int width : widths(pieces, column == 0)) {
            IndicatorReading other = new IndicatorLines(
                    pieces, column == 0 ? width : best[0], column == 1 ? width : best[1])
                .run(reading.closed());
            if (other == null || other.closed() >= reading.closed() - 1e-9) continue;
            reading = other;
            best[column] = width;
            better = true;
          }
        }
      }
    }
    return indicators(reading);
  }

  private static List<Indicator> indicators(IndicatorReading last) {
    List<Indicator> indicators = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    StringBuilder target = new StringBuilder();
    Line targetLine = last.piece().line;
    double end = last.cost();
    for (IndicatorReading node = last; node != null; node = node.before()) {
      name.insert(0, node.name());
      target.insert(0, node.target());
      if (!node.target().isEmpty()) targetLine = node.piece().line;
      if (!node.newRow()) continue;
      indicators.add(new Indicator(
          name.toString().strip(),
          target.toString().strip(),
          node.piece().line,
          targetLine,
          end - node.rowStart()));
      name.setLength(0);
      target.setLength(0);
      if (node.before() != null) {
        targetLine = node.before().piece().line;
        end = node.before().cost();
      }
    }
    Collections.reverse(indicators);
    return indicators;
  }

  /** Widths that pieces have: of whole lines, and of what stands on this column's side of a space. */
  private static List<Integer> widths(List<IndicatorPiece> pieces, boolean names) {
    TreeSet<Integer> seen = new TreeSet<>();
    for (IndicatorPiece piece : pieces) {
      seen.add(piece.width);
      for (IndicatorPiece.Cut cut : piece.cuts())
        seen.add(names ? cut.leftWidth() : cut.rightWidth());
    }
    seen.removeIf(width -> width < (names ? 16 : 8));
    int step = (seen.size() + MOST_WIDTHS - 1) / MOST_WIDTHS;
    List<Integer> widths = new ArrayList<>();
    int at = 0;
    for (int width : seen) if (at++ % step == 0) widths.add(width);
    return widths;
  }

  /** The best reading of all lines, null where it would cost more than {@code most}. */
  private @Nullable IndicatorReading run(double most) {
    List<IndicatorReading> states = new ArrayList<>();
    for (IndicatorPiece piece : pieces) {
      next = new IndicatorReading[8];
      if (states.isEmpty()) begin(null, piece);
      for (IndicatorReading from : states) {
        begin(from, piece);
        goOn(from, piece);
      }
      states.clear();
      double least = Double.MAX_VALUE;
      for (IndicatorReading node : next) {
        if (node == null) continue;
        states.add(node);
        least = Math.min(least, node.cost());
      }
      if (least > most) return null;
    }
    IndicatorReading best = states.get(0);
    for (IndicatorReading node : states) if (node.closed() < best.closed()) best = node;
    return best;
  }

  /** The line begins a row: with a name, or with name and target. */
  private void begin(@Nullable IndicatorReading from, IndicatorPiece piece) {
    double start = from == null ? 0 : from.cost() + from.unfinished();
    double whole = start + 0.2 + piece.asName + piece.strangeName + tooWide(piece.width, 0);
    keep(new IndicatorReading(
        whole,
        start,
        from,
        true,
        piece,
        piece.text,
        "",
        false,
        fullName(piece.width),
        false,
        piece.key,
        piece.nothing));
    for (int kind = 0; kind < 2; kind++) {
      for (IndicatorPiece.Cut cut : kind == 0 ? piece.cuts() : piece.gluedAt(nameWidth)) {
        double cost = start
            + cut.cost()
            + tooWide(cut.leftWidth(), cut.rightWidth())
            + cut.strangeName()
            + strangeTarget(cut.strangeTarget(), cut.rightKey(), cut.leftKey());
        keep(new IndicatorReading(
            cost,
            start,
            from,
            true,
            piece,
            cut.left(),
            cut.right(),
            true,
            fullName(cut.leftWidth()),
            fullTarget(cut.rightWidth()),
            cut.leftKey(),
            false));
      }
    }
  }

  /** The line goes on with the open row: with its name, its target or both. */
  private void goOn(IndicatorReading from, IndicatorPiece piece) {
    double name = from.hasTarget()
        ? (from.nameFull() ? 1.2 : 5) + (from.targetFull() ? 0.5 : 0)
        : from.nameFull() ? 0.1 : 3;
    keep(going(
        from,
        piece,
        name + piece.asName + tooWide(piece.width, 0),
        piece.text,
        "",
        from.hasTarget(),
        fullName(piece.width),
        from.targetFull()));
    double target = from.hasTarget()
        ? from.targetFull() ? 0.1 : 2.5
        : 0.2
            + strangeTarget(piece.strangeTarget, piece.key, from.key())
            + (from.nameFull() ? 0.5 : 0);
    boolean nameFull = from.hasTarget() && from.nameFull();
    keep(going(
        from,
        piece,
        target + piece.asTarget + tooWide(0, piece.width),
        "",
        piece.text,
        true,
        nameFull,
        fullTarget(piece.width)));
    for (int kind = 0; kind < 2; kind++) {
      for (IndicatorPiece.Cut cut : kind == 0 ? piece.cuts() : piece.gluedAt(nameWidth)) {
        double both = from.hasTarget()
            ? from.nameFull() && from.targetFull() ? 0.4 : 6
            : (from.nameFull() ? 0.1 : 3)
                + strangeTarget(cut.strangeTarget(), cut.rightKey(), from.key());
        double cost = both + cut.cost() + tooWide(cut.leftWidth(), cut.rightWidth());
        keep(going(
            from,
            piece,
            cost,
            cut.left(),
            cut.right(),
            true,
            fullName(cut.leftWidth()),
            fullTarget(cut.rightWidth())));
      }
    }
  }

  private static IndicatorReading going(
      IndicatorReading from,
      IndicatorPiece piece,
      double cost,
      String name,
      String target,
      boolean hasTarget,
      boolean nameFull,
      boolean targetFull) {
    boolean nothing = from.nothing() && name.isEmpty();
    return new IndicatorReading(
        from.cost() + cost,
        from.rowStart(),
        from,
        false,
        piece,
        name,
        target,
        hasTarget,
        nameFull,
        targetFull,
        from.key(),
        nothing);
  }

  private void keep(IndicatorReading node) {
    int state = node.state();
    if (next[state] == null || node.cost() < next[state].cost()) next[state] = node;
  }

  private boolean fullName(int width) {
    return nameWidth != UNBOUNDED && width >= nameWidth - 3;
  }

  private boolean fullTarget(int width) {
    return targetWidth != UNBOUNDED && width >= targetWidth - 3;
  }

  private double tooWide(int name, int target) {
    return over(name - nameWidth) + over(target - targetWidth);
  }

  /** A punctuation mark may hang over; more does not fit. */
  private static double over(int width) {
    return width <= 0 ? 0 : width == 1 ? 0.05 : TOO_WIDE;
  }

  /** A target that begins as its indicator's name does is no stranger, whatever its words. */
  private static double strangeTarget(double strange, String target, String name) {
    return strange > 0.1 && target.length() == 4 && target.equals(name) ? 0.1 : strange;
  }
}
