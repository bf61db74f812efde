package org.mingzhang.check.repair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.amount.Amount;
import org.mingzhang.check.Equation;
import org.mingzhang.fact.Fact;

/**
 * Equations and the cells they tie, as whole numbers of a ten-thousandth of 元, so that a document is asked thousands of
 * questions in a millisecond and every answer is exact. Equations with numbers beyond that are left out.
 */
final class Grid {
  private static final int SCALE = 4;

  /** A trillion 元: hundreds of such numbers still add up within the range. */
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(12 + SCALE);

  final List<Equation> equations = new ArrayList<>();
  final List<Fact> cells = new ArrayList<>();

  /** For each equation its cells and their signs. */
  final List<int[]> members = new ArrayList<>();

  final List<int[]> signs = new ArrayList<>();

  /** For each cell the equations it stands in. */
  final List<List<Integer>> standsIn = new ArrayList<>();

  final List<Long> printed = new ArrayList<>();
  final List<Long> half = new ArrayList<>();
  final List<Equation> tooLarge = new ArrayList<>();

  private final Map<Fact.Origin, Integer> positions = new HashMap<>();
  private final Map<Equation, Integer> numbers = new IdentityHashMap<>();

  static Grid of(List<Equation> equations) {
    Grid grid = new Grid();
    for (Equation equation : equations) grid.add(equation);
    return grid;
  }

  private void add(Equation equation) {
    int[] cells = new int[equation.terms().size()];
    int[] signs = new int[cells.length];
    for (int i = 0; i < cells.length; i++) {
      Equation.Term term = equation.terms().get(i);
      if (!fits(term.fact().amount()) || !isUnit(term.coefficient())) {
        tooLarge.add(equation);
        return;
      }
    }
    for (int i = 0; i < cells.length; i++) {
      Equation.Term term = equation.terms().get(i);
      cells[i] = positions.computeIfAbsent(term.fact().origin(), o -> cell(term.fact()));
      signs[i] = term.coefficient().signum();
      standsIn.get(cells[i]).add(equations.size());
    }
    numbers.put(equation, equations.size());
    equations.add(equation);
    members.add(cells);
    this.signs.add(signs);
  }

  private int cell(Fact fact) {
    cells.add(fact);
    printed.add(grains(fact.amount().yuan()));
    half.add(grains(fact.amount().halfUnit()));
    standsIn.add(new ArrayList<>());
    return cells.size() - 1;
  }

  private static boolean isUnit(BigDecimal coefficient) {
    return coefficient.abs().compareTo(BigDecimal.ONE) == 0;
  }

  static boolean fits(Amount amount) {
    BigDecimal half = amount.halfUnit().movePointRight(SCALE);
    return half.stripTrailingZeros().scale() <= 0
        && amount.yuan().movePointRight(SCALE).abs().compareTo(LARGEST) < 0;
  }

  static long grains(BigDecimal yuan) {
    return yuan.movePointRight(SCALE).longValueExact();
  }

  static BigDecimal yuan(long grains) {
    return BigDecimal.valueOf(grains, SCALE);
  }

  int number(Equation equation) {
    return numbers.getOrDefault(equation, -1);
  }

  /** All true amounts the cell can stand for. */
  Range meaning(int cell) {
    return new Range(printed.get(cell) - half.get(cell), printed.get(cell) + half.get(cell));
  }

  Range[] meanings() {
    Range[] meanings = new Range[cells.size()];
    for (int i = 0; i < meanings.length; i++) meanings[i] = meaning(i);
    return meanings;
  }

  /** What equation {@code e} leaves for the cell at {@code position} in it, given the ranges of the others. */
  Range left(int e, int position, Range[] ranges) {
    Range sum = new Range(0, 0);
    int[] cells = members.get(e);
    int[] signs = this.signs.get(e);
    for (int i = 0; i < cells.length; i++) {
      if (i != position) sum = sum.plus(ranges[cells[i]].times(signs[i]));
    }
    return signs[position] > 0 ? sum.negate() : sum;
  }

  boolean holds(int e, Range[] ranges) {
    Range sum = new Range(0, 0);
    int[] cells = members.get(e);
    for (int i = 0; i < cells.length; i++)
      sum = sum.plus(ranges[cells[i]].times(signs.get(e)[i]));
    return sum.contains(0);
  }

  /** The literal value that equation {@code e} gives the cell. */
  long literal(int e, int cell, long[] values) {
    long sum = 0;
    int own = 1;
    int[] cells = members.get(e);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] == cell) own = signs.get(e)[i];
      else sum += signs.get(e)[i] * values[cells[i]];
    }
    return -own * sum;
  }

  long[] values() {
    return printed.stream().mapToLong(Long::longValue).toArray();
  }
}
