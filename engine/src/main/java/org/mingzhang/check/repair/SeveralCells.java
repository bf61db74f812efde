package org.mingzhang.check.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The fewest cells whose change mends a knot of broken equations, by a mixed-integer programme: each cell of the knot may
 * move within its rounding for nothing, and beyond it for the price of one; every equation that touches such a cell must
 * hold. The programme only names the cells; their values are worked out, and checked, exactly.
 */
final class SeveralCells {
  /** Larger knots are given up. */
  static final int MOST_CELLS = 90;

  private static final int MOST_SETS = 3;

  private SeveralCells() {}

  record Sets(List<Set<Integer>> cells, boolean gaveUp) {}

  static Sets of(Grid grid, List<Integer> broken, long deadline) {
    Set<Integer> movable = new TreeSet<>();
    for (int e : broken) {
      for (int cell : grid.members.get(e)) movable.add(cell);
    }
    keepFree(grid, new LinkedHashSet<>(broken), movable);
    for (int e : broken) {
      if (java.util.Arrays.stream(grid.members.get(e)).noneMatch(movable::contains))
        return new Sets(List.of(), false);
    }
    if (movable.size() > MOST_CELLS) return new Sets(List.of(), true);
    List<Set<Integer>> found = new ArrayList<>();
    Programme programme = new Programme(grid, broken, movable);
    double least = 0;
    while (found.size() < MOST_SETS) {
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (left < 5) return new Sets(found, true);
      Set<Integer> next = programme.solve(left);
      if (next == null) return new Sets(found, found.isEmpty() && System.nanoTime() >= deadline);
      if (found.isEmpty()) least = next.size();
      if (next.size() > least || next.isEmpty()) break;
      found.add(next);
      programme.exclude(next);
    }
    return new Sets(found, false);
  }

  /**
   * Leaves out cells that a holding equation pins down alone: none of its other cells could move along. What is left is
   * small, and often nothing, so that the solver need not be asked.
   */
  private static void keepFree(Grid grid, Set<Integer> broken, Set<Integer> movable) {
    boolean removed = true;
    while (removed) {
      removed = movable.removeIf(cell -> {
        for (int e : grid.standsIn.get(cell)) {
          if (broken.contains(e)) continue;
          boolean alone = true;
          for (int other : grid.members.get(e)) alone &= other == cell || !movable.contains(other);
          if (alone) return true;
        }
        return false;
      });
    }
  }

  private static final class Programme {
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<Integer, Variable> chosen = new HashMap<>();
    private final Map<Integer, Variable> rounding = new HashMap<>();
    private final Map<Integer, Variable> moves = new HashMap<>();
    private int cuts;

    Programme(Grid grid, List<Integer> broken, Set<Integer> movable) {
      double grain = unit(grid, movable);
      double most = 0;
      long[] values = grid.values();
      for (int e : broken) most += Math.abs(residual(grid, e, values)) / grain;
      double reach = 2 * most + 4;
      for (int cell : movable) {
        Variable choice = model
            .newVariable("b" + cell)
            .binary()
            .weight(1 + 1e-3 * grid.standsIn.get(cell).size());
        Variable move = model.newVariable("d" + cell).lower(-reach).upper(reach);
        chosen.put(cell, choice);
        moves.put(cell, move);
        model.newExpression("u" + cell).upper(0).set(move, 1).set(choice, -reach);
        model.newExpression("l" + cell).lower(0).set(move, 1).set(choice, reach);
      }
      Set<Integer> touched = new LinkedHashSet<>();
      for (int cell : movable) touched.addAll(grid.standsIn.get(cell));
      for (int e : touched) {
        double right = -residual(grid, e, values) / grain;
        Expression equation = model.newExpression("e" + e).level(right);
        int[] cells = grid.members.get(e);
        for (int i = 0; i < cells.length; i++) {
          int cell = cells[i];
          double half = grid.half.get(cell) / grain;
          Variable slack = rounding.computeIfAbsent(
              cell, c -> model.newVariable("r" + c).lower(-half).upper(half));
          equation.set(slack, grid.signs.get(e)[i]);
          Variable move = moves.get(cell);
          if (move != null) equation.set(move, grid.signs.get(e)[i]);
        }
      }
    }

    /** Numbers near one keep the solver's own tolerances harmless. */
    private static double unit(Grid grid, Set<Integer> cells) {
      long least = Long.MAX_VALUE;
      for (int cell : cells) least = Math.min(least, Math.max(1, grid.half.get(cell)));
      return least;
    }

    private static long residual(Grid grid, int e, long[] values) {
      long sum = 0;
      int[] cells = grid.members.get(e);
      for (int i = 0; i < cells.length; i++) sum += grid.signs.get(e)[i] * values[cells[i]];
      return sum;
    }

    @org.jspecify.annotations.Nullable Set<Integer> solve(long milliseconds) {
      model.options.time_abort = milliseconds;
      model.options.time_suffice = Math.max(1, milliseconds / 2);
      Optimisation.Result result = model.minimise();
      if (!result.getState().isFeasible()) return null;
      Set<Integer> cells = new TreeSet<>();
      chosen.forEach((cell, choice) -> {
        if (choice.getValue() != null && choice.getValue().doubleValue() > 0.5) cells.add(cell);
      });
      return cells;
    }

    void exclude(Set<Integer> cells) {
      Expression cut = model.newExpression("cut" + cuts++).upper(cells.size() - 1);
      for (int cell : cells) cut.set(chosen.get(cell), 1);
    }
  }
}
