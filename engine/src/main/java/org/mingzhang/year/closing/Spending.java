package org.mingzhang.year.closing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetLine.Procurement;
import org.mingzhang.year.Event;
import org.mingzhang.year.Ledger;
import org.mingzhang.year.LineKey;

/**
 * Lines of what was spent. What of it was bought through 政府采购 is told by the payments of a line, if any of them tells;
 * else by the budget: what was planned to be bought counts as paid first.
 */
final class Spending {
  private final List<BudgetLine> budget;
  private final Map<Procurement, BigDecimal> parts = new LinkedHashMap<>();

  private Spending(List<BudgetLine> budget) {
    this.budget = budget;
  }

  static List<BudgetLine> lines(List<BudgetLine> budget, Ledger ledger) {
    Map<LineKey, List<BudgetLine>> planned = new HashMap<>();
    for (BudgetLine line : budget)
      planned.computeIfAbsent(LineKey.of(line), key -> new ArrayList<>()).add(line);
    Map<LineKey, Map<Procurement, BigDecimal>> told = told(ledger);
    List<BudgetLine> lines = new ArrayList<>();
    ledger.positions().forEach((key, position) -> {
      if (position.paid().signum() == 0) return;
      Spending spending = new Spending(planned.getOrDefault(key, List.of()));
      Map<Procurement, BigDecimal> marks = told.getOrDefault(key, Map.of());
      if (marks.isEmpty()) spending.asPlanned(position.paid());
      else spending.asTold(position.paid(), marks);
      spending.parts.forEach((bought, amount) -> {
        if (amount.signum() != 0) lines.add(spending.line(key, bought, amount));
      });
    });
    return lines;
  }

  /** What payments less refunds say was bought, line by line. */
  private static Map<LineKey, Map<Procurement, BigDecimal>> told(Ledger ledger) {
    Map<LineKey, Map<Procurement, BigDecimal>> told = new HashMap<>();
    for (Event event : ledger.applied()) {
      if (event.bought().isNone()) continue;
      BigDecimal amount =
          event.kind() == Event.Kind.REFUND ? event.amount().negate() : event.amount();
      told.computeIfAbsent(event.line(), key -> new LinkedHashMap<>())
          .merge(uncounted(event.bought()), amount, BigDecimal::add);
    }
    return told;
  }

  /** Pieces of one purchase, whatever number each names. */
  private static Procurement uncounted(Procurement bought) {
    return new Procurement(bought.item(), BigDecimal.ZERO, bought.reserve(), bought.pending());
  }

  private void asTold(BigDecimal paid, Map<Procurement, BigDecimal> marks) {
    BigDecimal left = paid;
    for (Map.Entry<Procurement, BigDecimal> mark : marks.entrySet()) {
      // A refund may have come back without its mark: no more was bought than was paid.
      BigDecimal amount = mark.getValue().max(BigDecimal.ZERO).min(left);
      add(mark.getKey(), amount);
      left = left.subtract(amount);
    }
    add(Procurement.NONE, left);
  }

  private void asPlanned(BigDecimal paid) {
    BigDecimal left = paid;
    boolean allBought = !budget.isEmpty();
    Procurement last = Procurement.NONE;
    for (BudgetLine line : budget) {
      if (line.procurement().isNone()) {
        allBought = false;
        continue;
      }
      BigDecimal amount = line.amount().max(BigDecimal.ZERO).min(left);
      last = uncounted(line.procurement());
      add(last, amount);
      left = left.subtract(amount);
    }
    add(allBought ? last : Procurement.NONE, left);
  }

  private void add(Procurement bought, BigDecimal amount) {
    parts.merge(bought, amount, BigDecimal::add);
  }

  private BudgetLine line(LineKey key, Procurement bought, BigDecimal amount) {
    BudgetLine plain = key.line(amount, bought);
    for (BudgetLine planned : budget) {
      Procurement procurement = planned.procurement();
      if (uncounted(procurement).equals(bought) || procurement.equals(bought))
        return like(planned, plain, procurement);
    }
    return budget.isEmpty() ? plain : like(budget.get(0), plain, bought);
  }

  /** What was paid, under the account of the government's classification and in the number that were planned. */
  private static BudgetLine like(BudgetLine planned, BudgetLine paid, Procurement bought) {
    return new BudgetLine(
        paid.unit(),
        paid.function(),
        paid.economic(),
        planned.governmentEconomic(),
        paid.nature(),
        paid.project(),
        paid.fund(),
        paid.source(),
        paid.amount(),
        bought,
        "");
  }
}
