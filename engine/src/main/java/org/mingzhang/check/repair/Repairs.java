package org.mingzhang.check.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.Equation;

/**
 * Proposes repairs for the equations of one document:
 *
 * <pre>{@code
 * for (Repair repair : Repairs.of(equations)) { … }
 * }</pre>
 *
 * Broken equations that share cells form a knot; each knot is repaired on its own. First every single cell is tried; if
 * none will do, the fewest cells that will.
 */
public final class Repairs {
  /** The time one document may take, in milliseconds. */
  private static final long TIME = 700;

  private static final int MOST_OPTIONS = 6;
  private static final int MOST_KNOTS = 12;

  private Repairs() {}

  /** One repair a knot, in the order of the equations; none where all of them hold. */
  public static List<Repair> of(List<Equation> equations) {
    Grid grid = Grid.of(equations);
    Range[] ranges = grid.meanings();
    List<Integer> broken = new ArrayList<>();
    for (int e = 0; e < grid.equations.size(); e++) {
      if (!grid.holds(e, ranges)) broken.add(e);
    }
    List<Repair> repairs = new ArrayList<>();
    long deadline = System.nanoTime() + TIME * 1_000_000;
    List<List<Integer>> tight = new ArrayList<>();
    for (List<Integer> knot : knots(grid, broken)) {
      Repair repair = bySingleCell(grid, knot, ranges, grid.values());
      if (repair != null) repairs.add(repair);
      else tight.add(knot);
    }
    tight.removeAll(together(grid, tight, repairs, deadline));
    for (List<Integer> knot : tight) repairs.addAll(untie(grid, knot, deadline));
    for (Equation equation : grid.tooLarge) {
      if (!equation.holds()) repairs.add(new Repair(List.of(equation), List.of(), 0, true));
    }
    return repairs;
  }

  /**
   * Two knots may be one mistake carried on: 本年收入 wrong, and 收入总计 with it, while the relation between them holds. Such
   * pairs are mended together; the knots that were are given back.
   */
  private static List<List<Integer>> together(
      Grid grid, List<List<Integer>> tight, List<Repair> repairs, long deadline) {
    List<List<Integer>> mended = new ArrayList<>();
    for (int i = 0; i < Math.min(tight.size(), MOST_KNOTS); i++) {
      for (int j = i + 1; j < Math.min(tight.size(), MOST_KNOTS); j++) {
        if (mended.contains(tight.get(i)) || mended.contains(tight.get(j))) continue;
        if (!areLinked(grid, tight.get(i), tight.get(j))) continue;
        List<Integer> both = new ArrayList<>(tight.get(i));
        both.addAll(tight.get(j));
        Repair repair = several(grid, both, deadline);
        if (repair.options().isEmpty() || repair.options().get(0).changes().size() > 2) continue;
        repairs.add(repair);
        mended.add(tight.get(i));
        mended.add(tight.get(j));
      }
    }
    return mended;
  }

  /** Whether an equation has cells of both knots. */
  private static boolean areLinked(Grid grid, List<Integer> one, List<Integer> other) {
    Set<Integer> near = new LinkedHashSet<>();
    for (int e : one) {
      for (int cell : grid.members.get(e)) near.addAll(grid.standsIn.get(cell));
    }
    for (int e : other) {
      for (int cell : grid.members.get(e)) {
        if (grid.standsIn.get(cell).stream().anyMatch(near::contains)) return true;
      }
    }
    return false;
  }

  private static @Nullable Repair bySingleCell(
      Grid grid, List<Integer> knot, Range[] ranges, long[] values) {
    List<SingleCell.Explanation> single = SingleCell.of(grid, knot, ranges, values);
    if (single.isEmpty()) return null;
    SingleCell.Explanation first = single.get(0);
    int equal = (int) single.stream().filter(e -> SingleCell.tie(first, e)).count();
    List<Repair.Option> options = single.stream()
        .limit(MOST_OPTIONS)
        .map(e -> new Repair.Option(List.of(e.change()), e.witnesses()))
        .toList();
    return new Repair(equations(grid, knot), options, equal, false);
  }

  private static List<Equation> equations(Grid grid, Collection<Integer> numbers) {
    return numbers.stream().map(grid.equations::get).toList();
  }

  /** A knot that no single cell explains: cells that give way one by one, or else the fewest that will do together. */
  private static List<Repair> untie(Grid grid, List<Integer> knot, long deadline) {
    Range[] ranges = grid.meanings();
    long[] values = grid.values();
    Set<Integer> left = new LinkedHashSet<>(knot);
    List<Repair> repairs = new ArrayList<>();
    for (Peeling.Step step : Peeling.of(grid, left, ranges, values)) {
      Repair.Option option = new Repair.Option(
          List.of(step.change()), grid.standsIn.get(step.cell()).size());
      repairs.add(new Repair(equations(grid, step.mends()), List.of(option), 1, false));
    }
    boolean peeled = !repairs.isEmpty();
    for (List<Integer> rest : knots(grid, List.copyOf(left))) {
      Repair single = peeled ? bySingleCell(grid, rest, ranges, values) : null;
      if (single != null) repairs.add(single);
      else
        repairs.add(
            peeled
                ? new Repair(equations(grid, rest), List.of(), 0, false)
                : several(grid, rest, deadline));
    }
    return repairs;
  }

  private static Repair several(Grid grid, List<Integer> knot, long deadline) {
    SeveralCells.Sets least = SeveralCells.of(grid, knot, deadline);
    List<Repair.Option> options = new ArrayList<>();
    for (Set<Integer> cells : least.cells()) {
      List<Change> changes = Values.of(grid, cells);
      if (changes == null) continue;
      Set<Integer> witnesses = new LinkedHashSet<>();
      for (int cell : cells) witnesses.addAll(grid.standsIn.get(cell));
      options.add(new Repair.Option(changes, witnesses.size()));
    }
    options.sort(Comparator.comparingInt(Repairs::slips).thenComparingInt(o -> -o.witnesses()));
    int equal = (int) options.stream()
        .filter(o ->
            slips(o) == slips(options.get(0)) && o.witnesses() == options.get(0).witnesses())
        .count();
    return new Repair(equations(grid, knot), options, equal, least.gaveUp());
  }

  private static int slips(Repair.Option option) {
    return option.changes().stream()
        .mapToInt(c ->
            Slip.between(c.fact().amount().printed(), c.suggested().printed()).ordinal())
        .sum();
  }

  /** Broken equations grouped so that those sharing a cell are together. */
  private static List<List<Integer>> knots(Grid grid, List<Integer> broken) {
    Map<Integer, Integer> leader = new LinkedHashMap<>();
    Map<Integer, Integer> byCell = new LinkedHashMap<>();
    for (int e : broken) leader.put(e, e);
    for (int e : broken) {
      for (int cell : grid.members.get(e)) {
        Integer other = byCell.putIfAbsent(cell, e);
        if (other != null) leader.put(root(leader, e), root(leader, other));
      }
    }
    Map<Integer, List<Integer>> knots = new LinkedHashMap<>();
    for (int e : broken)
      knots.computeIfAbsent(root(leader, e), r -> new ArrayList<>()).add(e);
    return List.copyOf(knots.values());
  }

  private static int root(Map<Integer, Integer> leader, int e) {
    int at = e;
    while (leader.getOrDefault(at, at) != at) at = leader.getOrDefault(at, at);
    return at;
  }
}
