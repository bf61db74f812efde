package org.mingzhang.write;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Figures;
import org.mingzhang.form.FormCatalogue;
import org.mingzhang.write.form.FormPrinter;
import org.mingzhang.write.narrative.Narrator;

/** Puts the whole document together: headings, sentences, tables and charts in the order of its set's outline. */
public final class Composer {
  private Composer() {}

  /**
   * The document that a dossier is published as. The same dossier gives the same document. What people have still to
   * write stands in it as gaps.
   *
   * @param figures of that dossier
   * @param forms where its set of forms is found
   * @throws IllegalArgumentException where there is no such set, or its outline is wrong; the message says which and why
   */
  public static Publication compose(Dossier dossier, Figures figures, FormCatalogue forms) {
    FormPrinter printer = new FormPrinter(dossier, figures);
    Publication told = Narrator.tell(dossier, figures, forms, printer::sheets);
    Set<Publication.Gap> gaps = new LinkedHashSet<>(told.gaps());
    for (PrintedTable table : told.tables())
      forms.form(table.form()).ifPresent(form -> gaps.addAll(printer.gaps(form)));
    return new Publication(
        told.profile(), told.title(), told.form(), told.elements(), List.copyOf(gaps));
  }
}
