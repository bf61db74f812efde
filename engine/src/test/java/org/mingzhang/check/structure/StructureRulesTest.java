package org.mingzhang.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Rule;
import org.mingzhang.check.Severity;
import org.mingzhang.check.Unchecked;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Samples;

class StructureRulesTest {
  private static List<Finding> check(String rule, Samples samples) {
    Disclosure disclosure = samples.build();
    Rule found = StructureRules.all().stream()
        .filter(r -> r.id().equals(rule))
        .findFirst()
        .orElseThrow();
    List<Finding> findings = found.check(disclosure);
    assertThat(findings).allSatisfy(f -> {
      assertThat(f.rule()).isEqualTo(rule);
      assertThat(f.severity()).isGreaterThanOrEqualTo(found.severity());
      assertThat(f.message()).endsWith("。");
    });
    return findings;
  }

  private static Samples budget() {
    return Samples.budget("shenzhen", 2024);
  }

  @Test
  void aPromisedTableMustBeThere() {
    Samples samples = budget()
        .contents("(一)", "收支总表")
        .contents("(二)", "收入总表")
        .contents("(三)", "支出总表")
        .table("表1", "收支总表")
        .columns("预算数")
        .labelled("总计", "1")
        .table("表3", "部门支出总表")
        .columns("预算数")
        .labelled("总计", "1");
    assertThat(check("missing-table", samples)).singleElement().satisfies(f -> {
      assertThat(f.severity()).isEqualTo(Severity.ERROR);
      assertThat(f.places().get(0).quote()).isEqualTo("(二) 收入总表");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"收入总表", "表2 收入总表", "2024年部门收入总表", "某区某局收入总表", "2. 收入总表"})
  void aTableThatIsPrintedButCouldNotBeReadIsNotMissing(String line) {
    assertThat(check("missing-table", budget().contents("(二)", "收入总表").line(line)))
        .isEmpty();
  }

  @Test
  void aTableOfTheSameNumberUnderALikeTitleIsNotMissing() {
    Samples samples = budget()
        .contents("(一)", "财政拨款收支总表")
        .table("表1", "财政拨款收支预算总表")
        .columns("预算数")
        .labelled("总计", "1");
    assertThat(check("missing-table", samples)).isEmpty();
  }

  @Test
  void theSiblingByAnotherClassificationDoesNotStandIn() {
    Samples samples = budget()
        .contents("(七)", "一般公共预算支出表（按功能分类）")
        .contents("(八)", "一般公共预算支出表（按经济分类）")
        .table("表7", "一般公共预算支出表（按功能分类）")
        .columns("预算数")
        .row("201", "一般公共服务支出", "1");
    assertThat(check("missing-table", samples))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("按经济分类"));
  }

  @Test
  void theHeadingOfAllTablesIsNoTable() {
    Samples samples = budget()
        .contents("五、", "部门预算表")
        .contents("1.", "2024年部门收入预算总表")
        .contents("第二部分", "某局2024年度部门决算表")
        .line("2024年部门收入预算总表");
    assertThat(check("missing-table", samples)).isEmpty();
  }

  @Test
  void aPartWithoutItsNumberIsFound() {
    Samples samples = budget()
        .contents("第一部分", "某局概况")
        .contents("第二部分", "某区某局2024年度部门决算表")
        .heading("第一部分", "某局概况")
        .line("某局2024年度部门决算表");
    assertThat(check("contents-headings", samples)).singleElement().satisfies(f -> {
      assertThat(f.severity()).isEqualTo(Severity.WARNING);
      assertThat(f.places().get(0).quote()).isEqualTo("某局2024年度部门决算表");
    });
  }

  @Test
  void aHeadingWordedDifferentlyIsMentioned() {
    Samples samples = budget().contents("十一、", "其他重要事项说明").line("十一、其他重要事项的情况说明");
    assertThat(check("contents-headings", samples))
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.INFO);
  }

  @Test
  void aMissingPartIsFoundAndAPresentOneIsNot() {
    Samples samples =
        budget().contents("第一部分", "部门概况").contents("第二部分", "名词解释").heading("第一部分", "部门概况");
    assertThat(check("contents-headings", samples))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("第二部分 名词解释"));
  }

  @Test
  void aRequiredTableThatIsNowhereIsFound() {
    Samples samples = budget();
    for (String title : List.of(
        "收支总表",
        "收入总表",
        "支出总表",
        "基本支出总表",
        "项目支出总表",
        "财政拨款收支总表",
        "一般公共预算支出表（按功能分类）",
        "政府性基金预算支出表",
        "国有资本经营预算支出表")) samples.table("", title).columns("预算数").labelled("合计", "1");
    assertThat(check("required-parts", samples))
        .anySatisfy(f -> assertThat(f.expected()).contains("“三公”经费"));
    assertThat(check("required-parts", samples))
        .filteredOn(f -> f.severity() == Severity.WARNING)
        .hasSize(1);
  }

  @Test
  void anUnknownRegionIsSaid() {
    Samples samples =
        Samples.budget("", 2024).table("表1", "收支总表").columns("预算数").labelled("合计", "1");
    assertThat(check("required-parts", samples)).isEmpty();
    assertThat(StructureRules.all())
        .flatExtracting(rule -> rule.unchecked(samples.build()))
        .singleElement()
        .extracting(Unchecked::why)
        .isEqualTo("没有该地区的表样");
  }

  @Test
  void anEmptyTableNeedsItsNote() {
    Samples bare = budget().table("表10", "政府性基金预算支出表").columns("支出总计").labelled("某区某局", "0");
    assertThat(check("empty-table-without-note", bare))
        .singleElement()
        .satisfies(f -> assertThat(f.places().get(0).quote()).isEqualTo("政府性基金预算支出表"));
    Samples noted = budget()
        .table("表10", "政府性基金预算支出表")
        .columns("支出总计")
        .labelled("某区某局", "0")
        .note("注：本表本年无发生额。");
    assertThat(check("empty-table-without-note", noted)).isEmpty();
    Samples filled = budget().table("表10", "政府性基金预算支出表").columns("支出总计").labelled("某区某局", "5");
    assertThat(check("empty-table-without-note", filled)).isEmpty();
    Samples other = budget().table("表2", "收入总表").columns("收入总计").labelled("某区某局", "0");
    assertThat(check("empty-table-without-note", other)).isEmpty();
  }

  @Test
  void aFilledTableIsNotCalledEmpty() {
    Samples samples = budget()
        .table("表9", "“三公”经费和机关运行经费预算表")
        .columns("合计", "公务接待费")
        .labelled("", "47.91", "1.35")
        .note("注：本部门无“三公”经费预算，故本表为空表。");
    assertThat(check("false-empty-note", samples)).singleElement().satisfies(f -> {
      assertThat(f.severity()).isEqualTo(Severity.ERROR);
      assertThat(f.places()).extracting(p -> p.quote()).contains("47.91");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"注：本部门无政府性基金预算，故本表为空表。", "注：无", "注：本表反映本年度收支情况。", "注：单位转换时可能存在尾数误差。"})
  void otherNotesAreNoContradiction(String note) {
    Samples samples =
        budget().table("表9", "“三公”经费支出表").columns("合计").labelled("", "47.91").note(note);
    assertThat(check("false-empty-note", samples)).isEmpty();
  }

  private static Samples three(Samples samples, String number, String title, String last) {
    return samples
        .table(number, title)
        .columns("总计", "公务接待费", "公务用车运行维护费")
        .labelled("2023年", "10", "2", "8")
        .labelled("2024年", "10", "2", last);
  }

  @Test
  void aTablePrintedTwiceIsFound() {
    Samples twice =
        three(three(budget(), "表8", "一般公共预算“三公”经费支出表", "8"), "表13", "一般公共预算“三公”经费支出表", "8.0");
    assertThat(check("table-twice", twice))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("表8").contains("表13"));
    Samples changed =
        three(three(budget(), "表8", "一般公共预算“三公”经费支出表", "8"), "表13", "一般公共预算“三公”经费支出表", "9");
    assertThat(check("table-twice", changed)).isEmpty();
    Samples otherTitle = three(three(budget(), "表3", "支出预算总表", "8"), "表5", "一般公共预算支出功能分类预算表", "8");
    assertThat(check("table-twice", otherTitle)).isEmpty();
  }

  @Test
  void aTermExplainedTwiceIsFound() {
    Samples samples = budget()
        .heading("第九部分", "名词解释")
        .says("八、基本支出：为保障机构正常运转而发生的支出。")
        .says("九、机关运行经费：为保障行政单位运行用于购买货物和服务的资金。", "包括办公费等。")
        .says("十、机关运行经费：为保障行政单位运行用于购买货物和服务的资金。", "包括办公费等。")
        .says("部门名称：某市某区某局某中心某某办公室")
        .says("部门名称：某市某区某局某中心某某办公室");
    assertThat(check("definition-twice", samples))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("九、机关运行经费：…").contains("十、机关运行经费：…"));
  }

  @Test
  void aPassagePrintedTwiceUnderOneHeadingIsFound() {
    String passage = "建成覆盖全区各街道的政策文件查询系统，引入智能问答，为市民提供全天候、全流程的办事咨询服务，群众反映良好，受到各方欢迎";
    Samples twice = budget()
        .heading("二、", "绩效")
        .says("二是社会效益方面，" + passage + "。", "三是来信来访方面，" + passage.replace('，', ',') + "；办理及时。");
    assertThat(check("sentence-twice", twice)).hasSize(1);
    Samples apart =
        budget().heading("一、", "收入").says(passage + "。").heading("二、", "支出").says(passage + "。");
    assertThat(check("sentence-twice", apart)).isEmpty();
    String formula = "决算数小于预算数的主要原因是严格控制各项一般性开支，压减办公费、差旅费、会议费等日常公用经费，节约了支出";
    assertThat(check("sentence-twice", budget().says(formula + "。").says(formula + "。")))
        .isEmpty();
  }

  @Test
  void aTitleWithoutTheYearOfItsSiblingsIsFound() {
    Samples samples = budget();
    for (String title :
        List.of("2024年收支预算总表", "2024年收入预算总表", "2024年支出预算总表", "2024年财政拨款预算总表", "“三公”经费预算表")) {
      samples.table("", title).columns("合计").labelled("合计", "1");
    }
    assertThat(check("title-without-year", samples))
        .singleElement()
        .extracting(Finding::actual)
        .isEqualTo("“三公”经费预算表");
    Samples none = budget()
        .table("", "收支总表")
        .columns("合计")
        .labelled("合计", "1")
        .table("", "2024年收入总表")
        .columns("合计")
        .labelled("合计", "1");
    assertThat(check("title-without-year", none)).isEmpty();
  }

  @Test
  void evaluationsThatTheContentsDoNotAnnounceAreFound() {
    assertThat(check("unannounced-annex", budget().contents("第四部分:", "名词解释").evaluation("甲项目")))
        .singleElement()
        .satisfies(f -> assertThat(f.places().get(0).quote()).isEqualTo("第四部分: 名词解释"));
    assertThat(check(
            "unannounced-annex",
            budget().contents("第四部分", "名词解释").contents("附件", "项目支出绩效自评表").evaluation("甲项目")))
        .isEmpty();
  }

  @Test
  void aNumberLeftOutIsFoundWhereThereIsNoContents() {
    Samples samples = budget();
    for (String number : List.of("表1", "表2", "表4"))
      samples.table(number, number + "的表").columns("合计").labelled("合计", "1");
    assertThat(check("table-number-gap", samples))
        .singleElement()
        .extracting(Finding::expected)
        .isEqualTo("表3");
  }

  @Test
  void aTotalColumnLeftBlankIsFound() {
    Samples samples = budget()
        .table("表7", "支出情况表")
        .columns("支出总计", "基本支出", "项目支出")
        .row("201", "一般公共服务支出", "9", "4", "5")
        .row("20103", "某事务", "", "4", "5")
        .row("2010301", "行政运行", "", "4", "")
        .row("2010302", "一般行政管理事务", "", "", "5");
    assertThat(check("blank-total", samples))
        .singleElement()
        .extracting(Finding::actual)
        .isEqualTo("3 行空白");
  }

  @Test
  void anAmountBesideItsOwnColumnIsFound() {
    String[] columns = {"总计", "拨款/一般性经费拨款", "拨款/政府投资项目拨款"};
    Samples beside = budget()
        .table("表5", "项目支出表")
        .columns(columns)
        .labelled("政府投资项目", "6,300", "6,300", "")
        .labelled("某项目", "1", "1", "");
    assertThat(check("amount-in-another-column", beside)).hasSize(1);
    Samples right =
        budget().table("表5", "项目支出表").columns(columns).labelled("政府投资项目", "6,300", "", "6,300");
    assertThat(check("amount-in-another-column", right)).isEmpty();
  }

  @Test
  void aPurposeUnderAnotherItemIsFound() {
    Samples wrong = budget().says("公务用车购置费预算数0万元。", "主要用于公务用车所需的燃料费、过路过桥费。");
    assertThat(check("purpose-of-another-item", wrong)).hasSize(1);
    Samples right = budget().says("公务用车购置费预算数0万元。").says("公务用车运行维护费预算数8万元，主要用于燃料费、过路过桥费。");
    assertThat(check("purpose-of-another-item", right)).isEmpty();
  }

  @Test
  void anItemThatRunsOnIsFound() {
    Samples samples = budget().says("（一）负责甲工作。").says("（二）负责乙工作。").says("（三）负责丙工作。", "（四）负责丁工作。");
    assertThat(check("run-on-item", samples))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("（四）"));
    Samples inline = budget().says("包括：", "（一）甲；", "（二）乙；", "（三）丙；", "（四）丁。");
    assertThat(check("run-on-item", inline)).isEmpty();
  }

  @Test
  void everyRuleHasItsOwnIdAndReason() {
    assertThat(StructureRules.all()).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(StructureRules.all()).allSatisfy(r -> {
      assertThat(r.title()).isNotBlank();
      assertThat(r.english()).isNotBlank();
      assertThat(r.reason()).isNotBlank();
    });
  }

  @Test
  void anEmptyDocumentHasNothingToSay() {
    for (Rule rule : StructureRules.all())
      assertThat(rule.check(budget().build())).as(rule.id()).isEmpty();
  }
}
