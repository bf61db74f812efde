package org.mingzhang.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.equation.Equations;
import org.mingzhang.check.equation.Relation;
import org.mingzhang.check.repair.Feasibility;
import org.mingzhang.check.repair.Repair;
import org.mingzhang.check.repair.Repairs;
import org.mingzhang.document.Disclosure;
import org.mingzhang.fact.Fact;
import org.mingzhang.fact.Place;
import org.mingzhang.lexicon.Axes;

/**
 * The arithmetic of one document, from its facts to findings with repairs:
 *
 * <pre>{@code
 * Arithmetic arithmetic = Arithmetic.check(disclosure);
 * arithmetic.findings().forEach(System.out::println);
 * }</pre>
 *
 * @param findings broken relations, grouped by the number most likely wrong, and differences that rounding explains
 * @param unchecked relations that could not be set up or settled
 * @param equations every relation that was looked at, whether it holds or not
 * @param repairs what was proposed, one a knot of broken relations
 */
public record Arithmetic(
    List<Finding> findings,
    List<Unchecked> unchecked,
    List<Equation> equations,
    List<Repair> repairs) {

  public Arithmetic {
    findings = List.copyOf(findings);
    unchecked = List.copyOf(unchecked);
    equations = List.copyOf(equations);
    repairs = List.copyOf(repairs);
  }

  public static Arithmetic check(Disclosure disclosure) {
    return check(disclosure, Axes.shipped());
  }

  public static Arithmetic check(Disclosure disclosure, Axes axes) {
    Equations generated = Equations.in(disclosure, axes);
    Set<Equation> sure = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Equation> all = new ArrayList<>();
    List<Unchecked> unchecked = new ArrayList<>(generated.unchecked());
    for (Relation relation : generated.relations()) {
      if (isBetweenWords(relation.equation())) {
        unchecked.add(apart(relation.equation()));
        continue;
      }
      all.add(relation.equation());
      if (relation.isSure()) sure.add(relation.equation());
    }
    List<Repair> repairs = repairs(all, sure);
    ArithmeticFindings findings = new ArithmeticFindings(all, sure, disclosure.facts());
    List<Finding> found = new ArrayList<>();
    for (Repair repair : repairs) {
      found.addAll(findings.of(repair));
      if (repair.gaveUp()) {
        unchecked.add(
            new Unchecked("修正建议", "牵涉的数字太多，未能在限定时间内算出最少的改动", ArithmeticPlaces.of(repair.broken())));
      }
    }
    found.addAll(ArithmeticBounds.in(disclosure, axes));
    feasibility(all, sure, found, unchecked);
    found.addAll(ArithmeticRounding.in(all));
    return new Arithmetic(found, unchecked, all, repairs);
  }

  /** Two numbers of the text that differ, with no table to tell: the words may well mean two things. */
  private static boolean isBetweenWords(Equation equation) {
    return equation.rule().equals("agreement")
        && equation.terms().stream().noneMatch(t -> t.fact().origin().isCell())
        && !equation.holds();
  }

  private static Unchecked apart(Equation equation) {
    return new Unchecked(
        ArithmeticWording.inWords(equation),
        "两处都在正文，没有表可对，口径可能不同",
        ArithmeticPlaces.of(List.of(equation)));
  }

  /**
   * A relation told from words (text, custom) helps to find the wrong number while it fits; where a knot cannot be undone
   * with it, it is set apart, so that a misread sentence does not hide a plain error in a table.
   */
  private static List<Repair> repairs(List<Equation> all, Set<Equation> sure) {
    List<Repair> repairs = Repairs.of(all);
    Set<Equation> apart = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Repair repair : repairs) {
      boolean mixed =
          repair.broken().stream().anyMatch(sure::contains) && !sure.containsAll(repair.broken());
      boolean simple =
          !repair.options().isEmpty() && repair.options().get(0).changes().size() == 1;
      if (mixed && !simple)
        repair.broken().stream().filter(e -> !sure.contains(e)).forEach(apart::add);
    }
    if (apart.isEmpty()) return repairs;
    List<Repair> again =
        new ArrayList<>(Repairs.of(all.stream().filter(e -> !apart.contains(e)).toList()));
    for (Equation equation : apart) again.add(new Repair(List.of(equation), List.of(), 0, false));
    return again;
  }

  private static void feasibility(
      List<Equation> all, Set<Equation> sure, List<Finding> found, List<Unchecked> unchecked) {
    Feasibility.Answer answer =
        Feasibility.of(all.stream().filter(sure::contains).toList());
    Equation at = answer.equation();
    if (answer.verdict() == Feasibility.Verdict.OPEN) {
      unchecked.add(new Unchecked("全部关系能否同时成立", "未能在限定时间内算出", List.of()));
    } else if (answer.verdict() == Feasibility.Verdict.IMPOSSIBLE && at != null) {
      found.add(ArithmeticFindings.infeasible(at));
    }
  }

  /** The equations in which a cell or claim stands. */
  public List<Equation> explain(Fact.Origin origin) {
    return equations.stream()
        .filter(e -> e.terms().stream().anyMatch(t -> t.fact().origin().equals(origin)))
        .toList();
  }

  /**
   * The equations in which the cell at a place stands; what the place leaves out (table, row, column) is not asked.
   */
  public List<Equation> explain(Place place) {
    return equations.stream()
        .filter(e -> e.terms().stream().anyMatch(t -> isAt(t.fact().place(), place)))
        .toList();
  }

  private static boolean isAt(Place cell, Place asked) {
    return (asked.table() == null || asked.table().equals(cell.table()))
        && (asked.row() == null || asked.row().equals(cell.row()))
        && (asked.column() == null || asked.column().equals(cell.column()))
        && (asked.quote() == null || asked.quote().equals(cell.quote()))
        && (asked.line() == 0 || asked.line() == cell.line())
        && (asked.page() == 0 || asked.page() == cell.page());
  }

  /** An equation with its numbers in one line: {@code 表1 本年支出合计 5,901＝4,318+860+…}, and whether it holds. */
  public static String inWords(Equation equation) {
    return ArithmeticWording.inWords(equation);
  }
}
