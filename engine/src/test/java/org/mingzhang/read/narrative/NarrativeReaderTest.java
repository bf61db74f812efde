package org.mingzhang.read.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.read.narrative.Prose.BUDGET;
import static org.mingzhang.read.narrative.Prose.FINAL;
import static org.mingzhang.read.narrative.Prose.narrative;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Sentence;
import org.mingzhang.document.Statement;
import org.mingzhang.fact.Fact;

class NarrativeReaderTest {
  private static Statement first(Narrative narrative, String phrase) {
    return narrative.statements().stream()
        .filter(s -> s.phrase().equals(phrase))
        .findFirst()
        .orElseThrow();
  }

  private static String slot(Statement statement, String name) {
    return statement.slot(name).map(Statement.Slot::text).orElse(null);
  }

  private static List<String> facts(Narrative narrative) {
    return narrative.facts().stream()
        .map(f -> f.coordinate() + " = " + f.amount().printed().toPlainString())
        .toList();
  }

  @Test
  void joinsHardLineBreaksAndKeepsPlaces() {
    Narrative read = narrative(
        BUDGET,
        "第二部分 收支总体情况",
        "",
        "2024年云山市青石区档案局部门预算收入1, 028. 96万元，",
        "比2023年增加 28.96万元，增长2.9 %。支出与收入相同。");
    assertThat(read.sentences())
        .extracting(Sentence::text)
        .containsExactly(
            "第二部分收支总体情况", "2024年云山市青石区档案局部门预算收入1,028.96万元，比2023年增加28.96万元，增长2.9%。", "支出与收入相同。");
    assertThat(read.sentences().get(1).headings()).containsExactly("第二部分收支总体情况");
    assertThat(first(read, "change").slot("rate").orElseThrow().place().line()).isEqualTo(4);
  }

  @Test
  void tiesAChangeToWhatChanged() {
    Statement change = first(
        narrative(BUDGET, "1.档案征集整理56万元，主要用于征集、著录。较2023年预算减少4万元，下降6.7%，主要原因是征集量减少。"), "change");
    assertThat(slot(change, "item")).isEqualTo("档案征集整理");
    assertThat(slot(change, "amount")).isEqualTo("56万元");
    assertThat(slot(change, "difference")).isEqualTo("4万元");
    assertThat(slot(change, "reason")).isEqualTo("征集量减少");
  }

  @Test
  void takesTheItemFromTheNameInFrontOfTheSentence() {
    Statement change = first(narrative(BUDGET, "2.公务接待费。2024年预算数0.5万元，比2023年减少0.1万元。"), "change");
    assertThat(slot(change, "item")).isEqualTo("公务接待费");
    assertThat(slot(change, "amount")).isEqualTo("0.5万元");
  }

  @Test
  void collectsTheItemsOfAnAnnouncedTotal() {
    Narrative read = narrative(
        BUDGET,
        "（四）项目支出100万元，具体包括：",
        "1.库房维护40万元，主要包括：",
        "（1）温控30万元，用于恒温设备。",
        "（2）防虫10万元，用于药剂。",
        "2.数字化60万元，主要用于扫描。");
    Statement projects = first(read, "parts-all");
    assertThat(slot(projects, "whole")).isEqualTo("100万元");
    assertThat(slot(projects, "part-1")).isEqualTo("库房维护40万元");
    assertThat(slot(projects, "part-2")).isEqualTo("数字化60万元");
    assertThat(projects.slot("part-3")).isEmpty();
    Statement nested = first(read, "parts-main");
    assertThat(slot(nested, "whole")).isEqualTo("40万元");
    assertThat(slot(nested, "part-2")).isEqualTo("防虫10万元");
  }

  @Test
  void aNestedListEndsWithItsPart() {
    Narrative read = narrative(
        FINAL,
        "云山市青石区档案局2024年度“三公”经费财政拨款支出决算为7.98万元。其中：公务用车购置及运行维护费支出决算为7.27万元，"
            + "其中：公务用车购置支出决算为0万元，公务用车运行维护费支出决算为7.27万元；公务接待费支出决算为0.71万元。");
    List<Statement> lists =
        read.statements().stream().filter(s -> s.phrase().startsWith("parts")).toList();
    assertThat(lists)
        .extracting(s -> slot(s, "whole"))
        .containsExactlyInAnyOrder("7.98万元", "7.27万元");
    assertThat(facts(read))
        .contains("year=2024 version=final measure=three-public three-public=reception = 0.71");
  }

  @Test
  void onlyCertainNamesBecomeFacts() {
    Narrative read = narrative(
        BUDGET,
        "云山市青石区档案局预算120万元，包括人员支出80万元、公用经费10万元、项目支出30万元。",
        "2024年面向中小企业预留政府采购项目预算金额6万元，其中，预留给小型企业的政府采购项目预算为4万元。");
    assertThat(facts(read))
        .containsExactly(
            "year=2024 version=budget measure=total-out = 120",
            "year=2024 version=budget measure=expenditure nature=pay = 80",
            "year=2024 version=budget measure=expenditure nature=public = 10",
            "year=2024 version=budget measure=expenditure nature=project = 30");
  }

  @Test
  void amountsOfOneUnitAreNotThoseOfTheDepartment() {
    Narrative read = narrative(
        BUDGET,
        "一、云山市青石区档案局（本级）",
        "云山市青石区档案局（本级）预算80万元，包括人员支出60万元、项目支出20万元。",
        "二、云山市青石区档案中心",
        "（一）人员支出40万元。");
    assertThat(read.facts()).isEmpty();
  }

  @Test
  void partsBelongToTheFundOfTheirWhole() {
    Narrative read = narrative(FINAL, "一般公共预算财政拨款基本支出50.00万元。其中：人员经费40.00万元，公用经费10.00万元。");
    assertThat(facts(read))
        .contains(
            "year=2024 version=final measure=expenditure fund=general-public nature=personnel = 40.00");
  }

  @Test
  void lastYearIsAnotherYear() {
    Narrative read = narrative(BUDGET, "2023年公务接待费3万元，2024年公务接待费2万元。");
    assertThat(read.facts())
        .extracting(Fact::coordinate)
        .extracting(Object::toString)
        .containsExactly(
            "year=2023 version=budget measure=three-public three-public=reception",
            "year=2024 version=budget measure=three-public three-public=reception");
  }

  @Test
  void definitionsStateNothing() {
    Narrative read = narrative(BUDGET, "第九部分 名词解释", "一、基本支出：指为保障运转发生的支出，主要包括人员支出5万元以及公用支出3万元。");
    assertThat(read.statements()).isEmpty();
    assertThat(read.facts()).isEmpty();
  }
}
