package org.mingzhang.document;

import java.util.List;
import org.mingzhang.fact.Place;

/** A 绩效自评表: a project's money, its indicators and their scores, all as printed (empty where the cell is). */
public record SelfEvaluation(
    String projectCode,
    String project,
    String unitName,
    String budgetInitial,
    String budgetFull,
    String executed,
    String executionWeight,
    String executionRate,
    String executionScore,
    List<Indicator> indicators,
    String totalWeight,
    String totalScore,
    Place place) {
  public SelfEvaluation {
    indicators = List.copyOf(indicators);
  }

  public record Indicator(
      String level1,
      String level2,
      String level3,
      String target,
      String actual,
      String weight,
      String score,
      String reason,
      Place place) {}
}
