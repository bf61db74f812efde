package org.mingzhang.check.equation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.Equation;
import org.mingzhang.check.Unchecked;
import org.mingzhang.check.equation.Relation.Trust;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;

/**
 * A total over a list of named things: projects, units, rows no lexicon word names. No code says which rows are headings
 * of others, so the grouping is taken from a column in which it adds up, and then asked of every other column.
 */
final class Lists {
  private static final Set<Axis> LISTED = EnumSet.of(Axis.PROJECT, Axis.UNIT, Axis.ITEM);
  private static final Set<Axis> ALLOWED =
      EnumSet.of(Axis.PROJECT, Axis.UNIT, Axis.ITEM, Axis.NATURE);

  /** A column's total and the facts below it, in the order of the rows. */
  private record Column(Fact total, List<Fact> rows) {}

  private Lists() {}

  static void in(Sheet sheet, List<Relation> into, List<Unchecked> unchecked) {
    if (sheet.isText()) return;
    List<Column> columns = columns(sheet);
    if (columns.isEmpty()) return;
    @Nullable Outline outline = null;
    boolean told = false;
    List<Column> widest = columns.stream()
        .sorted(Comparator.comparingInt((Column c) -> -filled(c.rows())))
        .toList();
    for (Column column : widest) {
      if (outline == null && filled(column.rows()) >= 2)
        outline = Outline.of(column.total(), column.rows());
    }
    for (Column column : columns) {
      if (outline != null) {
        write(outline, column, into);
      } else if (isPlainList(column)) {
        into.add(new Relation(
            Sums.whole("partition", "合计＝各项之和", column.total(), column.rows()), Trust.SURE));
      } else if (!told && filled(column.rows()) >= 2 && !sums(column)) {
        told = true;
        unchecked.add(new Unchecked(
            column.total().place().table() + " 合计与各行之和",
            "各行之间的从属关系无法从表中确定",
            List.of(column.total().place())));
      }
    }
  }

  private static boolean sums(Column column) {
    return Sums.whole("partition", "", column.total(), column.rows()).holds();
  }

  private static int filled(List<Fact> rows) {
    return (int) rows.stream().filter(f -> !f.amount().isZero()).count();
  }

  /** Columns of the sheet that have a total row over nothing but listed rows. */
  private static List<Column> columns(Sheet sheet) {
    Map<Integer, List<Fact>> byColumn = new TreeMap<>();
    boolean listed = false;
    for (Fact fact : sheet.facts()) {
      byColumn.computeIfAbsent(fact.origin().column(), c -> new ArrayList<>()).add(fact);
      listed |= LISTED.stream().anyMatch(fact.coordinate()::has);
    }
    if (!listed) return List.of();
    List<Column> columns = new ArrayList<>();
    for (List<Fact> facts : byColumn.values()) {
      facts.sort(Comparator.comparingInt(f -> f.origin().row()));
      Column column = column(facts);
      if (column != null) columns.add(column);
    }
    return columns;
  }

  private static @Nullable Column column(List<Fact> facts) {
    List<Fact> totals = facts.stream()
        .filter(f -> facts.stream().allMatch(o -> o == f || below(o, f)))
        .toList();
    if (totals.size() != 1 || facts.size() < 2) return null;
    List<Fact> rows = facts.stream().filter(f -> f != totals.get(0)).toList();
    boolean anyListed =
        rows.stream().anyMatch(f -> LISTED.stream().anyMatch(a -> f.coordinate().has(a)));
    return anyListed ? new Column(totals.get(0), rows) : null;
  }

  /** Whether a fact is what {@code total} is, narrowed by a project, a unit, an item or a nature. */
  private static boolean below(Fact fact, Fact total) {
    Coordinate narrow = fact.coordinate();
    Coordinate wide = total.coordinate();
    boolean narrower = false;
    for (Axis axis : Axis.values()) {
      if (narrow.get(axis).equals(wide.get(axis))) continue;
      if (wide.has(axis) || !ALLOWED.contains(axis)) return false;
      narrower = true;
    }
    return narrower;
  }

  /**
   * A list of projects that misses its total by little and in which no row sums up others: it is flat, and the total or
   * a row is wrong.
   */
  private static boolean isPlainList(Column column) {
    if (filled(column.rows()) < 3
        || column.rows().stream().anyMatch(f -> f.coordinate().has(Axis.ITEM))) return false;
    Equation flat = Sums.whole("partition", "", column.total(), column.rows());
    boolean near = flat.difference()
            .abs()
            .multiply(BigDecimal.valueOf(3))
            .compareTo(column.total().amount().yuan().abs())
        < 0;
    return near && !Outline.hasHeading(column.rows());
  }

  private static void write(Outline outline, Column column, List<Relation> into) {
    Map<Integer, Fact> byRow = new HashMap<>();
    for (Fact fact : column.rows()) byRow.put(fact.origin().row(), fact);
    add("合计＝各项之和", column.total(), facts(outline.top(), byRow), into);
    outline.groups().forEach((heading, rows) -> {
      Fact whole = byRow.get(heading);
      if (whole != null) add("小计＝所属各项之和", whole, facts(rows, byRow), into);
    });
  }

  private static void add(String law, Fact whole, List<Fact> parts, List<Relation> into) {
    if (!parts.isEmpty())
      into.add(new Relation(Sums.whole("partition", law, whole, parts), Trust.SURE));
  }

  private static List<Fact> facts(List<Integer> rows, Map<Integer, Fact> byRow) {
    return rows.stream()
        .filter(byRow::containsKey)
        .map(r -> (Fact) byRow.get(r))
        .toList();
  }

  /** Which rows stand on the first level and which below a heading, by row number. */
  record Outline(List<Integer> top, Map<Integer, List<Integer>> groups) {
    private static final int MOST_STEPS = 20_000;

    /** The outline under which the column adds up, or null where there is none or it cannot be told. */
    static @Nullable Outline of(Fact total, List<Fact> rows) {
      Equation flat = Sums.whole("partition", "", total, rows);
      if (flat.holds())
        return new Outline(rows.stream().map(f -> f.origin().row()).toList(), Map.of());
      int[] steps = {0};
      Map<Integer, Integer> ends = new LinkedHashMap<>();
      return search(total, rows, 0, new ArrayList<>(), ends, steps) ? outline(rows, ends) : null;
    }

    static boolean hasHeading(List<Fact> rows) {
      for (int i = 0; i + 2 < rows.size(); i++) {
        for (int end : ends(rows, i)) {
          if (end - i > 2) return true;
        }
      }
      return false;
    }

    private static boolean search(
        Fact total,
        List<Fact> rows,
        int from,
        List<Fact> top,
        Map<Integer, Integer> ends,
        int[] steps) {
      if (++steps[0] > MOST_STEPS) return false;
      if (from == rows.size())
        return !ends.isEmpty() && Sums.whole("partition", "", total, top).holds();
      Fact row = rows.get(from);
      top.add(row);
      for (int end : ends(rows, from)) {
        ends.put(from, end);
        if (search(total, rows, end, top, ends, steps)) return true;
        ends.remove(from);
      }
      if (search(total, rows, from + 1, top, ends, steps)) return true;
      top.remove(top.size() - 1);
      return false;
    }

    /**
     * Where a group headed by row {@code from} may end: the rows up to there add up to it. The closest sum comes first, and of
     * those the longest: small rows at the end of a group hide in its rounding.
     */
    private static List<Integer> ends(List<Fact> rows, int from) {
      Fact heading = rows.get(from);
      if (heading.amount().isZero()) return List.of();
      Map<Integer, BigDecimal> off = new LinkedHashMap<>();
      List<Fact> below = new ArrayList<>();
      for (int i = from + 1; i < rows.size(); i++) {
        below.add(rows.get(i));
        Equation sum = Sums.whole("partition", "", heading, below);
        if (sum.holds()) off.put(i + 1, sum.difference().abs());
      }
      return off.keySet().stream()
          .sorted(Comparator.<Integer, BigDecimal>comparing(off::get)
              .thenComparing(Comparator.reverseOrder()))
          .toList();
    }

    private static Outline outline(List<Fact> rows, Map<Integer, Integer> ends) {
      List<Integer> top = new ArrayList<>();
      Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
      for (int i = 0; i < rows.size(); i++) {
        top.add(rows.get(i).origin().row());
        Integer end = ends.get(i);
        if (end == null) continue;
        List<Integer> below = new ArrayList<>();
        for (int j = i + 1; j < end; j++) below.add(rows.get(j).origin().row());
        groups.put(rows.get(i).origin().row(), below);
        i = end - 1;
      }
      return new Outline(top, groups);
    }
  }
}
