package org.mingzhang.year.closing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mingzhang.budget.table.Numbers;
import org.mingzhang.year.Event;
import org.mingzhang.year.LineKey;
import org.mingzhang.year.Position;

/**
 * How one line went from the approved budget over the adjusted one to what was spent. Each difference is the sum of its
 * events.
 *
 * @param position where the line stands in the end
 * @param adjustments what made the full-year budget of the initial one, by date: supplements, cuts, transfers, replacements
 * @param payments what was paid and came back
 * @param leftovers what became of the rest: carried over or returned
 */
public record Step(
    LineKey line,
    Position position,
    List<Event> adjustments,
    List<Event> payments,
    List<Event> leftovers) {
  public Step {
    adjustments = List.copyOf(adjustments);
    payments = List.copyOf(payments);
    leftovers = List.copyOf(leftovers);
  }

  static Step of(LineKey line, Position position, List<Event> trail) {
    List<Event> adjustments = new ArrayList<>();
    List<Event> payments = new ArrayList<>();
    List<Event> leftovers = new ArrayList<>();
    for (Event event : trail) {
      switch (event.kind()) {
        case SUPPLEMENT, CUT, TRANSFER, REPLACEMENT -> adjustments.add(event);
        case PAYMENT, REFUND -> payments.add(event);
        case CARRY_OVER, RETURN -> leftovers.add(event);
        // Freezing moves no money.
        default -> {}
      }
    }
    return new Step(line, position, adjustments, payments, leftovers);
  }

  public BigDecimal initial() {
    return position.initial();
  }

  public BigDecimal full() {
    return position.full();
  }

  public BigDecimal executed() {
    return position.paid();
  }

  /** 全年预算数 less 年初预算数. */
  public BigDecimal adjusted() {
    return full().subtract(initial());
  }

  /** 全年预算数 less 执行数. */
  public BigDecimal unspent() {
    return full().subtract(executed());
  }

  /** What the adjustments were and why: 资金置换 −20000000（ZB2024-003，…）. */
  public String whyAdjusted() {
    return told(adjustments);
  }

  /** What became of the money not spent, and why; says so where nobody told. */
  public String whyUnspent() {
    String told = told(leftovers);
    BigDecimal open = unspent().subtract(position.carriedOver()).subtract(position.returned());
    if (open.signum() == 0) return told;
    String left = "未支付、未结转也未收回 " + Numbers.text(open);
    return told.isEmpty() ? left : told + "；" + left;
  }

  private String told(List<Event> events) {
    Set<String> words = new LinkedHashSet<>();
    for (Event event : events) {
      String sign = brings(event) ? "+" : "−";
      String about =
          event.reason().isEmpty() ? event.number() : event.number() + "，" + event.reason();
      words.add(event.kind().label() + sign + Numbers.text(event.amount()) + "（" + about + "）");
    }
    return String.join("；", words);
  }

  /** Whether the event adds to this line. */
  private boolean brings(Event event) {
    return event.kind() == Event.Kind.SUPPLEMENT || Objects.equals(event.other(), line);
  }
}
