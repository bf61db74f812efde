package org.mingzhang.year;

import org.mingzhang.budget.BudgetLine;

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
}
