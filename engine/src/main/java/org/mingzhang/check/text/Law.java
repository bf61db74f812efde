package org.mingzhang.check.text;

import java.util.List;
import java.util.function.BiFunction;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Rule;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Disclosure;

/** A rule about the text: its name, its reason, and the check that it makes. */
record Law(
    String id,
    String title,
    String english,
    Severity severity,
    String reason,
    BiFunction<Law, Text, List<Finding>> check)
    implements Rule {
  @Override
  public List<Finding> check(Disclosure disclosure) {
    return check.apply(this, new Text(disclosure));
  }
}
