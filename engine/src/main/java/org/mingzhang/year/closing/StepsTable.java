package org.mingzhang.year.closing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.budget.BudgetLine.Source;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.PrintedTable.Column;
import org.mingzhang.write.PrintedTable.Lead;
import org.mingzhang.write.PrintedTable.Position;
import org.mingzhang.write.PrintedTable.Row;
import org.mingzhang.write.PrintedTable.Value;
import org.mingzhang.year.LineKey;

/** The steps as a table for print. */
final class StepsTable {
  private static final List<String> VERSIONS = List.of("budget", "adjusted", "final");
  private static final List<String> HEADER = List.of(
      "单位", "功能科目", "经济科目", "性质或项目", "资金", "年初预算数", "全年预算数", "执行数", "执行率", "调整原因", "未执行去向和原因");
  private static final List<Integer> WEIGHTS = List.of(4, 2, 2, 4, 3, 4, 4, 4, 2, 6, 6);
  private static final int LABELS = 5;

  private StepsTable() {}

  static PrintedTable of(Steps steps) {
    List<Column> columns = IntStream.range(0, WEIGHTS.size())
        .mapToObj(i -> new Column(WEIGHTS.get(i), i >= LABELS && i < LABELS + VERSIONS.size() + 1))
        .toList();
    Row header = new Row(HEADER.stream().map(words -> Cell.header(words, 1, 1)).toList());
    List<Row> body = new ArrayList<>();
    for (Step step : steps.lines()) body.add(row(steps.year(), step));
    body.add(sum(steps));
    return new PrintedTable(
        "",
        steps.year() + "年度预算执行明细表",
        "",
        List.of(new Lead("", "单位：元")),
        columns,
        List.of(header),
        body,
        List.of());
  }

  private static Row row(int year, Step step) {
    LineKey line = step.line();
    List<String> key = Steps.key(line);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.label(key.get(0), 0));
    cells.add(Cell.label(key.get(1), 0));
    cells.add(Cell.label(key.get(2), 0));
    cells.add(Cell.label(line.project().isEmpty() ? key.get(3) : line.project(), 0));
    cells.add(
        Cell.label(line.source() == Source.CARRIED_OVER ? key.get(5) + "（上年结转）" : key.get(5), 0));
    List<BigDecimal> amounts = List.of(step.initial(), step.full(), step.executed());
    for (int i = 0; i < amounts.size(); i++)
      cells.add(number(amounts.get(i), at(year, VERSIONS.get(i), line), List.of()));
    cells.add(plain(Steps.rate(step.executed(), step.full())));
    cells.add(Cell.text(step.whyAdjusted()));
    cells.add(Cell.text(step.whyUnspent()));
    return new Row(cells);
  }

  private static Row sum(Steps steps) {
    BigDecimal full = steps.sum(Step::full);
    BigDecimal executed = steps.sum(Step::executed);
    List<BigDecimal> amounts = List.of(steps.sum(Step::initial), full, executed);
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell("合计", LABELS, 1, 0, Cell.Kind.LABEL, null));
    for (int i = 0; i < amounts.size(); i++) {
      int column = LABELS + i;
      List<Position> parts = IntStream.range(0, steps.lines().size())
          .mapToObj(row -> new Position(row, column))
          .toList();
      cells.add(number(amounts.get(i), spending(steps.year(), VERSIONS.get(i)), parts));
    }
    cells.add(plain(Steps.rate(executed, full)));
    cells.add(Cell.text(""));
    cells.add(Cell.text(""));
    return new Row(cells);
  }

  private static Cell plain(String text) {
    return new Cell(text, 1, 1, 0, Cell.Kind.NUMBER, null);
  }

  private static Cell number(BigDecimal yuan, Coordinate at, List<Position> sum) {
    BigDecimal printed = yuan.setScale(2, RoundingMode.UNNECESSARY);
    DecimalFormat format =
        new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
    Value value = new Value(at, yuan, new Amount(printed, MoneyUnit.YUAN), sum);
    return new Cell(format.format(printed), 1, 1, 0, Cell.Kind.NUMBER, value);
  }

  private static Coordinate spending(int year, String version) {
    return Coordinate.of(Axis.YEAR, String.valueOf(year))
        .with(Axis.VERSION, version)
        .with(Axis.MEASURE, "expenditure");
  }

  private static Coordinate at(int year, String version, LineKey line) {
    Coordinate at = spending(year, version)
        .with(Axis.UNIT, line.unit())
        .with(Axis.FUND, line.fund())
        .with(Axis.FUNCTION, line.function())
        .with(Axis.ECONOMIC, line.economic())
        .with(Axis.NATURE, line.nature());
    return line.project().isEmpty() ? at : at.with(Axis.PROJECT, line.project());
  }
}
