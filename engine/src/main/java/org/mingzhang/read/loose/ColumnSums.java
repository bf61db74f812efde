package org.mingzhang.read.loose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which columns are the sum of which others, as their headers say. */
final class ColumnSums {
  /**
   * @param total position of the total's column
   * @param parts positions of the columns that add up to it
   */
  record Sum(int total, List<Integer> parts) {
    /** Whether a row's amounts (null for blank) can satisfy it, each standing for all that rounds to it. */
    boolean holds(BigDecimal[] row) {
      BigDecimal difference = amount(row[total]);
      int places = row[total] == null ? 6 : Math.max(0, row[total].scale());
      int printed = 1;
      for (int part : parts) {
        difference = difference.subtract(amount(row[part]));
        if (row[part] == null || row[part].signum() == 0) continue;
        places = Math.min(places, Math.max(0, row[part].scale()));
        printed++;
      }
      BigDecimal allowed = new BigDecimal("0.5").multiply(BigDecimal.valueOf(printed)).scaleByPowerOfTen(-places);
      return difference.abs().compareTo(allowed) <= 0;
    }

    private static BigDecimal amount(@org.jspecify.annotations.Nullable BigDecimal amount) {
      return amount == null ? BigDecimal.ZERO : amount;
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
    Map<String, List<Integer>> endings = new LinkedHashMap<>();
    for (int i : all) {
      List<String> path = paths.get(i);
      if (path.size() > 1) endings.computeIfAbsent(path.get(path.size() - 1), e -> new ArrayList<>()).add(i);
    }
    if (reader.sums.isEmpty() && endings.size() > 1) endings.values().forEach(columns -> reader.read(columns, 0, 1));
    return reader.sums;
  }

  /**
   * @param columns columns that share their first {@code depth} words
   * @param cut how many words at the end of each path to leave aside
   */
  private void read(List<Integer> columns, int depth, int cut) {
    Map<String, List<Integer>> children = new LinkedHashMap<>();
    for (int column : columns) {
      if (length(column, cut) <= depth) continue;
      children.computeIfAbsent(paths.get(column).get(depth), c -> new ArrayList<>()).add(column);
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
      if (!leaf) read(under, depth + 1, cut);
      if (words.isPartColumn(canon)) continue;
      Integer own = leaf ? under.get(0) : totalAmong(under, depth + 1, cut);
      if (own != null) parts.add(own);
      else parts.addAll(under);
    }
    if (total >= 0 && !parts.isEmpty()) sums.add(new Sum(total, List.copyOf(parts)));
  }

  private int length(int column, int cut) {
    return paths.get(column).size() - cut;
  }

  private @org.jspecify.annotations.Nullable Integer totalAmong(List<Integer> columns, int depth, int cut) {
    for (int column : columns) {
      if (length(column, cut) == depth + 1 && words.isTotalColumn(LooseWords.canon(paths.get(column).get(depth)))) return column;
    }
    return null;
  }
}
