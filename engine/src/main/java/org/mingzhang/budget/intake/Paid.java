package org.mingzhang.budget.intake;

import java.time.LocalDate;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.table.Origin;

/**
 * A payment as the finance bureau's system tells it.
 *
 * @param line what it was charged to, with its amount; negative where money came back
 * @param voucher 支付凭证号
 * @param payee empty where it is not told
 * @param use what it was for, in words; empty where it is not told
 * @param origin the row it was read from
 */
public record Paid(
    BudgetLine line, String voucher, LocalDate day, String payee, String use, Origin origin) {}
