package org.mingzhang.check.equation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Profile;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;
import org.mingzhang.lexicon.Axes;
import org.mingzhang.lexicon.Words;

/**
 * When two coordinates that are written differently are one: the document's own year and version, 人员经费 under an
 * economic account, a project that is project spending anyway, and a fund that is all the money there is.
 *
 * <p>The last needs evidence: where the total of a measure over all funds and over one fund are printed as the same
 * number, what is left for the other funds is nothing, and so it is for every account below.
 */
final class Scopes {
  private static final String ALL = "";

  private final Profile profile;
  private final Axes axes;
  private final String version;

  /** For a measure (with unit, year and version): the fund that stands for each fund equal to it. */
  private final Map<Coordinate, Map<String, String>> funds = new HashMap<>();

  Scopes(Profile profile, Axes axes, List<Sheet> sheets) {
    this.profile = profile;
    this.axes = axes;
    this.version = profile.kind() == Profile.Kind.FINAL ? "final" : "budget";
    Map<Coordinate, Map<String, List<Fact>>> totals = new HashMap<>();
    for (Sheet sheet : sheets) {
      if (sheet.isText()) continue;
      for (Fact fact : sheet.facts()) {
        if (sheet.isDoubtful(fact.coordinate())) continue;
        Coordinate plain = plain(fact.coordinate());
        if (!isTotal(plain)) continue;
        totals
            .computeIfAbsent(plain.without(Axis.FUND), c -> new HashMap<>())
            .computeIfAbsent(plain.get(Axis.FUND).orElse(ALL), f -> new ArrayList<>())
            .add(fact);
      }
    }
    totals.forEach((rest, byFund) -> funds.put(rest, equalFunds(rest, byFund)));
  }

  private static boolean isTotal(Coordinate plain) {
    for (Axis axis : plain.members().keySet()) {
      if (axis != Axis.UNIT
          && axis != Axis.YEAR
          && axis != Axis.VERSION
          && axis != Axis.MEASURE
          && axis != Axis.FUND) {
        return false;
      }
    }
    return true;
  }

  private Map<String, String> equalFunds(Coordinate rest, Map<String, List<Fact>> byFund) {
    Map<String, String> same = new HashMap<>();
    String measure = rest.get(Axis.MEASURE).orElse("");
    if (axes.isFiscalOnly(measure)) {
      boolean otherFunds = byFund.entrySet().stream()
          .anyMatch(e ->
              !Set.of(ALL, "fiscal", "general-public").contains(e.getKey()) && !zero(e.getValue()));
      same.put("fiscal", ALL);
      if (!otherFunds) same.put("general-public", ALL);
      return same;
    }
    List<Fact> all = byFund.get(ALL);
    for (String fund : Set.of("fiscal", "general-public", "government-fund", "state-capital")) {
      List<Fact> one = byFund.get(fund);
      if (one == null || zero(one)) continue;
      if (all != null && agree(all, one)) {
        same.put(fund, ALL);
      } else if (!fund.equals("fiscal")
          && byFund.containsKey("fiscal")
          && agree(byFund.get("fiscal"), one)) {
        same.put(fund, "fiscal");
      }
    }
    return same;
  }

  private static boolean zero(List<Fact> facts) {
    return facts.stream().allMatch(Sums::isZero);
  }

  /** Whether all printings of two totals are one number, and more than a rounding remainder. */
  private static boolean agree(List<Fact> some, List<Fact> others) {
    for (Fact one : some) {
      for (Fact other : others) {
        if (one.amount().isZero() || !one.amount().canEqual(other.amount())) return false;
      }
    }
    return true;
  }

  /** The coordinate under which a fact meets its equals in other tables. */
  Coordinate of(Coordinate coordinate) {
    Coordinate plain = plain(coordinate);
    @Nullable String fund = plain.get(Axis.FUND).orElse(null);
    if (fund == null) return plain;
    Coordinate total = Coordinate.EVERYTHING;
    for (Axis axis : new Axis[] {Axis.UNIT, Axis.YEAR, Axis.VERSION, Axis.MEASURE}) {
      String member = plain.get(axis).orElse(null);
      if (member != null) total = total.with(axis, member);
    }
    Map<String, String> same = funds.get(total);
    Set<String> seen = new HashSet<>();
    while (same != null && same.containsKey(fund) && seen.add(fund)) fund = same.get(fund);
    return fund.equals(ALL) ? plain.without(Axis.FUND) : plain.with(Axis.FUND, fund);
  }

  private Coordinate plain(Coordinate coordinate) {
    Coordinate plain = coordinate;
    String year = plain.get(Axis.YEAR).orElse("");
    if (year.isEmpty() && profile.year() > 0) {
      year = String.valueOf(profile.year());
      plain = plain.with(Axis.YEAR, year);
    }
    if (plain.get(Axis.VERSION).orElse("").equals(version)) plain = plain.without(Axis.VERSION);
    if (plain.has(Axis.PROJECT)) {
      plain = plain.with(Axis.PROJECT, Words.plain(plain.get(Axis.PROJECT).orElse("")));
      if (plain.get(Axis.NATURE).orElse("").equals("project")) plain = plain.without(Axis.NATURE);
    }
    if (plain.has(Axis.ECONOMIC)) {
      for (Axes.Crossing crossing : axes.crossings()) {
        if (isUnder(plain, crossing)) plain = plain.with(crossing.axis(), crossing.within());
      }
    }
    return plain;
  }

  /** 人员经费 of account 301xx is all of 基本支出 of that account. */
  private static boolean isUnder(Coordinate plain, Axes.Crossing crossing) {
    if (!crossing.sure() || !plain.get(crossing.axis()).orElse("").equals(crossing.whole()))
      return false;
    String code = plain.get(crossing.over()).orElse("");
    return crossing.parts().stream().anyMatch(code::startsWith);
  }
}
