package org.mingzhang.check.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The exact test of one wrong number: a value of one cell that every equation it stands in accepts. */
final class SingleCell {
  private SingleCell() {}

  /** One cell that explains a whole knot. */
  record Explanation(int cell, Change change, int witnesses) {
    Slip slip() {
      return Slip.between(change.fact().amount().printed(), change.suggested().printed());
    }
  }

  /** Cells that stand in all of the broken equations and mend them without breaking another, the likeliest first. */
  static List<Explanation> of(Grid grid, List<Integer> broken, Range[] ranges, long[] values) {
    Set<Integer> common = new LinkedHashSet<>();
    for (int cell : grid.members.get(broken.get(0))) common.add(cell);
    for (int e : broken) {
      Set<Integer> here = new LinkedHashSet<>();
      for (int cell : grid.members.get(e)) here.add(cell);
      common.retainAll(here);
    }
    List<Explanation> found = new ArrayList<>();
    for (int cell : common) {
      Explanation explanation = explanation(grid, cell, ranges, values);
      if (explanation != null) found.add(explanation);
    }
    found.sort(likeliest());
    return found;
  }

  static @Nullable Explanation explanation(Grid grid, int cell, Range[] ranges, long[] values) {
    Range range = accepted(grid, cell, ranges);
    if (range.isEmpty()) return null;
    Change change = Printing.in(grid, cell, range, values);
    return change == null
        ? null
        : new Explanation(cell, change, grid.standsIn.get(cell).size());
  }

  /** The values of a cell that all its equations accept; equations that other cells break are not asked. */
  static Range accepted(Grid grid, int cell, Range[] ranges) {
    Range range = Range.ALL;
    for (int e : grid.standsIn.get(cell)) {
      range = range.and(grid.left(e, position(grid, e, cell), ranges));
    }
    return range;
  }

  static int position(Grid grid, int e, int cell) {
    int[] cells = grid.members.get(e);
    return Arrays.stream(cells).boxed().toList().indexOf(cell);
  }

  /** More witnesses first; then the commoner slip. */
  static Comparator<Explanation> likeliest() {
    return Comparator.comparing((Explanation e) -> Math.min(3, e.witnesses()) * -1)
        .thenComparing(e -> e.slip().ordinal())
        .thenComparing(e -> -e.witnesses())
        .thenComparing(e -> e.change().fact().origin().isCell() ? 1 : 0);
  }

  /** Whether nothing tells two explanations apart. */
  static boolean tie(Explanation one, Explanation other) {
    return Math.min(3, one.witnesses()) == Math.min(3, other.witnesses())
        && one.slip() == other.slip()
        && (one.witnesses() == other.witnesses());
  }
}
