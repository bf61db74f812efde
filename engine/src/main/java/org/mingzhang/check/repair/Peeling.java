package org.mingzhang.check.repair;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes one cell after another: each time the one whose best value mends most broken equations and breaks fewest others.
 * Not always the least set, but quick on any size; what it finds is checked like every other.
 */
final class Peeling {
  private static final int MOST_CELLS = 12;

  private Peeling() {}

  static Set<Integer> of(Grid grid, List<Integer> broken) {
    Range[] ranges = grid.meanings();
    long[] values = grid.values();
    Set<Integer> left = new LinkedHashSet<>(broken);
    Set<Integer> peeled = new LinkedHashSet<>();
    while (!left.isEmpty() && peeled.size() < MOST_CELLS) {
      int best = -1;
      long bestValue = 0;
      int bestGain = 0;
      for (int cell : cellsOf(grid, left)) {
        if (peeled.contains(cell)) continue;
        for (long value : proposals(grid, cell, left, values)) {
          int gain = gain(grid, cell, value, ranges);
          if (gain > bestGain) {
            bestGain = gain;
            best = cell;
            bestValue = value;
          }
        }
      }
      if (best < 0) return Set.of();
      peeled.add(best);
      values[best] = bestValue;
      ranges[best] = new Range(bestValue - grid.half.get(best), bestValue + grid.half.get(best));
      for (int e : grid.standsIn.get(best)) {
        if (grid.holds(e, ranges)) left.remove(e);
        else left.add(e);
      }
    }
    return left.isEmpty() ? peeled : Set.of();
  }

  private static Set<Integer> cellsOf(Grid grid, Set<Integer> equations) {
    Set<Integer> cells = new LinkedHashSet<>();
    for (int e : equations) {
      for (int cell : grid.members.get(e)) cells.add(cell);
    }
    return cells;
  }

  private static Set<Long> proposals(Grid grid, int cell, Set<Integer> broken, long[] values) {
    Map<Long, Boolean> proposals = new HashMap<>();
    for (int e : grid.standsIn.get(cell)) {
      if (broken.contains(e)) proposals.put(grid.literal(e, cell, values), true);
    }
    return proposals.keySet();
  }

  /** Broken equations mended less holding ones broken, were the cell to say {@code value}. */
  private static int gain(Grid grid, int cell, long value, Range[] ranges) {
    Range kept = ranges[cell];
    int gain = 0;
    for (int e : grid.standsIn.get(cell)) {
      boolean before = grid.holds(e, ranges);
      ranges[cell] = new Range(value - grid.half.get(cell), value + grid.half.get(cell));
      boolean after = grid.holds(e, ranges);
      ranges[cell] = kept;
      if (after && !before) gain++;
      if (before && !after) gain -= 2;
    }
    return gain;
  }
}
