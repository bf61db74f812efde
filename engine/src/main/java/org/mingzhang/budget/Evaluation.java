package org.mingzhang.budget;

import java.math.BigDecimal;
import java.util.List;

/**
 * 绩效自评 of a project.
 *
 * @param projectCode 21 digits
 * @param unitCode 单位编码
 * @param initial 年初预算数 by source of money
 * @param full 全年预算数 by source of money
 * @param executed 全年执行数 by source of money
 * @param executionWeight 执行率 weight, usually 10
 * @param expected 预期目标 in words
 * @param reached 实际完成情况 in words
 */
public record Evaluation(
    String projectCode,
    String project,
    String unit,
    String unitCode,
    Money initial,
    Money full,
    Money executed,
    BigDecimal executionWeight,
    String expected,
    String reached,
    List<Result> results) {
  public Evaluation {
    results = List.copyOf(results);
  }

  /** In 元: 当年财政拨款, 上年结转资金, 其他资金. */
  public record Money(BigDecimal fiscal, BigDecimal carriedOver, BigDecimal other) {
    public BigDecimal total() {
      return fiscal.add(carriedOver).add(other);
    }
  }

  /**
   * What became of an indicator.
   *
   * @param unit 度量单位, empty where none
   * @param actual 实际完成值 as printed
   * @param weight 权重
   * @param score 得分
   * @param reason 偏差原因分析及改进措施
   */
  public record Result(
      String level1,
      String level2,
      String level3,
      String target,
      String unit,
      String actual,
      BigDecimal weight,
      BigDecimal score,
      String reason) {}
}
