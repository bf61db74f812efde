package org.mingzhang.check.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.amount.Interval;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.passage.Text;
import org.mingzhang.document.SelfEvaluation;
import org.mingzhang.performance.Score;

/** 预算执行: the rate is executed / full budget, its score is the weight times the rate. */
final class Executions {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private Executions() {}

  static List<Finding> rates(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (SelfEvaluation evaluation : text.disclosure().evaluations()) {
      Optional<BigDecimal> full = Printed.number(evaluation.budgetFull());
      Optional<BigDecimal> executed = Printed.number(evaluation.executed());
      Optional<BigDecimal> rate = Printed.number(evaluation.executionRate());
      if (full.isEmpty() || executed.isEmpty() || rate.isEmpty() || full.get().signum() <= 0)
        continue;
      Interval exact = rate(executed.get(), full.get());
      if (exact.meets(Interval.around(rate.get(), Score.half(rate.get())))) continue;
      String expected = exact
          .middle()
          .setScale(Math.max(0, rate.get().scale()), RoundingMode.HALF_UP)
          .toPlainString();
      findings.add(found(
          "execution-rate",
          Severity.ERROR,
          evaluation,
          evaluation.executionRate(),
          expected,
          "项目“" + evaluation.project() + "”预算执行率应为" + expected + "%（执行数" + evaluation.executed()
              + " ÷ 全年预算数" + evaluation.budgetFull() + "），表中为" + evaluation.executionRate() + "%。",
          "The execution rate of “" + evaluation.project() + "” is " + evaluation.executionRate()
              + ", but executed / budget gives " + expected + "."));
    }
    return findings;
  }

  private static Interval rate(BigDecimal executed, BigDecimal full) {
    BigDecimal half = Score.half(executed);
    BigDecimal low = executed
        .subtract(half)
        .multiply(HUNDRED)
        .divide(full.add(Score.half(full)), MathContext.DECIMAL64);
    BigDecimal high = executed
        .add(half)
        .multiply(HUNDRED)
        .divide(full.subtract(Score.half(full)), MathContext.DECIMAL64);
    return low.compareTo(high) <= 0 ? new Interval(low, high) : new Interval(high, low);
  }

  static List<Finding> scores(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (SelfEvaluation evaluation : text.disclosure().evaluations()) {
      Optional<BigDecimal> weight = Printed.number(evaluation.executionWeight());
      Optional<BigDecimal> rate = Printed.number(evaluation.executionRate());
      Optional<BigDecimal> score = Printed.number(evaluation.executionScore());
      if (weight.isEmpty() || rate.isEmpty() || score.isEmpty()) continue;
      BigDecimal factor = weight.get().divide(HUNDRED, MathContext.DECIMAL64);
      Interval earned = Interval.around(rate.get(), Score.half(rate.get())).times(factor);
      Interval capped =
          new Interval(earned.low().min(weight.get()), earned.high().min(weight.get()));
      if (capped.meets(Interval.around(score.get(), Score.half(score.get())))) continue;
      // Some places give the full weight from 95 or 98 per cent on.
      boolean generous =
          score.get().compareTo(weight.get()) == 0 && rate.get().compareTo(new BigDecimal(90)) >= 0;
      String expected = capped.middle().setScale(2, RoundingMode.HALF_UP).toPlainString();
      findings.add(found(
          "execution-score",
          generous ? Severity.WARNING : Severity.ERROR,
          evaluation,
          evaluation.executionScore(),
          expected,
          "项目“" + evaluation.project() + "”预算执行得分应为" + expected + "（分值"
              + evaluation.executionWeight() + " × 执行率" + evaluation.executionRate() + "%），表中为"
              + evaluation.executionScore() + "。",
          "The execution score of “" + evaluation.project() + "” is " + evaluation.executionScore()
              + ", but weight × rate gives " + expected + "."));
    }
    return findings;
  }

  static List<Finding> totals(Text text) {
    List<Finding> findings = new ArrayList<>();
    List<SelfEvaluation> all = text.disclosure().evaluations();
    boolean usual = all.stream().anyMatch(e -> !e.totalScore().isEmpty());
    for (SelfEvaluation evaluation : all) {
      Optional<BigDecimal> weight = Printed.number(evaluation.totalWeight());
      Optional<BigDecimal> score = Printed.number(evaluation.totalScore());
      if (weight.isEmpty() && score.isEmpty()) {
        findings.add(empty(evaluation, usual));
        continue;
      }
      Optional<Finding> weights = sum(evaluation, weight, true);
      // Weights that do not add up may mean that a row could not be read: then the scores tell
      // nothing.
      if (weights.isPresent()) findings.add(weights.get());
      else sum(evaluation, score, false).ifPresent(findings::add);
    }
    return findings;
  }

  private static Finding empty(SelfEvaluation evaluation, boolean usual) {
    String what = usual ? "，同一文件的其他自评表均有总分" : "";
    return found(
        "evaluation-total",
        usual ? Severity.ERROR : Severity.WARNING,
        evaluation,
        "总分",
        "100",
        "项目“" + evaluation.project() + "”自评表的“总分”行没有权重和得分" + what + "。",
        "The total row of the self-evaluation of “" + evaluation.project() + "” is empty.");
  }

  private static Optional<Finding> sum(
      SelfEvaluation evaluation, Optional<BigDecimal> total, boolean weights) {
    Optional<BigDecimal> own =
        Printed.number(weights ? evaluation.executionWeight() : evaluation.executionScore());
    if (total.isEmpty() || own.isEmpty()) return Optional.empty();
    BigDecimal sum = own.get();
    BigDecimal doubt =
        Score.half(total.get()).add(weights ? BigDecimal.ZERO : Score.half(own.get()));
    for (SelfEvaluation.Indicator indicator : evaluation.indicators()) {
      String cell = weights ? indicator.weight() : indicator.score();
      Optional<BigDecimal> number = Printed.number(cell);
      if (number.isEmpty() && !cell.isBlank()) return Optional.empty();
      if (number.isEmpty()) continue;
      sum = sum.add(number.get());
      if (!weights && number.get().scale() > 0) doubt = doubt.add(Score.half(number.get()));
    }
    if (sum.subtract(total.get()).abs().compareTo(doubt) <= 0) return Optional.empty();
    String what = weights ? "权重" : "得分";
    return Optional.of(found(
        "evaluation-total",
        weights ? Severity.WARNING : Severity.ERROR,
        evaluation,
        total.get().toPlainString(),
        Printed.shown(sum),
        "项目“" + evaluation.project() + "”自评表总分的" + what + "为" + total.get().toPlainString() + "，各项"
            + what + "之和为" + Printed.shown(sum) + "。",
        "The total of “" + evaluation.project() + "” is " + total.get().toPlainString()
            + ", its parts add up to " + Printed.shown(sum) + "."));
  }

  static Finding found(
      String rule,
      Severity severity,
      SelfEvaluation evaluation,
      String actual,
      String expected,
      String message,
      String english) {
    var place = evaluation.place().inTable("绩效自评表", evaluation.project(), null).quoting(actual);
    return new Finding(rule, severity, List.of(place), expected, actual, message, english, null);
  }
}
