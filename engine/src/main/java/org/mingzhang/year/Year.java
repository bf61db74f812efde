package org.mingzhang.year;

import java.util.List;
import org.mingzhang.budget.Dossier;

/**
 * A department's year: what was approved, and everything that has happened since.
 *
 * @param budget the approved budget, with its goals
 * @param events in any order; those of one day in the order given
 * @param actuals what the indicators reached
 * @param closing what the final accounts need and the year cannot tell: last year's figures, texts, assets at year's end,
 *     revenues as they came in. Its lines and evaluations are those printed last: new ones follow from the events
 */
public record Year(Dossier budget, List<Event> events, List<Actual> actuals, Dossier closing) {
  public Year {
    events = List.copyOf(events);
    actuals = List.copyOf(actuals);
  }
}
