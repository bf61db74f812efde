package org.mingzhang.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppraisalTest {
  @ParameterizedTest
  @CsvSource({
    "5, 数量指标, 综合服务发证量, 5万件, 18847件, 1.88",
    "5, 数量指标, 新媒体开设数量, 新媒体开设数量≤1, 0, 5",
    "3, 质量指标, 维保质量, ≥95%, 95%, 3",
    "10, 满意度, 群众满意度, ≥90%, 81%, 9",
    "4, 时效指标, 故障响应, 1个小时, 2小时, 2",
    "4, 成本指标, 每套公章费用, ≤312元, 400元, 3.12",
    "3, 质量指标, 运行水平, 优秀, 优秀, 3",
    "5, 质量指标, 差错率, 0, 0, 5",
  })
  void scoresByTheRule(
      BigDecimal weight, String level2, String name, String target, String actual, String score) {
    assertThat(Appraisal.of(weight, level2, name, target, actual).score())
        .hasValueSatisfying(s -> assertThat(s).isEqualByComparingTo(score));
  }

  @ParameterizedTest
  @CsvSource({
    "数量指标, 人数, 10人, 3名新员工及57名老员工, 多个数",
    "时效指标, 故障响应, 1个小时, 及时响应, 没有可比的数",
    "时效指标, 故障率, '', 降低20%, 没有目标值",
    "质量指标, 水平, 优秀, '', 没有实际完成值",
    "社会效益, 开办成本, 逐步减轻, 1900万余元, 人工评分",
  })
  void saysWhyItCannotScore(
      String level2, String name, String target, String actual, String doubt) {
    Appraisal appraisal = Appraisal.of(BigDecimal.TEN, level2, name, target, actual);
    assertThat(appraisal.score()).isEmpty();
    assertThat(appraisal.doubt()).contains(doubt);
  }

  @Test
  void showsHowAScoreComesAbout() {
    Appraisal appraisal = Appraisal.of(new BigDecimal("5"), "数量指标", "发证量", "5万件", "18847件");
    assertThat(appraisal.formula()).isEqualTo("5 × 18847 ÷ 50000 = 1.8847");
    assertThat(appraisal.allows(new BigDecimal("1.88"))).isTrue();
    assertThat(appraisal.allows(new BigDecimal("1.89"))).isFalse();
  }

  @Test
  void wordsEarnABand() {
    Appraisal appraisal = Appraisal.of(BigDecimal.TEN, "社会效益", "服务水平", "有效提升", "部分达成");
    assertThat(appraisal.score()).isEmpty();
    assertThat(appraisal.allows(new BigDecimal("7"))).isTrue();
    assertThat(appraisal.allows(new BigDecimal("9"))).isFalse();
  }

  @Property
  void staysWithinTheWeightAndGrowsWithTheActual(
      @ForAll @IntRange(min = 1, max = 50) int weight,
      @ForAll @IntRange(min = 1, max = 1000) int target,
      @ForAll @IntRange(min = 1, max = 2000) int actual) {
    BigDecimal of = BigDecimal.valueOf(weight);
    BigDecimal more = score(of, "≥" + target + "件", actual);
    assertThat(more).isBetween(BigDecimal.ZERO, of);
    assertThat(score(of, "≥" + target + "件", actual + 1)).isGreaterThanOrEqualTo(more);
    BigDecimal less = score(of, "≤" + target + "件", actual);
    assertThat(less).isBetween(BigDecimal.ZERO, of);
    assertThat(score(of, "≤" + target + "件", actual + 1)).isLessThanOrEqualTo(less);
  }

  private static BigDecimal score(BigDecimal weight, String target, int actual) {
    return Appraisal.of(weight, "数量指标", "办件量", target, actual + "件").score().orElseThrow();
  }
}
