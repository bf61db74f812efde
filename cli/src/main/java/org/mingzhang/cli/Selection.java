package org.mingzhang.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Rule;
import org.mingzhang.check.Severity;

/**
 * Which findings a report shows.
 *
 * @param only ids of rules, all where empty
 * @param severity the least grave severity shown, null for all
 */
record Selection(
    Set<String> only, Set<String> except, @Nullable Severity severity) {
  static Selection of(
      List<String> only, List<String> except, @Nullable String severity, List<Rule> own) {
    Set<String> known = Mingzhang.rules().stream().map(Rule::id).collect(Collectors.toSet());
    own.forEach(rule -> known.add(rule.id()));
    for (String id : only) mustBeKnown(id, known);
    for (String id : except) mustBeKnown(id, known);
    return new Selection(
        Set.copyOf(only), Set.copyOf(except), severity == null ? null : named(severity));
  }

  private static void mustBeKnown(String id, Set<String> known) {
    if (!known.contains(id)) throw new CallException("没有叫 " + id + " 的规则（全部规则见 mingzhang rules）");
  }

  private static Severity named(String word) {
    for (Severity severity : Severity.values()) {
      if (severity.id().equals(word.toLowerCase(Locale.ROOT))
          || severity.label().equals(word)) {
        return severity;
      }
    }
    throw new CallException("--severity 只能是 error、warning、rounding 或 info，不能是 " + word);
  }

  CheckResult of(CheckResult result) {
    if (only.isEmpty() && except.isEmpty() && severity == null) return result;
    return new CheckResult(
        result.disclosure(),
        result.findings().stream()
            .filter(f -> only.isEmpty() || only.contains(f.rule()))
            .filter(f -> !except.contains(f.rule()))
            .filter(f -> severity == null || f.severity().compareTo(severity) <= 0)
            .toList(),
        result.unchecked(),
        result.equations());
  }
}
