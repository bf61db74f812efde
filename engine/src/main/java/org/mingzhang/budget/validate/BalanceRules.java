package org.mingzhang.budget.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.mingzhang.budget.BalanceLine;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.RevenueLine;
import org.mingzhang.budget.table.Section;

/** What comes in is what goes out and what is left: 收入总计 = 支出总计. */
final class BalanceRules {
  private static final List<String> IN = List.of("opening", "supplement");

  private BalanceRules() {}

  static void check(Entered entered) {
    Dossier dossier = entered.dossier();
    if (dossier.revenues().isEmpty()) return;
    BigDecimal revenue = dossier.revenues().stream()
        .map(RevenueLine::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal in = revenue.add(balances(dossier, line -> IN.contains(line.measure())));
    BigDecimal out = balances(dossier, line -> !IN.contains(line.measure()));
    BigDecimal carried = BigDecimal.ZERO;
    for (BudgetLine line : dossier.lines()) {
      out = out.add(line.amount());
      if (line.source() == BudgetLine.Source.CARRIED_OVER) carried = carried.add(line.amount());
    }
    if (in.compareTo(out) != 0)
      entered
          .at(Section.REVENUES)
          .warning(
              "收入总计（本年收入加年初结转等）" + Entered.yuan(in) + " 与支出总计（明细加年末结转等）不等",
              Entered.yuan(out),
              "请检查“收入”“结转结余”和“预算明细”");
    BigDecimal opening = balances(dossier, line -> line.measure().equals("opening"));
    if (carried.compareTo(opening) > 0)
      entered
          .at(Section.BALANCES)
          .warning(
              "用上年结转安排的支出 " + Entered.yuan(carried) + " 多于年初结转和结余",
              "不超过 " + Entered.yuan(opening),
              "请补上年初结转，或改正明细的“资金来源”");
  }

  private static BigDecimal balances(Dossier dossier, Predicate<BalanceLine> which) {
    return dossier.balances().stream()
        .filter(which)
        .map(BalanceLine::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
