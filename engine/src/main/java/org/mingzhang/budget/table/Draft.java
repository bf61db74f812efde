package org.mingzhang.budget.table;

import java.util.List;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.DossierException;
import org.mingzhang.budget.Problem;

/**
 * What was made of a folder or workbook, right or wrong.
 *
 * @param dossier of the rows that could be read; what could not is left out
 * @param problems what is wrong with it as far as it can be told row by row
 */
public record Draft(Dossier dossier, Origins origins, Problems problems) {
  /**
   * The dossier, if nothing is wrong with it.
   *
   * @throws DossierException with everything that is wrong
   */
  public Dossier sound() throws DossierException {
    problems.throwIfErrors();
    return dossier;
  }

  public List<Problem> warnings() {
    return problems.all().stream().filter(p -> !p.isError()).toList();
  }
}
