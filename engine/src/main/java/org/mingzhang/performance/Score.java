package org.mingzhang.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.amount.Interval;

/**
 * What an indicator's actual value earns: a target that is reached earns the weight; short of it, the weight in proportion,
 * actual / target, or target / actual where less is better, never over the weight. Printed percentages and scores stand
 * for intervals, so the result is one too.
 */
public record Score(Interval earned, boolean reached) {
  private static final MathContext EXACT = new MathContext(20);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** What one actual value earns against a goal. */
  public static Score of(BigDecimal weight, Goal goal, Goal actual) {
    BigDecimal half = "%".equals(actual.unit()) || "%".equals(goal.unit())
        ? half(actual.quantity())
        : BigDecimal.ZERO;
    BigDecimal low = actual.quantity().subtract(half).max(BigDecimal.ZERO);
    BigDecimal high = actual.quantity().add(half);
    boolean surely = goal.isReachedBy(actual.quantity());
    boolean maybe = surely || goal.isReachedBy(low) || goal.isReachedBy(high);
    if (surely) return new Score(Interval.exactly(weight), true);
    BigDecimal least = share(weight, goal, goal.comparator().lessIsBetter() ? high : low);
    BigDecimal most =
        maybe ? weight : share(weight, goal, goal.comparator().lessIsBetter() ? low : high);
    return new Score(new Interval(least.min(most), least.max(most)), maybe);
  }

  /** What an actual value earns that is known exactly. */
  public static Score exact(BigDecimal weight, Goal goal, Goal actual) {
    boolean reached = goal.isReachedBy(actual.quantity());
    BigDecimal earned = reached ? weight : share(weight, goal, actual.quantity());
    return new Score(Interval.exactly(earned), reached);
  }

  /**
   * The readings of an actual value that names several quantities of the target's unit: each of them, and their sum.
   */
  public static List<Score> readings(BigDecimal weight, Goal goal, List<Goal> actual) {
    List<Score> scores = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Goal one : actual) {
      scores.add(of(weight, goal, one));
      sum = sum.add(one.quantity());
    }
    if (actual.size() > 1)
      scores.add(of(weight, goal, new Goal(Comparator.EQUAL, sum, goal.unit(), goal.period())));
    return scores;
  }

  private static BigDecimal share(BigDecimal weight, Goal goal, BigDecimal actual) {
    BigDecimal part = goal.comparator().lessIsBetter() ? goal.quantity() : actual;
    BigDecimal whole = goal.comparator().lessIsBetter() ? actual : goal.quantity();
    if (whole.signum() <= 0) return BigDecimal.ZERO;
    return weight.multiply(part).divide(whole, EXACT).min(weight);
  }

  /** Whether the printed score can be the earned one, rounded. */
  public boolean allows(BigDecimal printed) {
    return earned.meets(Interval.around(printed, half(printed)));
  }

  /** Half a unit of a printed number's last place. */
  public static BigDecimal half(BigDecimal printed) {
    return HALF.scaleByPowerOfTen(-Math.max(0, printed.scale()));
  }

  /** The earned score as it would be printed, to this many decimals. */
  public String printed(int decimals) {
    return earned.middle().setScale(Math.max(0, decimals), RoundingMode.HALF_UP).toPlainString();
  }
}
