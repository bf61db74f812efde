package org.mingzhang.read.loose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Of several ways to place the numbers of a parent row and its children, those with which the children add up to it. */
final class FamilySums {
  private static final int MOST_DECIMALS = 6;

  private final long[][][] amounts;
  private final boolean[][][] printed;
  private final int columns;
  private final Set<Integer> totals;
  private final boolean blankTotals;
  private final long allowed;
  private final int[] picks;
  private final List<Set<Integer>> kept = new ArrayList<>();

  private FamilySums(
      List<List<BigDecimal[]>> family,
      int columns,
      Set<Integer> totals,
      boolean blankTotals,
      int decimals,
      int coarsest) {
    this.columns = columns;
    this.totals = totals;
    this.blankTotals = blankTotals;
    this.picks = new int[family.size()];
    this.amounts = new long[family.size()][][];
    this.printed = new boolean[family.size()][][];
    for (int row = 0; row < family.size(); row++) {
      kept.add(new TreeSet<>());
      amounts[row] = new long[family.get(row).size()][columns];
      printed[row] = new boolean[family.get(row).size()][columns];
      for (int choice = 0; choice < family.get(row).size(); choice++) {
        for (int column = 0; column < columns; column++) {
          BigDecimal amount = family.get(row).get(choice)[column];
          if (amount == null) continue;
          amounts[row][choice][column] = amount.scaleByPowerOfTen(decimals).longValue();
          printed[row][choice][column] = true;
        }
      }
    }
    // half a unit of the coarsest print for each row: enough for any sum of rounded numbers
    long unit = 1;
    for (int i = coarsest; i < decimals; i++) unit *= 10;
    this.allowed = unit * family.size() / 2 + 1;
  }

  /**
   * @param family for each row its choices, for each choice its amounts by column (null for blank); the last row is the parent
   * @param totals columns that may be left unprinted
   * @return for each row the positions of the choices that stand in some sum that holds; all empty where none holds
   */
  static List<Set<Integer>> agreeing(
      List<List<BigDecimal[]>> family, int columns, Set<Integer> totals) {
    int decimals = 0;
    int coarsest = MOST_DECIMALS;
    for (List<BigDecimal[]> row : family) {
      for (BigDecimal amount : row.get(0)) {
        if (amount == null || amount.signum() == 0) continue;
        decimals = Math.max(decimals, amount.scale());
        coarsest = Math.min(coarsest, Math.max(0, amount.scale()));
        if (amount.scale() > MOST_DECIMALS || amount.precision() > 15)
          return row.stream().<Set<Integer>>map(a -> Set.of()).toList();
      }
    }
    FamilySums exact = new FamilySums(family, columns, totals, false, decimals, coarsest);
    exact.search(0, new long[columns], new boolean[columns]);
    if (!exact.kept.get(0).isEmpty()) return exact.kept;
    FamilySums loose = new FamilySums(family, columns, totals, true, decimals, coarsest);
    loose.search(0, new long[columns], new boolean[columns]);
    return loose.kept;
  }

  /**
   * @param sums of the children picked so far, by column
   * @param blank where one of them leaves a column blank
   */
  private void search(int row, long[] sums, boolean[] blank) {
    boolean parent = row == picks.length - 1;
    for (int choice = 0; choice < amounts[row].length; choice++) {
      picks[row] = choice;
      if (parent) {
        if (holds(amounts[row][choice], printed[row][choice], sums, blank)) {
          for (int i = 0; i < picks.length; i++) kept.get(i).add(picks[i]);
        }
        continue;
      }
      long[] next = sums.clone();
      boolean[] nextBlank = blank.clone();
      for (int column = 0; column < columns; column++) {
        next[column] += amounts[row][choice][column];
        nextBlank[column] |= !printed[row][choice][column];
      }
      search(row + 1, next, nextBlank);
    }
  }

  private boolean holds(long[] parent, boolean[] there, long[] sums, boolean[] blank) {
    for (int column = 0; column < columns; column++) {
      boolean unprinted =
          blankTotals && totals.contains(column) && (blank[column] || !there[column]);
      if (!unprinted && Math.abs(parent[column] - sums[column]) > allowed) return false;
    }
    return true;
  }
}
