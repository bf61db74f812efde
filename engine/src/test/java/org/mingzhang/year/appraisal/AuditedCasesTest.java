package org.mingzhang.year.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mingzhang.budget.Indicator;
import org.mingzhang.year.Actual;
import org.mingzhang.year.Year;
import org.mingzhang.year.appraisal.Remark.Kind;

/** What the audit of the published self-evaluations of 2024 found: the rule does not make the same mistakes. */
class AuditedCasesTest {
  private final List<Remark> remarks = new ArrayList<>();

  /** F5: at most one was aimed at, none was opened. */
  @Test
  void aLimitKeptEarnsFullMarks() {
    assertThat(score("数量指标", "新媒体开设数量", "新媒体开设数量≤1", "0", "5", null)).isEqualTo("5");
  }

  /** F6: two groups in one answer; no reading gives 2.98. */
  @Test
  void anAnswerWithTwoNumbersIsAGap() {
    assertThat(score("数量指标", "制作工服人数", "10人", "3名新员工及57名老员工", "3", "2.98")).isEqualTo("0.9");
    assertThat(remarks).extracting(Remark::kind).contains(Kind.NOT_COMPARABLE);
  }

  /** F7: 1.8847 is 1.88, not 1.89. */
  @Test
  void sharesAreRoundedHalfUp() {
    assertThat(score("数量指标", "综合服务发证量", "5万件", "18847件", "5", "1.89")).isEqualTo("1.88");
    assertThat(remarks)
        .extracting(Remark::kind)
        .contains(Kind.MISSED, Kind.NO_REASON, Kind.NO_MEASURES);
  }

  /** F22: a time was asked for, none was given. */
  @Test
  void wordsDoNotAnswerANumber() {
    assertThat(score("时效指标", "故障响应", "1个小时", "及时响应", "4", "4")).isEqualTo("0");
    assertThat(remarks).extracting(Remark::kind).contains(Kind.NOT_COMPARABLE);
  }

  /** F24: nothing was aimed at. */
  @Test
  void noTargetEarnsNothing() {
    assertThat(score("时效指标", "故障率", "", "降低20%", "4", "4")).isEqualTo("0");
    assertThat(remarks).extracting(Remark::kind).contains(Kind.NO_TARGET);
  }

  /** F8 and F23: the total is always there, and weights that do not add up are told. */
  @Test
  void weightsThatDoNotAddUpAreTold() throws Exception {
    Year year = PublishedYear.of(PublishedYear.sample(), true);
    List<Indicator> fewer = year.budget().indicators().stream()
        .filter(indicator -> !indicator.level3().equals("巡检报告"))
        .toList();
    Year cut = PublishedYear.withIndicators(year, fewer);
    Assessment assessment = SelfEvaluations.assess(cut, PublishedYear.ledger(cut));
    assertThat(assessment.projects().get(0).total()).isEqualTo("94.63");
    assertThat(assessment.gaps()).extracting(Remark::kind).containsExactly(Kind.WEIGHTS);
    assertThat(assessment.problems())
        .filteredOn(remark -> remark.kind() == Kind.UNSET)
        .extracting(Remark::indicator)
        .containsExactly("巡检报告");
  }

  @Test
  void aPersonsScoreOutsideTheBandIsRefused() {
    assertThat(score("质量指标", "平台建设", "建成", "部分完成", "10", "9")).isEqualTo("6");
    assertThat(remarks).extracting(Remark::kind).contains(Kind.SCORE_NOT_ALLOWED);
    assertThat(score("质量指标", "平台建设", "建成", "部分完成", "10", "7")).isEqualTo("7");
  }

  @Test
  void tablesUnfoldEveryScore() throws Exception {
    Year year = PublishedYear.of(PublishedYear.sample(), true);
    Assessment assessment = SelfEvaluations.assess(year, PublishedYear.ledger(year));
    var tables = AppraisalTables.of(assessment);
    assertThat(tables.get(0).body()).hasSize(3);
    assertThat(tables.get(0).body().get(0).cells()).extracting(c -> c.text()).contains("1", "优");
    assertThat(tables)
        .allSatisfy(table -> assertThat(table.body())
            .allSatisfy(row -> assertThat(row.cells()).hasSize(table.columns().size())));
  }

  @Property
  void scoresStayWithinTheWeightAndGrowWithTheActual(
      @ForAll @BigRange(min = "0", max = "50") BigDecimal weight,
      @ForAll @IntRange(max = 100_000) int target,
      @ForAll @IntRange(max = 200_000) int one,
      @ForAll @IntRange(max = 200_000) int other) {
    int less = Math.min(one, other);
    int more = Math.max(one, other);
    String points = weight.toPlainString();
    for (String unit : List.of("件", "%")) {
      BigDecimal low = score("数量指标", "办件量", "≥" + target + unit, less + unit, points, null);
      BigDecimal high = score("数量指标", "办件量", "≥" + target + unit, more + unit, points, null);
      assertThat(low).isBetween(BigDecimal.ZERO, weight);
      assertThat(high).isBetween(low, weight);
      BigDecimal good = score("时效指标", "用时", "≤" + target + unit, less + unit, points, null);
      BigDecimal bad = score("时效指标", "用时", "≤" + target + unit, more + unit, points, null);
      assertThat(bad).isBetween(BigDecimal.ZERO, good);
    }
  }

  private BigDecimal score(
      String level2,
      String name,
      String target,
      String value,
      String weight,
      @org.jspecify.annotations.Nullable String given) {
    BigDecimal judged = given == null ? null : new BigDecimal(given);
    Indicator indicator = new Indicator("项目", "产出指标", level2, name, target, "");
    Actual actual = new Actual("项目", name, value, "记录", "", "", judged);
    return new Scoring("项目", remarks)
        .line(indicator, new BigDecimal(weight), Optional.of(actual))
        .result()
        .score();
  }
}
