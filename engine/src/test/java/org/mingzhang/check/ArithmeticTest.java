package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingzhang.fact.Place;

class ArithmeticTest {
  /** A table by function with basic and project columns, in which everything adds up. */
  private static Ledger byFunction(String total, String education, String training) {
    Ledger ledger = new Ledger();
    row(ledger, "合计", "", total, "60", "40");
    row(ledger, "205", "function=205", education, "20", "40");
    row(ledger, "20508", "function=20508", "60", "20", "40");
    row(ledger, "2050803", "function=2050803", training, "20", "40");
    row(ledger, "208", "function=208", "40", "40", "0");
    row(ledger, "20805", "function=20805", "40", "40", "0");
    return ledger;
  }

  private static void row(
      Ledger ledger, String row, String code, String total, String basic, String project) {
    ledger.cell("表7", row, "支出总计", total, "measure=expenditure " + code);
    ledger.cell("表7", row, "基本支出", basic, "measure=expenditure nature=basic " + code);
    ledger.cell("表7", row, "项目支出", project, "measure=expenditure nature=project " + code);
  }

  private static List<Finding> errors(Arithmetic arithmetic) {
    return arithmetic.findings().stream()
        .filter(f -> f.severity() == Severity.ERROR)
        .toList();
  }

  @Test
  void what_adds_up_is_left_alone() {
    Arithmetic arithmetic = byFunction("100", "60", "60").check();
    assertThat(arithmetic.findings()).isEmpty();
    assertThat(arithmetic.equations()).extracting(Equation::rule).contains("partition");
  }

  @Test
  @DisplayName(
      "one wrong cell that breaks several relations is one finding, with the number that mends them all")
  void one_cell() {
    Arithmetic arithmetic = byFunction("100", "66", "60").check();
    assertThat(errors(arithmetic)).hasSize(1);
    Finding finding = errors(arithmetic).get(0);
    assertThat(finding.repair()).isEqualTo("表7 205 支出总计 66 → 60");
    assertThat(finding.places().get(0).quote()).isEqualTo("66");
    assertThat(finding.message()).contains("66", "60", "相差 6");
  }

  @Test
  void a_blank_level_is_bridged() {
    Ledger ledger = new Ledger();
    ledger.cell("表1", "合计", "金额", "1,693", "measure=expenditure");
    ledger.cell("表1", "201", "金额", "1,693", "measure=expenditure function=201");
    ledger.cell("表1", "2010301", "金额", "693", "measure=expenditure function=2010301");
    ledger.cell("表1", "2013799", "金额", "1,100", "measure=expenditure function=2013799");
    assertThat(errors(ledger.check()))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("693+1,100=1,793"));
  }

  @Test
  @DisplayName("a column filled for the first level only says nothing about the levels below")
  void blank_is_not_zero() {
    Ledger ledger = byFunction("100", "60", "60");
    ledger.cell("表9", "合计", "支出总计", "90", "measure=expenditure fund=government-fund");
    ledger.cell("表9", "212", "支出总计", "90", "measure=expenditure fund=government-fund function=212");
    ledger.cell(
        "表9", "21203", "支出总计", "", "measure=expenditure fund=government-fund function=21203");
    ledger.cell(
        "表9", "21208", "支出总计", "10", "measure=expenditure fund=government-fund function=21208");
    ledger.cell(
        "表9",
        "21203",
        "项目支出",
        "80",
        "measure=expenditure nature=project fund=government-fund function=21203");
    assertThat(ledger.check().findings()).isEmpty();
  }

  @Test
  void rounding_is_never_an_error_and_an_error_never_rounding() {
    Ledger ledger = new Ledger();
    ledger.cell("表3", "合计", "支出总计", "17,109", "measure=expenditure");
    ledger.cell("表3", "合计", "基本支出", "2,589", "measure=expenditure nature=basic");
    ledger.cell("表3", "合计", "项目支出", "14,521", "measure=expenditure nature=project");
    Arithmetic rounded = ledger.check();
    assertThat(rounded.findings()).singleElement().satisfies(f -> {
      assertThat(f.severity()).isEqualTo(Severity.ROUNDING);
      assertThat(f.message()).contains("相差 1", "1.5");
    });
    Ledger exact = new Ledger();
    exact.cell("表3", "合计", "支出总计", "17,109.00", "measure=expenditure");
    exact.cell("表3", "合计", "基本支出", "2,589.00", "measure=expenditure nature=basic");
    exact.cell("表3", "合计", "项目支出", "14,521.00", "measure=expenditure nature=project");
    assertThat(errors(exact.check())).hasSize(1);
  }

  @Test
  void the_same_figure_in_two_tables() {
    Ledger ledger = byFunction("100", "60", "60");
    ledger.cell("表3", "示例局", "支出总计", "108", "measure=expenditure");
    assertThat(errors(ledger.check())).singleElement().satisfies(f -> {
      assertThat(f.rule()).isEqualTo("agreement");
      assertThat(f.message()).contains("表3", "108", "表7", "100");
    });
  }

  @Test
  @DisplayName(
      "a project list with a misread total is not called wrong when its grouping cannot be told")
  void lists() {
    Ledger ledger = new Ledger();
    ledger.cell("表5", "合计", "总计", "100", "measure=expenditure nature=project");
    ledger.cell("表5", "甲", "总计", "60", "measure=expenditure nature=project project=甲");
    ledger.cell("表5", "乙", "总计", "35", "measure=expenditure nature=project project=乙");
    ledger.cell("表5", "丙", "总计", "25", "measure=expenditure nature=project project=丙");
    ledger.cell("表5", "丁", "总计", "40", "measure=expenditure nature=project project=丁");
    Arithmetic arithmetic = ledger.check();
    assertThat(arithmetic.findings()).isEmpty();
    assertThat(arithmetic.equations()).extracting(Equation::law).contains("小计＝所属各项之和");
  }

  @Test
  void changes_and_three_public() {
    Ledger ledger = new Ledger();
    for (String[] year : new String[][] {{"2023", "10", "8", "2"}, {"2024", "7", "5", "2"}}) {
      String about = "measure=three-public year=" + year[0];
      ledger.cell("表9", year[0], "合计", year[1], about);
      ledger.cell("表9", year[0], "因公出国(境)费", "0", about + " three-public=abroad");
      ledger.cell("表9", year[0], "公务用车购置及运行维护费", year[2], about + " three-public=vehicle");
      ledger.cell("表9", year[0], "公务接待费", year[3], about + " three-public=reception");
    }
    ledger.cell("表9", "增减变化金额", "合计", "3", "measure=three-public year=2024 version=change");
    Finding finding = errors(ledger.check()).get(0);
    assertThat(finding.rule()).isEqualTo("change");
    assertThat(finding.repair()).isEqualTo("表9 增减变化金额 合计 3 → -3");
  }

  @Test
  void income_meets_expenditure() {
    Ledger ledger = new Ledger();
    ledger.cell("表1", "本年收入合计", "金额", "90", "measure=revenue");
    ledger.cell("表1", "年初结转和结余", "金额", "10", "measure=opening");
    ledger.cell("表1", "收入总计", "金额", "100", "measure=total-in");
    ledger.cell("表1", "本年支出合计", "金额", "95", "measure=expenditure");
    ledger.cell("表1", "年末结转和结余", "金额", "5", "measure=closing");
    ledger.cell("表1", "支出总计", "金额", "107", "measure=total-out");
    assertThat(errors(ledger.check())).singleElement().satisfies(f -> {
      assertThat(f.rule()).isEqualTo("balance");
      assertThat(f.repair()).isEqualTo("表1 支出总计 金额 107 → 100");
    });
  }

  @Test
  @DisplayName(
      "a sentence that prints what another cell prints may speak of that: a warning, not an error")
  void text_of_another_scope() {
    Ledger ledger = byFunction("100", "60", "60").said(3, "40", "measure=expenditure nature=basic");
    assertThat(ledger.check().findings()).singleElement().satisfies(f -> {
      assertThat(f.severity()).isEqualTo(Severity.WARNING);
      assertThat(f.message()).contains("可能口径不同");
    });
  }

  @Test
  void a_part_above_its_whole() {
    Ledger ledger = new Ledger();
    ledger.cell("表3", "示例局", "小计", "45", "measure=procurement");
    ledger.cell("表3", "示例局", "面向中小企业", "457", "measure=procurement sme=sme");
    assertThat(ledger.check().findings())
        .extracting(Finding::rule)
        .containsExactly("part-exceeds-whole");
  }

  @Test
  void explains_a_cell() {
    Arithmetic arithmetic = byFunction("100", "60", "60").check();
    Place place = Place.UNKNOWN.inTable("表7", "205", "支出总计");
    assertThat(arithmetic.explain(place))
        .hasSize(3)
        .extracting(Arithmetic::inWords)
        .allMatch(w -> w.endsWith("成立"));
  }

  @Test
  void each_holds_but_not_all_together() {
    Ledger ledger = new Ledger();
    ledger.cell("表1", "合计", "支出总计", "10", "measure=expenditure");
    ledger.cell("表1", "合计", "基本支出", "5", "measure=expenditure nature=basic");
    ledger.cell("表1", "合计", "项目支出", "6", "measure=expenditure nature=project");
    ledger.cell("表2", "合计", "基本支出", "5.4", "measure=expenditure nature=basic");
    assertThat(ledger.check().findings()).extracting(Finding::rule).contains("system-infeasible");
  }
}
