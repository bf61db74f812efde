package org.mingzhang.check;

import java.util.List;
import org.mingzhang.document.Disclosure;

/**
 * What the check of one document gave.
 *
 * @param findings gravest first, then in document order
 * @param equations every relation that was looked at, whether it holds or not
 */
public record CheckResult(
    Disclosure disclosure,
    List<Finding> findings,
    List<Unchecked> unchecked,
    List<Equation> equations) {
  public CheckResult {
    findings = List.copyOf(findings);
    unchecked = List.copyOf(unchecked);
    equations = List.copyOf(equations);
  }

  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }

  /** The number of printed table numbers that took part. */
  public int cells() {
    return (int) disclosure.facts().stream().filter(f -> f.origin().isCell()).count();
  }

  public List<Finding> errors() {
    return findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }
}
