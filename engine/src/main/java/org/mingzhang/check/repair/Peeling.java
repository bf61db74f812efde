package org.mingzhang.check.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes one cell after another out of a knot that no single cell explains: each time the one whose best value mends most
 * broken equations and breaks none. A wrong number beside others, old and unexplained, is found so.
 */
final class Peeling {
  private static final int MOST_CELLS = 12;

  /** A cell that mends less than this many equations proves nothing. */
  private static final int LEAST = 2;

  private Peeling() {}

  /**
   * One cell taken out.
   *
   * @param mends the broken equations that hold with its new number
   */
  record Step(int cell, Change change, List<Integer> mends) {}

  private record Proposal(int cell, Change change, long value, List<Integer> mends) {
    Slip slip() {
      return Slip.between(change.fact().amount().printed(), change.suggested().printed());
    }
  }

  /**
   * Peels as long as something gives way; {@code ranges}, {@code values} and {@code broken} are left as they are after
   * that.
   */
  static List<Step> of(Grid grid, Set<Integer> broken, Range[] ranges, long[] values) {
    List<Step> steps = new ArrayList<>();
    Set<Integer> peeled = new LinkedHashSet<>();
    while (!broken.isEmpty() && peeled.size() < MOST_CELLS) {
      Proposal best = null;
      for (int cell : cellsOf(grid, broken)) {
        if (peeled.contains(cell)) continue;
        Proposal proposal = best(grid, cell, broken, ranges, values);
        if (proposal != null && (best == null || isBetter(proposal, best))) best = proposal;
      }
      if (best == null || best.mends().size() < LEAST) return steps;
      steps.add(new Step(best.cell(), best.change(), best.mends()));
      peeled.add(best.cell());
      values[best.cell()] = best.value();
      long half = grid.half.get(best.cell());
      ranges[best.cell()] = new Range(best.value() - half, best.value() + half);
      broken.removeAll(best.mends());
    }
    return steps;
  }

  private static boolean isBetter(Proposal one, Proposal other) {
    if (one.mends().size() != other.mends().size())
      return one.mends().size() > other.mends().size();
    return one.slip().ordinal() < other.slip().ordinal();
  }

  private static Set<Integer> cellsOf(Grid grid, Set<Integer> equations) {
    Map<Integer, Integer> count = new LinkedHashMap<>();
    for (int e : equations) {
      for (int cell : grid.members.get(e)) count.merge(cell, 1, Integer::sum);
    }
    count.values().removeIf(c -> c < LEAST);
    return count.keySet();
  }

  /** The value that mends most of the cell's broken equations while all that hold go on holding. */
  private static @Nullable Proposal best(
      Grid grid, int cell, Set<Integer> broken, Range[] ranges, long[] values) {
    Range kept = Range.ALL;
    List<Integer> open = new ArrayList<>();
    List<Range> wanted = new ArrayList<>();
    for (int e : grid.standsIn.get(cell)) {
      Range left = grid.left(e, SingleCell.position(grid, e, cell), ranges);
      if (broken.contains(e)) {
        open.add(e);
        wanted.add(left);
      } else if (grid.holds(e, ranges)) {
        kept = kept.and(left);
      }
    }
    Proposal best = null;
    for (Range start : wanted) {
      Range range = kept.and(start);
      List<Integer> mends = new ArrayList<>();
      for (int i = 0; i < open.size(); i++) {
        Range narrowed = range.and(wanted.get(i));
        if (narrowed.isEmpty()) continue;
        range = narrowed;
        mends.add(open.get(i));
      }
      if (range.isEmpty()
          || mends.isEmpty()
          || (best != null && mends.size() <= best.mends().size())) continue;
      Change change = Printing.in(grid, cell, range, values);
      if (change != null)
        best = new Proposal(cell, change, Grid.grains(change.suggested().yuan()), mends);
    }
    return best;
  }
}
