package org.mingzhang.year.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingzhang.year.Event;

/**
 * What was paid in a month, less what came back.
 *
 * @param cumulative since the year's beginning
 */
public record Month(int number, BigDecimal paid, BigDecimal cumulative) {
  static final int MONTHS = 12;

  /** The months up to the day; what is dated outside the year counts in its first or last month. */
  static List<Month> of(Clock clock, List<Event> applied) {
    BigDecimal[] paid = new BigDecimal[MONTHS];
    Arrays.fill(paid, BigDecimal.ZERO);
    for (Event event : applied) {
      int month = clock.clamp(event.date()).getMonthValue() - 1;
      if (event.kind() == Event.Kind.PAYMENT) paid[month] = paid[month].add(event.amount());
      if (event.kind() == Event.Kind.REFUND) paid[month] = paid[month].subtract(event.amount());
    }
    List<Month> months = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < clock.clamp(clock.day()).getMonthValue(); i++) {
      sum = sum.add(paid[i]);
      months.add(new Month(i + 1, paid[i], sum));
    }
    return months;
  }

  /** How much of a year has gone by on a day. */
  record Clock(int year, LocalDate day) {
    private static final int SHARE_DECIMALS = 6;

    LocalDate first() {
      return LocalDate.ofYearDay(year, 1);
    }

    LocalDate last() {
      return first().plusYears(1).minusDays(1);
    }

    LocalDate clamp(LocalDate date) {
      if (date.isBefore(first())) return first();
      return date.isAfter(last()) ? last() : date;
    }

    /** Days gone by, the day itself counted; none before the year begins. */
    int passed() {
      return day.isBefore(first()) ? 0 : clamp(day).getDayOfYear();
    }

    int days() {
      return last().getDayOfYear();
    }

    BigDecimal share() {
      return BigDecimal.valueOf(passed())
          .divide(BigDecimal.valueOf(days()), SHARE_DECIMALS, RoundingMode.HALF_UP);
    }
  }
}
