package org.mingzhang.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.PrintedNumber;
import org.mingzhang.document.SelfEvaluation;

/**
 * 重新评分: a published self-evaluation scored again by the rule, row by row.
 *
 * @param rows the execution of the budget first, then the indicators with a weight
 * @param publishedTotal the total it prints, null where it prints none
 * @param total what the rows come to by the rule; where the rule gives no single score the published one is taken
 */
public record Reappraisal(
    SelfEvaluation published,
    List<Row> rows,
    @Nullable BigDecimal publishedTotal,
    BigDecimal total) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int DECIMALS = 2;

  public Reappraisal {
    rows = List.copyOf(rows);
  }

  public enum Verdict {
    /** The published score is what the rule gives. */
    AGREES("相符"),
    /** It is another. */
    DEPARTS("不符"),
    /** The rule gives no single score: somebody has to judge. */
    OPEN("须人工评分");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * @param score as published, null where the cell is empty
   * @param appraisal what the rule gives
   */
  public record Row(
      String name,
      String target,
      String actual,
      BigDecimal weight,
      @Nullable BigDecimal score,
      Appraisal appraisal,
      Verdict verdict) {}

  public static Reappraisal of(SelfEvaluation published) {
    List<Row> rows = new ArrayList<>();
    execution(published).ifPresent(rows::add);
    for (SelfEvaluation.Indicator indicator : published.indicators()) {
      Optional<BigDecimal> weight = number(indicator.weight());
      if (weight.isEmpty() || weight.get().signum() <= 0) continue;
      Appraisal appraisal = Appraisal.of(
          weight.get(),
          indicator.level2(),
          indicator.level3(),
          indicator.target(),
          indicator.actual());
      rows.add(row(
          indicator.level3(),
          indicator.target(),
          indicator.actual(),
          weight.get(),
          number(indicator.score()).orElse(null),
          appraisal));
    }
    return new Reappraisal(
        published, rows, number(published.totalScore()).orElse(null), total(rows));
  }

  private static BigDecimal total(List<Row> rows) {
    BigDecimal total = BigDecimal.ZERO;
    for (Row row : rows) {
      BigDecimal given = row.score == null ? BigDecimal.ZERO : row.score;
      total = total.add(row.appraisal.score().orElse(given));
    }
    return total;
  }

  /** 预算执行: weight × executed ÷ full-year budget, never over the weight. */
  private static Optional<Row> execution(SelfEvaluation published) {
    Optional<BigDecimal> weight = number(published.executionWeight());
    Optional<BigDecimal> full = number(published.budgetFull());
    Optional<BigDecimal> executed = number(published.executed());
    if (weight.isEmpty() || full.isEmpty() || executed.isEmpty() || full.get().signum() <= 0)
      return Optional.empty();
    Goal goal = new Goal(Comparator.AT_LEAST, full.get(), "元", "");
    Goal actual = new Goal(Comparator.EQUAL, executed.get(), "元", "");
    BigDecimal rate = executed
        .get()
        .multiply(HUNDRED)
        .divide(full.get(), MathContext.DECIMAL64)
        .setScale(DECIMALS, RoundingMode.HALF_UP);
    Score score = Score.of(weight.get(), goal, actual);
    Appraisal appraisal = new Appraisal(
        List.of(score.earned()),
        score.reached(),
        weight.get().toPlainString() + " × " + published.executed() + " ÷ "
            + published.budgetFull(),
        "");
    return Optional.of(row(
        "预算执行率",
        published.budgetFull(),
        published.executed() + "（" + rate.toPlainString() + "%）",
        weight.get(),
        number(published.executionScore()).orElse(null),
        appraisal));
  }

  private static Row row(
      String name,
      String target,
      String actual,
      BigDecimal weight,
      @Nullable BigDecimal score,
      Appraisal appraisal) {
    Verdict verdict = Verdict.OPEN;
    if (score != null && score.compareTo(weight) > 0) verdict = Verdict.DEPARTS;
    else if (score != null && !appraisal.earned().isEmpty())
      verdict = appraisal.allows(score) ? Verdict.AGREES : Verdict.DEPARTS;
    return new Row(name, target, actual, weight, score, appraisal, verdict);
  }

  private static Optional<BigDecimal> number(String cell) {
    return PrintedNumber.parse(cell.strip()).map(PrintedNumber::value);
  }
}
