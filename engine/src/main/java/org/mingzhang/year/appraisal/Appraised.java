package org.mingzhang.year.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.performance.Grade;

/**
 * One self-evaluation with how it came about.
 *
 * @param evaluation as it is published; its project is empty where it is the whole unit's
 * @param executionScore 预算执行 earned
 * @param executionFormula 10 × 3234835.67 ÷ 3360000 = 9.63
 * @param lines one an indicator, in the order of {@link Evaluation#results()}
 */
public record Appraised(
    Evaluation evaluation, BigDecimal executionScore, String executionFormula, List<Line> lines) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  public Appraised {
    lines = List.copyOf(lines);
  }

  /**
   * An indicator's score and where it comes from.
   *
   * @param formula 5 × 18847 ÷ 50000 = 1.8847
   * @param evidence what the actual value was computed from; empty where it was typed in or is missing
   * @param typedIn whether somebody typed the actual value in
   * @param judged whether a person gave the score
   * @param reached whether the target was reached
   */
  public record Line(
      Evaluation.Result result,
      String formula,
      String evidence,
      boolean typedIn,
      boolean judged,
      boolean reached) {}

  public boolean isWholeUnit() {
    return evaluation.project().isEmpty();
  }

  /** 总分: execution and indicators as rounded for print. */
  public BigDecimal total() {
    BigDecimal total = executionScore;
    for (Line line : lines) total = total.add(line.result().score());
    return Plain.of(total);
  }

  /** What could be earned at most: 100 where the weights add up. */
  public BigDecimal weight() {
    BigDecimal weight = evaluation.executionWeight();
    for (Line line : lines) weight = weight.add(line.result().weight());
    return Plain.of(weight);
  }

  public Grade grade() {
    return Grade.of(total());
  }

  /** 预算执行率 in percent, rounded half up to two decimals; nothing of nothing is zero. */
  public BigDecimal executionRate() {
    BigDecimal full = evaluation.full().total();
    if (full.signum() <= 0) return BigDecimal.ZERO;
    return Plain.of(evaluation
        .executed()
        .total()
        .multiply(HUNDRED)
        .divide(full, Plain.DECIMALS, RoundingMode.HALF_UP));
  }
}
