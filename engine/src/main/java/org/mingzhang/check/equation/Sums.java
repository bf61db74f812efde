package org.mingzhang.check.equation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mingzhang.check.Equation;
import org.mingzhang.fact.Fact;

/** Writes down equations: a whole and its parts, two equal numbers, two sides. */
final class Sums {
  private static final BigDecimal MINUS = BigDecimal.ONE.negate();

  private Sums() {}

  static Equation whole(String rule, String law, Fact whole, Collection<Fact> parts) {
    return sides(rule, law, List.of(whole), parts);
  }

  static Equation sides(String rule, String law, Collection<Fact> left, Collection<Fact> right) {
    List<Equation.Term> terms = new ArrayList<>(left.size() + right.size());
    for (Fact fact : left) terms.add(new Equation.Term(fact, BigDecimal.ONE));
    for (Fact fact : right) terms.add(new Equation.Term(fact, MINUS));
    return new Equation(rule, law, terms);
  }

  static Equation same(String law, Fact one, Fact other) {
    return sides("agreement", law, List.of(one), List.of(other));
  }

  static boolean isZero(Fact fact) {
    return fact.amount().isZero();
  }

  /** Whether an equation shows anything by holding: a whole that is not zero with two parts that are not. */
  static boolean isTelling(Equation equation) {
    int filled = 0;
    for (Equation.Term term : equation.terms()) {
      if (!isZero(term.fact())) filled++;
    }
    return filled >= 3;
  }
}
