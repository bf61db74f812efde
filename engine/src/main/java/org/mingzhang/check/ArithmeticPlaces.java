package org.mingzhang.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.fact.Fact;
import org.mingzhang.fact.Place;

/** Where the numbers of broken relations stand. */
final class ArithmeticPlaces {
  private static final int MOST_PLACES = 40;

  private ArithmeticPlaces() {}

  /** The suspect first, then every other number of the broken relations. */
  static List<Place> of(Fact first, List<Equation> broken) {
    Set<Place> places = new LinkedHashSet<>();
    places.add(quoting(first));
    for (Equation equation : broken) {
      for (Equation.Term term : equation.terms()) {
        if (!term.fact().amount().isZero() || equation.terms().size() <= 3)
          places.add(quoting(term.fact()));
      }
    }
    return places.stream().limit(MOST_PLACES).toList();
  }

  static List<Place> of(List<Equation> broken) {
    return broken.isEmpty() ? List.of() : of(broken.get(0).terms().get(0).fact(), broken);
  }

  static Place quoting(Fact fact) {
    return fact.place().quote() == null
        ? fact.place().quoting(ArithmeticWording.printed(fact))
        : fact.place();
  }
}
