package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arithmetic of the audited tables: every audited error is told with its numbers, and nothing else. */
class AuditedArithmeticTest {
  /** The numbers that errors in the tables must quote; documents that are not here have none. */
  private static final Map<String, List<String>> WRONG = Map.of(
      "seed-001",
      List.of("5,883", "5,901", "1,239", "1,257"),
      "seed-003",
      List.of("1,556", "381", "1,175"));

  @ParameterizedTest
  @ValueSource(
      strings = {"seed-000", "seed-001", "seed-002", "seed-003", "seed-004", "P01", "P08", "P10"})
  void errors_are_those_of_the_audit(String name) {
    assumeTrue(AuditedDocuments.folder().isPresent(), "the audits are not here");
    List<Finding> errors = Arithmetic.check(AuditedDocuments.read(name)).findings().stream()
        .filter(f -> f.severity() == Severity.ERROR)
        .toList();
    List<String> wrong = WRONG.getOrDefault(name, List.of());
    if (wrong.isEmpty()) assertThat(errors).isEmpty();
    else
      assertThat(errors).isNotEmpty().allMatch(f -> wrong.stream().anyMatch(f.message()::contains));
    String told = String.join(" ", errors.stream().map(Finding::message).toList());
    for (String number : wrong) assertThat(told).contains(number);
  }
}
