package org.mingzhang.write.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.budget.BudgetUnit;
import org.mingzhang.budget.Figures;
import org.mingzhang.classification.Kind;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Lexicon.Label;

/** Expands the row plan of one part of a form into the lines that a dossier gives it. */
final class LinePlan {
  private static final Set<String> CLASS_LEVELS = Set.of("类", "款", "项");

  private final Setting setting;
  private final Figures figures;
  private final Face face;
  private final List<Coordinate> columns;
  private final List<Line> lines = new ArrayList<>();

  /** @param columns what the amounts' columns are about in a row over everything */
  private LinePlan(Setting setting, Figures figures, Face face, List<Coordinate> columns) {
    this.setting = setting;
    this.figures = figures;
    this.face = face;
    this.columns = columns;
  }

  static List<Line> lines(
      List<Map<String, Object>> rows,
      Setting setting,
      Figures figures,
      Face face,
      List<Coordinate> columns) {
    LinePlan plan = new LinePlan(setting, figures, face, columns);
    for (Map<String, Object> row : rows) plan.add(new Row(row));
    return plan.lines;
  }

  /** A row of the plan as the form's file has it. */
  record Row(Map<String, Object> keys) {
    boolean has(String key) {
      return keys.containsKey(key);
    }

    String text(String key) {
      return keys.get(key) instanceof String text ? text : "";
    }

    List<String> texts(String key) {
      Object value = keys.get(key);
      if (value instanceof List<?> list)
        return list.stream().map(String::valueOf).toList();
      return value instanceof String text ? List.of(text) : List.of();
    }

    Map<String, String> map(String key) {
      Map<String, String> map = new java.util.LinkedHashMap<>();
      if (keys.get(key) instanceof Map<?, ?> found)
        found.forEach((k, v) -> map.put(String.valueOf(k), String.valueOf(v)));
      return map;
    }
  }

  private void add(Row row) {
    if (row.has("word")) word(row);
    else if (row.has("unit")) units(row);
    else if (row.has("tree")) tree(row);
    else if (row.has("year")) year(row);
    else if (row.has("change")) change(row);
    else if (row.has("values")) lines.add(Line.of(Label.SKIP, "", Line.Role.SINGLE));
    else if (row.text("each").equals("project") || row.text("each").equals("program"))
      lines.addAll(new ProjectLines(setting, figures, columns).lines(row));
    else throw new IllegalStateException("no row of a table: " + row.keys());
  }

  private void word(Row row) {
    String word = setting.fill(row.text("word"));
    int level = row.has("level") ? Integer.parseInt(row.text("level")) : 1;
    Line line = Line.of(Label.ITEM, word, Line.Role.TOTAL)
        .at(level - 1)
        .beside(setting.fill(row.text("with")));
    lines.add(line.optional(row.text("optional")));
  }

  private void units(Row row) {
    Label label = face.has(Label.UNIT) ? Label.UNIT : Label.ITEM;
    Line whole = Line.of(label, setting.profile().issuer(), Line.Role.TOTAL);
    boolean isNamed = !row.has("when-empty") || !row.text("when-empty").isEmpty();
    lines.add(isNamed ? whole : whole.unnamedWhenEmpty());
    List<BudgetUnit> units = setting.dossier().units();
    if (!row.text("breakdown").equals("true") || units.size() < 2) return;
    for (BudgetUnit unit : units) {
      lines.add(Line.of(label, unit.name(), Line.Role.ITEM)
          .over(new Line.Own(Coordinate.of(Axis.UNIT, unit.name()))));
    }
  }

  private void year(Row row) {
    Line line = Line.of(Label.YEAR, setting.fill(row.text("print")), Line.Role.SINGLE);
    lines.add(lines.isEmpty() ? line.with(Label.UNIT, setting.profile().issuer()) : line);
  }

  private void change(Row row) {
    lines.add(Line.of(Label.YEAR, setting.fill(row.text("print")), Line.Role.SINGLE)
        .over(new Line.Change()));
  }

  private void tree(Row row) {
    Axis axis = Axis.named(row.text("tree"));
    boolean isNamed = row.text("names").equals("only");
    int top = 0;
    for (String code : codes(axis, row)) {
      int depth = depth(axis, code);
      String name = setting.name(axis, code);
      Line line = Line.item(depth, new Line.Own(Coordinate.of(axis, code)))
          .with(Label.CODE, code)
          .with(Label.NAME, name);
      if (isNamed) {
        if (depth == 0) top++;
        String numbered =
            row.has("numbered") && depth == 0 ? Numerals.chinese(top) + "、" + name : name;
        line = line.withoutCode().with(Label.ITEM, numbered).with(Label.NAME, "");
      }
      lines.add(line);
    }
  }

  private static int depth(Axis axis, String code) {
    Kind kind = Setting.kind(axis);
    int depth = 0;
    for (var parent = kind.parent(code); parent.isPresent(); parent = kind.parent(parent.get()))
      depth++;
    return depth;
  }

  /** The codes with money and those above them, as deep as the form goes, and those it prints in any case. */
  private Set<String> codes(Axis axis, Row row) {
    int deepest = deepest(row.texts("levels"));
    List<String> only = row.texts("only");
    Set<String> members = new LinkedHashSet<>();
    for (Coordinate column : columns) members.addAll(figures.members(axis, column));
    Set<String> codes = new TreeSet<>(row.texts("all"));
    for (String member : members) {
      List<String> path = new ArrayList<>(Setting.above(axis, member));
      if (axis == Axis.PROCUREMENT) path.removeIf(code -> !setting.isKnown(axis, code));
      path.add(member);
      for (String code : path) if (depth(axis, code) <= deepest) codes.add(code);
    }
    if (axis == Axis.PROCUREMENT) dropUnderOwnMoney(axis, codes);
    if (!only.isEmpty()) codes.removeIf(code -> only.stream().noneMatch(code::startsWith));
    return codes;
  }

  /** An item with money of its own besides that of the items below it is printed whole, without those. */
  private void dropUnderOwnMoney(Axis axis, Set<String> codes) {
    for (String code : List.copyOf(codes)) {
      if (!codes.contains(code)) continue;
      List<String> below = codes.stream()
          .filter(other -> other.startsWith(code) && other.length() > code.length())
          .filter(other -> Setting.above(axis, other).stream()
              .noneMatch(between -> between.length() > code.length() && codes.contains(between)))
          .toList();
      boolean isMixed = !below.isEmpty()
          && columns.stream().anyMatch(column -> hasOwnMoney(column, axis, code, below));
      if (isMixed) codes.removeIf(other -> other.startsWith(code) && !other.equals(code));
    }
  }

  private boolean hasOwnMoney(Coordinate column, Axis axis, String code, List<String> below) {
    Optional<BigDecimal> own = figures.at(column.with(axis, code));
    for (String part : below) {
      Optional<BigDecimal> amount = figures.at(column.with(axis, part));
      if (amount.isEmpty()) return false;
      own = own.map(rest -> rest.subtract(amount.get()));
    }
    return own.filter(rest -> rest.signum() != 0).isPresent();
  }

  private static int deepest(List<String> levels) {
    boolean classes = levels.stream().allMatch(CLASS_LEVELS::contains);
    return levels.isEmpty() || !classes ? Integer.MAX_VALUE : levels.size() - 1;
  }
}
