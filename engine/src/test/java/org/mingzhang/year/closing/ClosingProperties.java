package org.mingzhang.year.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingzhang.budget.Assets;
import org.mingzhang.budget.BalanceLine;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetLine.Procurement;
import org.mingzhang.budget.BudgetLine.Reserve;
import org.mingzhang.budget.BudgetLine.Source;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Problem;
import org.mingzhang.budget.RevenueLine;
import org.mingzhang.budget.Texts;
import org.mingzhang.document.Profile;
import org.mingzhang.year.Event;
import org.mingzhang.year.Event.Kind;
import org.mingzhang.year.Ledger;
import org.mingzhang.year.LineKey;
import org.mingzhang.year.Position;
import org.mingzhang.year.Year;

class ClosingProperties {
  private static final List<String> FUNDS = List.of("general-public/duty", "government-fund");
  private static final Procurement SERVICE =
      new Procurement("C16", BigDecimal.ZERO, Reserve.SME, false);

  private static BudgetLine line(String unit, String project, String fund, long yuan) {
    return new BudgetLine(
        unit,
        "2010302",
        "30227",
        "",
        "project",
        project,
        fund,
        Source.THIS_YEAR,
        BigDecimal.valueOf(yuan),
        Procurement.NONE,
        "");
  }

  private static Dossier dossier(
      Profile.Kind kind,
      List<BudgetLine> lines,
      List<RevenueLine> revenues,
      List<BalanceLine> balances) {
    return new Dossier(
        new Profile("某区数据局", 2024, kind, "部门", "shenzhen"),
        "shenzhen/2024-" + kind.id(),
        List.of(),
        revenues,
        balances,
        lines,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Assets.NONE,
        Texts.NONE);
  }

  /** A year of random events in which everything not spent is carried over, with the revenue that this takes. */
  @Provide
  Arbitrary<Year> years() {
    return Arbitraries.longs().map(seed -> year(new Random(seed)));
  }

  private static Year year(Random random) {
    List<BudgetLine> lines = new ArrayList<>();
    for (int i = 0; i < 6; i++)
      lines.add(line("单位" + i % 2, "项目" + i % 3, FUNDS.get(i / 3), random.nextInt(1_000_000)));
    List<LineKey> keys = lines.stream().map(LineKey::of).toList();
    List<Event> events = new ArrayList<>();
    Kind[] kinds = {
      Kind.SUPPLEMENT,
      Kind.CUT,
      Kind.TRANSFER,
      Kind.REPLACEMENT,
      Kind.PAYMENT,
      Kind.PAYMENT,
      Kind.REFUND,
      Kind.RETURN
    };
    for (int i = 0; i < 60; i++) {
      Kind kind = kinds[random.nextInt(kinds.length)];
      LineKey key = keys.get(random.nextInt(keys.size()));
      LineKey other = kind.movesBetweenLines() ? keys.get(random.nextInt(keys.size())) : null;
      boolean marked = random.nextBoolean() && (kind == Kind.PAYMENT || kind == Kind.REFUND);
      events.add(new Event(
          "E" + i,
          LocalDate.of(2024, 1 + random.nextInt(12), 1),
          kind,
          key,
          other,
          BigDecimal.valueOf(1 + random.nextInt(20_000_000), 2),
          marked ? SERVICE : Procurement.NONE,
          "x",
          ""));
    }
    LocalDate end = LocalDate.of(2024, 12, 31);
    List<Event> taken = Ledger.at(end, lines, events).applied();
    List<Event> all = new ArrayList<>(taken);
    Map<List<String>, BigDecimal> revenue = new LinkedHashMap<>();
    Ledger.at(end, lines, taken).positions().forEach((key, position) -> {
      BigDecimal left = position.available();
      if (left.signum() > 0)
        all.add(new Event("J" + all.size(), end, Kind.CARRY_OVER, key, null, left, "结转", ""));
      revenue.merge(
          List.of(key.unit(), key.function(), key.fund()),
          position.paid().add(left),
          BigDecimal::add);
    });
    List<RevenueLine> revenues = new ArrayList<>();
    revenue.forEach(
        (key, amount) -> revenues.add(new RevenueLine(key.get(0), key.get(1), key.get(2), amount)));
    return new Year(
        dossier(Profile.Kind.BUDGET, lines, List.of(), List.of()),
        all,
        List.of(),
        dossier(Profile.Kind.FINAL, List.of(), revenues, List.of()));
  }

  @Property(tries = 200)
  void aYearThatIsAccountedForBalances(@ForAll("years") Year year) {
    assertThat(Closing.of(year).problems()).extracting(Problem::message).isEmpty();
  }

  @Property(tries = 200)
  void moneyIsConservedFromBudgetToAccounts(@ForAll("years") Year year) {
    Closing closing = Closing.of(year);
    Map<Kind, BigDecimal> by = new HashMap<>();
    for (Event event : closing.ledger().applied())
      by.merge(event.kind(), event.amount(), BigDecimal::add);
    BigDecimal in = sum(year.budget().lines())
        .add(of(by, Kind.SUPPLEMENT))
        .subtract(of(by, Kind.CUT))
        .subtract(of(by, Kind.RETURN));
    BigDecimal carried = closing.dossier().balances().stream()
        .map(BalanceLine::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum(closing.dossier().lines()).add(carried)).isEqualByComparingTo(in);
    assertThat(closing.dossier().lines()).allMatch(line -> line.amount().signum() > 0);
  }

  @Property(tries = 100)
  void everyStepIsTheSumOfItsEvents(@ForAll("years") Year year) {
    for (Step step : Closing.of(year).steps().lines()) {
      BigDecimal paid = BigDecimal.ZERO;
      for (Event event : step.payments())
        paid =
            event.kind() == Kind.PAYMENT ? paid.add(event.amount()) : paid.subtract(event.amount());
      assertThat(step.executed()).isEqualByComparingTo(paid);
      BigDecimal moved = BigDecimal.ZERO;
      for (Event event : step.adjustments()) {
        boolean brings = event.kind() == Kind.SUPPLEMENT || step.line().equals(event.other());
        moved = brings ? moved.add(event.amount()) : moved.subtract(event.amount());
      }
      assertThat(step.adjusted()).isEqualByComparingTo(moved);
    }
  }

  private static BigDecimal of(Map<Kind, BigDecimal> sums, Kind kind) {
    return sums.getOrDefault(kind, BigDecimal.ZERO);
  }

  private static BigDecimal sum(Collection<BudgetLine> lines) {
    return lines.stream().map(BudgetLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static final BudgetLine ONE = line("单位0", "项目0", FUNDS.get(0), 1000);

  private static Closing closed(long revenue, Event... events) {
    return Closing.of(new Year(
        dossier(Profile.Kind.BUDGET, List.of(ONE), List.of(), List.of()),
        List.of(events),
        List.of(),
        dossier(
            Profile.Kind.FINAL,
            List.of(),
            List.of(new RevenueLine("单位0", "2010302", FUNDS.get(0), BigDecimal.valueOf(revenue))),
            List.of())));
  }

  private static Event event(String number, Kind kind, String amount, @Nullable Procurement mark) {
    return new Event(
        number,
        LocalDate.of(2024, 6, 1),
        kind,
        LineKey.of(ONE),
        null,
        new BigDecimal(amount),
        mark == null ? Procurement.NONE : mark,
        "事由",
        "");
  }

  @Test
  void aGapIsNamed() {
    Closing closing = closed(
        1000, event("1", Kind.PAYMENT, "700", null), event("2", Kind.CARRY_OVER, "200.5", null));
    assertThat(closing.isSound()).isFalse();
    assertThat(closing.problems())
        .extracting(Problem::message)
        .anySatisfy(message -> assertThat(message).contains("单位0", "一般公共预算", "少结转 99.5 元"));
    assertThat(closing.problems())
        .extracting(Problem::message)
        .anySatisfy(message -> assertThat(message).contains("年末还有 99.5 元"));
  }

  @Test
  void whatPaymentsSayWasBoughtIsKept() {
    Closing closing = closed(
        600,
        event("1", Kind.PAYMENT, "400", SERVICE),
        event("2", Kind.PAYMENT, "300", null),
        event("3", Kind.REFUND, "100", SERVICE),
        event("4", Kind.RETURN, "400", null));
    assertThat(closing.problems()).extracting(Problem::message).isEmpty();
    assertThat(closing.dossier().lines())
        .extracting(line -> line.procurement().item() + " " + line.amount())
        .containsExactlyInAnyOrder("C16 300", " 300");
  }

  @Test
  void aRefusedPaymentIsAnError() {
    Closing closing = closed(0, event("1", Kind.PAYMENT, "1000.01", null));
    assertThat(closing.isSound()).isFalse();
    assertThat(closing.ledger().position(LineKey.of(ONE)).paid())
        .isEqualByComparingTo(Position.NOTHING.paid());
    assertThat(closing.problems())
        .extracting(Problem::message)
        .anySatisfy(message -> assertThat(message).contains("“1”没有记账：超过可用余额1000元，多0.01元"));
  }
}
