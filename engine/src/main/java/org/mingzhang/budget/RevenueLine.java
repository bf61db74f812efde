package org.mingzhang.budget;

import java.math.BigDecimal;

/**
 * Money coming in this year.
 *
 * @param function 支出功能分类科目 it is meant for, 7 digits; empty where it is not kept by account (budgets of Shenzhen)
 * @param fund as in {@link BudgetLine#fund()}
 * @param amount in 元, exact
 */
public record RevenueLine(String unit, String function, String fund, BigDecimal amount) {}
