package org.mingzhang.write.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.budget.Figures;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.form.Form;
import org.mingzhang.form.Layout;
import org.mingzhang.lexicon.Lexicon;
import org.mingzhang.lexicon.Lexicon.Label;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.PrintedTable.Row;

/** Prints one form that is a table of amounts. */
final class TableSheet {
  private final Form form;
  private final Setting setting;
  private final Frame frame;
  private final List<Face> faces = new ArrayList<>();

  TableSheet(Form form, Setting setting) {
    this.form = form;
    this.setting = setting;
    this.frame = new Frame(form, setting);
    for (Layout.Part part : form.layout().parts()) faces.add(Face.of(form, part, setting));
    for (int f = 0; f < faces.size(); f++) faces.set(f, withoutIdleColumns(f));
  }

  PrintedTable print() {
    List<List<Coordinate>> columns = new ArrayList<>();
    for (int f = 0; f < faces.size(); f++) columns.add(columns(f));
    Figures figures = figures(columns);
    List<List<Line>> lines = new ArrayList<>();
    for (int f = 0; f < faces.size(); f++) {
      lines.add(LinePlan.lines(
          form.layout().parts().get(f).rows(), setting, figures, faces.get(f), columns.get(f)));
    }
    Body body = new Body(faces, Numbers.of(form), setting, figures);
    dropIdle(lines, body);
    List<List<List<Coordinate>>> coordinates = bind(lines);
    boolean isEmpty = isEmpty(body, lines, coordinates);
    if (isEmpty) lines.replaceAll(this::asEmpty);
    List<Rows.Places> places = Rows.of(lines);
    List<Row> rows = new ArrayList<>();
    for (int r = 0; r < places.size(); r++) {
      Rows.Places place = places.get(r);
      List<@Nullable Line> here = new ArrayList<>();
      List<List<Coordinate>> about = new ArrayList<>();
      for (int f = 0; f < faces.size(); f++) {
        here.add(place.line(lines, f));
        int at = place.lines().get(f);
        about.add(at < 0 ? List.of() : coordinates.get(f).get(at));
      }
      rows.add(body.row(here, about, r + 1, places.size()));
    }
    List<Row> header = Header.of(faces, form.layout().numbering());
    return frame.table(header, new Totals(faces, lines, places).fill(rows), width(), isEmpty);
  }

  private List<List<List<Coordinate>>> bind(List<List<Line>> lines) {
    return Skeleton.bind(form, frame.title(), faces, lines, setting);
  }

  /** Takes out the lines that are printed only where they, or others of their group, have money; totals follow. */
  private void dropIdle(List<List<Line>> lines, Body body) {
    if (lines.stream().flatMap(List::stream).allMatch(line -> line.optional().isEmpty())) return;
    List<List<List<Coordinate>>> coordinates = bind(lines);
    for (int f = 0; f < faces.size(); f++) {
      Set<String> filled = new HashSet<>(Set.of(""));
      for (int i = 0; i < lines.get(f).size(); i++) {
        Line line = lines.get(f).get(i);
        boolean isTotal = Lexicon.shipped()
            .row(line.word(Label.ITEM))
            .filter(Lexicon.Meaning::total)
            .isPresent();
        if (!isTotal && isFilled(body, f, line, coordinates.get(f).get(i)))
          filled.add(line.optional());
      }
      lines.set(
          f,
          lines.get(f).stream().filter(line -> filled.contains(line.optional())).toList());
    }
  }

  private int width() {
    return faces.stream().mapToInt(Face::width).sum();
  }

  /** What the columns of amounts are about. */
  private List<Coordinate> columns(int face) {
    List<Coordinate> columns = new ArrayList<>();
    List<Coordinate> all = Skeleton.columns(form, frame.title(), faces, face, setting);
    for (int v = 0; v < all.size(); v++) if (!faces.get(face).isText(v)) columns.add(all.get(v));
    return columns;
  }

  /** A form may have columns that are printed only where one of them has money. */
  private Face withoutIdleColumns(int face) {
    Face all = faces.get(face);
    List<Integer> optional = IntStream.range(0, all.values().size())
        .filter(value -> form.layout().isOptional(all.values().get(value)))
        .boxed()
        .toList();
    if (optional.isEmpty()) return all;
    List<Coordinate> about = Skeleton.columns(form, frame.title(), faces, face, setting);
    boolean hasMoney = optional.stream()
        .anyMatch(value ->
            setting.at(about.get(value)).filter(yuan -> yuan.signum() != 0).isPresent());
    return hasMoney ? all : all.keeping(value -> !optional.contains(value));
  }

  /** A table with a column of what was carried over prints this year's money alone in the columns of funds. */
  private Figures figures(List<List<Coordinate>> columns) {
    boolean tellsApart = faces.size() == 1
        && columns.get(0).stream()
            .anyMatch(c -> c.get(Axis.MEASURE).filter("opening"::equals).isPresent());
    return tellsApart ? setting.thisYearsFunds() : setting.figures();
  }

  private boolean isEmpty(
      Body body, List<List<Line>> lines, List<List<List<Coordinate>>> coordinates) {
    for (int f = 0; f < faces.size(); f++) {
      for (int i = 0; i < lines.get(f).size(); i++) {
        Line line = lines.get(f).get(i);
        if (isFilled(body, f, line, coordinates.get(f).get(i))) return false;
      }
    }
    return true;
  }

  private boolean isFilled(Body body, int face, Line line, List<Coordinate> coordinates) {
    for (int v = 0; v < coordinates.size(); v++) {
      if (faces.get(face).isText(v)) continue;
      if (body.yuan(line, coordinates.get(v)).filter(yuan -> yuan.signum() != 0).isPresent())
        return true;
    }
    return false;
  }

  /** Some forms leave the unit's name out of an empty table. */
  private List<Line> asEmpty(List<Line> lines) {
    return lines.stream().map(Line::whenEmpty).toList();
  }
}
