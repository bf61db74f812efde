package org.mingzhang.year.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.year.Ledger;

/** The rules of {@code year/warnings.yaml}, applied. */
record WarningRules(List<Rule> rules) {
  private static final int TO_PERCENT = 2;

  /** What a rule looks at; its limits are data. */
  enum Kind {
    BEHIND_TIME,
    SPENDING_RUSH,
    LOW_YEARS,
    FROZEN,
    REFUSED
  }

  /**
   * @param from in percent, included
   * @param below in percent, not included
   * @param count of months or years
   * @param since the first month of the year in which it is asked
   */
  record Rule(
      String id,
      Kind kind,
      Warning.Level level,
      List<String> over,
      BigDecimal from,
      BigDecimal below,
      BigDecimal above,
      int count,
      int since) {
    static Rule of(Yaml.Node node) {
      return new Rule(
          node.get("id").text(),
          Kind.valueOf(constant(node.get("kind").text())),
          Warning.Level.valueOf(constant(node.get("level").text())),
          node.get("over").texts(),
          new BigDecimal(node.get("from").text("0")),
          new BigDecimal(node.get("below").text("100")),
          new BigDecimal(node.get("above").text("100")),
          Integer.parseInt(node.get("count").text("1")),
          Integer.parseInt(node.get("since").text("1")));
    }

    private static String constant(String id) {
      return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    boolean holds(BigDecimal percent) {
      return percent.compareTo(from) >= 0 && percent.compareTo(below) < 0;
    }

    Warning warn(String about, String message) {
      return new Warning(id, level, about, message);
    }
  }

  static WarningRules shipped() {
    return read(Yaml.resource("year/warnings.yaml"));
  }

  static WarningRules read(Yaml.Node root) {
    return new WarningRules(root.get("rules").list().stream().map(Rule::of).toList());
  }

  List<Warning> apply(Progress progress, Map<String, List<BigDecimal>> earlier) {
    List<Warning> warnings = new ArrayList<>();
    for (Rule rule : rules) {
      switch (rule.kind()) {
        case BEHIND_TIME -> behind(rule, progress, warnings);
        case SPENDING_RUSH -> rush(rule, progress, warnings);
        case LOW_YEARS -> low(rule, earlier, warnings);
        case FROZEN -> frozen(rule, progress, warnings);
        case REFUSED -> refused(rule, progress, warnings);
      }
    }
    return warnings;
  }

  private static void behind(Rule rule, Progress progress, List<Warning> warnings) {
    if (progress.timePassed().signum() == 0) return;
    Map<String, Standing> asked = new LinkedHashMap<>();
    if (rule.over().contains("total")) asked.put("全部资金", progress.total());
    if (rule.over().contains("unit")) asked.putAll(progress.units());
    if (rule.over().contains("project")) asked.putAll(progress.projects());
    asked.forEach((name, standing) -> standing.rate().ifPresent(rate -> {
      if (standing.budget().signum() <= 0) return;
      // From the amounts: a rate rounded first could cross a limit that they do not.
      BigDecimal against = standing
          .paid()
          .movePointRight(TO_PERCENT)
          .divide(standing.budget().multiply(progress.timePassed()), 6, RoundingMode.HALF_UP);
      if (rule.holds(against))
        warnings.add(rule.warn(
            name,
            "执行率 " + percent(rate) + "，序时进度 " + percent(progress.timePassed()) + "，为序时进度的 "
                + percent(against.movePointLeft(TO_PERCENT))));
    }));
  }

  private static void rush(Rule rule, Progress progress, List<Warning> warnings) {
    List<Month> months = progress.months();
    if (months.size() < rule.since() || months.size() < rule.count()) return;
    BigDecimal late = months.subList(months.size() - rule.count(), months.size()).stream()
        .map(Month::paid)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal all = months.get(months.size() - 1).cumulative();
    if (all.signum() <= 0) return;
    if (late.movePointRight(TO_PERCENT).compareTo(rule.above().multiply(all)) > 0)
      warnings.add(rule.warn(
          "全部资金",
          "最近 " + rule.count() + " 个月支付占全年已支付数的 "
              + percent(late.divide(all, 6, RoundingMode.HALF_UP)) + "，超过 "
              + rule.above().toPlainString() + "%"));
  }

  private static void low(
      Rule rule, Map<String, List<BigDecimal>> earlier, List<Warning> warnings) {
    earlier.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
      List<BigDecimal> rates = entry.getValue();
      if (rates.size() < rule.count()) return;
      List<BigDecimal> last = rates.subList(rates.size() - rule.count(), rates.size());
      if (last.stream().allMatch(rate -> rule.holds(rate.movePointRight(TO_PERCENT))))
        warnings.add(rule.warn(
            entry.getKey(),
            "连续 " + rule.count() + " 年执行率低于 " + rule.below().toPlainString() + "%："
                + String.join("、", last.stream().map(WarningRules::percent).toList())));
    });
  }

  private static void frozen(Rule rule, Progress progress, List<Warning> warnings) {
    progress.lines().forEach((line, standing) -> {
      if (standing.frozen().signum() > 0)
        warnings.add(rule.warn(
            line.project().isEmpty()
                ? line.unit() + " " + line.function() + " " + line.economic()
                : line.project(),
            "冻结 " + standing.frozen().toPlainString() + " 元，未解冻前不能支付"));
    });
  }

  private static void refused(Rule rule, Progress progress, List<Warning> warnings) {
    for (Ledger.Refusal refusal : progress.ledger().refusals())
      warnings.add(rule.warn(
          refusal.event().number(), refusal.event().kind().label() + "没有记账：" + refusal.why()));
  }

  static String percent(BigDecimal share) {
    return share.movePointRight(TO_PERCENT).setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
  }
}
