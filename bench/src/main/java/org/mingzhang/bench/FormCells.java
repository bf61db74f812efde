package org.mingzhang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.budget.Figures;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.form.Form;
import org.mingzhang.lexicon.Lexicon;

/** The coordinates of all cells that the table of a form prints, for the department and for each of its units. */
final class FormCells {
  private final Figures figures;
  private final Lexicon lexicon = Lexicon.shipped();
  private final List<Coordinate> cells = new ArrayList<>();

  private FormCells(Figures figures) {
    this.figures = figures;
  }

  static List<Coordinate> of(Form form, Figures figures) {
    FormCells cells = new FormCells(figures);
    cells.add(form);
    return cells.cells;
  }

  private void add(Form form) {
    List<Coordinate> owners = new ArrayList<>(List.of(form.about()));
    boolean byUnit = form.rows().stream().anyMatch(row -> row.containsKey("unit"));
    if (byUnit) {
      for (String unit : figures.members(Axis.UNIT, form.about()))
        owners.add(form.about().with(Axis.UNIT, unit));
    }
    for (List<String> path : form.columns()) {
      Coordinate column = column(path, form.twoSided());
      String side = column.get(Axis.MEASURE).orElse("");
      for (Coordinate owner : owners) {
        for (Map<String, Object> row : form.rows()) {
          boolean otherSide = form.twoSided()
              && !row.getOrDefault("side", "").equals(side.equals("revenue") ? "left" : "right");
          if (!otherSide) rows(owner, row).forEach(r -> cell(owner, column, r));
        }
      }
    }
  }

  private Coordinate column(List<String> path, boolean twoSided) {
    Coordinate column = Coordinate.EVERYTHING;
    for (String word : path) {
      Coordinate means = twoSided && lexicon.side(word).isPresent()
          ? Coordinate.of(Axis.MEASURE, lexicon.side(word).orElseThrow())
          : lexicon.column(word).map(Lexicon.Meaning::coordinate).orElse(Coordinate.EVERYTHING);
      column = column.with(means);
    }
    return column;
  }

  private List<Coordinate> rows(Coordinate owner, Map<String, Object> row) {
    if (row.containsKey("tree")) return tree(owner, Axis.named(String.valueOf(row.get("tree"))));
    if ("project".equals(row.get("each"))) {
      return figures.members(Axis.PROJECT, owner).stream()
          .map(project -> Coordinate.of(Axis.PROJECT, project))
          .toList();
    }
    if (row.containsKey("word")) {
      return lexicon.row(String.valueOf(row.get("word"))).map(Lexicon.Meaning::coordinate).stream()
          .toList();
    }
    boolean total =
        row.containsKey("unit") || row.containsKey("values") || "this".equals(row.get("year"));
    return total ? List.of(Coordinate.EVERYTHING) : List.of();
  }

  /** The codes that have money, with all they stand under. */
  private List<Coordinate> tree(Coordinate owner, Axis axis) {
    Set<String> codes = new TreeSet<>();
    for (String code : figures.members(axis, owner)) {
      for (int length = axis == Axis.PROCUREMENT ? 1 : 3; length <= code.length(); length += 2)
        codes.add(code.substring(0, length));
    }
    return codes.stream().map(code -> Coordinate.of(axis, code)).toList();
  }

  private void cell(Coordinate owner, Coordinate column, Coordinate row) {
    cells.add(owner.with(column).with(row));
  }
}
