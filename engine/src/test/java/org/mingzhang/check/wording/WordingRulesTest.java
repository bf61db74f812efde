package org.mingzhang.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Rule;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Disclosure;

class WordingRulesTest {
  private static List<Finding> check(Disclosure disclosure) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : WordingRules.all()) findings.addAll(rule.check(disclosure));
    return findings;
  }

  private static List<String> rules(Documents document) {
    return check(document.build()).stream().map(Finding::rule).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "负责全区河道河道清淤工作。 | doubled-words",
        "绩效目标合理规范合理，资金使用合规。 | doubled-words",
        "加强湿地保护，，推进清淤。 | doubled-punctuation",
        "推进水清”行动，改善水质。 | unbalanced-marks",
        "用于清淤（其中外包费用三万元。 | unbalanced-marks",
        "负责集体士地补偿工作。 | typo",
        "较上一度增加三万元。 | typo",
        "主要用于XX工作。 | placeholder",
        "公务接待费下降（增长）27.78%。 | alternative-left",
        "增加/减少3万元。 | alternative-left",
        "用于接待，列明公务接待2批次。 | template-instruction",
        "云山市清溪区水务和湿地管理局部门（单位）共有车辆2辆。 | unit-leftover",
        "云山市清溪区水务与湿地管理局开展清淤。 | issuer-name",
        "是市级预算主管部门从本级财政部门取得的拨款。 | level-mixed",
        "2024年预算数10万元，比2024年增加2万元。 | same-year-compared",
        "全年支出11万元，增长13.95。 | missing-unit",
        "接待支出0.39万（含外宾接待）。 | missing-unit",
        "无下属单位。下辖清溪水库、清溪闸站2个事业单位。 | contradiction",
        "本局共三家基层单位。绩效管理范围共2家基层单位。 | unit-count",
        "行政单位预算支出10万元，主要原因：增加清淤项目财政拨款收入。 | reason-other-side",
      })
  void findsWhatIsWrong(String paragraph, String rule) {
    assertThat(rules(Documents.budget(2024).says(paragraph))).contains(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "负责一项一项落实清淤工作，常常检查，各个击破。",
        "绩效目标合理规范、指标明确完整，资金使用合规。",
        "推进“水清”行动（第一期），改善水质；1）清淤；2）绿化。",
        "投入员工三百人，护士地位提高，自己完成，期末安排检查。",
        "根据《XX办法》（云府办〔2021〕3号）开展工作，5×8小时值守。",
        "公务接待费下降27.78%，决算数大于预算数。",
        "编制事项清单，列明办理依据。",
        "云山市清溪区水务和湿地管理局（本级）共有车辆2辆。",
        "配合云山市水务和湿地管理局开展工作，与云山市清溪区民政局会商。",
        "2024年预算数10万元，比2023年增加2万元，增长25.00%。",
        "截至2022年底，全区河道清淤完成九成；落实2021年河道整治工程尾款。",
        "共发放5万份，惠及3.5万人。",
        "行政单位预算支出10万元，主要原因：使用上年财政拨款收入安排的支出增加。",
        "本局共3家基层单位，绩效管理范围共三家基层单位。",
      })
  void leavesWhatIsRightAlone(String paragraph) {
    assertThat(check(Documents.budget(2024).under("绩效目标").says(paragraph).build()))
        .isEmpty();
  }

  @Test
  void quotesTheClauseAndNamesTheRightWord() {
    Finding typo =
        check(Documents.budget(2024).says("贯彻方针。依法办理社区事物受理工作，服务居民。").build()).get(0);
    assertThat(typo.rule()).isEqualTo("typo");
    assertThat(typo.severity()).isEqualTo(Severity.WARNING);
    assertThat(typo.places().get(0).quote()).isEqualTo("依法办理社区事物受理工作，");
    assertThat(typo.expected()).isEqualTo("事务受理");
    assertThat(typo.repair()).isEqualTo("“事物受理” → “事务受理”");
  }

  @Test
  void missesTheDistrictOnlyInTheDocumentsOwnTitle() {
    assertThat(rules(Documents.budget(2024).titled("云山市水务和湿地管理局2024年度部门预算表")))
        .contains("issuer-name");
    assertThat(rules(Documents.budget(2024).says("协同云山市水务和湿地管理局推进清淤。"))).isEmpty();
  }

  @Test
  void takesAShortNameWithOneOtherCharacterForAnotherBody() {
    assertThat(rules(Documents.of("云山市清溪区财政局").says("与云山市清溪区民政局会商。"))).isEmpty();
    assertThat(rules(Documents.of("云山市清溪区人民政府长乐街道办事处").says("与云山市清溪区人民政府长寿街道办事处共建。")))
        .isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked")
  void readsCellsAsWell() {
    Documents document = Documents.budget(2024)
        .grid(List.of("项目", "绩效目标"), List.of("清淤", "确保落实2021年区里规定的清淤任务，改善水质。"));
    assertThat(rules(document)).containsExactly("year-left-over");
  }

  @Test
  void looksAtTheKindOfTheDocument() {
    String says = "本部门预算为汇总预算，包括局本级和下属单位。";
    assertThat(rules(Documents.accounts(2024).says(says))).containsExactly("kind-mixed");
    assertThat(rules(Documents.budget(2024).says(says))).isEmpty();
  }

  @Test
  void letsFinalAccountsBeComparedWithTheirOwnBudget() {
    assertThat(rules(Documents.accounts(2024).says("2024年决算数9万元，比2024年年初预算数减少1万元。")))
        .isEmpty();
    assertThat(rules(Documents.accounts(2024).says("2024年决算数9万元，与2024年度相比，支出减少1万元。")))
        .containsExactly("same-year-compared");
  }

  @Test
  void comparesAListsItemsWithEachOther() {
    Documents list = Documents.budget(2024).under("主要职责");
    list.says("1.负责全区河道清淤工作，组织实施有关规划。");
    list.says("2.负责全区湿地保护工作，组织实施有关规划");
    list.says("3.负责全区闸站运行工作，组织实施有关规划。");
    list.says("4.负责全区水质监测工作，组织实施有关规划。");
    assertThat(rules(list)).containsExactly("paragraph-ending");
    assertThat(rules(Documents.budget(2024).says("1.河道清淤").says("2.湿地保护").says("3.闸站运行")))
        .isEmpty();
  }

  @Test
  void findsAnItemThatRunsOn() {
    Documents list = Documents.budget(2024).under("主要职责");
    list.says("（一）负责河道清淤。").says("（二）负责湿地保护。（三）负责闸站运行。").says("（四）负责水质监测。").says("（五）负责其他工作。");
    assertThat(rules(list)).contains("run-on-item");
  }

  @Test
  void tellsOneProjectUnderTwoNamesFromTwoProjects() {
    assertThat(NamesDiffer.isSameProject("清溪河道一体化监测平台项目", "清溪河道监测一体化平台项目")).isTrue();
    assertThat(NamesDiffer.isSameProject("清溪河道监测平台（一期）项目", "清溪河道监测平台（二期）项目")).isFalse();
    assertThat(NamesDiffer.isSameProject("清溪河道监测平台建设项目", "清溪河道监测平台运维项目")).isFalse();
    assertThat(NamesDiffer.isReordered("行政改革审批", "行政审批制度改革")).isTrue();
    assertThat(NamesDiffer.isReordered("行政审批改革", "行政审批制度改革")).isFalse();
  }

  @Test
  void findsAReasonCopiedFromAnotherAccount() {
    Documents document = Documents.budget(2024);
    document.says("1.“农林水支出（类）水利（款）水利工程建设（项）”10.00万元，主要用于水利工程建设。主要原因是：水利工程建设经费增加。");
    document.says("2.“农林水支出（类）水利（款）水质监测（项）”5.00万元，主要用于水质监测。主要原因是：水利工程建设经费增加。");
    assertThat(rules(document)).containsExactly("copied-reason");
  }

  @Test
  void sumsUpATemplate() {
    Documents template = Documents.budget(2024);
    for (int i = 0; i < 40; i++) template.says("第" + i + "项支出XXX万元，用于清淤工作第" + i + "期。");
    List<Finding> findings = check(template.build()).stream()
        .filter(f -> f.rule().equals("placeholder"))
        .toList();
    assertThat(findings).hasSize(13);
    assertThat(findings.get(12).message()).contains("28");
  }

  @Test
  void givesEveryRuleItsOwnName() {
    assertThat(WordingRules.all()).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(WordingRules.all()).allSatisfy(rule -> assertThat(rule.title()).isNotBlank());
  }

  @Test
  void staysQuickOnHostileText() {
    Documents document = Documents.budget(2024);
    document
        .says("（".repeat(20_000))
        .says("支出1" + "0".repeat(20_000))
        .says("开展了" + "清淤、".repeat(8_000))
        .says("“".repeat(10_000));
    long start = System.nanoTime();
    check(document.build());
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }
}
