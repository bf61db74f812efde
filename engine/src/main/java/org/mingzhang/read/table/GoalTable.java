package org.mingzhang.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.amount.PrintedNumber;
import org.mingzhang.document.Block;
import org.mingzhang.document.Side;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Place;
import org.mingzhang.lexicon.Words;
import org.mingzhang.lexicon.Yaml;

/**
 * A 绩效目标表: several small tables under one title, namely pairs of label and value, tasks with their money, and
 * indicators with their targets. Its merged cells arrive shifted, so cells are told by what they hold and in which order
 * they come rather than by their column.
 */
final class GoalTable {
  private static final Yaml.Node WORDS = Yaml.resource("lexicon/goals.yaml");
  private static final List<String> TASK_HEADERS = WORDS.get("task-headers").texts();
  private static final List<String> INDICATOR_HEADERS =
      WORDS.get("indicator-headers").texts();
  private static final List<String> TARGET_HEADERS = WORDS.get("target-headers").texts();
  private static final List<String> AMOUNT_HEADERS = WORDS.get("amount-headers").texts();
  private static final List<String> SECTIONS = WORDS.get("sections").texts();
  private static final List<String> LEVELS = WORDS.get("levels").texts();
  private static final int TARGET = 0;

  private final Draft draft;
  private final MoneyUnit unit;
  private final List<Table.Column> columns = new ArrayList<>();
  private final List<Table.Row> rows = new ArrayList<>();
  private Part part = Part.PAIRS;
  private List<String> levels = List.of();

  /** The project a 项目支出绩效目标表 is about. */
  private String project = "";

  /** A task whose money stands on the next row. */
  private Block.@Nullable Cell waiting;

  private enum Part {
    PAIRS,
    TASKS,
    PROSE,
    INDICATORS
  }

  GoalTable(Draft draft, MoneyUnit unit) {
    this.draft = draft;
    this.unit = unit;
    columns.add(new Table.Column(List.of("目标值"), Side.NONE, unit, Table.Column.Kind.TEXT));
  }

  static boolean isOne(String title, Matrix matrix) {
    String plain = Words.plain(title);
    if (plain.contains("绩效目标") && plain.matches(".*绩效目标(?:申报)?表.*")) return true;
    for (int r = 0; r < matrix.height(); r++) {
      if (holds(matrix.filled(r), INDICATOR_HEADERS) && holds(matrix.filled(r), TARGET_HEADERS))
        return true;
    }
    return false;
  }

  private static boolean holds(List<Block.Cell> cells, List<String> words) {
    return cells.stream().anyMatch(cell -> words.contains(Words.plain(cell.text())));
  }

  Table read() {
    for (Block.Grid grid : draft.grids) {
      Matrix matrix = Matrix.of(grid);
      for (int r = 0; r < matrix.height(); r++) row(matrix, r);
    }
    return new Table(
        draft.number, draft.title, unit, columns, rows, draft.notes, null, draft.place());
  }

  private void row(Matrix matrix, int r) {
    List<Block.Cell> filled = matrix.filled(r);
    if (filled.isEmpty()) return;
    if (holds(filled, INDICATOR_HEADERS)) {
      part = Part.INDICATORS;
      levels = List.of();
    } else if (holds(filled, TASK_HEADERS)) {
      part = Part.TASKS;
    } else if (filled.stream().anyMatch(cell -> isSection(cell, "总体目标"))
        && part != Part.INDICATORS) {
      part = Part.PROSE;
    } else {
      switch (part) {
        case PAIRS -> pairs(matrix, r);
        case TASKS -> task(filled);
        case INDICATORS -> indicator(matrix, r);
        case PROSE -> {}
      }
    }
  }

  private static boolean isSection(Block.Cell cell, String word) {
    return Words.plain(cell.text()).endsWith(word);
  }

  /** 项目总金额（元） | 3,600,900 | 本年度项目金额（元） | 3,600,900; long prose is left out. */
  private void pairs(Matrix matrix, int r) {
    List<Block.Cell> cells = matrix.filled(r);
    for (int i = 0; i < cells.size(); i += 2) {
      String label = Joined.words(cells.get(i).text());
      String value = i + 1 < cells.size() ? Joined.words(cells.get(i + 1).text()) : "";
      Optional<PrintedNumber> number = Values.number(value);
      boolean worthKeeping = number.isPresent()
          || value.isEmpty() && cells.size() > 1
          || value.matches("\\d{4}[-.年/].*")
          || Words.plain(label).equals("项目名称");
      if (!worthKeeping || label.length() > 20) continue;
      if (Words.plain(label).equals("项目名称")) project = value;
      List<Table.Cell> values = new ArrayList<>();
      if (!value.isEmpty()) {
        MoneyUnit here = MoneyUnit.namedIn(label).orElse(unit);
        Amount amount = number
            .filter(n -> label.contains("元") || label.contains("金额"))
            .map(n -> new Amount(n.value(), here))
            .orElse(null);
        values.add(cell(
            column(""),
            number.map(PrintedNumber::text).orElse(value),
            amount,
            cells.get(i + 1).place(),
            label));
      }
      rows.add(row(
          label,
          project.isEmpty() ? List.of() : List.of(project),
          values,
          cells.get(i).place()));
    }
  }

  private void task(List<Block.Cell> filled) {
    int firstNumber = filled.size();
    while (firstNumber > 0
        && Values.number(Joined.words(filled.get(firstNumber - 1).text())).isPresent())
      firstNumber--;
    List<Block.Cell> labels = filled.subList(0, firstNumber).stream()
        .filter(cell -> !SECTIONS.contains(Words.plain(cell.text())))
        .toList();
    List<Block.Cell> numbers = filled.subList(firstNumber, filled.size());
    if (numbers.isEmpty()) {
      List<Block.Cell> words = labels.stream()
          .filter(cell -> AMOUNT_HEADERS.contains(Words.plain(cell.text())))
          .toList();
      amountColumns(words);
      waiting = labels.size() > words.size() ? labels.get(0) : null;
      return;
    }
    Block.Cell label = labels.isEmpty() ? waiting : labels.get(0);
    waiting = null;
    if (label == null) return;
    String key = Joined.words(label.text());
    List<Table.Cell> values = new ArrayList<>();
    List<Integer> positions = amountPositions(numbers.size());
    for (int i = 0; i < numbers.size(); i++) {
      PrintedNumber number = Values.number(Joined.words(numbers.get(i).text())).orElseThrow();
      values.add(cell(
          positions.get(i),
          number.text(),
          new Amount(number.value(), unit),
          numbers.get(i).place(),
          key));
    }
    rows.add(row(key, List.of(), values, label.place()));
  }

  /** 总额 | 其中：财政拨款 | 其中：其他资金 below 预算金额（万元）. */
  private void amountColumns(List<Block.Cell> words) {
    if (columns.stream().anyMatch(column -> column.kind() == Table.Column.Kind.AMOUNT)) return;
    for (Block.Cell word : words) {
      columns.add(new Table.Column(
          List.of("预算金额（万元）", Joined.words(word.text())),
          Side.NONE,
          MoneyUnit.WAN_YUAN,
          Table.Column.Kind.AMOUNT));
    }
  }

  private List<Integer> amountPositions(int count) {
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kind() == Table.Column.Kind.AMOUNT
          && columns.get(i).path().size() == 2) positions.add(i);
    }
    for (int i = positions.size(); i < count; i++) {
      positions.add(columns.size());
      columns.add(new Table.Column(
          List.of("预算金额（万元）", String.valueOf(i + 1)),
          Side.NONE,
          MoneyUnit.WAN_YUAN,
          Table.Column.Kind.AMOUNT));
    }
    return positions;
  }

  private void indicator(Matrix matrix, int r) {
    List<String> here = new ArrayList<>();
    List<Block.Cell> rest = new ArrayList<>();
    for (Block.Cell cell : matrix.filled(r)) {
      String plain = Words.plain(cell.text());
      if (SECTIONS.contains(plain)) continue;
      if (rest.isEmpty() && LEVELS.contains(plain)) here.add(Joined.words(cell.text()));
      else rest.add(cell);
    }
    if (here.size() >= 2) levels = List.copyOf(here);
    else if (here.size() == 1)
      levels = levels.isEmpty() ? List.copyOf(here) : List.of(levels.get(0), here.get(0));
    if (rest.isEmpty()) return;
    String key = Joined.words(rest.get(0).text());
    if (key.matches("^(?:注|备注)[:：].*")) {
      draft.notes.add(new Table.Note(key, rest.get(0).place()));
      return;
    }
    List<Table.Cell> values = new ArrayList<>();
    if (rest.size() > 1)
      values.add(
          cell(TARGET, Joined.words(rest.get(1).text()), null, rest.get(1).place(), key));
    rows.add(row(key, levels, values, rest.get(0).place()));
  }

  private int column(String header) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).header().equals(header)) return i;
    }
    columns.add(new Table.Column(List.of(header), Side.NONE, unit, Table.Column.Kind.AMOUNT));
    return columns.size() - 1;
  }

  private Table.Row row(String key, List<String> context, List<Table.Cell> values, Place place) {
    return new Table.Row(
        key, "", null, Side.NONE, context, values, place.inTable(draft.label(), key, null));
  }

  private Table.Cell cell(
      int column, String text, @Nullable Amount amount, Place place, String key) {
    Place here = place.inTable(draft.label(), key, columns.get(column).header()).quoting(text);
    return new Table.Cell(column, text, amount, Coordinate.EVERYTHING, here);
  }
}
