package org.mingzhang.check.equation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingzhang.amount.Interval;
import org.mingzhang.check.Equation;
import org.mingzhang.check.Unchecked;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Fact;

/**
 * Takes back relations that fail by just what an unread row holds: a row whose words the lexicon does not know may well be
 * the missing part, and then nothing is wrong with the document.
 */
final class Doubts {
  private static final Set<String> SUMS = Set.of("partition", "balance");

  private Doubts() {}

  static void sift(
      Sheet sheet, List<Relation> from, List<Relation> into, List<Unchecked> unchecked) {
    List<Fact> unknown = sheet.unknown();
    for (Relation relation : from) {
      Equation equation = relation.equation();
      if (unknown.isEmpty() || !SUMS.contains(equation.rule()) || equation.holds()) {
        into.add(relation);
        continue;
      }
      List<Fact> explaining = explaining(equation, unknown);
      if (explaining.isEmpty()) {
        into.add(relation);
        continue;
      }
      List<org.mingzhang.fact.Place> places = new ArrayList<>();
      places.add(equation.terms().get(0).fact().place());
      explaining.forEach(f -> places.add(f.place()));
      unchecked.add(new Unchecked(
          equation.terms().get(0).fact().place().table() + " " + equation.law(),
          "差额与词表不识的行（" + explaining.get(0).place().row() + "）的数相同，可能是其中一项",
          places));
    }
  }

  /** The unread cells of the same column that, one or all, close the gap. */
  private static List<Fact> explaining(Equation equation, List<Fact> unknown) {
    Fact whole = equation.terms().get(0).fact();
    int column = equation.terms().get(0).fact().origin().column();
    int row = equation.terms().get(0).fact().origin().row();
    List<Fact> near = unknown.stream()
        .filter(f -> f.origin().column() == column || f.origin().row() == row)
        .filter(f -> !f.coordinate().get(Axis.ITEM).equals(whole.coordinate().get(Axis.ITEM))
            || !f.coordinate().has(Axis.ITEM))
        .filter(f -> equation.terms().stream().noneMatch(t -> t.fact() == f))
        .toList();
    Interval gap = equation.residual();
    Interval sum = Interval.ZERO;
    for (Fact fact : near) {
      Interval meaning = fact.amount().meaning();
      if (closes(gap, meaning)) return List.of(fact);
      sum = sum.plus(meaning);
    }
    return near.size() > 1 && closes(gap, sum) ? near : List.of();
  }

  private static boolean closes(Interval gap, Interval missing) {
    return gap.meets(missing) || gap.meets(missing.times(BigDecimal.ONE.negate()));
  }
}
