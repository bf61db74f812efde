package org.mingzhang.check;

import java.util.List;
import java.util.function.Function;
import org.mingzhang.document.Disclosure;

/** A rule with its name and reason; {@code test} finds where it does not hold. */
public record NamedRule(
    String id,
    String title,
    String english,
    Severity severity,
    String reason,
    Function<Disclosure, List<Finding>> test)
    implements Rule {
  @Override
  public List<Finding> check(Disclosure disclosure) {
    return test.apply(disclosure);
  }
}
