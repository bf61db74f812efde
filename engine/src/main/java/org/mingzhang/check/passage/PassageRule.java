package org.mingzhang.check.passage;

import java.util.List;
import java.util.function.Function;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Rule;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Disclosure;
import org.mingzhang.fact.Place;

/** A rule with its name; {@code test} finds where it does not hold. */
public record PassageRule(
    String id, String title, String english, Severity severity, String reason, Test test)
    implements Rule {

  /** Looks through the words of a document. */
  public interface Test extends Function<Text, List<Finding>> {}

  @Override
  public List<Finding> check(Disclosure disclosure) {
    return test.apply(Text.of(disclosure));
  }

  /** A finding about words: what is printed and, where known, what should be. */
  public static Finding finding(
      String rule,
      Severity severity,
      Place place,
      String quote,
      String expected,
      String actual,
      String message,
      String english) {
    String repair = expected.isEmpty() || expected.equals(actual)
        ? null
        : "“" + actual + "” → “" + expected + "”";
    return new Finding(
        rule, severity, List.of(place.quoting(quote)), expected, actual, message, english, repair);
  }
}
