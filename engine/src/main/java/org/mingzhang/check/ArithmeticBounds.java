package org.mingzhang.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.document.Disclosure;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;
import org.mingzhang.lexicon.Axes;

/** What can be no more than something else: 面向中小企业采购 ≤ 政府采购 ≤ 本年支出, and any part ≤ its whole. */
final class ArithmeticBounds {
  private ArithmeticBounds() {}

  static List<Finding> in(Disclosure disclosure, Axes axes) {
    Map<Integer, Map<Coordinate, Fact>> tables = new HashMap<>();
    for (Fact fact : disclosure.facts()) {
      if (!fact.origin().isCell()) continue;
      tables
          .computeIfAbsent(fact.origin().table(), t -> new HashMap<>())
          .putIfAbsent(fact.coordinate(), fact);
    }
    List<Finding> findings = new ArrayList<>();
    for (Axes.Bound bound : axes.bounds()) {
      for (Fact fact : disclosure.facts()) {
        if (!fact.origin().isCell()) continue;
        if (!fact.coordinate().get(bound.axis()).equals(Optional.of(bound.part()))) continue;
        Map<Coordinate, Fact> table = tables.getOrDefault(fact.origin().table(), Map.of());
        if (table.get(fact.coordinate()) != fact) continue;
        Fact whole = table.get(whole(fact.coordinate(), bound));
        if (whole != null && exceeds(fact, whole)) findings.add(finding(fact, whole));
      }
    }
    return findings;
  }

  private static Coordinate whole(Coordinate part, Axes.Bound bound) {
    return bound.whole().equals(Axes.TOTAL)
        ? part.without(bound.axis())
        : part.with(bound.axis(), bound.whole());
  }

  private static boolean exceeds(Fact part, Fact whole) {
    return whole.amount().yuan().signum() >= 0
        && part.amount().meaning().low().compareTo(whole.amount().meaning().high()) > 0;
  }

  private static Finding finding(Fact part, Fact whole) {
    String message = ArithmeticWording.name(part) + " " + ArithmeticWording.printed(part)
        + " 大于它所属的 " + ArithmeticWording.name(whole) + " " + ArithmeticWording.printed(whole) + "。";
    boolean sameMeasure =
        part.coordinate().get(Axis.MEASURE).equals(whole.coordinate().get(Axis.MEASURE));
    return new Finding(
        "part-exceeds-whole",
        sameMeasure ? Severity.ERROR : Severity.WARNING,
        List.of(
            part.place().quoting(ArithmeticWording.printed(part)),
            whole.place().quoting(ArithmeticWording.printed(whole))),
        "不大于 " + ArithmeticWording.printed(whole),
        ArithmeticWording.printed(part),
        message,
        ArithmeticWording.name(part) + " exceeds " + ArithmeticWording.name(whole)
            + ", of which it is a part",
        null);
  }
}
