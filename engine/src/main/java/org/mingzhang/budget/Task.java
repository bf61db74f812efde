package org.mingzhang.budget;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 年度主要任务 of the overall performance goals.
 *
 * @param content 主要内容, one's own words
 * @param covers whose money it is: names of projects, or {@code basic} for 基本支出; the amounts follow from the lines
 * @param fiscal in 元, where the money cannot be told from {@code covers}; null where it can
 * @param other the same for money that is not 财政拨款
 */
public record Task(
    String name,
    String content,
    List<String> covers,
    @Nullable BigDecimal fiscal,
    @Nullable BigDecimal other) {
  /** In {@link #covers()}: 基本支出. */
  public static final String BASIC = "basic";

  public Task {
    covers = List.copyOf(covers);
  }
}
