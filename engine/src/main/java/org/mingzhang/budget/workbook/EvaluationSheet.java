package org.mingzhang.budget.workbook;

import static org.mingzhang.budget.table.Column.Kind.AMOUNT;
import static org.mingzhang.budget.table.Column.Kind.CODE;
import static org.mingzhang.budget.table.Column.Kind.NUMBER;
import static org.mingzhang.budget.table.Column.Kind.PROJECT;
import static org.mingzhang.budget.table.Column.Kind.PROSE;
import static org.mingzhang.budget.table.Column.Kind.UNIT;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.budget.Evaluation.Money;
import org.mingzhang.budget.table.Cells;
import org.mingzhang.budget.table.Layout;
import org.mingzhang.budget.table.Numbers;
import org.mingzhang.budget.table.Section;

/** The sheet of self-evaluations: three amounts of three kinds of money each. */
final class EvaluationSheet {
  private static final List<String> SOURCES = List.of("财政拨款", "上年结转", "其他资金");

  private EvaluationSheet() {}

  static Layout<Evaluation> layout() {
    Layout.Builder<Evaluation> columns = Layout.<Evaluation>of(
            Section.EVALUATIONS, "绩效自评，每个项目一行；只有决算需要填")
        .may("项目编码", CODE, Evaluation::projectCode, "21 位", "")
        .must("项目", PROJECT, Evaluation::project, "项目名称", "政务大厅运行维护")
        .may("单位", UNIT, Evaluation::unit, "", "云山市政务服务局本级")
        .may("单位编码", CODE, Evaluation::unitCode, "", "");
    money(columns, "年初预算数", Evaluation::initial);
    money(columns, "全年预算数", Evaluation::full);
    money(columns, "全年执行数", Evaluation::executed);
    return columns
        .may("执行率权重", NUMBER, e -> Numbers.text(e.executionWeight()), "一般为 10", "10")
        .may("预期目标", PROSE, Evaluation::expected, "", "")
        .may("实际完成情况", PROSE, Evaluation::reached, "", "")
        .reading(cells -> new Evaluation(
            cells.text("项目编码"),
            cells.text("项目"),
            cells.text("单位"),
            cells.text("单位编码"),
            money(cells, "年初预算数"),
            money(cells, "全年预算数"),
            money(cells, "全年执行数"),
            cells.number("执行率权重"),
            cells.text("预期目标"),
            cells.text("实际完成情况"),
            List.of()));
  }

  private static void money(
      Layout.Builder<Evaluation> columns, String what, Function<Evaluation, Money> of) {
    List<Function<Money, BigDecimal>> getters =
        List.of(Money::fiscal, Money::carriedOver, Money::other);
    for (int i = 0; i < SOURCES.size(); i++) {
      Function<Money, BigDecimal> getter = getters.get(i);
      String note = i == 0 ? "以元为单位；不填即为零" : "";
      columns.may(
          what + "·" + SOURCES.get(i),
          AMOUNT,
          e -> Numbers.text(getter.apply(of.apply(e))),
          note,
          "");
    }
  }

  private static Money money(Cells cells, String what) {
    return new Money(
        cells.amount(what + "·" + SOURCES.get(0)),
        cells.amount(what + "·" + SOURCES.get(1)),
        cells.amount(what + "·" + SOURCES.get(2)));
  }
}
