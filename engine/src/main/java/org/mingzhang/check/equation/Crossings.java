package org.mingzhang.check.equation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.check.equation.Relation.Trust;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;
import org.mingzhang.lexicon.Axes;

/**
 * 人员经费 = 301 + 303, 公用经费 = 302 + 310 …: one table says the one, another the other. Accounts of which the second
 * table has no row are nothing.
 */
final class Crossings {
  private final Axes axes;
  private final Scopes scopes;

  Crossings(Axes axes, Scopes scopes) {
    this.axes = axes;
    this.scopes = scopes;
  }

  void between(List<Sheet> sheets, List<Relation> into) {
    for (Axes.Crossing crossing : axes.crossings()) {
      Map<Coordinate, List<Fact>> wholes = wholes(sheets, crossing);
      if (wholes.isEmpty()) continue;
      for (Sheet sheet : sheets) {
        if (!sheet.isText()) parts(sheet, crossing, wholes, into);
      }
    }
  }

  /** The printed wholes by what they share with their parts. */
  private Map<Coordinate, List<Fact>> wholes(List<Sheet> sheets, Axes.Crossing crossing) {
    Map<Coordinate, List<Fact>> wholes = new HashMap<>();
    for (Sheet sheet : sheets) {
      for (Fact fact : sheet.facts()) {
        Coordinate coordinate = fact.coordinate();
        if (!coordinate.get(crossing.axis()).orElse("").equals(crossing.whole())
            || coordinate.has(crossing.over())) continue;
        if (sheet.isDoubtful(coordinate)) continue;
        Coordinate within = scopes.of(coordinate).with(crossing.axis(), crossing.within());
        wholes.computeIfAbsent(within, c -> new ArrayList<>()).add(fact);
      }
    }
    return wholes;
  }

  private void parts(
      Sheet sheet,
      Axes.Crossing crossing,
      Map<Coordinate, List<Fact>> wholes,
      List<Relation> into) {
    Set<Coordinate> done = new HashSet<>();
    for (Sheet.Group group : sheet.groups(crossing.over()).values()) {
      // A sheet that breaks the whole down by itself has its partition there.
      Coordinate rest = scopes
          .of(group.rest().with(crossing.over(), crossing.parts().get(0)))
          .without(crossing.over());
      List<Fact> facts = new ArrayList<>();
      boolean sure = true;
      for (String part : crossing.parts()) {
        Fact fact = group.members().get(part);
        if (fact != null && sheet.isDoubtful(fact.coordinate())) sure = false;
        if (fact != null) facts.add(fact);
      }
      if (!sure || facts.isEmpty() || !hasAllTop(group, crossing) || !done.add(rest)) continue;
      for (Fact whole : wholes.getOrDefault(rest, List.of())) {
        if (whole.coordinate().equals(group.rest())) continue;
        boolean certain = crossing.sure() && whole.origin().isCell();
        into.add(new Relation(
            Sums.whole("crossing", law(crossing), whole, facts),
            certain ? Trust.SURE : Trust.LIKELY));
        if (whole.origin().isCell()) break;
      }
    }
  }

  /** Whether every account printed below the parts has its part printed too, so that no money is left out. */
  private static boolean hasAllTop(Sheet.Group group, Axes.Crossing crossing) {
    for (String code : group.members().keySet()) {
      for (String part : crossing.parts()) {
        if (code.startsWith(part) && !group.members().containsKey(part)) return false;
      }
    }
    return true;
  }

  private String law(Axes.Crossing crossing) {
    String whole = axes.members(crossing.axis()).getOrDefault(crossing.whole(), crossing.whole());
    return whole + "＝"
        + crossing.parts().stream().map(p -> "科目" + p).collect(Collectors.joining("＋"));
  }
}
