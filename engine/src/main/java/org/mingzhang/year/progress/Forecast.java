package org.mingzhang.year.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.lexicon.Yaml;

/**
 * What will be paid by the year's end if things go on as they did; never more than the budget.
 *
 * @param method in words, for the reader to judge
 * @param paid at the year's end, in 元
 */
public record Forecast(String name, String method, BigDecimal paid) {
  private static final List<BigDecimal> SEASON =
      Yaml.resource("year/warnings.yaml").get("season").texts().stream()
          .map(BigDecimal::new)
          .toList();

  /** None on a day before the year. */
  static List<Forecast> of(Standing total, Month.Clock clock) {
    List<Forecast> forecasts = new ArrayList<>();
    if (clock.passed() == 0) return forecasts;
    forecasts.add(new Forecast(
        "线性预测",
        "已支付数÷已过天数×全年天数，不超过全年预算数",
        reach(total, BigDecimal.valueOf(clock.passed()), BigDecimal.valueOf(clock.days()))));
    BigDecimal gone = gone(clock);
    if (gone.signum() > 0)
      forecasts.add(new Forecast(
          "季节预测",
          "已支付数÷截至当日的假定月度比重×全年比重，不超过全年预算数",
          reach(total, gone, SEASON.stream().reduce(BigDecimal.ZERO, BigDecimal::add))));
    return forecasts;
  }

  /** The weights of the months gone by; of the running month the share of its days. */
  private static BigDecimal gone(Month.Clock clock) {
    var day = clock.clamp(clock.day());
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < day.getMonthValue() - 1; i++) sum = sum.add(SEASON.get(i));
    BigDecimal running = SEASON
        .get(day.getMonthValue() - 1)
        .multiply(BigDecimal.valueOf(day.getDayOfMonth()))
        .divide(BigDecimal.valueOf(day.lengthOfMonth()), 6, RoundingMode.HALF_UP);
    return sum.add(running);
  }

  private static BigDecimal reach(Standing total, BigDecimal gone, BigDecimal whole) {
    return total.paid().multiply(whole).divide(gone, 2, RoundingMode.HALF_UP).min(total.budget());
  }
}
