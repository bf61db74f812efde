package org.mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.amount.Interval;
import org.mingzhang.fact.Fact;

/**
 * 勾稽关系: a linear relation that printed numbers must satisfy: the terms add up to zero. The first term is the one that
 * the others explain (a total, the left side).
 *
 * @param rule the stable id of the kind of relation: agreement, partition, balance, change …
 * @param law the relation in Chinese words, as a clerk would say it
 */
public record Equation(String rule, String law, List<Term> terms) {
  public Equation {
    terms = List.copyOf(terms);
  }

  public record Term(Fact fact, BigDecimal coefficient) {}

  /** All values the sum of the terms can have, in 元, given that each printed number was rounded. */
  public Interval residual() {
    Interval sum = Interval.ZERO;
    for (Term term : terms)
      sum = sum.plus(term.fact().amount().meaning().times(term.coefficient()));
    return sum;
  }

  /** The sum of the terms taken literally, in 元. */
  public BigDecimal difference() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Term term : terms) sum = sum.add(term.fact().amount().yuan().multiply(term.coefficient()));
    return sum;
  }

  /** Whether true amounts exist that round to every printed number here and satisfy the relation. */
  public boolean holds() {
    return residual().contains(BigDecimal.ZERO);
  }

  /** Whether it holds, but only thanks to rounding. */
  public boolean isRounded() {
    return holds() && difference().signum() != 0;
  }
}
