package org.mingzhang.check.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.passage.Text;
import org.mingzhang.document.SelfEvaluation;
import org.mingzhang.performance.Aim;
import org.mingzhang.performance.Goal;
import org.mingzhang.performance.Score;
import org.mingzhang.performance.Target;

/** 指标得分: every indicator scored again from its target and its actual value, in the direction the target asks for. */
final class IndicatorScores {
  /** A score this close to the proportional one, in parts of the weight, was meant to be it. */
  private static final BigDecimal CLOSE = new BigDecimal("0.02");

  private IndicatorScores() {}

  /** One scored row: its numbers read. */
  private record Row(
      SelfEvaluation evaluation,
      SelfEvaluation.Indicator indicator,
      BigDecimal weight,
      BigDecimal score,
      Target target,
      Target actual) {
    String name() {
      return indicator.level3();
    }
  }

  private static List<Row> rows(Text text) {
    List<Row> rows = new ArrayList<>();
    for (SelfEvaluation evaluation : text.disclosure().evaluations()) {
      for (SelfEvaluation.Indicator indicator : evaluation.indicators()) {
        Optional<BigDecimal> weight = Printed.number(indicator.weight());
        Optional<BigDecimal> score = Printed.number(indicator.score());
        if (weight.isEmpty() || score.isEmpty() || weight.get().signum() <= 0) continue;
        Target target = Target.parse(indicator.target());
        rows.add(new Row(
            evaluation,
            indicator,
            weight.get(),
            score.get(),
            target,
            Target.parse(indicator.actual())));
      }
    }
    return rows;
  }

  static List<Finding> scores(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Row row : rows(text)) {
      if (row.score.compareTo(row.weight) > 0) {
        findings.add(found(
            row, Severity.ERROR, Printed.shown(row.weight), "得分超过权重" + Printed.shown(row.weight)));
        continue;
      }
      if (Printed.isSame(row.indicator.target(), row.indicator.actual())) continue;
      Aim.of(row.target, row.indicator.level2(), row.name())
          .flatMap(goal -> judge(row, goal))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> judge(Row row, Goal goal) {
    List<Goal> actual = new ArrayList<>();
    for (Goal one : row.actual.goals()) {
      if (one.unit().equals(goal.unit()) || one.unit().isEmpty() || goal.unit().isEmpty())
        actual.add(one);
    }
    if (actual.isEmpty() || actual.size() != row.actual.goals().size() || row.actual.base() != null)
      return Optional.empty();
    List<Score> readings = Score.readings(row.weight, goal, actual);
    if (readings.stream().anyMatch(reading -> reading.allows(row.score))) return Optional.empty();
    Score score = readings.get(0);
    String expected = score.printed(2);
    boolean full = row.score.compareTo(row.weight) == 0;
    if (readings.size() > 1) {
      String all = String.join(
          "或", readings.stream().map(reading -> reading.printed(2)).distinct().toList());
      return Optional.of(found(row, Severity.ERROR, all, "实际完成值的任何读法都得不出这个分数"));
    }
    if (score.reached()) {
      boolean none = row.score.signum() == 0;
      return Optional.of(found(
          row, none ? Severity.ERROR : Severity.WARNING, Printed.shown(row.weight), "目标已达到却未得满分"));
    }
    if (full) return Optional.of(found(row, Severity.ERROR, expected, "目标未达到却得满分"));
    BigDecimal off = row.score.subtract(score.earned().middle()).abs();
    boolean close = off.compareTo(row.weight.multiply(CLOSE)) <= 0;
    return Optional.of(found(
        row,
        close ? Severity.ERROR : Severity.WARNING,
        expected,
        close ? "按完成比例计算的分数不符" : "与按完成比例计算的分数相差较大"));
  }

  private static Finding found(Row row, Severity severity, String expected, String why) {
    SelfEvaluation.Indicator in = row.indicator;
    return new Finding(
        "indicator-score",
        severity,
        List.of(in.place()
            .inTable("绩效自评表", row.name(), "得分")
            .quoting(in.target() + " | " + in.actual() + " | " + in.weight() + " | " + in.score())),
        expected,
        in.score(),
        "项目“" + row.evaluation.project() + "”指标“" + row.name() + "”：目标" + in.target() + "，实际"
            + in.actual() + "，权重" + in.weight() + "，得分" + in.score() + "，应为" + expected + "（" + why
            + "）。",
        "Indicator “" + row.name() + "”: target " + in.target() + ", actual " + in.actual()
            + ", weight " + in.weight() + ", score " + in.score() + ", expected " + expected + ".",
        null);
  }

  /** Full marks for an answer that does not say what the target measures. */
  static List<Finding> unmeasured(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Row row : rows(text)) {
      boolean full = row.score.compareTo(row.weight) == 0;
      boolean asked =
          row.target.goals().size() == 1 && !row.target.goals().get(0).unit().isEmpty();
      boolean said = row.actual.isMeasurable()
          || row.actual.isNone()
          || Printed.isSame(row.indicator.target(), row.indicator.actual());
      if (!full || !asked || said || row.indicator.target().length() > 16) continue;
      SelfEvaluation.Indicator in = row.indicator;
      findings.add(new Finding(
          "full-marks-unmeasured",
          Severity.WARNING,
          List.of(in.place().inTable("绩效自评表", row.name(), "得分").quoting(in.actual())),
          in.target(),
          in.actual(),
          "指标“" + row.name() + "”的目标是“" + in.target() + "”，实际完成值“" + in.actual() + "”没有给出可比的数，却得满分"
              + in.score() + "。",
          "Indicator “" + row.name() + "” asks for " + in.target() + "; the answer “" + in.actual()
              + "” is no such number, yet it earns full marks.",
          null));
    }
    return findings;
  }

  /** A scored indicator that was given no target. */
  static List<Finding> withoutTarget(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Row row : rows(text)) {
      if (!row.target.isNone()
          || row.name().isBlank()
          || Target.parse(row.name()).isNone()
          || row.actual.isNone()) continue;
      findings.add(new Finding(
          "target-missing",
          Severity.WARNING,
          List.of(row.indicator.place().inTable("绩效自评表", row.name(), "年度指标值").quoting(row.name())),
          "",
          "",
          "指标“" + row.name() + "”没有年度指标值，却得" + row.indicator.score() + "分，无从核对。",
          "Indicator “" + row.name() + "” has no target but a score of " + row.indicator.score()
              + ".",
          null));
    }
    return findings;
  }
}
