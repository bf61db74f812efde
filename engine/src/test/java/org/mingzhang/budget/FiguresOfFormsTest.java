package org.mingzhang.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.form.Form;
import org.mingzhang.form.FormCatalogue;
import org.mingzhang.lexicon.Lexicon;
import org.mingzhang.lexicon.Lexicon.Meaning;

/** Whatever the tables of any form may ask, lines answer, with zero where there is nothing. */
class FiguresOfFormsTest {
  static List<Form> forms() {
    return FormCatalogue.shipped().all();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void answersEveryColumnAndRow(Form form) {
    boolean isFinal = form.id().contains("-final");
    Dossiers dossier = isFinal ? Dossiers.accounts() : Dossiers.budget();
    Figures figures = dossier
        .form(form.set())
        .line(Dossiers.BUREAU + " 2010301 30101 pay general-public/basic 100.50")
        .line(Dossiers.BUREAU + " 2010399 30227 project government-fund 40 project=平台 item=C0602")
        .revenue(Dossiers.BUREAU, "2010301", "general-public/basic", "100.50")
        .revenue(Dossiers.CENTRE, "2010399", "government-fund", "40")
        .figures();
    for (Coordinate column : columns(form)) {
      for (Coordinate row : rows(form, side(form, column))) {
        Coordinate cell = form.about().with(column).with(row);
        if (!cell.has(Axis.MEASURE) || isOther(cell, isFinal)) continue;
        assertThat(figures.at(cell)).as(cell.toString()).isPresent();
        assertThat(figures.members(Axis.FUNCTION, cell)).as(cell.toString()).isNotNull();
      }
    }
  }

  /** The 预算数 of final accounts, and what changed, are figures to be entered. */
  private static boolean isOther(Coordinate cell, boolean isFinal) {
    String version = cell.get(Axis.VERSION).orElse("");
    return !version.isEmpty() && !version.equals(isFinal ? "final" : "budget");
  }

  private static List<Coordinate> columns(Form form) {
    Lexicon lexicon = Lexicon.shipped();
    List<Coordinate> columns = new ArrayList<>();
    for (List<String> path : form.columns()) {
      Coordinate column = Coordinate.EVERYTHING;
      for (String word : path) {
        Coordinate means = form.twoSided() && lexicon.side(word).isPresent()
            ? Coordinate.of(Axis.MEASURE, lexicon.side(word).orElseThrow())
            : lexicon.column(word).map(Meaning::coordinate).orElse(Coordinate.EVERYTHING);
        column = column.with(means);
      }
      columns.add(column);
    }
    return columns;
  }

  /** The side of a two-sided form that a column stands on. */
  private static String side(Form form, Coordinate column) {
    if (!form.twoSided()) return "";
    return column.get(Axis.MEASURE).filter("revenue"::equals).isPresent() ? "left" : "right";
  }

  private static List<Coordinate> rows(Form form, String side) {
    List<Coordinate> rows = new ArrayList<>(List.of(Coordinate.EVERYTHING));
    for (Map<String, Object> row : form.rows()) {
      if (!row.getOrDefault("side", "").equals(side)) continue;
      if (row.containsKey("word")) {
        Lexicon.shipped()
            .row(String.valueOf(row.get("word")))
            .map(Meaning::coordinate)
            .ifPresent(rows::add);
      }
      if (row.containsKey("unit")) rows.add(Coordinate.of(Axis.UNIT, Dossiers.CENTRE));
      if (row.containsValue("function")) rows.add(Coordinate.of(Axis.FUNCTION, "201"));
      if (row.containsValue("economic")) rows.add(Coordinate.of(Axis.ECONOMIC, "30101"));
      if (row.containsValue("project")) rows.add(Coordinate.of(Axis.PROJECT, "平台"));
    }
    return rows;
  }
}
