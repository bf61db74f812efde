package org.mingzhang.reconstruct;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.amount.Amount;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Exact amounts for all cells, in whole 分, such that every printed sum rounds to what is printed. As near to the printed
 * numbers as can be, and where the document contradicts itself, against as little of it as can be.
 */
final class Programme {
  /** Up to so much of a rounding half amounts may move at the common price, so that they stay round numbers. */
  private static final double FREE = 0.8;

  /** From here on every 元 counts. */
  private static final double FAR = 0.98;

  private static final double MOVE = 1;
  private static final double MOVE_FAR = 8;
  private static final double MOVE_LAST = 12;
  private static final double CONTRADICT = 2_000;
  private static final double BREAK_CUSTOM = 600;
  private static final double TASTE = 1e-5;
  private static final double LIKE = 0.4;
  private static final BigDecimal FEN = BigDecimal.valueOf(100);

  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final List<Variable> variables = new ArrayList<>();
  private final long step;
  private final double unit;
  private final Map<Question, Variable[]> slacks = new HashMap<>();
  private int rows;

  /** A sum of cells and an amount that is printed for it. */
  record Question(Map<Integer, Integer> terms, Amount amount) {}

  /**
   * @param step the least amount lines are told in, in 分
   * @param unit what amounts are counted in while solving, in 分
   */
  Programme(List<Cell> cells, long step, double unit) {
    this.step = step;
    this.unit = unit;
    for (int i = 0; i < cells.size(); i++)
      variables.add(model.newVariable("x" + i).lower(0));
  }

  /** Lets a cell be negative. */
  void allowNegative(int cell) {
    variables.get(cell).lower(null);
  }

  /** Makes money in a cell a little dearer, so that others are taken first. */
  void dislike(int cell, double much) {
    variables.get(cell).weight(TASTE * much);
  }

  void tie(Ties.Tie tie) {
    Expression row = model.newExpression("t" + rows++);
    tie.terms().forEach((cell, sign) -> row.set(variables.get(cell), sign));
    if (tie.soft()) {
      row.set(side("b", BREAK_CUSTOM), 1);
      row.set(side("b", BREAK_CUSTOM), -1);
    }
    row.level(0);
  }

  /**
   * Asks that a sum be printed as an amount.
   *
   * @param weight the more, the dearer it is to contradict it
   * @param care the more, the dearer it is to be off the printed number within its rounding
   */
  void ask(Question question, double weight, double care) {
    double half = fen(question.amount().halfUnit()) / unit;
    double least = step / unit;
    Expression row = model.newExpression("a" + rows++);
    question.terms().forEach((cell, sign) -> row.set(variables.get(cell), sign));
    Variable[] slack = {side("s", CONTRADICT * weight), side("s", CONTRADICT * weight)};
    row.set(slack[0], 1);
    row.set(slack[1], -1);
    slacks.put(question, slack);
    if (half > least) {
      double free = Math.floor(FREE * half / least) * least;
      double far = Math.floor(FAR * half / least) * least;
      for (int sign : new int[] {1, -1}) {
        // A half is rounded away from zero, so the end that lies nearer to zero belongs to the
        // range.
        boolean towardsZero = sign == (question.amount().printed().signum() < 0 ? -1 : 1);
        double end = towardsZero && !question.amount().isZero() ? half : half - least;
        row.set(side("n", MOVE * weight * care / half).upper(free), sign);
        row.set(side("f", MOVE_FAR * weight * care / half).upper(far - free), sign);
        row.set(side("l", MOVE_LAST * weight * care / half).upper(end - far), sign);
      }
    }
    row.level(fen(question.amount().yuan()) / unit);
  }

  /** By how many of its rounding halves a question was contradicted in the solution. */
  double contradiction(Question question) {
    double half = fen(question.amount().halfUnit()) / unit;
    double sum = 0;
    for (Variable variable : slacks.getOrDefault(question, new Variable[0])) {
      sum += Optional.ofNullable(variable.getValue()).orElse(BigDecimal.ZERO).doubleValue();
    }
    return sum / Math.max(half, step / unit);
  }

  private Variable side(String name, double cost) {
    return model
        .newVariable(name + rows + "_" + model.countVariables())
        .lower(0)
        .weight(cost);
  }

  private static double fen(BigDecimal yuan) {
    return yuan.multiply(FEN).doubleValue();
  }

  /** Likes two sums to be equal, as far as what is printed leaves it open. */
  void like(Map<Integer, Integer> terms) {
    Expression row = model.newExpression("l" + rows++);
    terms.forEach((cell, sign) -> row.set(variables.get(cell), sign));
    row.set(side("b", LIKE), 1);
    row.set(side("b", LIKE), -1);
    row.level(0);
  }

  /** The amounts in 分, or empty where none were found in time. */
  Optional<long[]> solve(long milliseconds) {
    model.options.time_abort = milliseconds;
    model.options.time_suffice = milliseconds;
    Optimisation.Result result = model.minimise();
    if (!result.getState().isFeasible()) return Optional.empty();
    long[] amounts = new long[variables.size()];
    for (int i = 0; i < amounts.length; i++) {
      BigDecimal value = Optional.ofNullable(variables.get(i).getValue()).orElse(BigDecimal.ZERO);
      amounts[i] = value
              .multiply(BigDecimal.valueOf(unit))
              .divide(BigDecimal.valueOf(step), 0, RoundingMode.HALF_EVEN)
              .longValue()
          * step;
    }
    return Optional.of(amounts);
  }

  /** What is asked, each once, with how much all its printings weigh together. */
  static Map<Question, Double> grouped(Map<Asked, Map<Integer, Integer>> asked) {
    Map<Question, Double> grouped = new LinkedHashMap<>();
    asked.forEach((a, terms) -> {
      if (!terms.isEmpty())
        grouped.merge(new Question(terms, a.fact().amount()), a.weight(), Double::sum);
    });
    return grouped;
  }
}
