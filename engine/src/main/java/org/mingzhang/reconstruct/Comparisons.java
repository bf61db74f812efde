package org.mingzhang.reconstruct;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.budget.Figure;
import org.mingzhang.budget.Figures;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Statement;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Axes;
import org.mingzhang.lexicon.Words;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.phrase.Directions;

/** Last year's figures, and this year's budgets in final accounts, from what sentences say of changes. */
final class Comparisons {
  private final Profile profile;
  private final Figures own;
  private final Map<Coordinate, BigDecimal> found = new LinkedHashMap<>();

  private Comparisons(Profile profile, Figures own) {
    this.profile = profile;
    this.own = own;
  }

  /**
   * @param own what this year's amounts come to
   * @param known figures that tables tell, which sentences do not replace
   */
  static List<Figure> of(Disclosure disclosure, Figures own, List<Figure> known) {
    Comparisons comparisons = new Comparisons(disclosure.profile(), own);
    for (Statement statement : disclosure.statements()) comparisons.add(statement);
    known.forEach(figure -> comparisons.found.remove(figure.coordinate()));
    comparisons.dropSums(known);
    return comparisons.found.entrySet().stream()
        .map(e -> new Figure(e.getKey(), e.getValue()))
        .toList();
  }

  private void add(Statement statement) {
    boolean unchanged = statement.phrase().equals("unchanged");
    if (!unchanged && !statement.phrase().equals("change")) return;
    Optional<Statement.Slot> item = statement.slot("item");
    if (item.isEmpty() || !item.get().coordinate().has(Axis.MEASURE)) return;
    Coordinate now = item.get().coordinate().without(Axis.YEAR).without(Axis.VERSION);
    if (now.has(Axis.ITEM)) return;
    if (now.has(Axis.PROJECT)) now = now.with(Axis.NATURE, "project");
    BigDecimal difference = BigDecimal.ZERO;
    if (!unchanged) {
      Statement.Slot changed = statement.slots().get("difference");
      Statement.Slot direction = statement.slots().get("direction");
      if (changed == null || changed.amount() == null || direction == null) return;
      int sign = Directions.sign(direction.text());
      BigDecimal size = changed.amount().yuan();
      if (sign == 0 && size.signum() != 0) return;
      difference = size.multiply(BigDecimal.valueOf(sign));
    }
    Coordinate then = then(now, statement.slot("base").map(Statement.Slot::text).orElse(""));
    Optional<BigDecimal> amount = own.at(now);
    if (amount.isEmpty()) return;
    found.putIfAbsent(then, Amounts.plain(amount.get().subtract(difference)));
  }

  /** Takes out sums of “三公”经费 whose parts are all told: nothing is entered twice. */
  private void dropSums(List<Figure> known) {
    Set<Coordinate> told = new HashSet<>(found.keySet());
    known.forEach(figure -> told.add(figure.coordinate()));
    for (int round = 0; round < 2; round++) {
      for (Axes.Partition partition : Axes.shipped().partitions(Axis.THREE_PUBLIC)) {
        String first = partition.parts().get(0);
        for (Coordinate part : Set.copyOf(told)) {
          if (!part.get(Axis.THREE_PUBLIC).orElse("").equals(first)) continue;
          Coordinate rest = part.without(Axis.THREE_PUBLIC);
          Coordinate whole = partition.whole().equals(Axes.TOTAL)
              ? rest
              : rest.with(Axis.THREE_PUBLIC, partition.whole());
          if (isSum(whole, partition, told)) told.add(whole);
        }
      }
    }
    for (Axes.Partition partition : Axes.shipped().partitions(Axis.THREE_PUBLIC)) {
      found.keySet().removeIf(at -> isSum(at, partition, told));
    }
  }

  private static boolean isSum(Coordinate at, Axes.Partition partition, Set<Coordinate> told) {
    return at.get(Axis.MEASURE).orElse("").equals("three-public")
        && at.get(Axis.THREE_PUBLIC).orElse(Axes.TOTAL).equals(partition.whole())
        && partition.parts().stream()
            .allMatch(part -> told.contains(at.with(Axis.THREE_PUBLIC, part)));
  }

  /** The coordinate of what is compared with, told from the words of the base. */
  private Coordinate then(Coordinate now, String base) {
    String words = Words.plain(base);
    for (Yaml.Node rule : Affinity.data().get("bases").list()) {
      if (!rule.get("kind").text().equals(profile.kind().id())) continue;
      if (rule.get("words").texts().stream().noneMatch(words::contains)) continue;
      if (rule.get("unless").texts().stream().anyMatch(words::contains)) continue;
      if (words.contains(String.valueOf(profile.year() - 1))) continue;
      return at(now, profile.year(), rule.get("version").text());
    }
    return at(now, profile.year() - 1, Questions.version(profile));
  }

  private static Coordinate at(Coordinate now, int year, String version) {
    return now.with(Axis.YEAR, String.valueOf(year)).with(Axis.VERSION, version);
  }
}
