package org.mingzhang.write.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.mingzhang.budget.Figures;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;
import org.mingzhang.lexicon.Axes;
import org.mingzhang.lexicon.Lexicon;

/** The facts of a document that was read, as figures: what it prints and nothing else. */
final class SeedFigures implements Figures {
  private final Map<Coordinate, BigDecimal> amounts = new LinkedHashMap<>();
  private final Profile profile;

  SeedFigures(Disclosure read) {
    this.profile = read.profile();
    for (Fact fact : read.facts()) {
      if (!fact.origin().isCell()) continue;
      amounts.putIfAbsent(plain(fact.coordinate()), fact.amount().yuan());
    }
  }

  private Coordinate plain(Coordinate coordinate) {
    Coordinate plain = coordinate;
    if (!plain.has(Axis.YEAR)) plain = plain.with(Axis.YEAR, String.valueOf(profile.year()));
    if (!plain.has(Axis.VERSION)) {
      plain = plain.with(Axis.VERSION, profile.kind() == Profile.Kind.FINAL ? "final" : "budget");
    }
    for (Axis axis : List.of(Axis.PROJECT, Axis.UNIT)) {
      if (plain.has(axis))
        plain = plain.with(axis, Lexicon.unnumbered(plain.get(axis).orElseThrow()));
    }
    return plain;
  }

  @Override
  public Optional<BigDecimal> at(Coordinate coordinate) {
    return Optional.ofNullable(amounts.get(plain(coordinate)));
  }

  @Override
  public List<String> members(Axis axis, Coordinate coordinate) {
    Coordinate at = plain(coordinate.without(axis));
    List<String> members = new ArrayList<>();
    for (Coordinate known : amounts.keySet()) {
      if (!known.has(axis) || !known.without(axis).equals(at)) continue;
      String member = known.get(axis).orElseThrow();
      if (!members.contains(member)) members.add(member);
    }
    if (!Axes.isCoded(axis)) return members;
    return new TreeSet<>(members)
        .stream()
            .filter(code ->
                members.stream().noneMatch(m -> m.length() > code.length() && m.startsWith(code)))
            .toList();
  }
}
