package org.mingzhang.check.equation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Side;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;

/**
 * The facts of one table, or of one paragraph of text, by coordinate. A coordinate that is printed twice with different
 * numbers is doubtful where a name alone may stand for two things: then no relation is built on it. Where plain words say
 * the same in two rows (财政拨款 of a table about 财政拨款, and its 本年收入合计), it is disputed: one of the numbers is wrong.
 */
final class Sheet {
  /** On these axes a name alone may stand for two things in one table. */
  private static final Set<Axis> NAMED = EnumSet.of(
      Axis.FUNCTION, Axis.ECONOMIC, Axis.PROCUREMENT, Axis.PROJECT, Axis.UNIT, Axis.ITEM);

  private final @Nullable Table table;
  private final Printed printed;
  private final List<Fact> facts;
  private final Map<Coordinate, Fact> at = new LinkedHashMap<>();
  private final Map<Axis, Map<Coordinate, Group>> groups = new EnumMap<>(Axis.class);
  private final Map<Coordinate, List<Fact>> repeated = new LinkedHashMap<>();
  private final Set<Coordinate> doubtful = new HashSet<>();
  private final Set<Coordinate> disputed = new HashSet<>();

  /** The facts of one rest (all axes but one) by their member on that axis; "" is the total over it. */
  record Group(Coordinate rest, Map<String, Fact> members) {}

  private Sheet(@Nullable Table table, Printed printed, List<Fact> facts) {
    this.table = table;
    this.printed = printed;
    this.facts = List.copyOf(facts);
    for (Fact fact : facts) {
      Fact first = at.putIfAbsent(fact.coordinate(), fact);
      if (first == null) continue;
      repeated
          .computeIfAbsent(fact.coordinate(), c -> new ArrayList<>(List.of(first)))
          .add(fact);
    }
    repeated.forEach((coordinate, same) -> {
      if (isMixedUp(same)) doubtful.add(coordinate);
      if (same.stream().allMatch(f -> f.amount().canEqual(same.get(0).amount()))) return;
      boolean named = NAMED.stream().anyMatch(coordinate::has);
      if (named || inOneRow(same) || same.size() > 2) doubtful.add(coordinate);
      else disputed.add(coordinate);
    });
  }

  /** Two columns that other rows tell apart, and this row does not: its words were not understood in full. */
  private boolean isMixedUp(List<Fact> same) {
    if (!inOneRow(same)) return false;
    Map<Integer, Coordinate> first = new HashMap<>();
    Set<Integer> columns = new HashSet<>();
    for (Fact fact : same) columns.add(fact.origin().column());
    for (Fact fact : facts) {
      if (!columns.contains(fact.origin().column())) continue;
      Coordinate before = first.putIfAbsent(fact.origin().row(), fact.coordinate());
      if (before != null && !before.equals(fact.coordinate())) return true;
    }
    return false;
  }

  private static boolean inOneRow(List<Fact> same) {
    return same.stream().map(f -> f.origin().row()).distinct().count() < same.size();
  }

  /**
   * This sheet, once for each printing of its disputed coordinates: the relations themselves tell which printing belongs
   * to which.
   */
  List<Sheet> variants() {
    if (disputed.isEmpty()) return List.of(this);
    List<Fact> reversed = new ArrayList<>(facts);
    java.util.Collections.reverse(reversed);
    return List.of(this, new Sheet(table, printed, reversed));
  }

  static Sheet of(Table table, List<Fact> facts) {
    return new Sheet(table, Printed.in(table), Totals.named(table, facts));
  }

  static Sheet ofText(List<Fact> claims) {
    return new Sheet(null, Printed.NOTHING, claims);
  }

  boolean isText() {
    return table == null;
  }

  List<Fact> facts() {
    return facts;
  }

  boolean isDoubtful(Coordinate coordinate) {
    return doubtful.contains(coordinate);
  }

  /** Whether the sheet has a row or column for this member on the side that {@code fact} stands on, be it blank. */
  boolean prints(Fact fact, Axis axis, String member) {
    return printed.has(sideOf(fact), axis, member);
  }

  private Side sideOf(Fact fact) {
    if (table == null || !fact.origin().isCell()) return Side.NONE;
    Fact.Origin origin = fact.origin();
    if (origin.row() < table.rows().size() && table.rows().get(origin.row()).side() != Side.NONE) {
      return table.rows().get(origin.row()).side();
    }
    return origin.column() < table.columns().size()
        ? table.columns().get(origin.column()).side()
        : Side.NONE;
  }

  /**
   * What the row of a fact by fund prints as carried over from last year, in a column of its own: then its columns of funds
   * are this year's money alone.
   */
  Optional<Fact> carriedOver(Fact fact) {
    if (isText()
        || !fact.coordinate().get(Axis.MEASURE).filter("expenditure"::equals).isPresent())
      return Optional.empty();
    Fact carried = at.get(fact.coordinate().without(Axis.FUND).with(Axis.MEASURE, "opening"));
    return Optional.ofNullable(carried)
        .filter(f -> f.origin().row() == fact.origin().row() && !f.amount().isZero());
  }

  /** All facts grouped by what they share besides {@code axis}; empty where no fact has a member on it. */
  Map<Coordinate, Group> groups(Axis axis) {
    return groups.computeIfAbsent(axis, this::grouped);
  }

  private Map<Coordinate, Group> grouped(Axis axis) {
    if (facts.stream().noneMatch(f -> f.coordinate().has(axis))) return Map.of();
    Map<Coordinate, Group> groups = new LinkedHashMap<>();
    at.forEach((coordinate, fact) -> {
      Group group = groups.computeIfAbsent(
          coordinate.without(axis), rest -> new Group(rest, new LinkedHashMap<>()));
      group.members().put(coordinate.get(axis).orElse(""), fact);
    });
    return groups;
  }

  /** All facts by their member on {@code axis}. */
  Map<String, List<Fact>> byMember(Axis axis) {
    Map<String, List<Fact>> byMember = new HashMap<>();
    for (Fact fact : facts) {
      fact.coordinate()
          .get(axis)
          .ifPresent(m -> byMember.computeIfAbsent(m, k -> new ArrayList<>()).add(fact));
    }
    return byMember;
  }

  /** Filled cells whose words do not tell for certain what they are about. */
  List<Fact> unknown() {
    return facts.stream()
        .filter(f -> f.coordinate().has(Axis.ITEM) || doubtful.contains(f.coordinate()))
        .filter(f -> !f.amount().isZero())
        .toList();
  }
}
