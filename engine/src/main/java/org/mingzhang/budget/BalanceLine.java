package org.mingzhang.budget;

import java.math.BigDecimal;

/**
 * Money carried over the turn of a year, or set aside.
 *
 * @param function 支出功能分类科目, 7 digits; empty where it is not kept by account
 * @param fund as in {@link BudgetLine#fund()}, or non-fiscal where its kind is not kept
 * @param measure opening 年初结转和结余, closing 年末结转和结余, supplement 使用非财政拨款结余, distribution 结余分配
 * @param amount in 元, exact
 */
public record BalanceLine(
    String unit, String function, String fund, String measure, BigDecimal amount) {}
