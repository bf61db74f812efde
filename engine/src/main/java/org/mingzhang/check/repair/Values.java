package org.mingzhang.check.repair;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Works out what a set of cells should say, when all other cells are taken as printed. */
final class Values {
  private static final int ROUNDS = 12;

  private Values() {}

  /** The changes, or null where no printable values make every equation of those cells hold. */
  static @Nullable List<Change> of(Grid grid, Set<Integer> cells) {
    Range[] ranges = grid.meanings();
    long[] values = grid.values();
    for (int cell : cells) ranges[cell] = Range.ALL;
    Set<Integer> equations = new LinkedHashSet<>();
    for (int cell : cells) equations.addAll(grid.standsIn.get(cell));
    Map<Integer, Change> changes = new TreeMap<>();
    Set<Integer> open = new LinkedHashSet<>(cells);
    while (!open.isEmpty()) {
      if (!tighten(grid, open, ranges)) return null;
      int next = narrowest(open, ranges);
      if (next < 0) return null;
      Change change = Printing.in(grid, next, ranges[next], values);
      if (change == null) return null;
      changes.put(next, change);
      values[next] = Grid.grains(change.suggested().yuan());
      ranges[next] =
          new Range(values[next] - grid.half.get(next), values[next] + grid.half.get(next));
      open.remove(next);
    }
    for (int e : equations) {
      if (!grid.holds(e, ranges)) return null;
    }
    return new ArrayList<>(changes.values());
  }

  private static boolean tighten(Grid grid, Set<Integer> open, Range[] ranges) {
    for (int round = 0; round < ROUNDS; round++) {
      boolean moved = false;
      for (int cell : open) {
        Range narrowed = ranges[cell].and(SingleCell.accepted(grid, cell, ranges));
        if (narrowed.isEmpty()) return false;
        moved |= !narrowed.equals(ranges[cell]);
        ranges[cell] = narrowed;
      }
      if (!moved) return true;
    }
    return true;
  }

  private static int narrowest(Set<Integer> open, Range[] ranges) {
    int best = -1;
    for (int cell : open) {
      if (!ranges[cell].isBounded()) continue;
      if (best < 0
          || ranges[cell].high() - ranges[cell].low() < ranges[best].high() - ranges[best].low())
        best = cell;
    }
    return best;
  }
}
