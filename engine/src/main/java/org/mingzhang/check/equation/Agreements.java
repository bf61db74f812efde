package org.mingzhang.check.equation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.Equation;
import org.mingzhang.check.Unchecked;
import org.mingzhang.check.equation.Relation.Trust;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;

/**
 * Numbers of one coordinate are one number, in whichever table or sentence they stand. Each coordinate gives a star: the
 * most exact printing in the middle, every other one tied to it.
 */
final class Agreements {
  private static final String LAW = "同一口径的数字，各处应当一致";

  /** What a table says about one measure: its share of coordinates that others print otherwise tells a different scope. */
  private record Topic(int table, String measure, String version) {}

  private final Map<Coordinate, List<Fact>> classes = new LinkedHashMap<>();
  private final Map<Topic, int[]> votes = new HashMap<>();

  Agreements(List<Sheet> sheets, Scopes scopes) {
    for (Sheet sheet : sheets) {
      for (Fact fact : sheet.facts()) {
        if (!isComparable(sheet, fact)) continue;
        classes
            .computeIfAbsent(scopes.of(fact.coordinate()), c -> new ArrayList<>())
            .add(fact);
      }
    }
    classes.values().removeIf(facts -> facts.size() < 2);
    classes.values().forEach(this::vote);
  }

  private static boolean isComparable(Sheet sheet, Fact fact) {
    Coordinate coordinate = fact.coordinate();
    if (coordinate.has(Axis.ITEM) || !coordinate.has(Axis.MEASURE)) return false;
    boolean isThisYearsOnly =
        coordinate.has(Axis.FUND) && sheet.carriedOver(fact).isPresent();
    return !isThisYearsOnly && !sheet.isDoubtful(coordinate);
  }

  private static Topic topic(Fact fact) {
    Coordinate c = fact.coordinate();
    return new Topic(
        fact.origin().table(),
        c.get(Axis.MEASURE).orElse(""),
        c.get(Axis.YEAR).orElse("") + c.get(Axis.VERSION).orElse(""));
  }

  private void vote(List<Fact> facts) {
    Fact middle = middle(facts);
    for (Fact fact : facts) {
      if (!fact.origin().isCell() || fact == middle || (Sums.isZero(fact) && Sums.isZero(middle)))
        continue;
      if (fact.origin().table() == middle.origin().table()) continue;
      int side = fact.amount().canEqual(middle.amount()) ? 0 : 1;
      votes.computeIfAbsent(topic(fact), t -> new int[2])[side]++;
      if (middle.origin().isCell()) votes.computeIfAbsent(topic(middle), t -> new int[2])[side]++;
    }
  }

  /** Whether a table prints most of what it shares with others otherwise: then it is about something else. */
  private boolean isOffScope(Fact fact) {
    int[] vote = fact.origin().isCell() ? votes.get(topic(fact)) : null;
    return vote != null && vote[1] >= 3 && vote[1] > vote[0];
  }

  void write(List<Relation> into, List<Unchecked> unchecked) {
    Map<Topic, List<Fact>> left = new LinkedHashMap<>();
    for (List<Fact> facts : classes.values()) {
      List<Fact> kept = new ArrayList<>(facts.size());
      for (Fact fact : facts) {
        if (isOffScope(fact))
          left.computeIfAbsent(topic(fact), t -> new ArrayList<>()).add(fact);
        else kept.add(fact);
      }
      if (kept.size() > 1) star(kept, into);
    }
    left.forEach((topic, facts) -> unchecked.add(new Unchecked(
        facts.get(0).place().table() + " 与其他表的比对",
        "同名数字多数不同，口径可能不同，未作比对",
        facts.stream().limit(3).map(Fact::place).toList())));
  }

  private void star(List<Fact> facts, List<Relation> into) {
    Fact middle = middle(facts);
    for (Fact fact : facts) {
      if (fact == middle) continue;
      Equation same = Sums.same(LAW, fact, middle);
      boolean text = !fact.origin().isCell() || !middle.origin().isCell();
      into.add(new Relation(same, text ? Trust.LIKELY : Trust.SURE));
    }
  }

  /** The printing the others are tied to: a table's before the text's, of the value most share, the most exact. */
  private static Fact middle(List<Fact> facts) {
    if (facts.size() == 2) return facts.stream().max(byExactness()).orElseThrow();
    Map<Fact, Integer> support = new HashMap<>();
    for (Fact fact : facts.subList(0, Math.min(facts.size(), 12))) {
      int count = 0;
      for (Fact other : facts) {
        if (fact.amount().canEqual(other.amount())) count++;
      }
      support.put(fact, count);
    }
    return support.keySet().stream()
        .max(Comparator.<Fact>comparingInt(support::get)
            .thenComparing(byExactness())
            .thenComparing(f -> -f.origin().table())
            .thenComparing(f -> -f.origin().row())
            .thenComparing(f -> -f.origin().column()))
        .orElseThrow();
  }

  private static Comparator<Fact> byExactness() {
    return Comparator.<Fact, Boolean>comparing(f -> f.origin().isCell())
        .thenComparing(f -> f.amount().halfUnit().negate());
  }
}
