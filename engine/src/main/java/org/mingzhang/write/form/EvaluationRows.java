package org.mingzhang.write.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.form.Form;
import org.mingzhang.write.PrintedTable.Cell;

/** What a 绩效自评表 says of a project's money and its score. */
final class EvaluationRows {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int SCORE_DECIMALS = 2;
  private static final int RATE_DECIMALS = 4;
  private static final String NOT_APPLICABLE = "—";

  private final Form form;
  private final Evaluation evaluation;
  private final SheetGrid grid;

  EvaluationRows(Form form, Evaluation evaluation, SheetGrid grid) {
    this.form = form;
    this.evaluation = evaluation;
    this.grid = grid;
  }

  /** Budgets and execution by source, with the rate of execution and its score. */
  void execution(LinePlan.Row row) {
    List<String> sources = row.texts("execution");
    List<String> columns = row.texts("columns");
    int top = grid.next();
    int first = grid.width() - columns.size() - 1;
    grid.put(top, 0, SheetGrid.label(row.text("field"), 1, sources.size() + 1));
    grid.put(top, 1, SheetGrid.head("", first - 1, 1));
    int[] at = new int[columns.size()];
    for (int c = 0; c < at.length; c++) {
      // The third amount is the widest: it takes the column that is left over.
      at[c] = first + c + (c > 2 ? 1 : 0);
      grid.put(top, at[c], SheetGrid.head(columns.get(c), c == 2 ? 2 : 1, 1));
    }
    for (int s = 0; s < sources.size(); s++) {
      int line = top + 1 + s;
      grid.put(line, 1, SheetGrid.label(sources.get(s), first - 1, 1));
      money(line, at[0], 1, amount(evaluation.initial(), s));
      money(line, at[1], 1, amount(evaluation.full(), s));
      money(line, at[2], 2, amount(evaluation.executed(), s));
      List<String> scored = s == 0
          ? List.of(plain(evaluation.executionWeight()), plain(rate()), plain(score()))
          : List.of(NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE);
      for (int c = 0; c < scored.size(); c++)
        grid.put(line, at[3 + c], Body.number(scored.get(c), null));
    }
  }

  private static BigDecimal amount(Evaluation.Money money, int source) {
    return switch (source) {
      case 0 -> money.total();
      case 1 -> money.fiscal();
      case 2 -> money.carriedOver();
      default -> money.other();
    };
  }

  private void money(int line, int column, int span, BigDecimal yuan) {
    Numbers numbers = Numbers.of(form);
    Cell cell = Body.number(numbers.text(yuan, numbers.amount(yuan, form.unit())), null);
    grid.put(line, column, SheetGrid.spanning(cell, span));
  }

  /** 执行率 in percent, with two decimals. */
  private BigDecimal rate() {
    BigDecimal full = evaluation.full().total();
    if (full.signum() == 0) return BigDecimal.ZERO;
    return evaluation
        .executed()
        .total()
        .divide(full, RATE_DECIMALS, RoundingMode.HALF_UP)
        .multiply(HUNDRED);
  }

  /** 执行率 of the weight, and no more than that. */
  private BigDecimal score() {
    BigDecimal full = evaluation.full().total();
    if (full.signum() == 0) return BigDecimal.ZERO;
    return evaluation
        .executed()
        .total()
        .multiply(evaluation.executionWeight())
        .divide(full, SCORE_DECIMALS, RoundingMode.HALF_UP)
        .min(evaluation.executionWeight());
  }

  void total(String word) {
    BigDecimal weight = evaluation.executionWeight();
    BigDecimal score = score();
    for (Evaluation.Result result : evaluation.results()) {
      weight = weight.add(result.weight());
      score = score.add(result.score());
    }
    int line = grid.next();
    int before = grid.width() - 3;
    grid.put(line, 0, SheetGrid.label(word, before, 1));
    grid.put(line, before, Body.number(plain(weight), null));
    grid.put(line, before + 1, Body.number(plain(score), null));
    grid.put(line, before + 2, Cell.text(NOT_APPLICABLE));
  }

  /** Without trailing zeros: 10, 96.27. */
  static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped)
        .toPlainString();
  }
}
