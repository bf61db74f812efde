package org.mingzhang.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingzhang.budget.BudgetLine;

class LedgerTest {
  private static final LocalDate END = LocalDate.of(2024, 12, 31);
  private static final BudgetLine MAINTENANCE = line("平台运维", "general-public/duty", "1000000.00");
  private static final BudgetLine HALL = line("大厅运营", "general-public/duty", "500000.00");
  private static final LineKey BOND = LineKey.of(line("平台运维", "government-fund", "0"));

  @Test
  void aLineIsInitialThenAdjustedThenPaid() {
    Ledger ledger = ledger(
        event("1", "2024-03-01", Event.Kind.SUPPLEMENT, MAINTENANCE, null, "200000"),
        event("2", "2024-04-01", Event.Kind.TRANSFER, MAINTENANCE, LineKey.of(HALL), "50000"),
        event("3", "2024-05-01", Event.Kind.PAYMENT, MAINTENANCE, null, "700000.50"),
        event("4", "2024-06-01", Event.Kind.REFUND, MAINTENANCE, null, "0.50"));
    Position position = ledger.position(LineKey.of(MAINTENANCE));
    assertThat(position.full()).isEqualByComparingTo("1150000");
    assertThat(position.paid()).isEqualByComparingTo("700000");
    assertThat(position.available()).isEqualByComparingTo("450000");
    assertThat(ledger.position(LineKey.of(HALL)).full()).isEqualByComparingTo("550000");
    assertThat(ledger.refusals()).isEmpty();
    assertThat(ledger.trail().get(LineKey.of(HALL))).extracting(Event::number).containsExactly("2");
  }

  @Test
  void aPaymentOverTheBalanceIsRefusedWithItsReason() {
    Ledger ledger = ledger(
        event("1", "2024-03-01", Event.Kind.FREEZE, HALL, null, "100000"),
        event("2", "2024-03-02", Event.Kind.PAYMENT, HALL, null, "400000.01"));
    assertThat(ledger.refusals()).singleElement().satisfies(refusal -> {
      assertThat(refusal.event().number()).isEqualTo("2");
      assertThat(refusal.why()).contains("超过可用余额400000.00元", "多0.01元");
    });
    assertThat(ledger.position(LineKey.of(HALL)).paid()).isZero();
  }

  @Test
  void aFundIsReplacedByAnotherAndNotByATransfer() {
    assertThat(ledger(event("1", "2024-03-01", Event.Kind.TRANSFER, MAINTENANCE, BOND, "1"))
            .refusals())
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.why()).contains("资金置换"));
    Ledger ledger =
        ledger(event("1", "2024-03-01", Event.Kind.REPLACEMENT, MAINTENANCE, BOND, "300000"));
    assertThat(ledger.position(BOND).full()).isEqualByComparingTo("300000");
    assertThat(ledger.position(LineKey.of(MAINTENANCE)).full()).isEqualByComparingTo("700000");
  }

  @Test
  void theDayDecidesWhichEventsCount() {
    List<Event> events = List.of(
        event("1", "2024-07-31", Event.Kind.PAYMENT, HALL, null, "10"),
        event("2", "2024-08-01", Event.Kind.PAYMENT, HALL, null, "20"));
    assertThat(Ledger.at(LocalDate.of(2024, 7, 31), List.of(HALL), events)
            .position(LineKey.of(HALL))
            .paid())
        .isEqualByComparingTo("10");
  }

  @Property(tries = 200)
  void moneyIsConserved(@ForAll("events") List<Event> events) {
    Ledger ledger = Ledger.at(END, List.of(MAINTENANCE, HALL), events);
    BigDecimal expected = MAINTENANCE.amount().add(HALL.amount());
    for (Event event : ledger.applied()) {
      if (event.kind() == Event.Kind.SUPPLEMENT) expected = expected.add(event.amount());
      if (event.kind() == Event.Kind.CUT) expected = expected.subtract(event.amount());
    }
    BigDecimal full = ledger.positions().values().stream()
        .map(Position::full)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(full).isEqualByComparingTo(expected);
    assertThat(ledger.positions().values())
        .allSatisfy(position -> assertThat(position.available()).isNotNegative());
  }

  @Property(tries = 100)
  void comingTwiceChangesNothing(@ForAll("events") List<Event> events) {
    List<Event> twice = new ArrayList<>(events);
    twice.addAll(events);
    assertThat(Ledger.at(END, List.of(MAINTENANCE, HALL), twice).positions())
        .isEqualTo(Ledger.at(END, List.of(MAINTENANCE, HALL), events).positions());
  }

  @Property(tries = 100)
  void theOrderOfIndependentEventsDoesNotMatter(
      @ForAll("smallEvents") List<Event> events, @ForAll long seed) {
    List<Event> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, new Random(seed));
    Ledger first = Ledger.at(END, List.of(MAINTENANCE, HALL), events);
    Ledger second = Ledger.at(END, List.of(MAINTENANCE, HALL), shuffled);
    assertThat(second.positions()).isEqualTo(first.positions());
  }

  @Provide
  Arbitrary<List<Event>> events() {
    return some(600_000, Event.Kind.values());
  }

  /** So little money each time that none is ever refused, whatever comes first. */
  @Provide
  Arbitrary<List<Event>> smallEvents() {
    return some(
        1_000,
        Event.Kind.SUPPLEMENT,
        Event.Kind.CUT,
        Event.Kind.TRANSFER,
        Event.Kind.PAYMENT,
        Event.Kind.FREEZE);
  }

  private static Arbitrary<List<Event>> some(int most, Event.Kind... kinds) {
    return Combinators.combine(
            Arbitraries.of(kinds),
            Arbitraries.integers().between(1, most),
            Arbitraries.integers().between(1, 365),
            Arbitraries.of(true, false))
        .as((kind, amount, day, first) -> {
          BudgetLine from = first ? MAINTENANCE : HALL;
          LineKey to =
              kind == Event.Kind.REPLACEMENT ? BOND : LineKey.of(first ? HALL : MAINTENANCE);
          return new Event(
              "",
              LocalDate.ofYearDay(2024, day),
              kind,
              LineKey.of(from),
              kind.movesBetweenLines() ? to : null,
              BigDecimal.valueOf(amount),
              "",
              "");
        })
        .list()
        .ofMaxSize(40)
        .map(LedgerTest::numbered);
  }

  private static List<Event> numbered(List<Event> events) {
    List<Event> numbered = new ArrayList<>();
    for (Event e : events) {
      numbered.add(new Event(
          String.valueOf(numbered.size()),
          e.date(),
          e.kind(),
          e.line(),
          e.other(),
          e.amount(),
          e.reason(),
          e.payee()));
    }
    return numbered;
  }

  private static Ledger ledger(Event... events) {
    return Ledger.at(END, List.of(MAINTENANCE, HALL), List.of(events));
  }

  private static Event event(
      String number,
      String date,
      Event.Kind kind,
      BudgetLine line,
      @Nullable LineKey other,
      String amount) {
    return new Event(
        number,
        LocalDate.parse(date),
        kind,
        LineKey.of(line),
        other,
        new BigDecimal(amount),
        "",
        "");
  }

  private static BudgetLine line(String project, String fund, String amount) {
    return new BudgetLine(
        "云山市政务服务局",
        "2010302",
        "30227",
        "",
        "project",
        project,
        fund,
        BudgetLine.Source.THIS_YEAR,
        new BigDecimal(amount),
        BudgetLine.Procurement.NONE,
        "");
  }
}
