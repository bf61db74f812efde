package org.mingzhang.check.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Rule;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Samples;

class ClassificationRulesTest {
  private static List<Finding> check(String rule, Disclosure disclosure) {
    Rule found = ClassificationRules.all().stream()
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

  private static Samples economic() {
    return Samples.budget("shanghai", 2024).table("表8", "经济分类预算表").columns("合计");
  }

  @ParameterizedTest
  @CsvSource({
    "3012, 津贴补贴, 30102",
    "3017, 绩效工资, 30107",
    "201031, 行政运行, 2010301",
    "3021, 办公用品费, 30201"
  })
  void aCodeThatLostADigitIsMended(String printed, String name, String meant) {
    List<Finding> findings =
        check("short-code", economic().row(printed, name, "1").build());
    assertThat(findings).singleElement().satisfies(f -> {
      assertThat(f.expected()).isEqualTo(meant);
      assertThat(f.actual()).isEqualTo(printed);
      assertThat(f.repair()).contains(meant);
    });
  }

  @Test
  void wholeCodesAndYearsAreNotShort() {
    Disclosure whole = economic()
        .row("30102", "津贴补贴", "1")
        .row("2024", "", "1")
        .row("9012", "津贴补贴", "1")
        .build();
    assertThat(check("short-code", whole)).isEmpty();
  }

  /** Pairs met in a published document. */
  @ParameterizedTest
  @CsvSource({
    "30202, 咨询费, ERROR",
    "30203, 水费, ERROR",
    "30204, 电费, ERROR",
    "30205, 邮电费, ERROR",
    "30207, 工会经费, ERROR",
    "30208, 福利费, ERROR",
    "30213, 其他商品和服务支出, ERROR",
    "30301, 退休费, ERROR",
    "30108, 机关事业单位基本养老保险费, WARNING",
    "30206, 办公设备购置费, WARNING",
    "303, 离退休人员经费, WARNING"
  })
  void aNameOfAnotherCodeIsFound(String code, String name, Severity severity) {
    assertThat(check("code-name", economic().row(code, name, "1").build()))
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(severity);
  }

  @ParameterizedTest
  @CsvSource({
    "2010301, 行政运行",
    "2010399, 其他政府办公厅（室）及相关机构事务",
    "20103, 政府办公厅(室)及 相关机构事务",
    "2139955, 本地特设科目",
    "30213, 维修(护)费",
    "A0302, 办公自动化设备",
    "2129901, 其他城乡社区支出"
  })
  void variantsAndUnknownCodesAreNotWrong(String code, String name) {
    assertThat(check("code-name", economic().row(code, name, "1").build())).isEmpty();
  }

  @Test
  void anUnknownCodeIsAQuestion() {
    List<Finding> findings = check(
        "unknown-code",
        economic().row("30210", "车辆运行费", "1").row("30211", "差旅费", "1").build());
    assertThat(findings).singleElement().extracting(Finding::severity).isEqualTo(Severity.INFO);
  }

  @Test
  void anOldNameIsFoundWithAndWithoutItsCode() {
    Disclosure disclosure = economic()
        .row("20805", "行政事业单位离退休", "1")
        .labelled("六、医疗卫生与计划生育支出", "1")
        .labelled("七、卫生健康支出", "1")
        .build();
    assertThat(check("old-account-name", disclosure))
        .extracting(Finding::expected)
        .containsExactly("行政事业单位养老支出", "卫生健康支出");
    Disclosure then = Samples.budget("shanghai", 2018)
        .table("表1", "总表")
        .columns("合计")
        .labelled("六、医疗卫生与计划生育支出", "1")
        .build();
    assertThat(check("old-account-name", then)).isEmpty();
  }

  @Test
  void aChildNeedsItsParentInTheTable() {
    Samples table = economic()
        .row("201", "一般公共服务支出", "3")
        .row("20103", "政府办公厅（室）及相关机构事务", "3")
        .row("2010301", "行政运行", "1")
        .row("2010302", "一般行政管理事务", "1")
        .row("2010602", "一般行政管理事务", "1");
    assertThat(check("missing-parent-account", table.build()))
        .singleElement()
        .extracting(Finding::expected)
        .isEqualTo("20106");
  }

  @Test
  void aTableOfItemsOnlyHasNoHierarchyToBreak() {
    Disclosure items =
        economic().row("2010301", "行政运行", "1").row("2010302", "一般行政管理事务", "1").build();
    assertThat(check("missing-parent-account", items)).isEmpty();
  }

  @Test
  void anAccountPrintedTwiceIsFoundUnlessTheTableRepeatsThemAll() {
    Samples once = economic()
        .row("310", "资本性支出", "5")
        .row("31002", "办公设备购置", "5")
        .row("31002", "办公设备购置", "5")
        .row("301", "工资福利支出", "1")
        .row("30101", "基本工资", "1");
    assertThat(check("duplicate-account", once.build()))
        .singleElement()
        .satisfies(f -> assertThat(f.places()).hasSize(2));
    Samples units = economic()
        .row("301", "工资福利支出", "1")
        .row("301", "工资福利支出", "1")
        .row("30101", "基本工资", "1")
        .row("30101", "基本工资", "1");
    assertThat(check("duplicate-account", units.build())).isEmpty();
  }

  @Test
  void administrativeOperationHasNoProjects() {
    Samples table = Samples.budget("shenzhen", 2024)
        .table("表7", "功能分类表")
        .columns("合计", "基本支出", "项目支出")
        .row("2010301", "行政运行", "10", "8", "2")
        .row("2120101", "行政运行", "10", "10", "0")
        .row("2010302", "一般行政管理事务", "10", "0", "10");
    assertThat(check("administrative-operation", table.build()))
        .singleElement()
        .satisfies(f -> assertThat(f.actual()).isEqualTo("2万元"));
  }

  private static Samples finals() {
    return Samples.finals("shanghai", 2024)
        .table("表5", "一般公共预算财政拨款支出决算表")
        .columns("合计")
        .row("208", "社会保障和就业支出", "9.88")
        .row("20805", "行政事业单位养老支出", "9.88")
        .row("2080501", "行政单位离退休", "9.00")
        .row("2080599", "其他行政事业单位养老支出", "0.88")
        .row("220", "自然资源海洋气象等支出", "45")
        .row("22001", "自然资源事务", "45")
        .row("2200199", "其他自然资源事务支出", "45")
        .row("221", "住房保障支出", "5")
        .row("22102", "住房改革支出", "5")
        .row("2210201", "住房公积金", "5");
  }

  @Test
  void aTypeThatRepeatsItsClassIsFound() {
    Disclosure disclosure = finals().says("12.住房保障支出（类）住房保障支出（款）住房公积金（项）5万元。").build();
    assertThat(check("narrative-account", disclosure)).singleElement().satisfies(f -> {
      assertThat(f.severity()).isEqualTo(Severity.ERROR);
      assertThat(f.expected()).isEqualTo("住房改革支出（款）");
      assertThat(f.places().get(0).quote()).startsWith("住房保障支出（类）住房保障支出（款）");
    });
  }

  @Test
  void anObsoleteItemIsFound() {
    Disclosure disclosure =
        finals().says("自然资源海洋气象等支出（类）自然资源事务（款）其他国土资源事务支出（项）45万元。").build();
    assertThat(check("narrative-account", disclosure)).singleElement().satisfies(f -> {
      assertThat(f.severity()).isEqualTo(Severity.ERROR);
      assertThat(f.expected()).isEqualTo("其他自然资源事务支出（项）");
    });
  }

  @Test
  void anItemThatNeitherTablesNorClassificationHaveIsFoundByItsAmount() {
    Disclosure disclosure =
        finals().says("社会保障和就业支出（类）行政事业单位养老支出（款）退休人员联欢费（项）年初预算为0.88万元。").build();
    assertThat(check("narrative-account", disclosure)).singleElement().satisfies(f -> {
      assertThat(f.severity()).isEqualTo(Severity.ERROR);
      assertThat(f.expected()).isEqualTo("其他行政事业单位养老支出（项）");
    });
  }

  @Test
  void whatNoTableListsIsOnlyAQuestion() {
    Disclosure disclosure = finals().says("教育支出（类）普通教育（款）本地特设教育（项）1万元。").build();
    assertThat(check("narrative-account", disclosure))
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.INFO);
  }

  @Test
  void rightMentionsAreLeftAlone() {
    Disclosure disclosure = finals()
        .says(
            "其中：住房保障支出（类）5万元，占5%；",
            "用于“一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）”10万元。",
            "社会保障和就业支出(类)行政事业单位养老支出(款)行政单位离退休(项)9.00万元。",
            "其他支出（类）其他支出（款）1万元。")
        .build();
    assertThat(check("narrative-account", disclosure)).isEmpty();
  }

  @Test
  void anAddedWordInAListOfAccountsIsFound() {
    Disclosure disclosure = Samples.finals("shanghai", 2024)
        .says("公用经费主要包括：办公费、水费、电费、邮电费、其他商品和服务支出、办公设备购置支出。", "基本工资支出较多。")
        .build();
    assertThat(check("account-with-added-word", disclosure)).singleElement().satisfies(f -> {
      assertThat(f.actual()).isEqualTo("办公设备购置支出");
      assertThat(f.expected()).isEqualTo("办公设备购置");
    });
  }

  @Test
  void everyRuleHasItsOwnId() {
    assertThat(ClassificationRules.all()).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(ClassificationRules.all()).allSatisfy(r -> {
      assertThat(r.title()).isNotBlank();
      assertThat(r.english()).isNotBlank();
      assertThat(r.reason()).isNotBlank();
    });
  }
}
