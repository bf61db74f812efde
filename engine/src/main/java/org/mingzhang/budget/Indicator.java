package org.mingzhang.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 绩效指标 with its target.
 *
 * @param project whose it is; empty for the whole unit
 * @param level1 产出, 效益, 满意度 …, as printed
 * @param level2 数量, 质量, 时效, 成本 …
 * @param level3 the indicator's own name
 * @param target 目标值 as printed
 * @param source 目标值来源, empty where none is given
 * @param weight 权重 in points of 100; null where the weight scheme gives it
 */
public record Indicator(
    String project,
    String level1,
    String level2,
    String level3,
    String target,
    String source,
    @Nullable BigDecimal weight) {

  /** With the weight that the scheme gives. */
  public Indicator(
      String project, String level1, String level2, String level3, String target, String source) {
    this(project, level1, level2, level3, target, source, null);
  }
}
