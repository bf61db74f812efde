package org.mingzhang.year.closing;

import java.util.List;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.year.Ledger;
import org.mingzhang.year.Year;

/** Where the self-evaluations of the final accounts come from. */
@FunctionalInterface
public interface Evaluations {
  /** Those that were entered with the final accounts. */
  Evaluations AS_ENTERED = (year, ledger) -> year.closing().evaluations();

  /** @param ledger where the lines stand at the year's end */
  List<Evaluation> of(Year year, Ledger ledger);
}
