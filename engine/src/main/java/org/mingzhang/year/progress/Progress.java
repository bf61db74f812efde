package org.mingzhang.year.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mingzhang.year.Ledger;
import org.mingzhang.year.LineKey;
import org.mingzhang.year.Year;

/**
 * How far a year has come on a day.
 *
 * <pre>{@code
 * Progress progress = Progress.of(YearFolder.read(folder), LocalDate.of(2024, 7, 31));
 * progress.total().rate();    // against progress.timePassed()
 * }</pre>
 *
 * @param timePassed 序时进度: days gone by, the day itself counted, over the days of the year
 * @param lines every line; all other standings are sums of these
 * @param projects by name; money that belongs to no project is left out
 * @param months up to the day's
 */
public record Progress(
    Year year,
    LocalDate day,
    Ledger ledger,
    BigDecimal timePassed,
    Standing total,
    Map<LineKey, Standing> lines,
    Map<String, Standing> units,
    Map<String, Standing> projects,
    Map<String, Standing> funds,
    Map<String, Standing> natures,
    List<Month> months,
    List<Warning> warnings,
    List<Forecast> forecasts,
    List<GoalProgress> goals) {
  public Progress {
    lines = Collections.unmodifiableMap(lines);
    units = Collections.unmodifiableMap(units);
    projects = Collections.unmodifiableMap(projects);
    funds = Collections.unmodifiableMap(funds);
    natures = Collections.unmodifiableMap(natures);
    months = List.copyOf(months);
    warnings = List.copyOf(warnings);
    forecasts = List.copyOf(forecasts);
    goals = List.copyOf(goals);
  }

  public static Progress of(Year year, LocalDate day) {
    return of(year, day, Map.of());
  }

  /** @param earlier execution rates (0 to 1) of earlier years by project, the oldest first */
  public static Progress of(Year year, LocalDate day, Map<String, List<BigDecimal>> earlier) {
    Ledger ledger = Ledger.at(day, year.budget().lines(), year.events());
    Month.Clock clock = new Month.Clock(year.closing().profile().year(), day);
    Map<LineKey, Standing> lines = new LinkedHashMap<>();
    ledger.positions().forEach((line, position) -> lines.put(line, Standing.of(position)));
    Map<String, Standing> projects = sums(lines, LineKey::project);
    projects.remove("");
    Standing total = lines.values().stream().reduce(Standing.NOTHING, Standing::plus);
    Progress bare = new Progress(
        year,
        day,
        ledger,
        clock.share(),
        total,
        lines,
        sums(lines, LineKey::unit),
        projects,
        sums(lines, LineKey::fund),
        sums(lines, LineKey::nature),
        Month.of(clock, ledger.applied()),
        List.of(),
        Forecast.of(total, clock),
        GoalProgress.of(year));
    return bare.with(WarningRules.shipped().apply(bare, earlier));
  }

  private Progress with(List<Warning> found) {
    return new Progress(
        year,
        day,
        ledger,
        timePassed,
        total,
        lines,
        units,
        projects,
        funds,
        natures,
        months,
        found,
        forecasts,
        goals);
  }

  private static Map<String, Standing> sums(
      Map<LineKey, Standing> lines, Function<LineKey, String> by) {
    Map<String, Standing> sums = new LinkedHashMap<>();
    lines.forEach((line, standing) -> sums.merge(by.apply(line), standing, Standing::plus));
    return sums;
  }
}
