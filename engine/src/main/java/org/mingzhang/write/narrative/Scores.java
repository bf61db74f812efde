package org.mingzhang.write.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mingzhang.budget.Evaluation;

/** What a self-evaluation adds up to. */
final class Scores {
  private static final int DECIMALS = 2;

  private Scores() {}

  /** The indicators' scores and that of execution, which is its weight times executed over full-year budget. */
  static BigDecimal total(Evaluation evaluation) {
    BigDecimal sum = execution(evaluation);
    for (Evaluation.Result result : evaluation.results()) sum = sum.add(result.score());
    BigDecimal plain = sum.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private static BigDecimal execution(Evaluation evaluation) {
    BigDecimal full = evaluation.full().total();
    BigDecimal weight = evaluation.executionWeight();
    if (full.signum() == 0) return BigDecimal.ZERO;
    return weight
        .multiply(evaluation.executed().total())
        .divide(full, DECIMALS, RoundingMode.HALF_UP)
        .min(weight);
  }
}
