package org.mingzhang.year.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.mingzhang.budget.table.Members;
import org.mingzhang.fact.Axis;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.PrintedTable.Column;
import org.mingzhang.write.PrintedTable.Lead;
import org.mingzhang.write.PrintedTable.Row;
import org.mingzhang.year.LineKey;

/** The tables of a monitoring report. */
final class ProgressTables {
  private static final List<String> STANDING = List.of("全年预算数", "已支付数", "冻结", "可用余额", "执行率");

  private ProgressTables() {}

  static PrintedTable standings(
      String title, String what, Map<String, Standing> standings, Standing total) {
    List<String> header = new ArrayList<>(List.of(what));
    header.addAll(STANDING);
    List<Row> body = new ArrayList<>();
    standings.forEach((name, standing) -> body.add(row(List.of(name), standing)));
    body.add(row(List.of("合计"), total));
    return table(title, "单位：元", header, List.of(6, 4, 4, 3, 4, 2), 1, body);
  }

  static PrintedTable lines(Progress progress) {
    List<String> header = new ArrayList<>(List.of("单位", "功能科目", "经济科目", "性质或项目", "资金"));
    header.addAll(STANDING);
    List<Row> body = new ArrayList<>();
    progress.lines().forEach((line, standing) -> body.add(row(words(line), standing)));
    body.add(row(List.of("合计", "", "", "", ""), progress.total()));
    return table("预算执行进度明细表", "单位：元", header, List.of(4, 2, 2, 4, 3, 4, 4, 3, 4, 2), 5, body);
  }

  static PrintedTable months(List<Month> months) {
    List<Row> body = months.stream()
        .map(month -> new Row(List.of(
            Cell.label(month.number() + "月", 0), yuan(month.paid()), yuan(month.cumulative()))))
        .toList();
    return table("分月支付情况表", "单位：元", List.of("月份", "当月支付", "累计支付"), List.of(2, 4, 4), 1, body);
  }

  static PrintedTable warnings(List<Warning> warnings) {
    List<Row> body = warnings.stream()
        .map(warning -> words(List.of(warning.level().label(), warning.about(), warning.message())))
        .toList();
    return table("预警清单", "", List.of("级别", "对象", "情况"), List.of(1, 4, 8), 3, body);
  }

  static PrintedTable goals(List<GoalProgress> goals) {
    List<Row> body = goals.stream()
        .map(goal -> words(List.of(
            goal.indicator().level3(),
            goal.indicator().target(),
            goal.actual(),
            goal.outcome().label(),
            goal.how())))
        .toList();
    return table(
        "绩效目标完成进度表",
        "",
        List.of("指标", "目标值", "实际完成值", "是否达到", "依据"),
        List.of(5, 3, 3, 2, 5),
        5,
        body);
  }

  private static PrintedTable table(
      String title,
      String unit,
      List<String> header,
      List<Integer> weights,
      int labels,
      List<Row> body) {
    List<Column> columns = IntStream.range(0, weights.size())
        .mapToObj(i -> new Column(weights.get(i), i >= labels))
        .toList();
    Row head = new Row(header.stream().map(words -> Cell.header(words, 1, 1)).toList());
    List<Lead> lead = unit.isEmpty() ? List.of() : List.of(new Lead("", unit));
    return new PrintedTable("", title, "", lead, columns, List.of(head), body, List.of());
  }

  private static Row row(List<String> labels, Standing standing) {
    List<Cell> cells = new ArrayList<>();
    for (String label : labels) cells.add(Cell.label(label, 0));
    cells.add(yuan(standing.budget()));
    cells.add(yuan(standing.paid()));
    cells.add(yuan(standing.frozen()));
    cells.add(yuan(standing.available()));
    cells.add(number(standing.rate().map(WarningRules::percent).orElse("")));
    return new Row(cells);
  }

  private static Row words(List<String> texts) {
    return new Row(texts.stream().map(Cell::text).toList());
  }

  private static List<String> words(LineKey line) {
    String fund = Members.name(Axis.FUND, line.fund());
    return List.of(
        line.unit(),
        line.function(),
        line.economic(),
        line.project().isEmpty() ? Members.name(Axis.NATURE, line.nature()) : line.project(),
        line.source() == org.mingzhang.budget.BudgetLine.Source.CARRIED_OVER
            ? fund + "（上年结转）"
            : fund);
  }

  static String grouped(BigDecimal amount) {
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(amount.setScale(2, RoundingMode.HALF_UP));
  }

  private static Cell yuan(BigDecimal amount) {
    return number(grouped(amount));
  }

  private static Cell number(String text) {
    return new Cell(text, 1, 1, 0, Cell.Kind.NUMBER, null);
  }
}
