package org.mingzhang.year.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.write.Publication;
import org.mingzhang.year.Event;
import org.mingzhang.year.LineKey;
import org.mingzhang.year.Year;
import org.mingzhang.year.folder.YearFolder;

class ProgressProperties {
  private static final Path SAMPLE = Path.of("../samples/longgang-2024");
  private static final LocalDate JULY = LocalDate.of(2024, 7, 31);
  private static final Year YEAR = sample();

  private static Year sample() {
    try {
      return YearFolder.read(SAMPLE);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Property(tries = 40)
  void partsAddUpToTheWholeOnAnyDay(@ForAll @IntRange(min = 1, max = 366) int day) {
    Progress progress = Progress.of(YEAR, LocalDate.ofYearDay(2024, day));
    for (Map<?, Standing> parts :
        List.of(progress.lines(), progress.units(), progress.funds(), progress.natures()))
      assertThat(sum(parts)).isEqualTo(progress.total());
    BigDecimal ofProjects = progress.lines().entrySet().stream()
        .filter(line -> !line.getKey().project().isEmpty())
        .map(line -> line.getValue().paid())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum(progress.projects()).paid()).isEqualByComparingTo(ofProjects);
    List<Month> months = progress.months();
    assertThat(months.get(months.size() - 1).cumulative())
        .isEqualByComparingTo(progress.total().paid());
  }

  @Property(tries = 40)
  void ratesLieBetweenNothingAndAll(@ForAll @IntRange(min = 1, max = 366) int day) {
    Progress progress = Progress.of(YEAR, LocalDate.ofYearDay(2024, day));
    progress.lines().forEach((line, standing) -> {
      if (standing.paid().signum() >= 0)
        standing
            .rate()
            .ifPresent(rate -> assertThat(rate).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
    });
    assertThat(progress.forecasts())
        .allSatisfy(forecast ->
            assertThat(forecast.paid()).isLessThanOrEqualTo(progress.total().budget()));
  }

  /** Payments that the budget holds, in any order, come to the same. */
  @Property(tries = 40)
  void theOrderOfPaymentsIsIrrelevant(@ForAll long seed, @ForAll @IntRange(max = 60) int count) {
    Random random = new Random(seed);
    List<BudgetLine> lines = YEAR.budget().lines();
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      BudgetLine line = lines.get(random.nextInt(lines.size()));
      events.add(new Event(
          "P" + i,
          LocalDate.ofYearDay(2024, 1 + random.nextInt(366)),
          Event.Kind.PAYMENT,
          LineKey.of(line),
          null,
          line.amount().movePointLeft(2),
          "",
          "某公司"));
    }
    Progress given = Progress.of(withEvents(events), JULY);
    Collections.shuffle(events, random);
    Progress shuffled = Progress.of(withEvents(events), JULY);
    assertThat(given.ledger().refusals()).isEmpty();
    assertThat(shuffled.lines()).isEqualTo(given.lines());
    assertThat(shuffled.months()).isEqualTo(given.months());
    assertThat(shuffled.warnings()).isEqualTo(given.warnings());
    assertThat(shuffled.forecasts()).isEqualTo(given.forecasts());
  }

  @Test
  void theSampleInJuly() {
    Progress progress = Progress.of(YEAR, JULY);
    assertThat(progress.timePassed()).isEqualByComparingTo("0.581967");
    assertThat(progress.months()).hasSize(7);
    BigDecimal paid = BigDecimal.ZERO;
    for (Event event : YEAR.events()) {
      if (event.date().isAfter(JULY)) continue;
      if (event.kind() == Event.Kind.PAYMENT) paid = paid.add(event.amount());
      if (event.kind() == Event.Kind.REFUND) paid = paid.subtract(event.amount());
    }
    assertThat(progress.total().paid()).isEqualByComparingTo(paid).isPositive();
    assertThat(progress.forecasts()).hasSize(2);
    assertThat(progress.goals()).hasSameSizeAs(YEAR.budget().indicators());
    Publication report = MonitoringReport.of(progress);
    assertThat(report.title())
        .isEqualTo("2024年" + YEAR.closing().profile().issuer() + "预算执行与绩效监控情况（截至2024年7月31日）");
    assertThat(report.tables()).extracting("title").contains("分项目执行进度表", "分月支付情况表");
  }

  /** Two fifths of the time's share is red, seven tenths yellow, all of it nothing. */
  @Test
  void thoseBehindTheTimeAreWarnedOf() {
    LocalDate halfway = LocalDate.of(2024, 7, 1);
    assertThat(levels(new BigDecimal("0.20"), halfway)).containsExactly(Warning.Level.RED);
    assertThat(levels(new BigDecimal("0.35"), halfway)).containsExactly(Warning.Level.YELLOW);
    assertThat(levels(new BigDecimal("0.50"), halfway)).isEmpty();
  }

  @Test
  void paymentsRefusedMoneyFrozenRushAndLowYearsAreWarnedOf() {
    BudgetLine line = YEAR.budget().lines().get(0);
    List<Event> events = List.of(
        event("F", LocalDate.of(2024, 2, 1), Event.Kind.FREEZE, line, "0.5"),
        event("Z", LocalDate.of(2024, 3, 1), Event.Kind.PAYMENT, line, "0.9"),
        event("D", LocalDate.of(2024, 12, 1), Event.Kind.PAYMENT, line, "0.4"));
    Map<String, List<BigDecimal>> earlier = Map.of(
        "甲", rates("0.5", "0.6", "0.7"), "乙", rates("0.5", "0.9", "0.7"), "丙", rates("0.5", "0.5"));
    List<Warning> warnings =
        Progress.of(withEvents(events), LocalDate.of(2024, 12, 31), earlier).warnings();
    assertThat(warnings).extracting(Warning::rule).contains("frozen", "refused", "rush");
    assertThat(warnings)
        .filteredOn(warning -> warning.rule().equals("low-years"))
        .extracting(Warning::about)
        .containsExactly("甲");
  }

  private static List<Warning.Level> levels(BigDecimal share, LocalDate day) {
    List<Event> events = new ArrayList<>();
    for (BudgetLine line : YEAR.budget().lines())
      events.add(event(
          "P" + events.size(),
          LocalDate.of(2024, 1, 2),
          Event.Kind.PAYMENT,
          line,
          share.toPlainString()));
    return Progress.of(withEvents(events), day).warnings().stream()
        .filter(warning -> warning.about().equals("全部资金"))
        .map(Warning::level)
        .toList();
  }

  private static Event event(
      String number, LocalDate date, Event.Kind kind, BudgetLine line, String share) {
    return new Event(
        number,
        date,
        kind,
        LineKey.of(line),
        null,
        line.amount().multiply(new BigDecimal(share)),
        "",
        "某公司");
  }

  private static List<BigDecimal> rates(String... rates) {
    return List.of(rates).stream().map(BigDecimal::new).toList();
  }

  private static Year withEvents(List<Event> events) {
    return new Year(YEAR.budget(), events, YEAR.actuals(), YEAR.closing());
  }

  private static Standing sum(Map<?, Standing> parts) {
    return parts.values().stream().reduce(Standing.NOTHING, Standing::plus);
  }
}
