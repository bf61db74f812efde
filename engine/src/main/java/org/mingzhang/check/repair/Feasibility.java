package org.mingzhang.check.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.Equation;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Is there any set of true amounts that rounds to everything printed? Each equation may hold by its own rounding while all
 * together ask more of one cell than its rounding can give.
 *
 * <p>Three steps, cheapest first: narrow every cell's range by its equations until nothing moves (an empty range proves
 * that there is none); look for such amounts by moving from the printed ones to the equations and back; and only where
 * neither settles it, a linear programme.
 */
public final class Feasibility {
  private static final int ROUNDS = 60;
  private static final int STEPS = 400;
  private static final long TIME = 250;

  private Feasibility() {}

  /**
   * @param verdict what is known
   * @param equation the equation at which it came out, null where nothing is wrong
   */
  public record Answer(
      Verdict verdict, @org.jspecify.annotations.Nullable Equation equation) {}

  public enum Verdict {
    POSSIBLE,
    IMPOSSIBLE,
    /** The time was up first. */
    OPEN
  }

  /** Whether all of the equations can hold at once; those that do not hold on their own are left out. */
  public static Answer of(List<Equation> equations) {
    Grid grid = Grid.of(equations.stream().filter(Equation::holds).toList());
    if (grid.equations.isEmpty()) return new Answer(Verdict.POSSIBLE, null);
    Set<Integer> tense = tense(grid);
    if (tense.isEmpty()) return new Answer(Verdict.POSSIBLE, null);
    Range[] ranges = grid.meanings();
    int failed = narrow(grid, ranges);
    if (failed >= 0) return new Answer(Verdict.IMPOSSIBLE, grid.equations.get(failed));
    if (approached(grid, ranges)) return new Answer(Verdict.POSSIBLE, null);
    return programme(grid, ranges);
  }

  private static Set<Integer> tense(Grid grid) {
    Set<Integer> tense = new LinkedHashSet<>();
    for (int e = 0; e < grid.equations.size(); e++) {
      if (grid.equations.get(e).difference().signum() != 0) tense.add(e);
    }
    return tense;
  }

  /** Narrows all ranges; the number of an equation that leaves a cell nothing, or -1. */
  private static int narrow(Grid grid, Range[] ranges) {
    for (int round = 0; round < ROUNDS; round++) {
      boolean moved = false;
      for (int e = 0; e < grid.equations.size(); e++) {
        int[] cells = grid.members.get(e);
        for (int i = 0; i < cells.length; i++) {
          Range narrowed = ranges[cells[i]].and(grid.left(e, i, ranges));
          if (narrowed.isEmpty()) return e;
          moved |= !narrowed.equals(ranges[cells[i]]);
          ranges[cells[i]] = narrowed;
        }
      }
      if (!moved) return -1;
    }
    return -1;
  }

  /** Alternating projections onto equations and ranges; a miss of a hundredth of a half unit counts as none. */
  private static boolean approached(Grid grid, Range[] ranges) {
    double[] at = new double[ranges.length];
    for (int i = 0; i < at.length; i++) {
      at[i] = Math.max(ranges[i].low(), Math.min(ranges[i].high(), (double) grid.printed.get(i)));
    }
    for (int step = 0; step < STEPS; step++) {
      boolean near = true;
      for (int e = 0; e < grid.equations.size(); e++) {
        int[] cells = grid.members.get(e);
        int[] signs = grid.signs.get(e);
        double sum = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < cells.length; i++) {
          sum += signs[i] * at[cells[i]];
          least = Math.min(least, grid.half.get(cells[i]));
        }
        near &= Math.abs(sum) <= 0.01 * least;
        if (sum == 0) continue;
        spread(cells, signs, sum, at, ranges);
      }
      if (near) return true;
    }
    return false;
  }

  /** Shares an equation's gap among the cells that still have room. */
  private static void spread(int[] cells, int[] signs, double gap, double[] at, Range[] ranges) {
    double left = gap;
    for (int pass = 0; pass < 3 && Math.abs(left) > 1e-6; pass++) {
      double room = 0;
      for (int i = 0; i < cells.length; i++) room += room(cells[i], signs[i], left, at, ranges);
      if (room <= 0) return;
      double share = Math.min(1, Math.abs(left) / room);
      for (int i = 0; i < cells.length; i++) {
        double move = share * room(cells[i], signs[i], left, at, ranges);
        double direction = -Math.signum(left) * signs[i];
        at[cells[i]] += direction * move;
      }
      double sum = 0;
      for (int i = 0; i < cells.length; i++) sum += signs[i] * at[cells[i]];
      left = sum;
    }
  }

  private static double room(int cell, int sign, double gap, double[] at, Range[] ranges) {
    return gap * sign > 0 ? at[cell] - ranges[cell].low() : ranges[cell].high() - at[cell];
  }

  private static Answer programme(Grid grid, Range[] ranges) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Map<Integer, Variable> variables = new HashMap<>();
    List<Integer> open = new ArrayList<>();
    for (int e = 0; e < grid.equations.size(); e++) {
      open.add(e);
      Expression expression = model.newExpression("e" + e);
      double literal = 0;
      int[] cells = grid.members.get(e);
      for (int i = 0; i < cells.length; i++) {
        int cell = cells[i];
        double unit = Math.max(1, grid.half.get(cell));
        int sign = grid.signs.get(e)[i];
        literal += sign * (double) grid.printed.get(cell);
        Variable variable = variables.computeIfAbsent(
            cell,
            c -> model
                .newVariable("x" + c)
                .lower((ranges[c].low() - grid.printed.get(c)) / unit)
                .upper((ranges[c].high() - grid.printed.get(c)) / unit));
        expression.set(variable, sign * unit);
      }
      expression.level(-literal);
    }
    model.options.time_abort = TIME;
    model.options.time_suffice = TIME;
    Optimisation.Result result = model.minimise();
    if (result.getState().isFeasible()) return new Answer(Verdict.POSSIBLE, null);
    if (result.getState() == Optimisation.State.INFEASIBLE) {
      int worst = open.stream()
          .filter(e -> grid.equations.get(e).difference().signum() != 0)
          .findFirst()
          .orElse(0);
      return new Answer(Verdict.IMPOSSIBLE, grid.equations.get(worst));
    }
    return new Answer(Verdict.OPEN, null);
  }
}
