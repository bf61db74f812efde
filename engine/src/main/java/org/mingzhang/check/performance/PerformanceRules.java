package org.mingzhang.check.performance;

import static org.mingzhang.check.Severity.ERROR;
import static org.mingzhang.check.Severity.WARNING;

import java.util.List;
import org.mingzhang.check.Rule;
import org.mingzhang.check.passage.PassageRule;

/** The rules about performance: goal tables, self-evaluations, and both against the text. */
public final class PerformanceRules {
  private static final String GOALS = "财预〔2015〕88号《中央部门预算绩效目标管理办法》：绩效目标应当指向明确、细化量化、合理可行";
  private static final String SCORES = "财预〔2020〕10号《项目支出绩效评价管理办法》：自评得分按指标完成情况计算";

  private static final List<Rule> ALL = List.of(
      new PassageRule(
          "execution-rate",
          "预算执行率等于执行数除以全年预算数",
          "The execution rate is executed over budget",
          ERROR,
          SCORES,
          Executions::rates),
      new PassageRule(
          "execution-score",
          "预算执行得分等于分值乘执行率",
          "The execution score is weight times rate",
          ERROR,
          SCORES,
          Executions::scores),
      new PassageRule(
          "indicator-score",
          "指标得分与目标值、实际完成值相符",
          "An indicator's score follows from its target and actual value",
          ERROR,
          SCORES,
          IndicatorScores::scores),
      new PassageRule(
          "evaluation-total",
          "总分等于各项之和",
          "The total is the sum of its parts",
          ERROR,
          SCORES,
          Executions::totals),
      new PassageRule(
          "full-marks-unmeasured",
          "没有给出可比的数不得满分",
          "An answer without the measure asked for earns no full marks",
          WARNING,
          SCORES,
          IndicatorScores::unmeasured),
      new PassageRule(
          "target-missing",
          "指标有目标值",
          "Every indicator has a target",
          WARNING,
          GOALS,
          PerformanceRules::missing),
      new PassageRule(
          "evaluation-in-text",
          "正文与自评表的预算执行数一致",
          "Text and self-evaluation agree on the money",
          ERROR,
          SCORES,
          EvaluationText::amounts),
      new PassageRule(
          "lost-points-denied",
          "失分的项目不说没有问题",
          "Lost points are a problem to be told",
          WARNING,
          SCORES,
          EvaluationText::lostPointsDenied),
      new PassageRule(
          "count-in-text",
          "正文与自评表的数量一致",
          "Text and self-evaluation agree on counts",
          WARNING,
          SCORES,
          EvaluationText::counts),
      new PassageRule(
          "target-repeats-name",
          "目标值不重复指标名称",
          "A target is more than the indicator's name",
          WARNING,
          GOALS,
          GoalRules::targetRepeatsName),
      new PassageRule(
          "indicator-twice",
          "同一指标不出现两次",
          "No indicator stands twice",
          WARNING,
          GOALS,
          GoalRules::twice),
      new PassageRule(
          "two-targets",
          "一个指标一个目标值",
          "One target for one indicator",
          WARNING,
          GOALS,
          GoalRules::twoTargets),
      new PassageRule(
          "target-unit",
          "目标值的单位与指标相符",
          "A target's unit fits its indicator",
          WARNING,
          GOALS,
          GoalRules::unit),
      new PassageRule(
          "money-without-indicator",
          "有预算金额就有绩效指标",
          "Money comes with indicators",
          WARNING,
          GOALS,
          GoalRules::withoutIndicators),
      new PassageRule(
          "target-in-text",
          "正文与目标表的目标值一致",
          "Text and goal table agree on targets",
          ERROR,
          GOALS,
          GoalText::check));

  private PerformanceRules() {}

  /** Every rule about performance, in the order of the docs. */
  public static List<Rule> all() {
    return ALL;
  }

  private static List<org.mingzhang.check.Finding> missing(org.mingzhang.check.passage.Text text) {
    List<org.mingzhang.check.Finding> findings = new java.util.ArrayList<>(GoalRules.missing(text));
    findings.addAll(IndicatorScores.withoutTarget(text));
    return findings;
  }
}
