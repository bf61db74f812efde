package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a net of rules into a grid: the rules' positions divide it into fields, and where no rule parts two fields they
 * are one cell.
 */
final class LatticeFinder {
  /** No line of text fits between rules closer than this. */
  private static final double THINNEST_COLUMN = 4.5;

  private static final double THINNEST_ROW = 4;

  /** Rules that stick out by less than this do not open a column or row of their own. */
  private static final double OPEN_SIDE = 9;

  private LatticeFinder() {}

  /** The grids of a page, from the top, leaving out frames of one cell and grids inside another's cell. */
  static List<Lattice> find(RuleNet.Nets nets) {
    List<Lattice> found = new ArrayList<>();
    for (RuleNet net : nets.tables()) {
      Lattice lattice = lattice(net);
      if (lattice != null && lattice.fields.size() > 1) found.add(lattice);
    }
    List<Lattice> outer = new ArrayList<>();
    for (Lattice one : found) {
      boolean inside = false;
      for (Lattice other : found) inside |= other != one && within(one, other);
      if (!inside) outer.add(one);
    }
    return outer;
  }

  private static boolean within(Lattice inner, Lattice outer) {
    return inner.left() > outer.left() - 2
        && inner.right() < outer.right() + 2
        && inner.top() > outer.top() - 2
        && inner.bottom() < outer.bottom() + 2
        && (inner.right() - inner.left()) * (inner.bottom() - inner.top())
            < (outer.right() - outer.left()) * (outer.bottom() - outer.top());
  }

  private static @Nullable Lattice lattice(RuleNet net) {
    double[] xs = lines(net.upright, net.level, THINNEST_COLUMN);
    double[] ys = lines(net.level, net.upright, THINNEST_ROW);
    if (xs.length < 2 || ys.length < 2) return null;
    int rows = ys.length - 1;
    int columns = xs.length - 1;
    if ((long) rows * columns > Limits.GRID_POSITIONS) return null;
    boolean[][] right = new boolean[rows][columns];
    boolean[][] below = new boolean[rows][columns];
    for (int c = 0; c + 1 < columns; c++) {
      List<Rule> on = near(net.upright, xs[c + 1]);
      for (int r = 0; r < rows; r++) right[r][c] = covers(on, ys[r], ys[r + 1]);
    }
    for (int r = 0; r + 1 < rows; r++) {
      List<Rule> on = near(net.level, ys[r + 1]);
      for (int c = 0; c < columns; c++) below[r][c] = covers(on, xs[c], xs[c + 1]);
    }
    return new Lattice(xs, ys, fields(rows, columns, right, below));
  }

  /** Grid lines: where the rules stand, plus the ends of the crossing rules where a table has open sides. */
  private static double[] lines(List<Rule> rules, List<Rule> crossing, double thinnest) {
    double[] at = rules.stream().mapToDouble(Rule::at).sorted().toArray();
    double from = crossing.stream().mapToDouble(Rule::from).min().orElse(0);
    double to = crossing.stream().mapToDouble(Rule::to).max().orElse(0);
    List<Double> lines = new ArrayList<>();
    if (at.length == 0 || from < at[0] - OPEN_SIDE) lines.add(from);
    for (double one : at)
      if (lines.isEmpty() || one - lines.get(lines.size() - 1) > thinnest) lines.add(one);
    if (to > lines.get(lines.size() - 1) + OPEN_SIDE) lines.add(to);
    return lines.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static List<Rule> near(List<Rule> rules, double at) {
    List<Rule> near = new ArrayList<>();
    for (Rule rule : rules)
      if (rule.at() >= at - RuleNet.NEAR && rule.at() <= at + THINNEST_COLUMN) near.add(rule);
    return near;
  }

  private static boolean covers(List<Rule> rules, double from, double to) {
    double covered = 0;
    for (Rule rule : rules)
      covered += Math.max(0, Math.min(to, rule.to()) - Math.max(from, rule.from()));
    return covered > 0.6 * (to - from);
  }

  /** Cells from the top left on: each takes fields to its right, then rows below, as long as no rule stands between. */
  private static List<Lattice.Field> fields(
      int rows, int columns, boolean[][] right, boolean[][] below) {
    boolean[][] taken = new boolean[rows][columns];
    List<Lattice.Field> fields = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (taken[r][c]) continue;
        int width = 1;
        while (c + width < columns && !right[r][c + width - 1] && !taken[r][c + width]) width++;
        int height = 1;
        while (r + height < rows && open(r + height, c, width, right, below, taken)) height++;
        for (int i = r; i < r + height; i++) Arrays.fill(taken[i], c, c + width, true);
        fields.add(new Lattice.Field(r, c, height, width));
      }
    }
    return fields;
  }

  private static boolean open(
      int row, int column, int width, boolean[][] right, boolean[][] below, boolean[][] taken) {
    for (int c = column; c < column + width; c++) {
      if (below[row - 1][c] || taken[row][c]) return false;
      if (c + 1 < column + width && right[row][c]) return false;
    }
    return true;
  }
}
