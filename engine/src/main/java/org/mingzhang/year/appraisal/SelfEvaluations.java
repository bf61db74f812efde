package org.mingzhang.year.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetUnit;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.budget.Indicator;
import org.mingzhang.budget.Project;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.performance.Target;
import org.mingzhang.performance.WeightScheme;
import org.mingzhang.year.Actual;
import org.mingzhang.year.Ledger;
import org.mingzhang.year.Year;

/**
 * 绩效自评 of a year: goals from the budget, money from the ledger, results from the actual values, scores from the rule.
 * Nothing is entered twice and nothing is scored by feeling:
 *
 * <ul>
 *   <li>A target in numbers earns what the numbers give; a person's score changes nothing.
 *   <li>A target in words that the actual value repeats is reached and earns its weight.
 *   <li>Other words earn what a person gives, within the band the words allow. Until somebody does they earn the least of
 *       the band, or nothing where there is none, and the score stands among the gaps.
 *   <li>Without target or actual value nothing is earned.
 * </ul>
 *
 * Scores are rounded half up to two decimals. 实际完成情况 in words is an {@link Actual} without an indicator.
 */
public final class SelfEvaluations {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal LOW = new BigDecimal(
      Yaml.resource("performance/appraisal.yaml").get("low-execution").text());

  private final Year year;
  private final Ledger ledger;
  private final WeightScheme scheme;
  private final List<Remark> remarks = new ArrayList<>();

  private SelfEvaluations(Year year, Ledger ledger, WeightScheme scheme) {
    this.year = year;
    this.ledger = ledger;
    this.scheme = scheme;
  }

  /**
   * The evaluations of the projects that have indicators, as they are published.
   *
   * @param ledger of the year's last day
   */
  public static List<Evaluation> of(Year year, Ledger ledger) {
    return assess(year, ledger).evaluations();
  }

  /** The same with how every score came about, the whole unit's evaluation, gaps, problems and lessons. */
  public static Assessment assess(Year year, Ledger ledger) {
    return assess(year, ledger, WeightScheme.forForm(year.budget().form()));
  }

  public static Assessment assess(Year year, Ledger ledger, WeightScheme scheme) {
    return new SelfEvaluations(year, ledger, scheme).assess();
  }

  private Assessment assess() {
    Dossier budget = year.budget();
    Set<String> names = new LinkedHashSet<>();
    for (Project project : budget.projects()) names.add(project.name());
    for (Indicator indicator : budget.indicators()) names.add(indicator.project());
    for (BudgetLine line : budget.lines()) names.add(line.project());
    ledger.positions().keySet().forEach(line -> names.add(line.project()));
    names.remove("");
    List<Appraised> projects = new ArrayList<>();
    for (String name : names) project(name).ifPresent(projects::add);
    List<Indicator> own = indicators("");
    Optional<Appraised> whole =
        own.isEmpty() ? Optional.empty() : Optional.of(appraise(Optional.empty(), "", own));
    unset();
    return new Assessment(scheme.name(), projects, whole, remarks);
  }

  private Optional<Appraised> project(String name) {
    List<Indicator> indicators = indicators(name);
    if (!indicators.isEmpty()) {
      Optional<Project> project =
          year.budget().projects().stream().filter(p -> p.name().equals(name)).findFirst();
      return Optional.of(appraise(project, name, indicators));
    }
    BigDecimal full = Spending.of(ledger, name).full().total();
    if (full.signum() > 0)
      remarks.add(new Remark(
          Remark.Kind.UNMEASURED_MONEY,
          name,
          "",
          "项目“" + name + "”全年预算" + Plain.text(full) + "元，没有一个绩效指标",
          "全年预算数" + Plain.text(full) + "元",
          "编制下年预算时为该项目设定可衡量的绩效指标"));
    return Optional.empty();
  }

  private List<Indicator> indicators(String project) {
    return year.budget().indicators().stream()
        .filter(indicator -> indicator.project().equals(project))
        .toList();
  }

  private Appraised appraise(Optional<Project> project, String name, List<Indicator> indicators) {
    Spending money = Spending.of(ledger, name);
    List<BigDecimal> weights =
        scheme.weigh(indicators.stream().map(SelfEvaluations::claim).toList());
    Scoring scoring = new Scoring(name, remarks);
    List<Appraised.Line> lines = new ArrayList<>();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      lines.add(scoring.line(indicator, Plain.of(weights.get(i)), actual(indicator)));
    }
    String unit = name.isEmpty() ? year.budget().profile().issuer() : unit(project, name);
    Evaluation evaluation = new Evaluation(
        project.map(Project::code).orElse(""),
        name,
        unit,
        unitCode(unit),
        money.initial(),
        money.full(),
        money.executed(),
        scheme.execution(),
        project
            .map(Project::goal)
            .orElseGet(() -> String.join("", year.budget().texts().of("goals", ""))),
        reached(name),
        lines.stream().map(Appraised.Line::result).toList());
    return money(evaluation, lines);
  }

  private static WeightScheme.Claim claim(Indicator indicator) {
    boolean counts = !Target.parse(indicator.level3()).isNone();
    return new WeightScheme.Claim(indicator.level1(), indicator.weight(), counts);
  }

  private Appraised money(Evaluation evaluation, List<Appraised.Line> lines) {
    Execution execution = Execution.of(evaluation);
    Appraised appraised = new Appraised(evaluation, execution.score(), execution.formula(), lines);
    String name = evaluation.project();
    BigDecimal full = evaluation.full().total();
    boolean low = full.signum() > 0 && appraised.executionRate().compareTo(LOW) < 0;
    if (low)
      remarks.add(new Remark(
          Remark.Kind.LOW_EXECUTION,
          name,
          "",
          "预算执行率" + Plain.text(appraised.executionRate()) + "%，低于" + Plain.text(LOW) + "%",
          execution.formula(),
          "下年预算参照本年执行" + Plain.text(evaluation.executed().total()) + "元编制，并按月督促支付"));
    if (appraised.weight().compareTo(HUNDRED) != 0)
      remarks.add(new Remark(
          Remark.Kind.WEIGHTS,
          name,
          "",
          "各项权重之和为" + Plain.text(appraised.weight()) + "，不是100",
          "权重方案：" + scheme.name(),
          "请在预算的绩效指标里改正权重，或留空由方案分配"));
    return appraised;
  }

  private Optional<Actual> actual(Indicator indicator) {
    return year.actuals().stream()
        .filter(a -> a.project().equals(indicator.project()))
        .filter(a -> a.indicator().equals(indicator.level3()))
        .findFirst();
  }

  private String reached(String project) {
    return year.actuals().stream()
        .filter(a -> a.project().equals(project) && a.indicator().isEmpty())
        .map(Actual::value)
        .findFirst()
        .orElse("");
  }

  private String unit(Optional<Project> project, String name) {
    return project
        .map(Project::unit)
        .filter(unit -> !unit.isEmpty())
        .or(() -> ledger.positions().keySet().stream()
            .filter(line -> line.project().equals(name))
            .map(line -> line.unit())
            .findFirst())
        .orElse("");
  }

  private String unitCode(String unit) {
    return year.budget().units().stream()
        .filter(u -> u.name().equals(unit))
        .map(BudgetUnit::code)
        .findFirst()
        .orElse("");
  }

  /** Results that nobody had set as goals. */
  private void unset() {
    for (Actual actual : year.actuals()) {
      if (actual.indicator().isEmpty()) continue;
      boolean set = year.budget().indicators().stream()
          .anyMatch(
              i -> i.project().equals(actual.project()) && i.level3().equals(actual.indicator()));
      if (set) continue;
      remarks.add(new Remark(
          Remark.Kind.UNSET,
          actual.project(),
          actual.indicator(),
          "“" + actual.indicator() + "”完成" + actual.value() + "，但年初没有设定这个指标，不计分",
          actual.evidence(),
          "下年预算把“" + actual.indicator() + "”列为指标，以" + actual.value() + "为基数"));
    }
  }
}
