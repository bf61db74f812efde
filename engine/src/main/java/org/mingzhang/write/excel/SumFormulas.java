package org.mingzhang.write.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;
import org.mingzhang.write.PrintedTable.Position;

/**
 * Which totals of a table can be formulas, and how they read. A total becomes one only if the numbers stored in its parts
 * add up to the number stored in it, exactly, so that calculating anew changes nothing, and never if it would lead back to
 * itself.
 */
final class SumFormulas {
  /** Excel's limits. */
  private static final int MOST_RANGES = 250;

  private static final int LONGEST = 8000;

  private final Map<Position, BigDecimal> numbers;
  private final int firstRow;
  private final Map<Position, Set<Position>> parts = new HashMap<>();

  /**
   * @param numbers the numbers stored in the table's body
   * @param firstRow the sheet's row, 0-based, of the body's first
   */
  SumFormulas(Map<Position, BigDecimal> numbers, int firstRow) {
    this.numbers = numbers;
    this.firstRow = firstRow;
  }

  /** The formula for a total, without its =; empty where a plain number must stand. */
  Optional<String> formula(Position total, List<Position> sum) {
    Set<Position> distinct = new LinkedHashSet<>(sum);
    BigDecimal number = numbers.get(total);
    boolean plain = number == null
        || sum.isEmpty()
        || distinct.size() < sum.size()
        || !numbers.keySet().containsAll(distinct);
    if (plain) return Optional.empty();
    BigDecimal added = distinct.stream().map(numbers::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (added.compareTo(number) != 0 || leadsTo(distinct, total)) return Optional.empty();
    List<String> ranges = ranges(distinct);
    String text = ranges.size() == 1 && distinct.size() == 1
        ? ranges.get(0)
        : "SUM(" + String.join(",", ranges) + ")";
    if (ranges.size() > MOST_RANGES || text.length() > LONGEST) return Optional.empty();
    parts.put(total, distinct);
    return Optional.of(text);
  }

  private boolean leadsTo(Set<Position> from, Position total) {
    Set<Position> seen = new HashSet<>();
    List<Position> open = new ArrayList<>(from);
    while (!open.isEmpty()) {
      Position next = open.remove(open.size() - 1);
      if (next.equals(total)) return true;
      if (seen.add(next)) open.addAll(parts.getOrDefault(next, Set.of()));
    }
    return false;
  }

  /** The cells as few ranges: runs down each column, neighbouring columns with the same runs as one block. */
  private List<String> ranges(Set<Position> cells) {
    Map<Integer, TreeSet<Integer>> rowsOf = new TreeMap<>();
    for (Position cell : cells)
      rowsOf.computeIfAbsent(cell.column(), c -> new TreeSet<>()).add(cell.row());
    List<String> ranges = new ArrayList<>();
    List<Map.Entry<Integer, TreeSet<Integer>>> columns = new ArrayList<>(rowsOf.entrySet());
    for (int i = 0; i < columns.size(); i++) {
      int first = columns.get(i).getKey();
      TreeSet<Integer> rows = columns.get(i).getValue();
      int last = first;
      while (i + 1 < columns.size()
          && columns.get(i + 1).getKey() == last + 1
          && rows.equals(columns.get(i + 1).getValue())) {
        i++;
        last++;
      }
      runs(first, last, rows, ranges);
    }
    return ranges;
  }

  private void runs(int left, int right, TreeSet<Integer> rows, List<String> ranges) {
    int start = rows.first();
    int end = start;
    for (int row : rows) {
      if (row > end + 1) {
        ranges.add(range(left, start, right, end));
        start = row;
      }
      end = row;
    }
    ranges.add(range(left, start, right, end));
  }

  private String range(int left, int top, int right, int bottom) {
    String from = reference(left, top);
    return left == right && top == bottom ? from : from + ":" + reference(right, bottom);
  }

  private String reference(int column, int row) {
    return CellReference.convertNumToColString(column) + (firstRow + row + 1);
  }
}
