package org.mingzhang.reconstruct;

import java.math.BigDecimal;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetLine.Procurement;
import org.mingzhang.budget.BudgetLine.Reserve;

/** A line in the making, its amount in 分. */
record Piece(
    String function,
    String economic,
    String nature,
    String project,
    String fund,
    long fen,
    Procurement procurement) {

  Piece of(long amount) {
    return new Piece(function, economic, nature, project, fund, amount, procurement);
  }

  Piece on(String account) {
    return new Piece(function, account, nature, project, fund, fen, procurement);
  }

  Piece bought(String item, Reserve reserve, boolean pending) {
    Procurement bought = new Procurement(item, BigDecimal.ZERO, reserve, pending);
    return new Piece(function, economic, nature, project, fund, fen, bought);
  }

  BudgetLine line(String unit) {
    return new BudgetLine(
        unit,
        function,
        economic,
        "",
        nature,
        project,
        fund,
        BudgetLine.Source.THIS_YEAR,
        Amounts.yuan(fen),
        procurement,
        "");
  }
}
