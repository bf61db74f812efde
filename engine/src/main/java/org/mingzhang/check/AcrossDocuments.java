package org.mingzhang.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;
import org.mingzhang.fact.Place;
import org.mingzhang.lexicon.Words;

/**
 * Documents given together, against each other: what this year's document says of last year against last year's own, and
 * what a department says of a unit against the unit's own. Differences are warnings, since figures may be restated with
 * reason; where most of what two documents share agrees, one that does not is likelier an error.
 */
public final class AcrossDocuments {
  private AcrossDocuments() {}

  /** Findings for all pairs of documents that speak of the same money; each names both documents. */
  public static List<Finding> check(List<Disclosure> disclosures) {
    Map<String, List<Disclosure>> byIssuer = new LinkedHashMap<>();
    for (Disclosure disclosure : disclosures) {
      byIssuer
          .computeIfAbsent(issuer(disclosure.profile().issuer()), i -> new ArrayList<>())
          .add(disclosure);
    }
    List<Finding> findings = new ArrayList<>();
    for (Disclosure one : disclosures) {
      for (Disclosure other : byIssuer.getOrDefault(issuer(one.profile().issuer()), List.of())) {
        if (one != other) years(one, other, findings);
      }
      units(one, byIssuer, findings);
    }
    return findings;
  }

  private static String issuer(String name) {
    return Words.plain(name).replaceAll("\\((本级|机关|汇总)\\)$|本级$|机关本级$", "");
  }

  /** What {@code later} says about the year of {@code earlier}. */
  private static void years(Disclosure later, Disclosure earlier, List<Finding> findings) {
    Profile now = later.profile();
    Profile then = earlier.profile();
    boolean sameKind = now.kind() == then.kind() && now.year() == then.year() + 1;
    boolean budgetOfFinal = now.kind() == Profile.Kind.FINAL
        && then.kind() == Profile.Kind.BUDGET
        && now.year() == then.year();
    if (!sameKind && !budgetOfFinal) return;
    if (!now.level().equals(then.level())) return;
    String year = String.valueOf(then.year());
    String version = then.kind() == Profile.Kind.BUDGET ? "budget" : "final";
    Map<Coordinate, Fact> own = own(earlier, version);
    List<Fact[]> pairs = new ArrayList<>();
    for (Fact fact : later.facts()) {
      Coordinate c = fact.coordinate();
      if (!c.get(Axis.YEAR).orElse(String.valueOf(now.year())).equals(year)) continue;
      String stated = c.get(Axis.VERSION).orElse("");
      if (budgetOfFinal ? !stated.equals("budget") : !stated.isEmpty() && !stated.equals(version))
        continue;
      Fact theirs = own.get(plain(c));
      if (theirs != null) pairs.add(new Fact[] {fact, theirs});
    }
    report(later, earlier, pairs, findings);
  }

  /** What a department says about a unit that has a document of its own. */
  private static void units(
      Disclosure department, Map<String, List<Disclosure>> byIssuer, List<Finding> findings) {
    Map<String, List<Fact>> byUnit = new HashMap<>();
    for (Fact fact : department.facts()) {
      fact.coordinate()
          .get(Axis.UNIT)
          .ifPresent(
              u -> byUnit.computeIfAbsent(issuer(u), k -> new ArrayList<>()).add(fact));
    }
    byUnit.forEach((name, facts) -> {
      for (Disclosure unit : byIssuer.getOrDefault(name, List.of())) {
        if (unit == department || unit.profile().year() != department.profile().year()) continue;
        if (unit.profile().kind() != department.profile().kind()) continue;
        // The headquarters is a unit of its own name: the department's document is not about it.
        boolean sameScope = unit.profile().level().equals(department.profile().level());
        if (sameScope && name.equals(issuer(department.profile().issuer()))) continue;
        Map<Coordinate, Fact> own =
            own(unit, unit.profile().kind() == Profile.Kind.BUDGET ? "budget" : "final");
        List<Fact[]> pairs = new ArrayList<>();
        for (Fact fact : facts) {
          Fact theirs = own.get(plain(fact.coordinate().without(Axis.UNIT)));
          if (theirs != null) pairs.add(new Fact[] {fact, theirs});
        }
        report(department, unit, pairs, findings);
      }
    });
  }

  /** A document's table figures of its own year and version, by coordinate; those it prints in two ways are left out. */
  private static Map<Coordinate, Fact> own(Disclosure disclosure, String version) {
    String year = String.valueOf(disclosure.profile().year());
    Map<Coordinate, Fact> own = new HashMap<>();
    Map<Coordinate, Boolean> doubtful = new HashMap<>();
    for (Fact fact : disclosure.facts()) {
      Coordinate c = fact.coordinate();
      if (!fact.origin().isCell() || c.has(Axis.ITEM) || !c.has(Axis.MEASURE)) continue;
      if (!c.get(Axis.YEAR).orElse(year).equals(year)
          || !c.get(Axis.VERSION).orElse(version).equals(version)) continue;
      Fact first = own.putIfAbsent(plain(c), fact);
      if (first != null && !first.amount().canEqual(fact.amount())) doubtful.put(plain(c), true);
    }
    own.keySet().removeAll(doubtful.keySet());
    return own;
  }

  private static Coordinate plain(Coordinate coordinate) {
    return coordinate.without(Axis.YEAR).without(Axis.VERSION);
  }

  private static void report(
      Disclosure one, Disclosure other, List<Fact[]> pairs, List<Finding> findings) {
    long agreeing = pairs.stream()
        .filter(p -> !p[0].amount().isZero() && p[0].amount().canEqual(p[1].amount()))
        .count();
    for (Fact[] pair : pairs) {
      if (pair[0].amount().canEqual(pair[1].amount())) continue;
      String first = one.source().name();
      String second = other.source().name();
      String message =
          first + " " + ArithmeticWording.name(pair[0]) + " " + shown(pair[0]) + "，" + second + " "
              + ArithmeticWording.name(pair[1]) + " " + shown(pair[1]) + "，同一口径两份文件不一致"
              + (agreeing > 0 ? "（其余 " + agreeing + " 个共有的数一致）" : "") + "。";
      findings.add(new Finding(
          "across-documents",
          Severity.WARNING,
          List.of(in(first, pair[0]), in(second, pair[1])),
          shown(pair[1]),
          shown(pair[0]),
          message,
          "the same figure differs between " + first + " and " + second,
          null));
    }
  }

  private static String shown(Fact fact) {
    return ArithmeticWording.grouped(fact.amount().printed())
        + fact.amount().unit().label();
  }

  private static Place in(String document, Fact fact) {
    Place place = fact.place();
    String table = place.table() == null ? document : document + " " + place.table();
    return place
        .inTable(table, place.row(), place.column())
        .quoting(ArithmeticWording.printed(fact));
  }
}
