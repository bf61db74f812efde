package org.mingzhang.year;

/**
 * What an indicator reached, with where that is known from.
 *
 * @param project the indicator's project; empty for the whole unit
 * @param indicator the indicator's name, as {@link org.mingzhang.budget.Indicator#level3()}
 * @param value 实际完成值 as it will be printed
 * @param evidence the file or record it was computed from; empty where somebody typed it in
 * @param reason 偏差原因分析, needed where the target is missed
 * @param measures 改进措施, needed where the target is missed
 */
public record Actual(
    String project,
    String indicator,
    String value,
    String evidence,
    String reason,
    String measures) {
  public boolean isTypedIn() {
    return evidence.isEmpty();
  }
}
