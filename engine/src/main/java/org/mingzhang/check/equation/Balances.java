package org.mingzhang.check.equation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.equation.Relation.Trust;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Fact;
import org.mingzhang.lexicon.Axes;

/**
 * What comes in is what goes out, within one table and for each row and column of it. A measure whose total is not
 * printed (收入总计 straight over the kinds of income) is taken from its parts.
 */
final class Balances {
  private final Axes axes;
  private final NamedPartitions partitions;

  Balances(Axes axes, NamedPartitions partitions) {
    this.axes = axes;
    this.partitions = partitions;
  }

  void in(Sheet sheet, List<Relation> into) {
    if (sheet.isText()) return;
    for (Sheet.Group group : sheet.groups(Axis.MEASURE).values()) {
      if (group.members().size() < 2
          && !group.members().containsKey("total-in")
          && !group.members().containsKey("total-out")) {
        continue;
      }
      for (Axes.Balance balance : axes.balances()) write(sheet, group, balance, into);
    }
  }

  private void write(Sheet sheet, Sheet.Group group, Axes.Balance balance, List<Relation> into) {
    Fact near = null;
    for (String measure : balance.left()) {
      if (near == null) near = group.members().get(measure);
    }
    if (near == null) return;
    List<Fact> left = side(sheet, group, balance.left(), balance, near);
    List<Fact> right = side(sheet, group, balance.right(), balance, near);
    if (left == null || right == null || left.isEmpty() || right.isEmpty()) return;
    into.add(new Relation(Sums.sides("balance", law(balance), left, right), Trust.SURE));
  }

  private @Nullable List<Fact> side(
      Sheet sheet, Sheet.Group group, List<String> measures, Axes.Balance balance, Fact near) {
    List<Fact> facts = new ArrayList<>();
    for (String measure : measures) {
      Fact fact = group.members().get(measure);
      if (fact != null) {
        if (sheet.isDoubtful(fact.coordinate())) return null;
        facts.add(fact);
      } else if (!balance.optional().contains(measure)) {
        List<Fact> parts = balance.expands() ? instead(sheet, group, measure, near) : null;
        if (parts == null) return null;
        facts.addAll(parts);
      }
    }
    return facts;
  }

  /** The parts of a measure whose total is not printed. */
  private @Nullable List<Fact> instead(Sheet sheet, Sheet.Group group, String measure, Fact near) {
    for (Axis axis : List.of(Axis.FUNCTION, Axis.FUND)) {
      if (group.rest().has(axis)) continue;
      Sheet.@Nullable Group parts =
          sheet.groups(axis).get(group.rest().with(Axis.MEASURE, measure));
      if (parts == null) continue;
      if (axis == Axis.FUND) {
        List<Fact> funds = partitions.insteadOf(sheet, axis, parts, near);
        if (funds != null) return funds;
        continue;
      }
      List<Fact> top = CodeTrees.top(sheet, axis, parts);
      if (top != null && !top.isEmpty()) return top;
    }
    return null;
  }

  private String law(Axes.Balance balance) {
    return names(balance.left()) + "＝" + names(balance.right());
  }

  private String names(List<String> measures) {
    return measures.stream()
        .map(m -> axes.members(Axis.MEASURE).getOrDefault(m, m))
        .collect(Collectors.joining("＋"));
  }
}
