package org.mingzhang.reconstruct;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.amount.Amount;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Figures;
import org.mingzhang.check.Arithmetic;
import org.mingzhang.check.Equation;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;

/** Asks the finished data for every printed number. */
final class Proof {
  private static final String PROCUREMENT = "procurement";
  private static final String PENDING = "procurement-pending";

  private final Figures figures;
  private final ProjectPlan projects;
  private final Questions questions;
  private final List<Equation> equations;
  final List<Difference> differences = new ArrayList<>();
  final List<Fact> silent = new ArrayList<>();
  int cells;

  private Proof(
      Dossier dossier, ProjectPlan projects, Questions questions, List<Equation> equations) {
    this.figures = Figures.of(dossier);
    this.projects = projects;
    this.questions = questions;
    this.equations = equations;
  }

  static Proof of(
      Dossier dossier, ProjectPlan projects, Questions questions, List<Equation> equations) {
    Proof proof = new Proof(dossier, projects, questions, equations);
    for (Asked a : questions.cells()) proof.ask(a, proof.amount(a));
    for (Asked a : questions.tasks()) proof.ask(a, proof.figures.at(a.at()));
    return proof;
  }

  private void ask(Asked a, Optional<BigDecimal> found) {
    Amount printed = a.fact().amount();
    if (found.isEmpty() && !printed.isZero()) {
      silent.add(a.fact());
      return;
    }
    cells++;
    Amount correct = Amounts.as(printed, found.orElse(BigDecimal.ZERO));
    if (correct.printed().compareTo(printed.printed()) != 0)
      differences.add(new Difference(a.fact(), correct, why(a.fact(), correct)));
  }

  private Optional<BigDecimal> amount(Asked a) {
    Coordinate at = a.at();
    if (at.has(Axis.PROJECT)) {
      Set<String> names = projects.projects(a);
      if (names.isEmpty()) return figures.at(at);
      BigDecimal sum = BigDecimal.ZERO;
      for (String name : names) {
        sum = sum.add(figures.at(at.with(Axis.PROJECT, name)).orElse(BigDecimal.ZERO));
      }
      return Optional.of(sum);
    }
    boolean both =
        a.measure().equals(PROCUREMENT) && a.isOwn() && Purchases.countsPending(a, questions);
    Optional<BigDecimal> amount = figures.at(at);
    if (!both) return amount;
    return amount.flatMap(now -> figures.at(at.with(Axis.MEASURE, PENDING)).map(now::add));
  }

  private String why(Fact fact, Amount correct) {
    BigDecimal gap = fact.amount().yuan().subtract(correct.yuan()).abs();
    boolean last = gap.compareTo(fact.amount().halfUnit().multiply(BigDecimal.valueOf(2))) <= 0;
    Equation shown = null;
    for (Equation equation : equations) {
      boolean here =
          equation.terms().stream().anyMatch(t -> t.fact().origin().equals(fact.origin()));
      if (!here || equation.difference().signum() == 0) continue;
      boolean better = shown == null || (shown.holds() && !equation.holds());
      if (better) shown = equation;
    }
    if (shown == null) return "与文件中其他数字不能同时成立";
    String relation = Arithmetic.inWords(shown);
    return last && shown.holds() ? "尾数：" + relation : relation;
  }
}
