package org.mingzhang.year.appraisal;

import java.math.BigDecimal;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.performance.Comparator;
import org.mingzhang.performance.Goal;
import org.mingzhang.performance.Score;

/** 预算执行得分: weight × executed ÷ full-year budget, never over the weight; without a budget nothing is earned. */
record Execution(BigDecimal score, String formula) {

  static Execution of(Evaluation evaluation) {
    BigDecimal weight = evaluation.executionWeight();
    BigDecimal full = evaluation.full().total();
    BigDecimal executed = evaluation.executed().total();
    if (full.signum() <= 0) return new Execution(BigDecimal.ZERO, "没有全年预算数，不得分");
    BigDecimal earned = Score.exact(weight, goal(full), goal(executed)).earned().low();
    BigDecimal score = Plain.score(earned);
    return new Execution(
        score,
        Plain.text(weight) + " × " + Plain.text(executed) + " ÷ " + Plain.text(full) + " = "
            + Plain.text(score));
  }

  private static Goal goal(BigDecimal yuan) {
    return new Goal(Comparator.AT_LEAST, yuan, "元", "");
  }
}
