package org.mingzhang.performance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "≥185万人 | ≥1850000人",
        "≥ 90% | ≥90%",
        "≧98% | ≥98%",
        "≤3% | ≤3%",
        "＜0.4% | <0.4%",
        "20 次 | =20次",
        "1次/天 | =1次/天",
        "≥1 次/月 | ≥1次/月",
        "≤8500 元/台 | ≤8500元/台",
        "4小时内 | ≤4小时",
        "20个工作日内 | ≤20工作日",
        "≤20 个工作日 | ≤20工作日",
        "不少于50平方公里 | ≥50平方公里",
        "全区 168 平方公里 | =168平方公里",
        "由17.5%提升到25% | ≥25%",
        "99% 以上 | ≥99%",
        "5 万条 | =50000条",
        "≥10000 路 | ≥10000路",
        "每季度一份 | =1份/季度",
        "每周至少推送一次 | ≥1次/周",
        "不超过2天 | ≤2天",
        "100% | =100%",
        "新媒体数量≤1 | ≤1",
        "每家企业免费刻章312元 | =312元",
        "≥4.5 星（共五星） | ≥4.5星",
        "1,200条 | =1200条",
        "一般故障≤4h | ≤4小时",
      })
  void readsWhatIsAimedAt(String printed, String goal) {
    assertThat(Target.parse(printed).goals()).extracting(Goal::toString).containsExactly(goal);
  }

  @Test
  void readsTwoAimsInOneCell() {
    assertThat(Target.parse("≥2天或16小时").goals())
        .extracting(Goal::toString)
        .containsExactly("≥2天", "≥16小时");
    assertThat(Target.parse("≥27 秒批/79 个秒报").goals())
        .extracting(Goal::toString)
        .containsExactly("≥27秒批", "≥79个");
  }

  @Test
  void keepsWhereItStartsFromAndUntilWhen() {
    assertThat(Target.parse("由17.5%提升到25%").base()).hasToString("=17.5%");
    Target day = Target.parse("2024 年 12 月 31 日");
    assertThat(day.deadline()).isEqualTo("2024年12月31日");
    assertThat(day.goals()).isEmpty();
    assertThat(day.isMeasurable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"显著", "有所提升", "全市排名居中", "不扣分", "准确、有效", "控制在预算范围内", "", "每月按时发放"})
  void leavesWordsAsWords(String printed) {
    assertThat(Target.parse(printed).isMeasurable()).isFalse();
  }

  @Test
  void survivesWhatIsNoTarget() {
    assertThat(Target.parse("9".repeat(5000)).isMeasurable()).isFalse();
    assertThat(Target.parse("≥".repeat(150)).isMeasurable()).isFalse();
    assertThat(Target.parse("不适用").isNone()).isTrue();
  }
}
