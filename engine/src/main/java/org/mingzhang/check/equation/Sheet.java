package org.mingzhang.check.equation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Side;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;

/**
 * The facts of one table, or of one paragraph of text, by coordinate. A coordinate that is printed twice with different
 * numbers is doubtful: the words were not enough to tell the two apart, so no relation is built on it.
 */
final class Sheet {
  private final @Nullable Table table;
  private final Printed printed;
  private final List<Fact> facts;
  private final Map<Coordinate, Fact> at = new LinkedHashMap<>();
  private final Map<Coordinate, List<Fact>> repeated = new LinkedHashMap<>();
  private final Set<Coordinate> doubtful = new HashSet<>();

  /** The facts of one rest (all axes but one) by their member on that axis; "" is the total over it. */
  record Group(Coordinate rest, Map<String, Fact> members) {}

  private Sheet(@Nullable Table table, List<Fact> facts) {
    this.table = table;
    this.printed = table == null ? Printed.NOTHING : Printed.in(table);
    this.facts = List.copyOf(facts);
    for (Fact fact : facts) {
      Fact first = at.putIfAbsent(fact.coordinate(), fact);
      if (first == null) continue;
      repeated.computeIfAbsent(fact.coordinate(), c -> new ArrayList<>(List.of(first))).add(fact);
    }
    repeated.forEach((coordinate, same) -> {
      if (same.stream().anyMatch(f -> !f.amount().canEqual(same.get(0).amount()))) doubtful.add(coordinate);
    });
  }

  static Sheet of(Table table, List<Fact> facts) {
    return new Sheet(table, Totals.named(table, facts));
  }

  static Sheet ofText(List<Fact> claims) {
    return new Sheet(null, claims);
  }

  boolean isText() {
    return table == null;
  }

  @Nullable Table table() {
    return table;
  }

  List<Fact> facts() {
    return facts;
  }

  @Nullable Fact at(Coordinate coordinate) {
    return doubtful.contains(coordinate) ? null : at.get(coordinate);
  }

  boolean isDoubtful(Coordinate coordinate) {
    return doubtful.contains(coordinate);
  }

  Set<Coordinate> doubtful() {
    return doubtful;
  }

  /** Coordinates printed more than once, with all their facts. */
  Map<Coordinate, List<Fact>> repeated() {
    return repeated;
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
    return origin.column() < table.columns().size() ? table.columns().get(origin.column()).side() : Side.NONE;
  }

  /** All facts grouped by what they share besides {@code axis}; empty where no fact has a member on it. */
  Collection<Group> groups(Axis axis) {
    if (facts.stream().noneMatch(f -> f.coordinate().has(axis))) return List.of();
    Map<Coordinate, Group> groups = new LinkedHashMap<>();
    at.forEach((coordinate, fact) -> {
      Group group = groups.computeIfAbsent(coordinate.without(axis), rest -> new Group(rest, new LinkedHashMap<>()));
      group.members().put(coordinate.get(axis).orElse(""), fact);
    });
    return groups.values();
  }

  /** All facts by their member on {@code axis}. */
  Map<String, List<Fact>> byMember(Axis axis) {
    Map<String, List<Fact>> byMember = new HashMap<>();
    for (Fact fact : facts) {
      fact.coordinate().get(axis).ifPresent(m -> byMember.computeIfAbsent(m, k -> new ArrayList<>()).add(fact));
    }
    return byMember;
  }

  /** Facts of rows or columns that no lexicon word names. */
  List<Fact> unknown() {
    return facts.stream().filter(f -> f.coordinate().has(Axis.ITEM) && !f.amount().isZero()).toList();
  }
}
