package org.mingzhang.write.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.budget.Figures;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Lexicon.Label;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.PrintedTable.Row;
import org.mingzhang.write.PrintedTable.Value;

/** The rows of a table: the lines of its faces side by side, each cell with its amount. */
final class Body {
  private final List<Face> faces;
  private final Numbers numbers;
  private final Setting setting;
  private final Figures figures;

  Body(List<Face> faces, Numbers numbers, Setting setting, Figures figures) {
    this.faces = faces;
    this.numbers = numbers;
    this.setting = setting;
    this.figures = figures;
  }

  /**
   * The exact amount of a cell; empty where nothing is known.
   *
   * @param coordinate what the cell's words say it is about
   */
  Optional<BigDecimal> yuan(Line line, Coordinate coordinate) {
    Line.Extent extent = line.extent();
    if (extent instanceof Line.Own own) return figures.at(coordinate.with(own.members()));
    if (extent instanceof Line.Several several) {
      return several.members().stream()
          .map(members -> figures.at(coordinate.with(members)))
          .flatMap(Optional::stream)
          .reduce(BigDecimal::add);
    }
    Coordinate here = coordinate.with(Axis.VERSION, setting.version());
    int year = setting.profile().year();
    Optional<BigDecimal> now = figures.at(here.with(Axis.YEAR, String.valueOf(year)));
    Optional<BigDecimal> before = figures.at(here.with(Axis.YEAR, String.valueOf(year - 1)));
    return now.flatMap(amount -> before.map(amount::subtract));
  }

  /** One row of the grid from the lines that stand on it, one a face; null where a face is blank. */
  Row row(List<@Nullable Line> lines, List<List<Coordinate>> coordinates, int number, int total) {
    List<Cell> cells = new ArrayList<>();
    for (int f = 0; f < faces.size(); f++) {
      Face face = faces.get(f);
      Line line = lines.get(f);
      labels(face, line, number + f * total, cells);
      for (int v = 0; v < face.values().size(); v++) {
        if (line == null) cells.add(blank(face, v));
        else if (face.isText(v))
          cells.add(Cell.text(line.texts().getOrDefault(face.sources().get(v), "")));
        else cells.add(amount(line, coordinates.get(f).get(v), face, v));
      }
    }
    return new Row(cells);
  }

  private static Cell blank(Face face, int value) {
    return face.isText(value) ? Cell.text("") : number("", null);
  }

  private Cell amount(Line line, Coordinate coordinate, Face face, int value) {
    Optional<BigDecimal> yuan = yuan(line, coordinate);
    if (yuan.isEmpty()) return number("", null);
    Amount amount = numbers.amount(yuan.get(), face.unit(value));
    String text = numbers.text(yuan.get(), amount);
    return number(
        text, text.isEmpty() ? null : new Value(coordinate, yuan.get(), amount, List.of()));
  }

  static Cell number(String text, @Nullable Value value) {
    return new Cell(text, 1, 1, 0, Cell.Kind.NUMBER, value);
  }

  private static void labels(Face face, @Nullable Line line, int number, List<Cell> cells) {
    List<Label> roles = face.roles();
    for (int l = 0; l < roles.size(); ) {
      if (roles.get(l) == Label.SKIP) {
        cells.add(Cell.label(String.valueOf(number), 0));
        l++;
        continue;
      }
      int end = l + 1;
      if (line != null && isWide(line) && isOfAccount(roles.get(l)))
        while (end < roles.size() && isOfAccount(roles.get(end))) end++;
      String word = line == null ? "" : word(face, l, line, end - l > 1);
      int indent = line == null || !isIndented(roles.get(l), face) ? 0 : line.depth();
      cells.add(new Cell(word, end - l, 1, indent, Cell.Kind.LABEL, null));
      l = end;
    }
  }

  /** A total over accounts stands across the columns of codes and names. */
  private static boolean isWide(Line line) {
    return !line.word(Label.ITEM).isEmpty();
  }

  private static boolean isOfAccount(Label role) {
    return role == Label.CODE || role == Label.CODE_PART || role == Label.NAME;
  }

  private static boolean isIndented(Label role, Face face) {
    return role == Label.ITEM
        || role == Label.PROJECT
        || role == Label.NAME && !face.has(Label.CODE) && !face.has(Label.CODE_PART);
  }

  private static String word(Face face, int label, Line line, boolean wide) {
    Label role = face.roles().get(label);
    if (wide) return line.word(Label.ITEM);
    if (role == Label.CODE_PART) return part(line.word(Label.CODE), partNumber(face, label));
    if (role == Label.ITEM) return line.withoutCode().key();
    if (role == Label.NAME && !isOfCodes(face)) return line.withoutCode().key();
    return line.word(role);
  }

  private static boolean isOfCodes(Face face) {
    return face.has(Label.CODE) || face.has(Label.CODE_PART);
  }

  private static int partNumber(Face face, int label) {
    int number = 0;
    for (int l = 0; l < label; l++) if (face.roles().get(l) == Label.CODE_PART) number++;
    return number;
  }

  /** 类, 款 and 项 of a code: 201, 06, 01. */
  private static String part(String code, int number) {
    int from = number == 0 ? 0 : 1 + 2 * number;
    int to = 3 + 2 * number;
    return code.length() < to ? "" : code.substring(from, to);
  }
}
