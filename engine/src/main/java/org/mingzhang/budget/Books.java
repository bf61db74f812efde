package org.mingzhang.budget;

import java.util.Map;

/** A dossier's three kinds of rows, each as a ledger. */
record Books(Ledger<BudgetLine> lines, Ledger<RevenueLine> revenues, Ledger<BalanceLine> balances) {
  /** Values of {@link Field#SOURCE}. */
  static final String THIS_YEAR = "this-year";

  static final String CARRIED_OVER = "carried-over";

  /** Values of {@link Field#PENDING}. */
  static final String YES = "yes";

  static final String NO = "no";

  /** @throws ArithmeticException as {@link Ledger#of} */
  static Books of(Dossier dossier) {
    return new Books(
        Ledger.of(
            "预算明细",
            dossier.lines(),
            BudgetLine::amount,
            Map.ofEntries(
                Map.entry(Field.UNIT, BudgetLine::unit),
                Map.entry(Field.FUNCTION, BudgetLine::function),
                Map.entry(Field.ECONOMIC, BudgetLine::economic),
                Map.entry(Field.GOVERNMENT, BudgetLine::governmentEconomic),
                Map.entry(Field.NATURE, BudgetLine::nature),
                Map.entry(Field.PROJECT, BudgetLine::project),
                Map.entry(Field.FUND, BudgetLine::fund),
                Map.entry(Field.SOURCE, Books::source),
                Map.entry(Field.ITEM, line -> line.procurement().item()),
                Map.entry(Field.RESERVE, Books::reserve),
                Map.entry(Field.PENDING, line -> line.procurement().pending() ? YES : NO))),
        Ledger.of(
            "收入明细",
            dossier.revenues(),
            RevenueLine::amount,
            Map.of(
                Field.UNIT, RevenueLine::unit,
                Field.FUNCTION, RevenueLine::function,
                Field.FUND, RevenueLine::fund)),
        Ledger.of(
            "结转结余明细",
            dossier.balances(),
            BalanceLine::amount,
            Map.of(
                Field.UNIT, BalanceLine::unit,
                Field.FUNCTION, BalanceLine::function,
                Field.FUND, BalanceLine::fund,
                Field.MEASURE, BalanceLine::measure)));
  }

  private static String source(BudgetLine line) {
    return line.source() == BudgetLine.Source.CARRIED_OVER ? CARRIED_OVER : THIS_YEAR;
  }

  /** The member of the sme axis a line is kept for. */
  private static String reserve(BudgetLine line) {
    return switch (line.procurement().reserve()) {
      case NOBODY -> "";
      case SME -> "sme";
      case MICRO -> "micro";
    };
  }

  boolean isEmpty() {
    return lines.isEmpty() && revenues.isEmpty() && balances.isEmpty();
  }
}
