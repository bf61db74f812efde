package org.mingzhang.check.equation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.equation.Relation.Trust;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;

/** 增减变化金额 = this year − last year, cell by cell, within one table. */
final class Changes {
  static final String CHANGE = "change";

  private Changes() {}

  static void in(Sheet sheet, List<Relation> into) {
    if (sheet.isText() || sheet.facts().stream().noneMatch(Changes::isChange)) return;
    Map<Coordinate, Map<Integer, Fact>> byYear = new HashMap<>();
    for (Fact fact : sheet.facts()) {
      if (isChange(fact)) continue;
      year(fact)
          .ifPresent(
              y -> byYear.computeIfAbsent(place(fact), c -> new HashMap<>()).putIfAbsent(y, fact));
    }
    for (Fact change : sheet.facts()) {
      if (!isChange(change) || sheet.isDoubtful(change.coordinate())) continue;
      Map<Integer, Fact> years = byYear.get(place(change));
      if (years == null) continue;
      int now = year(change).filter(y -> years.containsKey(y - 1)).orElseGet(() -> latest(years));
      @Nullable Fact current = years.get(now);
      @Nullable Fact last = years.get(now - 1);
      if (current == null || last == null) continue;
      if (sheet.isDoubtful(current.coordinate()) || sheet.isDoubtful(last.coordinate())) continue;
      String law = "增减变化＝" + now + "年－" + (now - 1) + "年";
      into.add(new Relation(
          Sums.sides("change", law, List.of(change, last), List.of(current)), Trust.SURE));
    }
  }

  private static int latest(Map<Integer, Fact> years) {
    return years.keySet().stream().max(Integer::compare).orElse(0);
  }

  private static boolean isChange(Fact fact) {
    return fact.coordinate().get(Axis.VERSION).orElse("").equals(CHANGE);
  }

  private static java.util.Optional<Integer> year(Fact fact) {
    return fact.coordinate().get(Axis.YEAR).filter(y -> y.matches("\\d{4}")).map(Integer::valueOf);
  }

  private static Coordinate place(Fact fact) {
    return fact.coordinate().without(Axis.YEAR).without(Axis.VERSION);
  }
}
