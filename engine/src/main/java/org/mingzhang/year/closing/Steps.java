package org.mingzhang.year.closing;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.budget.BudgetLine.Source;
import org.mingzhang.budget.table.Members;
import org.mingzhang.budget.table.Numbers;
import org.mingzhang.fact.Axis;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.year.Event;
import org.mingzhang.year.Ledger;
import org.mingzhang.year.LineKey;
import org.mingzhang.year.Year;

/** 年初预算 → 全年预算 → 执行, line by line, with the events that made each step. */
public record Steps(int year, List<Step> lines) {
  private static final int PERCENT = 100;

  public Steps {
    lines = List.copyOf(lines);
  }

  /** @param ledger of the year up to any day */
  public static Steps of(Year year, Ledger ledger) {
    Map<LineKey, List<Event>> trail = ledger.trail();
    List<Step> steps = new ArrayList<>();
    ledger
        .positions()
        .forEach((line, position) ->
            steps.add(Step.of(line, position, trail.getOrDefault(line, List.of()))));
    return new Steps(year.closing().profile().year(), steps);
  }

  public Optional<Step> line(LineKey key) {
    return lines.stream().filter(step -> step.line().equals(key)).findFirst();
  }

  public BigDecimal sum(Function<Step, BigDecimal> what) {
    return lines.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Every line with its reasons in a table, amounts in 元; at the end the sum. */
  public PrintedTable table() {
    return StepsTable.of(this);
  }

  /** Writes every line as CSV, with the numbers of all its events. */
  public void write(Path file) throws IOException {
    StepsFile.write(this, file);
  }

  /** The words a line is known by, as in the columns of a budget. */
  static List<String> key(LineKey line) {
    return List.of(
        line.unit(),
        line.function(),
        line.economic(),
        Members.name(Axis.NATURE, line.nature()),
        line.project(),
        Members.name(Axis.FUND, line.fund()),
        line.source() == Source.CARRIED_OVER ? "上年结转" : "当年");
  }

  /** Spent of what could be, in percent; empty where nothing could. */
  static String rate(BigDecimal executed, BigDecimal full) {
    if (full.signum() == 0) return "";
    return executed
            .multiply(BigDecimal.valueOf(PERCENT))
            .divide(full, 2, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }

  static String numbers(List<Event> events) {
    return events.stream()
        .sorted(Comparator.comparing(Event::date))
        .map(Event::number)
        .collect(Collectors.joining(" "));
  }

  static String yuan(BigDecimal amount) {
    return Numbers.text(amount);
  }
}
