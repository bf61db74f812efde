package org.mingzhang.read.loose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which columns a row's numbers stand in where it has fewer numbers than there are columns. The order of the numbers
 * is kept; sums across must hold; columns that the document elsewhere says to be empty stay empty; what the total row
 * leaves blank is blank below; children must add up to their parent. Rows with several answers left are returned.
 */
final class BlankCells {
  private static final int MOST_CHOICES = 6000;
  private static final int MOST_CHOICES_IN_ALL = 600_000;
  private static final int MOST_COMBINATIONS = 20_000;

  private final List<RowDraft> rows;
  private final List<List<String>> paths;
  private final int columns;
  private final List<ColumnSums.Sum> sums;
  private final Evidence evidence;
  private final Set<Integer> empty;
  private final Map<RowDraft, List<int[]>> choices = new LinkedHashMap<>();

  /**
   * @param rows the rows of one side
   * @param paths its columns
   */
  BlankCells(
      List<RowDraft> rows, List<List<String>> paths, List<ColumnSums.Sum> sums, Evidence evidence) {
    this.rows = rows;
    this.paths = paths;
    this.columns = paths.size();
    this.sums = sums;
    this.evidence = evidence;
    this.empty = evidence.emptyColumns(paths);
  }

  /**
   * Sets {@link RowDraft#columns} of every row.
   *
   * @param total the row all others add up to, null where there is none
   * @return the rows whose columns could not be told
   */
  List<RowDraft> settle(@Nullable RowDraft total) {
    rows.forEach(this::choose);
    if (total != null) underTotal(total);
    for (int round = 0; round < 3; round++) addUp(total);
    choices.replaceAll((row, left) -> left.size() > 1 ? evidence.agreeing(row, left, paths) : left);
    for (int round = 0; round < 3; round++) addUp(total);
    if (total != null) underTotal(total);
    Map<String, Integer> patterns = new HashMap<>();
    choices.values().forEach(left -> {
      if (left.size() == 1) patterns.merge(Arrays.toString(left.get(0)), 1, Integer::sum);
    });
    List<RowDraft> open = new ArrayList<>();
    choices.forEach((row, left) -> {
      row.columns = likeliest(left, patterns);
      if (left.size() > 1) open.add(row);
    });
    return open;
  }

  private void choose(RowDraft row) {
    int given = row.values.size();
    if (given >= columns || given == 0) {
      choices.put(row, List.of(firstColumns(Math.min(given, Math.max(columns, given)))));
      return;
    }
    List<int[]> all = new ArrayList<>();
    if (count(columns, given) > Math.min(MOST_CHOICES, MOST_CHOICES_IN_ALL / rows.size())) {
      choices.put(row, List.of(firstColumns(given), lastColumns(given)));
      return;
    }
    combine(new int[given], 0, 0, all);
    List<int[]> left = all.stream().filter(c -> holds(row, c)).toList();
    if (left.isEmpty()) left = all.stream().filter(c -> mayHold(row, c)).toList();
    if (left.isEmpty()) left = all;
    List<int[]> allowed = left.stream().filter(c -> avoids(row, c, empty)).toList();
    choices.put(row, allowed.isEmpty() ? left : allowed);
  }

  private static long count(int columns, int given) {
    long count = 1;
    for (int i = 0; i < given; i++) {
      count = count * (columns - i) / (i + 1);
      if (count > MOST_CHOICES) return count;
    }
    return count;
  }

  private void combine(int[] chosen, int at, int from, List<int[]> out) {
    if (at == chosen.length) {
      out.add(chosen.clone());
      return;
    }
    for (int c = from; c <= columns - (chosen.length - at); c++) {
      chosen[at] = c;
      combine(chosen, at + 1, c + 1, out);
    }
  }

  private boolean holds(RowDraft row, int[] choice) {
    BigDecimal[] amounts = amounts(row, choice);
    return sums.stream().allMatch(sum -> sum.holds(amounts));
  }

  private boolean mayHold(RowDraft row, int[] choice) {
    BigDecimal[] amounts = amounts(row, choice);
    return sums.stream().allMatch(sum -> sum.mayHold(amounts));
  }

  private boolean avoids(RowDraft row, int[] choice, Set<Integer> blank) {
    for (int i = 0; i < choice.length; i++) {
      BigDecimal value = row.values.get(i).token().value();
      if (blank.contains(choice[i]) && value != null && value.signum() != 0) return false;
    }
    return true;
  }

  private BigDecimal[] amounts(RowDraft row, int[] choice) {
    BigDecimal[] amounts = new BigDecimal[columns];
    for (int i = 0; i < choice.length && i < row.values.size(); i++) {
      if (choice[i] < columns) amounts[choice[i]] = row.values.get(i).token().value();
    }
    return amounts;
  }

  private static int[] firstColumns(int given) {
    int[] columns = new int[given];
    for (int i = 0; i < given; i++) columns[i] = i;
    return columns;
  }

  private int[] lastColumns(int given) {
    int[] last = new int[given];
    for (int i = 0; i < given; i++) last[i] = columns - given + i;
    return last;
  }

  /** Columns that the total row leaves blank are blank in every row. */
  private void underTotal(RowDraft total) {
    List<int[]> ofTotal = choices.get(total);
    if (ofTotal == null || total.values.isEmpty()) return;
    Set<Integer> used = new HashSet<>();
    for (int[] choice : ofTotal) for (int column : choice) used.add(column);
    choices.replaceAll((row, left) -> {
      List<int[]> within =
          left.stream().filter(c -> Arrays.stream(c).allMatch(used::contains)).toList();
      return within.isEmpty() ? left : within;
    });
  }

  /** Keeps the choices with which the children of a code add up to it, column by column. */
  private void addUp(@Nullable RowDraft total) {
    Map<String, RowDraft> byCode = new HashMap<>();
    rows.forEach(row -> {
      if (!row.code.isEmpty()) byCode.putIfAbsent(row.code, row);
    });
    Map<RowDraft, List<RowDraft>> children = new LinkedHashMap<>();
    for (RowDraft row : byCode.values()) {
      RowDraft parent = null;
      for (int length = row.code.length() - 1; length > 0 && parent == null; length--) {
        parent = byCode.get(row.code.substring(0, length));
      }
      if (parent == null) parent = total;
      if (parent != null && parent != row)
        children.computeIfAbsent(parent, p -> new ArrayList<>()).add(row);
    }
    children.forEach(this::agree);
  }

  private void agree(RowDraft parent, List<RowDraft> children) {
    List<RowDraft> family = new ArrayList<>(children);
    family.add(parent);
    long combinations = 1;
    boolean open = false;
    for (RowDraft row : family) {
      List<int[]> left = choices.get(row);
      if (left == null || row.values.isEmpty() && row == parent) return;
      combinations *= left.size();
      open |= left.size() > 1;
      if (combinations > MOST_COMBINATIONS) return;
    }
    if (!open) return;
    List<List<BigDecimal[]>> amounts = new ArrayList<>();
    for (RowDraft row : family)
      amounts.add(choices.getOrDefault(row, List.of()).stream()
          .map(choice -> amounts(row, choice))
          .toList());
    Set<Integer> totals = new HashSet<>();
    for (int column = 0; column < columns; column++) if (isTotal(column)) totals.add(column);
    List<Set<Integer>> kept = FamilySums.agreeing(amounts, columns, totals);
    if (kept.get(0).isEmpty()) return;
    for (int i = 0; i < family.size(); i++) {
      List<int[]> left = choices.getOrDefault(family.get(i), List.of());
      choices.put(family.get(i), kept.get(i).stream().map(left::get).toList());
    }
  }

  private boolean isTotal(int column) {
    return sums.stream().anyMatch(sum -> sum.left().equals(List.of(column)));
  }

  /** Of several answers, the one most like the rows that have one. */
  private int[] likeliest(List<int[]> left, Map<String, Integer> patterns) {
    int[] best = left.get(0);
    int most = -1;
    for (int[] choice : left) {
      int like = patterns.getOrDefault(Arrays.toString(choice), 0);
      if (like > most) {
        most = like;
        best = choice;
      }
    }
    return best;
  }
}
