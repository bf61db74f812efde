package org.mingzhang.report;

import org.jspecify.annotations.Nullable;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;

/** The language a report speaks. */
public enum Language {
  ZH,
  EN;

  /** The words of this language. */
  public String say(String chinese, String english) {
    return this == ZH ? chinese : english;
  }

  public String message(Finding finding) {
    return this == EN && !finding.english().isEmpty() ? finding.english() : finding.message();
  }

  /** The repair to show after the message; null where there is none or the message says it already. */
  public @Nullable String repair(Finding finding) {
    String repair = finding.repair();
    return repair == null || message(finding).contains(repair) ? null : repair;
  }

  public String label(Severity severity) {
    return say(severity.label(), severity.id());
  }
}
