package org.mingzhang.write.form;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Figures;
import org.mingzhang.form.Form;
import org.mingzhang.form.FormSet;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.Publication;

/**
 * Prints forms: the same facts in any region's tables.
 *
 * <pre>{@code
 * FormPrinter printer = new FormPrinter(dossier, figures);
 * PrintedTable income = printer.print(form);
 * List<PrintedTable> tables = printer.all(set);
 * }</pre>
 */
public final class FormPrinter {
  private final Setting setting;

  public FormPrinter(Dossier dossier, Figures figures) {
    this.setting = new Setting(dossier, figures);
  }

  /** A form of one sheet; of a form with a sheet for each project, the first one. */
  public static PrintedTable print(Form form, Dossier dossier, Figures figures) {
    return new FormPrinter(dossier, figures).print(form);
  }

  /** All tables of a set in the order of its forms, those that stand in the narrative included. */
  public static List<PrintedTable> all(Dossier dossier, Figures figures, FormSet set) {
    return new FormPrinter(dossier, figures).all(set);
  }

  /** A form of one sheet; of a form with a sheet for each project, the first one. */
  public PrintedTable print(Form form) {
    List<PrintedTable> sheets = sheets(form);
    if (!sheets.isEmpty()) return sheets.get(0);
    throw new IllegalArgumentException(form.id() + " has no sheet to print");
  }

  /** What a form prints: one table, or for a form that is about one project, a sheet for each. */
  public List<PrintedTable> sheets(Form form) {
    return form.layout().isSheet()
        ? Sheet.all(form, setting)
        : List.of(new TableSheet(form, setting).print());
  }

  public List<PrintedTable> all(FormSet set) {
    List<PrintedTable> tables = new ArrayList<>();
    for (Form form : set.forms()) tables.addAll(sheets(form));
    return tables;
  }

  /** What people have still to write for a form; it stands in the table as {@link Publication.Gap#mark()}. */
  public List<Publication.Gap> gaps(Form form) {
    return Gaps.in(form, setting);
  }
}
