package org.mingzhang.write.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.budget.BudgetLine.Procurement;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Figures;
import org.mingzhang.form.FormCatalogue;
import org.mingzhang.write.Chart;
import org.mingzhang.write.Composer;
import org.mingzhang.write.Publication;
import org.mingzhang.write.narrative.Department.Amounts;

class NarratorTest {
  @TempDir
  Path folder;

  static final List<String> FORMS = List.of(
      "shenzhen/2020-budget",
      "shenzhen/2022-budget",
      "shenzhen/2023-budget",
      "shenzhen/2024-budget",
      "shenzhen/2024-final",
      "shanghai/2024-budget",
      "shanghai/2024-final");

  static Publication compose(Dossier dossier) {
    return Composer.compose(dossier, Figures.of(dossier), FormCatalogue.shipped());
  }

  private static int year(String form) {
    return Integer.parseInt(form.replaceAll("\\D", ""));
  }

  private static UnaryOperator<BigDecimal> times(String factor) {
    return amount -> amount.multiply(new BigDecimal(factor)).setScale(2, RoundingMode.HALF_UP);
  }

  static Stream<Arguments> cases() {
    Amounts usual = Amounts.usual();
    Amounts poor = new Amounts("400000", "0", "3000", "0", "0", "0", "0", "0", "0", "0", false);
    return FORMS.stream()
        .flatMap(form -> Stream.of(
            Arguments.of("increase", form, usual, 1, "0.83"),
            Arguments.of("decrease", form, usual, 1, "1.47"),
            Arguments.of("unchanged", form, usual, 1, "1"),
            Arguments.of("hardly", form, usual, 1, "1.00001"),
            Arguments.of("zero base", form, usual, 1, "0"),
            Arguments.of("poor", form, poor, 1, "1.2"),
            Arguments.of("several units", form, usual, 3, "0.83")));
  }

  @ParameterizedTest(name = "{1} {0}")
  @MethodSource("cases")
  void whatIsWrittenPassesTheCheck(
      String what, String form, Amounts amounts, int units, String factor) {
    Dossier dossier = Department.of(form, year(form), amounts, units).compared(times(factor));
    Publication publication = compose(dossier);
    assertThat(publication.gaps()).isEmpty();
    assertThat(Page.findings(publication, folder).stream().map(f -> f.rule() + ": " + f.message()))
        .isEmpty();
  }

  /** Each of these is one slip in what was written; the check that finds nothing above finds them. */
  @ParameterizedTest
  @CsvSource({
    "增加293.49万元, 增加393.49万元, change",
    "增长20.4%, 增长24.0%, change-rate",
    "人员支出798.47万元、, 人员支出789.47万元、, text-parts-sum",
    "占政府采购预算的98.4%, 占政府采购预算的89.4%, share",
    "信息化运维315.20万元，, 信息化运维351.20万元，, agreement",
    "公务接待费2.00万元，比, 公务接待费0.20万元，比, agreement"
  })
  void aSlipInTheTextIsFound(String written, String slip, String rule) throws IOException {
    Publication right = compose(usual().compared(times("0.8304")));
    assertThat(Page.text(right)).contains(written);
    Publication wrong = new Publication(
        right.profile(),
        right.title(),
        right.form(),
        right.elements().stream()
            .map(e -> e instanceof Publication.Paragraph p
                ? new Publication.Paragraph(p.text().replace(written, slip))
                : e)
            .toList(),
        List.of());
    assertThat(Page.findings(wrong, folder))
        .extracting(f -> f.rule())
        .anyMatch(r -> r.startsWith(rule));
  }

  private static Department usual() {
    return Department.of("shenzhen/2024-budget", 2024, Amounts.usual(), 1);
  }

  private static String text(Dossier dossier) {
    return Page.text(compose(dossier));
  }

  @Test
  void aChangeFollowsFromTheFigures() {
    assertThat(text(usual().compared(times("0.5"))))
        .contains("预算收入1,730.48万元，比2023年预算增加865.24万元，增长100.0%。", "收支变动的主要原因是统筹");
    assertThat(text(usual().compared(times("2"))))
        .contains("预算收入1,730.48万元，比2023年预算减少1,730.48万元，下降50.0%。");
    assertThat(text(usual().compared(times("1"))))
        .contains("预算收入1,730.48万元，与2023年预算持平。")
        .doesNotContain("主要原因");
    assertThat(text(usual().compared(times("0"))))
        .contains("预算收入1,730.48万元，比2023年预算增加1,730.48万元，上年无此项。")
        .doesNotContain("增长");
  }

  @Test
  void whatDiffersByLessThanIsPrintedIsRoughlyTheSame() {
    assertThat(text(usual().compared(amount -> amount.add(new BigDecimal("12")))))
        .contains("预算收入1,730.48万元，与2023年预算基本持平。")
        .doesNotContain("主要原因", "0万元，增长", "增加0");
  }

  @Test
  void aMissingReasonIsAGapThatCanBeSeen() {
    Dossier dossier =
        usual().last("budget", 1, "10000000", "measure", "total-in").dossier();
    Publication publication = compose(dossier);
    assertThat(publication.isDraft()).isTrue();
    Publication.Gap gap = publication.gaps().stream()
        .filter(g -> g.topic().equals("reasons"))
        .findFirst()
        .orElseThrow();
    assertThat(gap.about()).isEqualTo("total");
    assertThat(gap.asks()).isEqualTo("请说明预算收入比2023年预算增加的原因");
    assertThat(Page.text(publication)).contains(gap.mark());
  }

  @Test
  void aMissingFigureOfLastYearIsAskedForAndNotInvented() {
    Publication publication = compose(usual().dossier());
    assertThat(publication.gaps())
        .extracting(Publication.Gap::topic, Publication.Gap::asks)
        .contains(tuple("figures", "请填写2023年预算的机关运行经费，以便说明增减变化"));
    assertThat(Page.text(publication)).contains("机关运行经费财政拨款预算56.53万元。").doesNotContain("2023年预算");
  }

  @Test
  void whereThereIsNoLastYearNothingIsAskedFor() {
    Dossier dossier = usual().text("comparison", "", "none").dossier();
    assertThat(compose(dossier).gaps()).isEmpty();
  }

  @Test
  void aMissingTextIsAGap() {
    Dossier dossier = usual().text("duties", "").compared(times("1"));
    assertThat(compose(dossier).gaps())
        .extracting(Publication.Gap::asks)
        .containsExactly("请填写主要职责");
  }

  @Test
  void chartsStandWhereTheOutlinePutsThem() {
    List<Chart> charts = compose(usual().compared(times("0.5"))).elements().stream()
        .filter(Chart.class::isInstance)
        .map(Chart.class::cast)
        .toList();
    assertThat(charts)
        .extracting(Chart::title)
        .containsExactly(
            "2024年与2023年预算比较",
            "2024年支出预算（按功能分类）",
            "2024年支出预算（按支出性质）",
            "2024年主要项目支出预算",
            "历年“三公”经费预算");
    Chart compared = charts.get(0);
    assertThat(compared.categories()).containsExactly("预算收入", "“三公”经费预算", "机关运行经费");
    assertThat(compared.series())
        .extracting(Chart.Series::name)
        .containsExactly("2023年预算", "2024年预算");
    assertThat(compared.series().get(1).values().get(0)).isEqualByComparingTo("1730.48");
  }

  @Test
  void theSameDossierGivesTheSameDocument() {
    assertThat(compose(usual().compared(times("0.9"))))
        .isEqualTo(compose(usual().compared(times("0.9"))));
  }

  @Test
  void aProgramOfSeveralProjectsIsToldWithEach() {
    Department department = usual();
    department.program("智慧城区", "感知平台", "数据平台");
    department.line(
        department.firstUnit(),
        "2010302",
        "30227",
        "project",
        "感知平台",
        "general-public/duty",
        "300000",
        Procurement.NONE);
    department.line(
        department.firstUnit(),
        "2010302",
        "30227",
        "project",
        "数据平台",
        "general-public/duty",
        "700000",
        Procurement.NONE);
    assertThat(text(department.compared(times("0.5"))))
        .contains("3.智慧城区100.00万元。比2023年预算增加50.00万元，增长100.0%", "（1）感知平台30.00万元", "（2）数据平台70.00万元");
  }

  private Publication withOutline(String outline) throws IOException {
    Path set = Files.createDirectories(folder.resolve("own"));
    Files.writeString(
        set.resolve("set.yaml"),
        "region: shenzhen\nkind: budget\nsections: [部门概况, 部门预算收支总体情况, 部门预算支出具体情况, 政府采购预算情况,"
            + " 财政拨款“三公”经费预算情况, 部门预算绩效管理情况, 重点项目预算绩效情况说明, 其他需要说明情况, 名词解释]\n");
    Files.writeString(
        set.resolve("a.yaml"), "titles: [本区专用表]\ncolumns: [金额]\nabout: {measure: expenditure}\n");
    Files.writeString(set.resolve("outline.yaml"), outline);
    Dossier dossier = usual().compared(times("0.5")).inForm("shenzhen/own");
    return Composer.compose(
        dossier, Figures.of(dossier), FormCatalogue.shipped().with(FormCatalogue.load(folder)));
  }

  @Test
  void aCopiedSetMayWordItsOwn() throws IOException {
    String text = Page.text(withOutline("""
        like: shenzhen/2024-budget
        numbers: {unit: 万元, decimals: 0}
        document: [totals]
        parts:
          totals:
            - section: 部门预算收支总体情况
            - say: "{year}年收入{income}[，{income:change}]。"
        """));
    assertThat(text).isEqualTo("第一部分 部门预算收支总体情况\n2024年收入1,730万元，比2023年预算增加865万元，增长100.0%。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing: 1",
        "like: no/such",
        "like: shenzhen/own",
        "like: shenzhen/2024-budget\ndocument: [no-such-part]",
        "like: shenzhen/2024-budget\nnumbers: {unit: 美元}",
        "like: shenzhen/2024-budget\nnumbering: [甲、]",
        "like: shenzhen/2024-budget\nparts: {totals: [{say: \"{no-such}\"}]}",
        "like: shenzhen/2024-budget\nparts: {totals: [{say: \"{income:no-such}\"}]}",
        "like: shenzhen/2024-budget\nparts: {totals: [{say: \"{income\"}]}",
        "like: shenzhen/2024-budget\nparts: {totals: [{say: a, texts: b}]}",
        "like: shenzhen/2024-budget\nparts: {totals: [{say: a, level: 12}]}",
        "like: shenzhen/2024-budget\nparts: {totals: [{each: planet, do: []}]}",
        "like: shenzhen/2024-budget\nparts: {totals: [{chart: no-such}]}",
        "like: shenzhen/2024-budget\nparts: {totals: [{section: 没有的部分}]}",
        "like: shenzhen/2024-budget\nlists: {sources: {each: unit, as: \"{sources}\"}}",
        "like: shenzhen/2024-budget\nfigures: {income: {words: 收入}}",
        "[1, 2]",
        "title: 1"
      })
  void aWrongOutlineIsRefusedWithItsFile(String outline) {
    assertThatThrownBy(() -> withOutline(outline))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("shenzhen/own/outline.yaml");
  }

  @Test
  void aSetThatNobodyHasIsNamed() {
    Dossier dossier = usual().compared(times("1")).inForm("mars/2024-budget");
    assertThatThrownBy(() -> compose(dossier)).hasMessageContaining("mars/2024-budget");
  }
}
