package org.mingzhang.check.equation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;

/**
 * Tells 收入总计 from 本年收入, and 支出总计 from 本年支出, where one table has carried-over money as well: there the 总计
 * column holds more than the year's own.
 */
final class Totals {
  private static final Set<String> BEFORE = Set.of("opening", "supplement");
  private static final Set<String> AFTER = Set.of("closing", "distribution");

  private Totals() {}

  static List<Fact> named(Table table, List<Fact> facts) {
    Set<Coordinate> carriedIn = carried(facts, BEFORE);
    Set<Coordinate> carriedOut = carried(facts, AFTER);
    if (carriedIn.isEmpty() && carriedOut.isEmpty()) return facts;
    List<Fact> named = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      String measure = fact.coordinate().get(Axis.MEASURE).orElse("");
      Coordinate rest = fact.coordinate().without(Axis.MEASURE);
      if (measure.equals("revenue") && carriedIn.contains(rest) && saysTotal(table, fact)) {
        named.add(as(fact, "total-in"));
      } else if (measure.equals("expenditure")
          && carriedOut.contains(rest)
          && saysTotal(table, fact)) {
        named.add(as(fact, "total-out"));
      } else {
        named.add(fact);
      }
    }
    return named;
  }

  private static Set<Coordinate> carried(List<Fact> facts, Set<String> measures) {
    Set<Coordinate> rests = new HashSet<>();
    for (Fact fact : facts) {
      if (measures.contains(fact.coordinate().get(Axis.MEASURE).orElse(""))) {
        rests.add(fact.coordinate().without(Axis.MEASURE));
      }
    }
    return rests;
  }

  private static boolean saysTotal(Table table, Fact fact) {
    Fact.Origin origin = fact.origin();
    @Nullable String column = origin.column() < table.columns().size()
        ? table.columns().get(origin.column()).header()
        : null;
    return (column != null && column.contains("总计"))
        || (origin.row() < table.rows().size()
            && table.rows().get(origin.row()).key().contains("总计"));
  }

  private static Fact as(Fact fact, String measure) {
    return new Fact(
        fact.coordinate().with(Axis.MEASURE, measure), fact.amount(), fact.place(), fact.origin());
  }
}
