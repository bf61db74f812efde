package org.mingzhang.check.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Rule;
import org.mingzhang.check.Severity;
import org.mingzhang.check.wording.Documents;
import org.mingzhang.document.SelfEvaluation;
import org.mingzhang.document.SelfEvaluation.Indicator;
import org.mingzhang.fact.Place;

class PerformanceRulesTest {
  private static List<Finding> check(Documents document) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : PerformanceRules.all()) findings.addAll(rule.check(document.build()));
    return findings;
  }

  private static List<String> rules(Documents document) {
    return check(document).stream().map(Finding::rule).toList();
  }

  private static SelfEvaluation evaluation(
      String rate,
      String executionScore,
      String totalWeight,
      String total,
      Indicator... indicators) {
    return new SelfEvaluation(
        "1",
        "河道清淤",
        "清溪所",
        "200.00",
        "200.00",
        "150.00",
        "10",
        rate,
        executionScore,
        List.of(indicators),
        totalWeight,
        total,
        Place.UNKNOWN);
  }

  private static Indicator indicator(
      String level, String name, String target, String actual, String weight, String score) {
    return new Indicator("产出指标", level, name, target, actual, weight, score, "", Place.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "数量指标 | 清淤长度 | ≥10公里 | 12公里 | 90 | 90 | ",
        "数量指标 | 清淤长度 | ≥10公里 | 12公里 | 90 | 0 | ERROR",
        "数量指标 | 清淤长度 | ≥10公里 | 12公里 | 90 | 80 | WARNING",
        "数量指标 | 清淤长度 | ≥10公里 | 9公里 | 90 | 81 | ",
        "数量指标 | 清淤长度 | ≥10公里 | 9公里 | 90 | 90 | ERROR",
        "数量指标 | 清淤长度 | ≥10公里 | 9公里 | 90 | 81.5 | ERROR",
        "数量指标 | 清淤长度 | ≥10公里 | 9公里 | 90 | 60 | WARNING",
        "数量指标 | 发证量 | 5万件 | 18847件 | 5 | 1.88 | ",
        "数量指标 | 发证量 | 5万件 | 18847件 | 5 | 1.89 | ERROR",
        "质量指标 | 合格率 | ≥95% | 94.9% | 90 | 89.91 | ",
        "质量指标 | 合格率 | ≥95% | 95% | 90 | 90 | ",
        "数量指标 | 账号数 | ≤1 | 0 | 5 | 0 | ERROR",
        "数量指标 | 账号数 | ≤1 | 0 | 5 | 5 | ",
        "数量指标 | 制作服装人数 | 10人 | 3名新员工及57名老员工 | 3 | 2.98 | ERROR",
        "数量指标 | 制作服装人数 | 10人 | 3名新员工及57名老员工 | 3 | 0.90 | ",
        "时效指标 | 修复 | 4小时内 | 5小时 | 10 | 8 | ",
        "成本指标 | 养护 | 20万元 | 18万元 | 10 | 10 | ",
        "数量指标 | 开通时间 | 1年 | 1年 | 10 | 10 | ",
        "数量指标 | 事故数 | 0起 | 0起 | 10 | 10 | ",
        "质量指标 | 水平 | 显著 | 显著 | 10 | 10 | ",
      })
  void scoresInTheDirectionOfTheTarget(
      String level,
      String name,
      String target,
      String actual,
      String weight,
      String score,
      Severity expected) {
    SelfEvaluation one = evaluation(
        "75", "7.5", "100", "100", indicator(level, name, target, actual, weight, score));
    List<Finding> found = check(Documents.accounts(2024).with(one)).stream()
        .filter(f -> f.rule().equals("indicator-score"))
        .toList();
    if (expected == null) assertThat(found).isEmpty();
    else assertThat(found).extracting(Finding::severity).containsExactly(expected);
  }

  @Test
  void recomputesTheExecution() {
    Indicator rest = indicator("数量指标", "清淤", "≥1次", "1次", "90", "90");
    assertThat(rules(Documents.accounts(2024).with(evaluation("75", "7.5", "100", "97.5", rest))))
        .isEmpty();
    assertThat(rules(Documents.accounts(2024).with(evaluation("76", "7.6", "100", "97.6", rest))))
        .containsExactly("execution-rate");
    assertThat(rules(Documents.accounts(2024).with(evaluation("75", "8.5", "100", "98.5", rest))))
        .containsExactly("execution-score");
  }

  @Test
  void addsUpTheTotal() {
    Indicator rest = indicator("数量指标", "清淤", "≥1次", "1次", "90", "90");
    assertThat(rules(Documents.accounts(2024).with(evaluation("75", "7.5", "100", "99.5", rest))))
        .containsExactly("evaluation-total");
    SelfEvaluation full = evaluation("75", "7.5", "100", "97.5", rest);
    SelfEvaluation empty = evaluation("75", "7.5", "", "", rest);
    assertThat(check(Documents.accounts(2024).with(full).with(empty)))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
    assertThat(check(Documents.accounts(2024).with(empty)))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void asksForTheMeasureThatTheTargetNames() {
    Indicator vague = indicator("时效指标", "响应", "1个小时", "及时响应", "90", "90");
    assertThat(rules(Documents.accounts(2024).with(evaluation("75", "7.5", "100", "97.5", vague))))
        .containsExactly("full-marks-unmeasured");
    Indicator none = indicator("质量指标", "故障率", "", "降低20%", "90", "90");
    assertThat(rules(Documents.accounts(2024).with(evaluation("75", "7.5", "100", "97.5", none))))
        .containsExactly("target-missing");
  }

  @Test
  void holdsTheNarrativeAgainstTheForm() {
    Indicator lost = indicator("数量指标", "清淤", "≥10次", "9次", "90", "81");
    Documents document =
        Documents.accounts(2024).with(evaluation("75", "7.5", "100", "88.5", lost));
    document.says("河道清淤项目绩效自评情况：全年预算数为200元，执行数为150元，完成预算的75%。");
    document.says("发现的问题及原因主要是：无。");
    assertThat(rules(document)).containsExactly("lost-points-denied");
    Documents other = Documents.accounts(2024).with(evaluation("75", "7.5", "100", "88.5", lost));
    other.says("河道清淤项目绩效自评情况：全年预算数为200元，执行数为160元，完成预算的80%。");
    assertThat(rules(other)).containsExactly("evaluation-in-text", "evaluation-in-text");
  }

  @Test
  void readsGoalTables() {
    Documents document = Documents.budget(2024)
        .goals(
            new String[] {"数量指标", "清淤长度", "≥10公里"},
            new String[] {"质量指标", "湿地保护意识进一步增强", "湿地保护意识进一步增强"},
            new String[] {"质量指标", "水质合格率", "≥95%"},
            new String[] {"时效指标", "水质合格率", "≥95%"},
            new String[] {"数量指标", "清淤次数", "≥27次/79个闸站"},
            new String[] {"数量指标", "河道整治项目审核数量", "≥10场"},
            new String[] {"效益指标", "居民满意程度", ""},
            new String[] {"效益指标", "不适用", "不适用"});
    assertThat(rules(document))
        .containsExactly(
            "target-missing",
            "target-repeats-name",
            "indicator-twice",
            "two-targets",
            "target-unit");
  }

  @Test
  void leavesGoodGoalTablesAlone() {
    Documents document = Documents.budget(2024)
        .goals(
            new String[] {"数量指标", "培训天数或时长", "≥2天或16小时"},
            new String[] {"数量指标", "巡检频率", "1次/天"},
            new String[] {"数量指标", "第一水厂水质合格率", "≥95%"},
            new String[] {"数量指标", "第二水厂水质合格率", "≥95%"},
            new String[] {"效益指标", "居民满意度", "≥95%"},
            new String[] {"效益指标", "企业满意度", "≥95%"});
    document.says("全年第一水厂水质合格率达95%以上，2023年第一水厂水质合格率为93%。");
    assertThat(check(document)).isEmpty();
  }

  @Test
  void comparesTargetsWithTheText() {
    String[] rate = {"质量指标", "第一水厂水质合格率", "≥95%"};
    assertThat(rules(Documents.budget(2024).goals(rate).says("确保供水安全，第一水厂水质合格率达100%，居民放心。")))
        .containsExactly("target-in-text");
    String[] events = {"数量指标", "全区组织开展节水宣传活动场次", "≥1场"};
    assertThat(rules(Documents.budget(2024).goals(events).says("深入社区，全年组织开展不少于2场节水宣传活动。")))
        .containsExactly("target-in-text");
    assertThat(rules(Documents.accounts(2024).goals(rate).says("确保供水安全，第一水厂水质合格率达100%，居民放心。")))
        .isEmpty();
  }
}
