package org.mingzhang.check.user;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Rule;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Disclosure;
import org.mingzhang.fact.Place;

/** One rule of a file: where its expression is false, there is a finding with its message. */
record UserRule(
    String id,
    String title,
    String english,
    Severity severity,
    String reason,
    Scope when,
    Expression expression,
    String message)
    implements Rule {

  @Override
  public List<Finding> check(Disclosure disclosure) {
    List<Finding> findings = new ArrayList<>();
    Set<String> missing = new LinkedHashSet<>();
    for (Scope.Case asked : when.cases(disclosure)) {
      try {
        if (!expression.holds(asked.values())) findings.add(finding(asked));
      } catch (Expression.NotApplicable e) {
        missing.add(Place.UNKNOWN.equals(asked.place()) ? "" : words(asked));
      }
    }
    if (!missing.isEmpty()) findings.add(notAsked(missing));
    return findings;
  }

  private Finding finding(Scope.Case asked) {
    String sentence = message;
    for (Map.Entry<String, String> word : asked.words().entrySet()) {
      sentence = sentence.replace("{" + word.getKey() + "}", word.getValue());
    }
    List<Place> places = Place.UNKNOWN.equals(asked.place()) ? List.of() : List.of(asked.place());
    String actual = asked.words().getOrDefault("value", "");
    return new Finding(
        id, severity, places, title, actual, sentence, english + ": " + sentence, null);
  }

  /** What the expression asks for is not everywhere: said once, not silently passed over. */
  private Finding notAsked(Set<String> where) {
    String few =
        String.join("、", where.stream().filter(w -> !w.isEmpty()).limit(3).toList());
    String at = few.isEmpty()
        ? ""
        : "（" + few + (where.size() > 3 ? " 等 " + where.size() + " 处" : "") + "）";
    return new Finding(
        id,
        Severity.INFO,
        List.of(),
        "",
        "",
        "自定义规则“" + title + "”在有的地方算不出，缺少它要的数字" + at + "。",
        "The rule \"" + english + "\" could not be asked everywhere: numbers are missing" + at
            + ".",
        null);
  }

  private static String words(Scope.Case asked) {
    return (asked.words().getOrDefault("table", "") + " " + asked.words().getOrDefault("row", ""))
        .strip();
  }
}
