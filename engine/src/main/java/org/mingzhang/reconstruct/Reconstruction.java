package org.mingzhang.reconstruct;

import java.util.List;
import org.mingzhang.budget.Dossier;
import org.mingzhang.fact.Fact;

/**
 * Data that print a published document, and how well they do.
 *
 * @param cells how many printed table numbers were understood
 * @param differences those that the data do not give, in document order: errors of the document
 * @param apart printed numbers whose words were not understood, or that lines cannot tell
 * @param assumptions what was chosen because the document does not tell, in Chinese
 */
public record Reconstruction(
    Dossier dossier,
    int cells,
    List<Difference> differences,
    List<Fact> apart,
    List<String> assumptions) {
  public Reconstruction {
    differences = List.copyOf(differences);
    apart = List.copyOf(apart);
    assumptions = List.copyOf(assumptions);
  }

  /** How many printed table numbers the data give as printed. */
  public int met() {
    return cells - differences.size();
  }
}
