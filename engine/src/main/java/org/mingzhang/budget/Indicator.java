package org.mingzhang.budget;

/**
 * 绩效指标 with its target.
 *
 * @param project whose it is; empty for the whole unit
 * @param level1 产出, 效益, 满意度 …, as printed
 * @param level2 数量, 质量, 时效, 成本 …
 * @param level3 the indicator's own name
 * @param target 目标值 as printed
 * @param source 目标值来源, empty where none is given
 */
public record Indicator(
    String project, String level1, String level2, String level3, String target, String source) {}
