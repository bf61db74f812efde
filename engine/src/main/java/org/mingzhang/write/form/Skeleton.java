package org.mingzhang.write.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.amount.Amount;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Place;
import org.mingzhang.form.Form;
import org.mingzhang.lexicon.Axes;
import org.mingzhang.lexicon.Lexicon.Label;

/**
 * A table as a reader will find it, without its numbers: handed to the binder, it tells what each cell is about. Reading
 * and writing agree because both ask the same binder.
 */
final class Skeleton {
  private static final String TOTAL = "合计";

  private Skeleton() {}

  /** What each value column is about in a row over everything. */
  static List<Coordinate> columns(
      Form form, String title, List<Face> faces, int face, Setting setting) {
    List<List<Line>> lines = new ArrayList<>();
    for (int f = 0; f < faces.size(); f++)
      lines.add(f == face ? List.of(Line.of(Label.ITEM, TOTAL, Line.Role.TOTAL)) : List.of());
    return bind(form, title, faces, lines, setting).get(face).get(0);
  }

  /** The coordinates of all cells: by face, line and value column. */
  static List<List<List<Coordinate>>> bind(
      Form form, String title, List<Face> faces, List<List<Line>> lines, Setting setting) {
    List<Table.Column> columns = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    for (int f = 0; f < faces.size(); f++) {
      Face face = faces.get(f);
      int first = columns.size();
      for (int v = 0; v < face.values().size(); v++) columns.add(face.column(v));
      for (Line line : lines.get(f)) rows.add(row(face, line, first));
    }
    Table table = new Table(
        form.number().isEmpty() ? "" : "表" + form.number(),
        title,
        form.unit(),
        columns,
        rows,
        List.of(),
        null,
        Place.UNKNOWN);
    List<Table.Row> bound = setting.binder().bind(List.of(table)).get(0).rows();
    List<List<List<Coordinate>>> coordinates = new ArrayList<>();
    int next = 0;
    for (List<Line> part : lines) {
      List<List<Coordinate>> of = new ArrayList<>();
      for (Line line : part) {
        of.add(bound.get(next++).cells().stream()
            .map(cell -> settled(cell.coordinate(), line))
            .toList());
      }
      coordinates.add(of);
    }
    return coordinates;
  }

  private static Table.Row row(Face face, Line line, int first) {
    List<Table.Cell> cells = new ArrayList<>();
    for (int v = 0; v < face.values().size(); v++) {
      cells.add(new Table.Cell(
          first + v,
          "",
          face.isText(v) ? null : new Amount(BigDecimal.ZERO, face.unit(v)),
          Coordinate.EVERYTHING,
          Place.UNKNOWN));
    }
    String code = face.has(Label.CODE) || face.has(Label.CODE_PART) ? line.word(Label.CODE) : "";
    String key = code.isEmpty() ? line.withoutCode().key() : code;
    return new Table.Row(
        key,
        code.isEmpty() ? "" : line.word(Label.NAME),
        code.isEmpty() ? null : code,
        face.side(),
        List.of(),
        cells,
        Place.UNKNOWN);
  }

  /** Words may be those of several accounts; the plan knows which it is. */
  private static Coordinate settled(Coordinate bound, Line line) {
    if (!(line.extent() instanceof Line.Own own)) return bound;
    Coordinate settled = bound;
    for (Axis axis : own.members().members().keySet()) {
      if (!Axes.isCoded(axis)) continue;
      if (!bound.has(axis)) settled = settled.without(Axis.ITEM);
      settled = settled.with(axis, own.members().get(axis).orElseThrow());
    }
    return settled;
  }
}
