package org.mingzhang.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.fact.Place;
import org.mingzhang.lexicon.Yaml;

/** How many of the errors and warnings that auditors found by hand are found, by number or by words. */
class CheckAccuracyTest {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*\\.?\\d*");

  @Test
  void auditedErrorsAndWarningsAreFound() throws Exception {
    List<Audit> audits = Audit.all();
    assumeFalse(audits.isEmpty(), "the audited documents are not at hand");
    List<String> missedErrors = new ArrayList<>();
    List<String> missedWarnings = new ArrayList<>();
    int errors = 0;
    int warnings = 0;
    for (Audit audit : audits) {
      CheckResult result = Mingzhang.check(Mingzhang.read(audit.document()));
      List<String> loud = result.findings().stream()
          .filter(f -> f.severity() == Severity.ERROR || f.severity() == Severity.WARNING)
          .map(CheckAccuracyTest::words)
          .toList();
      for (Yaml.Node finding : audit.root().get("findings").list()) {
        String severity = finding.get("severity").text();
        boolean error = severity.equals("error");
        if (!error && !severity.equals("warning")) continue;
        if (error) errors++;
        else warnings++;
        if (loud.stream().noneMatch(words -> speaksOf(words, finding))) {
          (error ? missedErrors : missedWarnings)
              .add(audit + " " + finding.get("id").text());
        }
      }
    }
    assertThat(missedErrors)
        .as("missed of %d audited errors", errors)
        .hasSizeLessThanOrEqualTo(errors * 5 / 100);
    assertThat(missedWarnings)
        .as("missed of %d audited warnings", warnings)
        .hasSizeLessThanOrEqualTo(warnings * 20 / 100);
  }

  private static boolean speaksOf(String words, Yaml.Node audited) {
    String bare = words.replace(",", "");
    for (String number : numbers(audited)) {
      if (bare.contains(number)) return true;
    }
    String quote = Audit.plain(audited.get("quote").text(""));
    String start = quote.substring(0, Math.min(8, quote.length()));
    return !start.isEmpty() && Audit.plain(words).contains(start);
  }

  /** Numbers of three digits or more that the audit quotes. */
  private static Set<String> numbers(Yaml.Node audited) {
    String text = List.of("quote", "actual", "expected").stream()
        .map(key -> audited.get(key).text(""))
        .collect(Collectors.joining(" "));
    Set<String> numbers = new HashSet<>();
    Matcher number = NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    while (number.find()) {
      String bare = number.group().replace(",", "");
      if (bare.replace(".", "").length() >= 3) numbers.add(bare);
    }
    return numbers;
  }

  private static String words(Finding finding) {
    return Normalizer.normalize(
        finding.message()
            + " "
            + finding.expected()
            + " "
            + finding.actual()
            + " "
            + finding.places().stream()
                .map(Place::quote)
                .map(String::valueOf)
                .collect(Collectors.joining(" ")),
        Normalizer.Form.NFKC);
  }
}
