package org.mingzhang.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.document.Side;
import org.mingzhang.document.Table;
import org.mingzhang.lexicon.Lexicon;
import org.mingzhang.read.Sources;

class TablesTest {

  private static List<Table> read(String text) throws Exception {
    return Tables.read(
            Sources.read("document.txt", text.getBytes(StandardCharsets.UTF_8)), Lexicon.shipped())
        .tables();
  }

  private static Table only(String text) throws Exception {
    List<Table> tables = read(text);
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }

  /** A row in one line: key, name, and its filled cells with their headers. */
  private static String line(Table table, int row) {
    Table.Row r = table.rows().get(row);
    String cells = r.cells().stream()
        .map(c -> table.columns().get(c.column()).header() + "=" + c.text())
        .collect(Collectors.joining(" "));
    return (r.key() + " " + r.name()).strip() + " | " + cells;
  }

  @Test
  void twoSidesBecomeRowsOfOneSideEachLeftFirst() throws Exception {
    Table table = only("""
            表1

            收支总表

            部门名称：云山区档案局

            单位：万元

            收 入\t\t支 出\t
            项 目\t2024 年预算数\t项 目\t2024 年预算数
            一、财政拨款\t120.50\t一、一般公共服务支出\t100.00
            \t\t二、住房保障支出\t20.50
            收入总计\t120.50\t支出总计\t120.50
            """);
    assertThat(table.number()).isEqualTo("表1");
    assertThat(table.title()).isEqualTo("收支总表");
    assertThat(table.unit()).isEqualTo(MoneyUnit.WAN_YUAN);
    assertThat(table.rows())
        .extracting(Table.Row::side)
        .containsExactly(Side.INCOME, Side.INCOME, Side.EXPENSE, Side.EXPENSE, Side.EXPENSE);
    assertThat(line(table, 0)).isEqualTo("一、财政拨款 | 收 入/2024 年预算数=120.50");
    assertThat(line(table, 3)).isEqualTo("二、住房保障支出 | 支 出/2024 年预算数=20.50");
  }

  @Test
  void codesSplitOverColumnsAreJoined() throws Exception {
    Table table = only("""
            部门支出预算表

            单位：元

            | 类 | 款 | 项 | 科目名称 | 合计 | 基本支出 | 项目支出 |
            |---|---|---|---|---|---|---|
            | 201 | | | 一般公共服务支出 | 100 | 60 | 40 |
            | 201 | 26 | | 档案事务 | 100 | 60 | 40 |
            | 201 | 26 | 01 | 行政运行 | 60 | 60 | |
            | 合计 | | | | 100 | 60 | 40 |
            """);
    assertThat(table.rows())
        .extracting(Table.Row::key)
        .containsExactly("201", "20126", "2012601", "合计");
    assertThat(line(table, 2)).isEqualTo("2012601 行政运行 | 合计=60 基本支出=60");
    assertThat(table.unit()).isEqualTo(MoneyUnit.YUAN);
  }

  @Test
  void aHeaderWordReachesOverTheColumnsThatHaveWordsBelowIt() throws Exception {
    Table table = only("""
            表 9 “三公”经费支出表

            单位：万元

            预算单位\t年度\t总计\t公务接待费\t公务用车购置及运行维护费\t\t
            \t\t\t\t小计\t公务用车购置费\t公务用车运行维护费
            云山区档案局\t2023年\t5.00\t1.00\t4.00\t0.00\t4.00
            \t2024年\t4.50\t0.50\t4.00\t0.00\t4.00
            \t增减变化金额\t-0.50\t-0.50\t0.00\t0.00\t0.00
            """);
    assertThat(table.columns())
        .extracting(Table.Column::header)
        .containsExactly(
            "总计", "公务接待费", "公务用车购置及运行维护费/小计", "公务用车购置及运行维护费/公务用车购置费", "公务用车购置及运行维护费/公务用车运行维护费");
    assertThat(table.rows()).extracting(Table.Row::key).containsExactly("2023年", "2024年", "增减变化金额");
    assertThat(table.rows().get(2).cells().get(0).amount().printed()).isEqualByComparingTo("-0.50");
  }

  @Test
  void columnNumbersTellValueColumnsAndAreNoRow() throws Exception {
    Table table = only("""
            收入支出决算总表

            单位：万元

            收入\t\t\t支\t出\t
            项目\t行次\t决算数\t项 目\t行次\t决算数
            栏次\t\t1\t栏次\t\t2
            一、一般公共预算财政拨款收入\t1\t88. 27\t一、一般公共服务支出\t31\t1, 080. 00
            总计\t30\t88. 27\t总 计\t60\t1, 080. 00
            """);
    assertThat(table.columns()).hasSize(2);
    assertThat(table.rows()).hasSize(4);
    assertThat(line(table, 0)).endsWith("=88.27");
    assertThat(line(table, 2)).endsWith("=1,080.00");
    assertThat(table.rows().get(2).side()).isEqualTo(Side.EXPENSE);
  }

  @Test
  void oneTableOverPagesIsOneTableWhetherItsHeadingIsRepeatedOrNot() throws Exception {
    String repeated = """
        表 7

        一般公共预算支出表

        单位：万元

        科目编码\t科目名称\t支出总计\t基本支出\t项目支出
        201\t一般公共服务支出\t90\t50\t40

        表 7

        一般公共预算支出表

        单位：万元

        科目编码\t科目名称\t支出总计\t基本支出\t项目支出
        221\t住房保障支出\t10\t10\t0
        """;
    String bare = """
        表 7

        一般公共预算支出表

        单位：万元

        | 科目编码 | 科目名称 | 支出总计 | 基本支出 | 项目支出 |
        |---|---|---|---|---|
        | 201 | 一般公共服务支出 | 90 | 50 | 40 |

        | 221 | 住房保障支出 | 10 | 10 | 0 |
        |---|---|---|---|---|
        | 合计 | | 100 | 60 | 40 |
        """;
    assertThat(only(repeated).rows()).extracting(Table.Row::key).containsExactly("201", "221");
    assertThat(only(bare).rows()).extracting(Table.Row::key).containsExactly("201", "221", "合计");
  }

  @Test
  void twoTablesWithoutATitleBetweenAreToldByTheirHeaders() throws Exception {
    List<Table> tables = read("""
            项目名称\t预算数（万元）\t绩效目标
            档案数字化\t30\t完成馆藏档案扫描

            表1

            收支总表

            单位：万元

            项目\t预算数
            一、财政拨款\t30
            """);
    assertThat(tables).extracting(Table::title).last().isEqualTo("收支总表");
    assertThat(tables).hasSize(2);
    assertThat(line(tables.get(0), 0)).startsWith("档案数字化 | 预算数（万元）=30");
  }

  @Test
  void notesBelongToTheTableAboveThem() throws Exception {
    Table table = only("""
            表 10

            政府性基金预算支出表

            单位：万元

            科目编码\t科目名称\t支出总计\t基本支出\t项目支出
            合计\t\t0.00\t0.00\t0.00

            注：本表本年无发生额。
            """);
    assertThat(table.notes()).extracting(Table.Note::text).containsExactly("注：本表本年无发生额。");
    assertThat(table.rows()).hasSize(1);
  }

  @Test
  void aGoalTableGivesTasksAndIndicatorsHoweverItsMergedCellsShift() throws Exception {
    Table table = only("""
            表 12

            整体支出绩效目标表

            单位：万元

            单位名称\t\t云山区档案局\t主管部门\t云山区档案局
            年度主要任务\t任务名称\t主要内容\t预算金额(万元)\t\t
            \t\t\t总额\t其中：财政拨款\t其中：其他资金
            \t基本支出\t人员和公用\t70.00\t70.00\t0.00
            档案数字化\t扫描馆藏档案\t30.00\t30.00\t0.00
            金额合计\t\t\t100.00\t100.00\t0.00
            年度总体目标\t保障档案安全
            年度绩效指标\t一级指标\t二级指标\t三级指标\t目标值
            \t产出指标\t数量指标\t扫描档案页数\t≥20 万页
            \t\t扫描合格率\t100%
            \t满意度指标\t服务对象满意度指标\t查档群众满意度\t≥95%
            """);
    assertThat(table.rows())
        .extracting(Table.Row::key)
        .containsExactly("基本支出", "档案数字化", "金额合计", "扫描档案页数", "扫描合格率", "查档群众满意度");
    assertThat(line(table, 1))
        .isEqualTo("档案数字化 | 预算金额（万元）/总额=30.00 预算金额（万元）/其中：财政拨款=30.00 预算金额（万元）/其中：其他资金=0.00");
    assertThat(line(table, 3)).isEqualTo("扫描档案页数 | 目标值=≥20 万页");
    assertThat(table.rows().get(4).context()).containsExactly("产出指标", "数量指标");
  }
}
