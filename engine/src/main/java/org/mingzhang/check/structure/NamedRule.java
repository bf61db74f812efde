package org.mingzhang.check.structure;

import java.util.List;
import java.util.function.Function;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Rule;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Disclosure;

/** A rule with its name and reason. */
record NamedRule(
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
