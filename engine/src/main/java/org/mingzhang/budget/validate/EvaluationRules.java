package org.mingzhang.budget.validate;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.budget.Evaluation.Result;
import org.mingzhang.budget.table.Section;

/** Self-evaluations: weights, scores, reasons. */
final class EvaluationRules {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private EvaluationRules() {}

  static void check(Entered entered) {
    List<Evaluation> evaluations = entered.dossier().evaluations();
    int row = 0;
    for (int i = 0; i < evaluations.size(); i++) {
      Evaluation evaluation = evaluations.get(i);
      if (!evaluation.unit().isEmpty() && !entered.hasUnit(evaluation.unit()))
        entered
            .at(Section.EVALUATIONS, i, "单位", "unit")
            .warning("没有“" + evaluation.unit() + "”这个单位", "", "");
      if (!entered.hasProject(evaluation.project()))
        entered
            .at(Section.EVALUATIONS, i, "项目", "project")
            .warning("“项目”里没有“" + evaluation.project() + "”", "", "不公开明细的项目可以不管");
      weights(entered, i, evaluation);
      if (evaluation.executed().total().compareTo(evaluation.full().total()) > 0)
        entered
            .at(Section.EVALUATIONS, i, "项目", "executed")
            .warning("“" + evaluation.project() + "”全年执行数多于全年预算数", "", "");
      for (Result result : evaluation.results()) result(entered, i, row++, result);
    }
  }

  private static void weights(Entered entered, int at, Evaluation evaluation) {
    BigDecimal weights = evaluation.results().stream()
        .map(Result::weight)
        .reduce(evaluation.executionWeight(), BigDecimal::add);
    if (!evaluation.results().isEmpty() && weights.compareTo(FULL) != 0)
      entered
          .at(Section.EVALUATIONS, at, "项目", "results")
          .warning("“" + evaluation.project() + "”各项权重之和为 " + weights.toPlainString(), "100", "");
  }

  private static void result(Entered entered, int evaluation, int row, Result result) {
    // In YAML results have no place of their own.
    Entered.Spot own = entered.at(Section.RESULTS, row, "得分", "score");
    Entered.Spot spot =
        own.origin().row() > 0 ? own : entered.at(Section.EVALUATIONS, evaluation, "得分", "score");
    String name = "“" + result.level3() + "”";
    int more = result.score().compareTo(result.weight());
    if (more > 0)
      spot.error(
          name + "得分 " + result.score().toPlainString() + " 多于权重",
          "不超过 " + result.weight().toPlainString(),
          "");
    if (more < 0 && result.reason().isEmpty()) spot.warning(name + "没有得满分，也没有写偏差原因", "", "");
  }
}
