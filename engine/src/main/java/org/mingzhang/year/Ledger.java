package org.mingzhang.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.budget.BudgetLine;

/**
 * Where every line stands after the events up to a day. Events are applied by date, those of one day in the order given;
 * one that would take more than a line has is refused with its reason and changes nothing.
 */
public final class Ledger {
  private final Map<LineKey, Position> positions;
  private final List<Event> applied;
  private final List<Refusal> refusals;

  private Ledger(Map<LineKey, Position> positions, List<Event> applied, List<Refusal> refusals) {
    this.positions = Collections.unmodifiableMap(positions);
    this.applied = List.copyOf(applied);
    this.refusals = List.copyOf(refusals);
  }

  /** @param why in words for the clerk */
  public record Refusal(Event event, String why) {}

  /** @param day events after it are left out */
  public static Ledger at(LocalDate day, List<BudgetLine> lines, List<Event> events) {
    Map<LineKey, Account> accounts = new LinkedHashMap<>();
    for (BudgetLine line : lines) {
      accounts.computeIfAbsent(LineKey.of(line), key -> new Account()).approve(line.amount());
    }
    List<Event> applied = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    for (Event event : byDate(day, events)) {
      if (!numbers.add(event.number())) continue;
      String why = Posting.post(event, accounts);
      if (why.isEmpty()) applied.add(event);
      else refusals.add(new Refusal(event, why));
    }
    Map<LineKey, Position> positions = new LinkedHashMap<>();
    accounts.forEach((key, account) -> positions.put(key, account.position()));
    return new Ledger(positions, applied, refusals);
  }

  private static List<Event> byDate(LocalDate day, List<Event> events) {
    List<Event> due = new ArrayList<>(events.size());
    for (Event event : events) if (!event.date().isAfter(day)) due.add(event);
    due.sort(Comparator.comparing(Event::date));
    return due;
  }

  /** Every line there is or was money on, in the order of the budget, then of the events. */
  public Map<LineKey, Position> positions() {
    return positions;
  }

  public Position position(LineKey line) {
    return positions.getOrDefault(line, Position.NOTHING);
  }

  /** The events that took effect, by date. */
  public List<Event> applied() {
    return applied;
  }

  public List<Refusal> refusals() {
    return refusals;
  }

  /** The events of each line in order, for tracing a figure back to what made it. */
  public Map<LineKey, List<Event>> trail() {
    Map<LineKey, List<Event>> trail = new HashMap<>();
    for (Event event : applied) {
      trail.computeIfAbsent(event.line(), key -> new ArrayList<>()).add(event);
      LineKey other = event.other();
      if (other != null) trail.computeIfAbsent(other, key -> new ArrayList<>()).add(event);
    }
    return trail;
  }

  /** The sums of a line while events are applied. */
  static final class Account {
    BigDecimal initial = BigDecimal.ZERO;
    BigDecimal added = BigDecimal.ZERO;
    BigDecimal removed = BigDecimal.ZERO;
    BigDecimal frozen = BigDecimal.ZERO;
    BigDecimal paid = BigDecimal.ZERO;
    BigDecimal carriedOver = BigDecimal.ZERO;
    BigDecimal returned = BigDecimal.ZERO;

    void approve(BigDecimal amount) {
      initial = initial.add(amount);
    }

    BigDecimal available() {
      return position().available();
    }

    Position position() {
      return new Position(initial, added, removed, frozen, paid, carriedOver, returned);
    }
  }
}
