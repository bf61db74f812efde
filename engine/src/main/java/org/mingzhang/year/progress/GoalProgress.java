package org.mingzhang.year.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.budget.Indicator;
import org.mingzhang.performance.Appraisal;
import org.mingzhang.year.Actual;
import org.mingzhang.year.Year;

/**
 * How far an indicator has come. Actual values bear no date: the last one given counts.
 *
 * @param actual as given; empty where none was
 * @param how how the outcome comes about, or why it is open
 * @param reason of a deviation; empty where none was given
 * @param measures against a deviation; empty where none were given
 */
public record GoalProgress(
    Indicator indicator,
    String actual,
    Outcome outcome,
    String how,
    String reason,
    String measures) {

  public enum Outcome {
    REACHED("已达到"),
    MISSED("未达到"),
    /** An actual value the rule cannot judge. */
    OPEN("须人工判断"),
    UNREPORTED("未填报");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  static List<GoalProgress> of(Year year) {
    Map<List<String>, Actual> actuals = new LinkedHashMap<>();
    for (Actual actual : year.actuals())
      actuals.put(List.of(actual.project(), actual.indicator()), actual);
    List<GoalProgress> goals = new ArrayList<>();
    for (Indicator indicator : year.budget().indicators()) {
      Actual actual = actuals.get(List.of(indicator.project(), indicator.level3()));
      if (actual == null || actual.value().isBlank())
        goals.add(new GoalProgress(indicator, "", Outcome.UNREPORTED, "", "", ""));
      else goals.add(of(indicator, actual));
    }
    return goals;
  }

  private static GoalProgress of(Indicator indicator, Actual actual) {
    // Any weight does: only whether the target is reached is asked for here.
    Appraisal appraisal = Appraisal.exactly(
        BigDecimal.ONE, indicator.level2(), indicator.level3(), indicator.target(), actual.value());
    Outcome outcome = appraisal.reached()
        ? Outcome.REACHED
        : appraisal.earned().isEmpty() ? Outcome.OPEN : Outcome.MISSED;
    return new GoalProgress(
        indicator,
        actual.value(),
        outcome,
        appraisal.doubt().isEmpty() ? appraisal.formula() : appraisal.doubt(),
        actual.reason(),
        actual.measures());
  }
}
