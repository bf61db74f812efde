package org.mingzhang.year;

import java.math.BigDecimal;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetLine.Procurement;

/**
 * What events find a line by: everything that tells budget lines apart but their procurement and notes. Lines of one key
 * are one account.
 */
public record LineKey(
    String unit,
    String function,
    String economic,
    String nature,
    String project,
    String fund,
    BudgetLine.Source source) {

  public static LineKey of(BudgetLine line) {
    return new LineKey(
        line.unit(),
        line.function(),
        line.economic(),
        line.nature(),
        line.project(),
        line.fund(),
        line.source());
  }

  /** A line of this key, without an account of the government's economic classification and without a note. */
  public BudgetLine line(BigDecimal amount, Procurement bought) {
    return new BudgetLine(
        unit, function, economic, "", nature, project, fund, source, amount, bought, "");
  }
}
