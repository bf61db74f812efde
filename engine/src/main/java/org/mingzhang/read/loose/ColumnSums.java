package org.mingzhang.read.loose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which columns are the sum of which others, as their headers say. */
final class ColumnSums {
  /**
   * An equation between columns.
   *
   * @param left positions of the columns of one side: the total, or what comes in
   * @param right positions of the columns of the other side
   */
  record Sum(List<Integer> left, List<Integer> right) {
    /** Whether a row's amounts (null for blank) can satisfy it, each standing for all that rounds to it. */
    boolean holds(BigDecimal[] row) {
      BigDecimal difference = BigDecimal.ZERO;
      int places = 6;
      int printed = 0;
      for (int side = 0; side < 2; side++) {
        for (int column : side == 0 ? left : right) {
          BigDecimal amount = row[column];
          if (amount == null) continue;
          difference = side == 0 ? difference.add(amount) : difference.subtract(amount);
          if (amount.signum() == 0) continue;
          places = Math.min(places, Math.max(0, amount.scale()));
          printed++;
        }
      }
      BigDecimal allowed =
          new BigDecimal("0.5").multiply(BigDecimal.valueOf(printed)).scaleByPowerOfTen(-places);
      return difference.abs().compareTo(allowed) <= 0;
    }

    /** The same, a blank total counting as one that was not printed. */
    boolean mayHold(BigDecimal[] row) {
      return left.stream().allMatch(column -> row[column] == null) || holds(row);
    }
  }

  private final List<List<String>> paths;
  private final LooseWords words;
  private final List<Sum> sums = new ArrayList<>();

  private ColumnSums(List<List<String>> paths, LooseWords words) {
    this.paths = paths;
    this.words = words;
  }

  static List<Sum> of(List<List<String>> paths, LooseWords words) {
    ColumnSums reader = new ColumnSums(paths, words);
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) all.add(i);
    reader.read(all, 0, 0);
    reader.balances(all);
    Map<String, List<Integer>> endings = new LinkedHashMap<>();
    for (int i : all) {
      List<String> path = paths.get(i);
      if (path.size() > 1)
        endings
            .computeIfAbsent(path.get(path.size() - 1), e -> new ArrayList<>())
            .add(i);
    }
    if (reader.sums.isEmpty() && endings.size() > 1)
      endings.values().forEach(columns -> reader.read(columns, 0, 1));
    return reader.sums;
  }

  /**
   * Finds the sums among columns that share their first words.
   *
   * @param depth how many words they share
   * @param cut how many words at the end of each path to leave aside
   * @return the columns that together are all of them: their total, or else their parts
   */
  private List<Integer> read(List<Integer> columns, int depth, int cut) {
    Map<String, List<Integer>> children = new LinkedHashMap<>();
    for (int column : columns) {
      if (length(column, cut) <= depth) continue;
      children
          .computeIfAbsent(paths.get(column).get(depth), c -> new ArrayList<>())
          .add(column);
    }
    int total = -1;
    TreeSet<Integer> parts = new TreeSet<>();
    for (Map.Entry<String, List<Integer>> child : children.entrySet()) {
      String canon = LooseWords.canon(child.getKey());
      List<Integer> under = child.getValue();
      boolean leaf = under.size() == 1 && length(under.get(0), cut) == depth + 1;
      if (leaf && words.isTotalColumn(canon)) {
        if (total < 0) total = under.get(0);
        continue;
      }
      List<Integer> whole = leaf ? under : read(under, depth + 1, cut);
      if (!words.isPartColumn(canon)) parts.addAll(whole);
    }
    if (total >= 0 && !parts.isEmpty()) sums.add(new Sum(List.of(total), List.copyOf(parts)));
    return total >= 0 ? List.of(total) : List.copyOf(parts);
  }

  /** What was there and what came in is what went out and what is left. */
  private void balances(List<Integer> columns) {
    for (LooseWords.Balance balance : words.balances()) {
      List<Integer> left = positions(columns, balance.left());
      List<Integer> right = positions(columns, balance.right());
      if (left.size() == balance.left().size()
          && right.size() == balance.right().size()) sums.add(new Sum(left, right));
    }
  }

  private List<Integer> positions(List<Integer> columns, List<String> wanted) {
    List<Integer> found = new ArrayList<>();
    for (String word : wanted) {
      List<Integer> under = columns.stream()
          .filter(c -> LooseWords.canon(paths.get(c).get(0)).equals(word))
          .toList();
      Integer one = under.size() == 1 ? under.get(0) : totalAmong(under, 1, 0);
      if (one != null) found.add(one);
    }
    return found;
  }

  private int length(int column, int cut) {
    return paths.get(column).size() - cut;
  }

  private @Nullable Integer totalAmong(List<Integer> columns, int depth, int cut) {
    for (int column : columns) {
      if (length(column, cut) == depth + 1
          && words.isTotalColumn(LooseWords.canon(paths.get(column).get(depth)))) return column;
    }
    return null;
  }
}
