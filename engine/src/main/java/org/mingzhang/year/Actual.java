package org.mingzhang.year;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator reached, with where that is known from.
 *
 * @param project the indicator's project; empty for the whole unit
 * @param indicator the indicator's name, as {@link org.mingzhang.budget.Indicator#level3()}
 * @param value 实际完成值 as it will be printed
 * @param evidence the file or record it was computed from; empty where somebody typed it in
 * @param reason 偏差原因分析, needed where the target is missed
 * @param measures 改进措施, needed where the target is missed
 * @param score what a person gave where the target is words and the rule leaves the score open; null where nobody did. It
 *     never replaces a score that follows from numbers
 */
public record Actual(
    String project,
    String indicator,
    String value,
    String evidence,
    String reason,
    String measures,
    @Nullable BigDecimal score) {

  /** Without a score given by a person. */
  public Actual(
      String project,
      String indicator,
      String value,
      String evidence,
      String reason,
      String measures) {
    this(project, indicator, value, evidence, reason, measures, null);
  }

  public boolean isTypedIn() {
    return evidence.isEmpty();
  }
}
