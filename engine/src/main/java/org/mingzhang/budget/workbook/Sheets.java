package org.mingzhang.budget.workbook;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Figure;
import org.mingzhang.budget.Texts;
import org.mingzhang.budget.table.Layout;
import org.mingzhang.budget.table.Layouts;
import org.mingzhang.budget.workbook.SheetLayouts.Cover;
import org.mingzhang.budget.workbook.SheetLayouts.PartRow;
import org.mingzhang.budget.workbook.SheetLayouts.ResultRow;
import org.mingzhang.budget.workbook.SheetLayouts.TextRow;
import org.mingzhang.fact.Axis;

/** A dossier as sheets, in the order in which they are filled in. */
final class Sheets {
  private Sheets() {}

  /** A sheet with its rows. */
  record Filled<T>(Layout<T> layout, List<T> entries) {}

  static List<Filled<?>> of(Dossier dossier) {
    return List.of(
        new Filled<>(SheetLayouts.COVER, cover(dossier)),
        new Filled<>(SheetLayouts.UNITS, dossier.units()),
        new Filled<>(SheetLayouts.projects(dossier.projects()), dossier.projects()),
        new Filled<>(Layouts.LINES, dossier.lines()),
        new Filled<>(Layouts.REVENUES, dossier.revenues()),
        new Filled<>(Layouts.BALANCES, dossier.balances()),
        new Filled<>(figures(dossier.figures()), dossier.figures()),
        new Filled<>(SheetLayouts.PARTS, parts(dossier)),
        new Filled<>(SheetLayouts.TASKS, dossier.tasks()),
        new Filled<>(Layouts.INDICATORS, dossier.indicators()),
        new Filled<>(SheetLayouts.ASSETS, AssetRows.of(dossier.assets())),
        new Filled<>(SheetLayouts.TEXTS, texts(dossier.texts())),
        new Filled<>(EvaluationSheet.layout(), dossier.evaluations()),
        new Filled<>(SheetLayouts.RESULTS, results(dossier)));
  }

  /** Nothing for a dossier that is nobody's: the template's cover is to be filled in. */
  private static List<Cover> cover(Dossier dossier) {
    if (dossier.profile().issuer().isEmpty() && dossier.profile().year() == 0) return List.of();
    return List.of(new Cover(dossier.profile(), dossier.form(), dossier.assets().asOf()));
  }

  private static Layout<Figure> figures(List<Figure> figures) {
    boolean withItems = figures.stream().anyMatch(f -> f.coordinate().has(Axis.ITEM));
    return withItems ? Layouts.FIGURES : Layouts.FIGURES_WITHOUT_ITEMS;
  }

  private static List<PartRow> parts(Dossier dossier) {
    List<PartRow> rows = new ArrayList<>();
    dossier
        .projects()
        .forEach(p -> p.parts().forEach(part -> rows.add(new PartRow(p.name(), part))));
    return rows;
  }

  private static List<ResultRow> results(Dossier dossier) {
    List<ResultRow> rows = new ArrayList<>();
    dossier
        .evaluations()
        .forEach(e -> e.results().forEach(r -> rows.add(new ResultRow(e.project(), e.unit(), r))));
    return rows;
  }

  private static List<TextRow> texts(Texts texts) {
    List<TextRow> rows = new ArrayList<>();
    texts
        .byTopic()
        .forEach((topic, byKey) -> byKey.forEach((about, paragraphs) ->
            paragraphs.forEach(words -> rows.add(new TextRow(topic, about, words)))));
    return rows;
  }
}
