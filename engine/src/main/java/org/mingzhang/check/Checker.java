package org.mingzhang.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.check.classification.ClassificationRules;
import org.mingzhang.check.performance.PerformanceRules;
import org.mingzhang.check.structure.StructureRules;
import org.mingzhang.check.text.TextRules;
import org.mingzhang.check.wording.WordingRules;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Source;
import org.mingzhang.fact.Place;

/** Runs every check there is over a document: the arithmetic of its coordinates, then the rules. */
public final class Checker {
  private static final List<Rule> RULES = Stream.of(
          ClassificationRules.all(),
          StructureRules.all(),
          TextRules.all(),
          WordingRules.all(),
          PerformanceRules.all())
      .flatMap(List::stream)
      .toList();

  private Checker() {}

  /** All rules, the arithmetic ones first. */
  public static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(List.of(ArithmeticRule.values()));
    rules.addAll(RULES);
    return List.copyOf(rules);
  }

  public static CheckResult check(Disclosure disclosure) {
    Arithmetic arithmetic = Arithmetic.check(disclosure);
    List<Finding> findings = new ArrayList<>(arithmetic.findings());
    for (Rule rule : RULES) findings.addAll(rule.check(disclosure));
    List<Unchecked> unchecked = new ArrayList<>();
    for (Source.Problem problem : disclosure.problems()) {
      unchecked.add(new Unchecked(problem.what(), problem.why(), List.of(problem.place())));
    }
    unchecked.addAll(arithmetic.unchecked());
    for (Rule rule : RULES) unchecked.addAll(rule.unchecked(disclosure));
    return new CheckResult(disclosure, ordered(findings), unchecked, arithmetic.equations());
  }

  /** Each document by itself, then each against the others; what is found between two stands with the first named. */
  public static List<CheckResult> checkTogether(List<Disclosure> disclosures) {
    List<CheckResult> results =
        new ArrayList<>(disclosures.stream().map(Checker::check).toList());
    if (disclosures.size() < 2) return results;
    List<Finding> across = AcrossDocuments.check(disclosures);
    if (across.isEmpty()) return results;
    CheckResult first = results.get(0);
    List<Finding> findings = new ArrayList<>(first.findings());
    findings.addAll(across);
    results.set(
        0,
        new CheckResult(
            first.disclosure(), ordered(findings), first.unchecked(), first.equations()));
    return results;
  }

  private static List<Finding> ordered(List<Finding> findings) {
    return findings.stream()
        .sorted(Comparator.comparing(Finding::severity)
            .thenComparingInt(f -> first(f).page())
            .thenComparingInt(f -> first(f).line()))
        .toList();
  }

  private static Place first(Finding finding) {
    return finding.places().isEmpty() ? Place.UNKNOWN : finding.places().get(0);
  }
}
