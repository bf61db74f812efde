package org.mingzhang.year.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Interval;
import org.mingzhang.budget.Evaluation.Result;
import org.mingzhang.budget.Indicator;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.performance.Aim;
import org.mingzhang.performance.Appraisal;
import org.mingzhang.performance.Goal;
import org.mingzhang.performance.Target;
import org.mingzhang.year.Actual;
import org.mingzhang.year.appraisal.Remark.Kind;

/** Scores the indicators of one project and notes what is to be said about them. */
final class Scoring {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal OVERSHOOT = new BigDecimal(
      Yaml.resource("performance/appraisal.yaml").get("overshoot").text());
  private static final String NONE = "不适用";

  private final String project;
  private final List<Remark> remarks;

  Scoring(String project, List<Remark> remarks) {
    this.project = project;
    this.remarks = remarks;
  }

  /**
   * A score with how it came about.
   *
   * @param open whether people have still to supply something, so that nothing can be said about the score yet
   */
  private record Earned(
      BigDecimal score, String formula, boolean judged, boolean reached, boolean open) {}

  Appraised.Line line(Indicator indicator, BigDecimal weight, Optional<Actual> actual) {
    String value = actual.map(Actual::value).orElse("");
    if (weight.signum() == 0) {
      boolean none = Target.parse(indicator.level3()).isNone();
      String shown = value.isEmpty() && none ? NONE : value;
      Result result = result(indicator, shown, weight, BigDecimal.ZERO, reason(actual));
      return new Appraised.Line(result, "权重为0", evidence(actual), false, false, true);
    }
    Appraisal appraisal = Appraisal.exactly(
        weight, indicator.level2(), indicator.level3(), indicator.target(), value);
    Earned earned = earned(indicator, weight, value, actual, appraisal);
    boolean typedIn = actual.isPresent() && actual.get().isTypedIn();
    boolean lost = earned.score.compareTo(weight) < 0 && !earned.open;
    if (lost) lost(indicator, value, weight, earned, actual);
    if (typedIn) note(Kind.TYPED_IN, indicator, "实际完成值“" + value + "”没有记录可查", value, "下年为它指定数据来源");
    if (!value.isEmpty()) goal(indicator, weight, value);
    Result result = result(indicator, value, weight, earned.score, reason(actual));
    return new Appraised.Line(
        result, earned.formula, evidence(actual), typedIn, earned.judged, earned.reached);
  }

  private Earned earned(
      Indicator indicator,
      BigDecimal weight,
      String value,
      Optional<Actual> actual,
      Appraisal appraisal) {
    if (appraisal.doubt().isEmpty()) {
      BigDecimal exact = appraisal.earned().get(0).low();
      return new Earned(
          Plain.score(exact).min(weight), appraisal.formula(), false, appraisal.reached(), false);
    }
    Target target = Target.parse(indicator.target());
    if (target.isNone())
      return nothing(Kind.NO_TARGET, indicator, value, "没有目标值，不得分", "请补上年初设定的目标值");
    if (Target.parse(value).isNone())
      return nothing(Kind.NO_ACTUAL, indicator, value, "没有实际完成值，不得分", "请填实际完成值或指定数据来源");
    boolean numbers = Aim.of(target, indicator.level2(), indicator.level3()).isPresent();
    if (numbers) return unclear(indicator, value, appraisal);
    return judged(indicator, weight, value, actual.map(Actual::score).orElse(null), appraisal);
  }

  private Earned nothing(Kind kind, Indicator indicator, String value, String why, String advice) {
    note(kind, indicator, "“" + indicator.level3() + "”" + why, against(indicator, value), advice);
    return new Earned(BigDecimal.ZERO, why, false, false, true);
  }

  /** A target in numbers whose answer gives no number or several: the least that any reading earns. */
  private Earned unclear(Indicator indicator, String value, Appraisal appraisal) {
    note(
        Kind.NOT_COMPARABLE,
        indicator,
        "“" + indicator.level3() + "”的" + appraisal.doubt(),
        against(indicator, value),
        "请按目标值“" + indicator.target() + "”的口径和单位填一个数");
    BigDecimal least = appraisal.earned().stream()
        .map(Interval::low)
        .reduce(BigDecimal::min)
        .orElse(BigDecimal.ZERO);
    String formula = appraisal.doubt() + "，暂按最低";
    return new Earned(Plain.score(least), formula, false, appraisal.reached(), true);
  }

  /** Words against words: what a person gives, within what the words allow. */
  private Earned judged(
      Indicator indicator,
      BigDecimal weight,
      String value,
      @Nullable BigDecimal given,
      Appraisal appraisal) {
    Interval band = appraisal.earned().isEmpty()
        ? new Interval(BigDecimal.ZERO, weight)
        : appraisal.earned().get(0);
    String range = Plain.text(band.low()) + "–" + Plain.text(band.high());
    boolean allowed =
        given != null && given.compareTo(band.low()) >= 0 && given.compareTo(band.high()) <= 0;
    if (given != null && allowed)
      return new Earned(
          Plain.score(given),
          "定性指标，在" + range + "分内人工评" + Plain.text(given) + "分",
          true,
          given.compareTo(weight) == 0 || appraisal.reached(),
          false);
    note(
        given == null ? Kind.NO_JUDGEMENT : Kind.SCORE_NOT_ALLOWED,
        indicator,
        "“" + indicator.level3() + "”是定性指标，"
            + (given == null ? "没有人工评分" : "评" + Plain.text(given) + "分不在档内"),
        against(indicator, value),
        "请在" + range + "分内评分");
    String formula = "定性指标，应在" + range + "分内评分，暂按最低";
    return new Earned(Plain.score(band.low()), formula, false, appraisal.reached(), true);
  }

  private void lost(
      Indicator indicator,
      String value,
      BigDecimal weight,
      Earned earned,
      Optional<Actual> actual) {
    String name = "“" + indicator.level3() + "”";
    String evidence = against(indicator, value) + "，" + earned.formula;
    String points = Plain.text(weight.subtract(earned.score));
    if (actual.isPresent() && !earned.reached) {
      String measures = actual.get().measures();
      String next = "下年按实际完成" + value + "核定目标值" + (measures.isEmpty() ? "" : "；" + measures);
      note(Kind.MISSED, indicator, name + "未完成目标，失" + points + "分", evidence, next);
    }
    if (actual.map(Actual::reason).orElse("").isBlank())
      note(Kind.NO_REASON, indicator, name + "失" + points + "分，没有写偏差原因", evidence, "请写明偏差原因");
    if (actual.map(Actual::measures).orElse("").isBlank())
      note(Kind.NO_MEASURES, indicator, name + "失" + points + "分，没有写改进措施", evidence, "请写明改进措施");
  }

  /** What the year says about the goal itself. */
  private void goal(Indicator indicator, BigDecimal weight, String value) {
    Target target = Target.parse(indicator.target());
    if (!target.isNone() && !target.isMeasurable())
      note(
          Kind.UNMEASURABLE,
          indicator,
          "“" + indicator.level3() + "”的目标“" + indicator.target() + "”没有数量，" + Plain.text(weight)
              + "分无从衡量",
          against(indicator, value),
          "下年给出可衡量的目标值和数据来源");
    Optional<Goal> goal = Aim.of(target, indicator.level2(), indicator.level3());
    List<Goal> done = Target.parse(value).goals();
    if (goal.isEmpty() || done.size() != 1 || !done.get(0).isComparableWith(goal.get())) return;
    boolean more = !goal.get().comparator().lessIsBetter();
    BigDecimal bar = goal.get().quantity().multiply(OVERSHOOT);
    if (more && bar.signum() > 0 && done.get(0).quantity().multiply(HUNDRED).compareTo(bar) >= 0)
      note(
          Kind.OVERSHOT,
          indicator,
          "“" + indicator.level3() + "”实际完成达到目标的" + Plain.text(OVERSHOOT) + "%以上，目标定得偏低",
          against(indicator, value),
          "下年目标值不低于本年实际完成的" + value);
  }

  private static String against(Indicator indicator, String value) {
    return "目标" + (indicator.target().isEmpty() ? "（空）" : indicator.target()) + "，实际"
        + (value.isEmpty() ? "（空）" : value);
  }

  private void note(Kind kind, Indicator indicator, String what, String evidence, String advice) {
    remarks.add(new Remark(kind, project, indicator.level3(), what, evidence, advice));
  }

  private static String evidence(Optional<Actual> actual) {
    return actual.map(Actual::evidence).orElse("");
  }

  /** 偏差原因分析及改进措施, as one cell; what is no deviation stands as it is. */
  private static String reason(Optional<Actual> actual) {
    String reason = actual.map(Actual::reason).orElse("");
    String measures = actual.map(Actual::measures).orElse("");
    if (measures.isEmpty()) return reason;
    if (reason.isEmpty()) return "改进措施：" + measures;
    boolean ends = reason.endsWith("。") || reason.endsWith("；");
    return "偏差原因：" + reason + (ends ? "" : "。") + "改进措施：" + measures;
  }

  private static Result result(
      Indicator indicator, String value, BigDecimal weight, BigDecimal score, String reason) {
    return new Result(
        indicator.level1(),
        indicator.level2(),
        indicator.level3(),
        indicator.target(),
        "",
        value,
        weight,
        score,
        reason);
  }
}
