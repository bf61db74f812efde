package org.mingzhang.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.budget.Indicator;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.Task;

/**
 * 绩效目标审核: whether a budget's goals are such that the year's end can hold results against them. Each finding says what
 * to do about it.
 *
 * <pre>
 * GoalQuality.of(budget, List.of()).forEach(System.out::println);
 * </pre>
 */
public final class GoalQuality {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Dossier budget;
  private final List<Evaluation> lastYear;
  private final WeightScheme scheme;
  private final List<Note> notes = new ArrayList<>();

  private GoalQuality(Dossier budget, List<Evaluation> lastYear) {
    this.budget = budget;
    this.lastYear = lastYear;
    this.scheme = WeightScheme.forForm(budget.form());
  }

  public enum Kind {
    NO_TARGET("没有目标值"),
    UNMEASURABLE("目标值无法衡量"),
    REPEATS_NAME("目标值重复指标名称"),
    NO_UNIT("目标值没有单位"),
    UNIT_MISFIT("单位与指标不符"),
    NO_DIRECTION("目标方向不明"),
    TWO_TARGETS("一个指标两个目标"),
    TWICE("指标重复"),
    BELOW_LAST_YEAR("低于上年实际"),
    UNKNOWN_LEVEL("一级指标不在权重方案内"),
    WEIGHTS("权重合计不是100"),
    SINGLE_WORDS("一个定性指标占满一级指标的权重"),
    NO_INDICATOR("有预算无指标");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * @param project empty for the whole unit
   * @param indicator empty where it is about all of a project's
   * @param what is wrong
   * @param advice what to do
   */
  public record Note(Kind kind, String project, String indicator, String what, String advice) {}

  /** @param lastYear last year's self-evaluations, for goals below what was reached; none where there are none */
  public static List<Note> of(Dossier budget, List<Evaluation> lastYear) {
    GoalQuality quality = new GoalQuality(budget, lastYear);
    Map<String, List<Indicator>> byProject = new LinkedHashMap<>();
    for (Indicator indicator : budget.indicators())
      byProject.computeIfAbsent(indicator.project(), p -> new ArrayList<>()).add(indicator);
    byProject.forEach((project, indicators) -> {
      List<Indicator> real = indicators.stream().filter(GoalQuality::isReal).toList();
      real.forEach(quality::target);
      quality.twice(real);
      quality.weights(project, indicators);
    });
    quality.money(byProject.keySet());
    return List.copyOf(quality.notes);
  }

  private static boolean isReal(Indicator indicator) {
    return !Target.parse(indicator.level3()).isNone();
  }

  private void target(Indicator indicator) {
    Target target = Target.parse(indicator.target());
    String said = "“" + indicator.level3() + "”的目标值“" + indicator.target() + "”";
    if (target.isNone()) {
      note(Kind.NO_TARGET, indicator, "“" + indicator.level3() + "”没有目标值", "请填写带比较符号、数量和单位的目标值");
    } else if (GoalWords.repeatsName(indicator.level3(), indicator.target())) {
      note(Kind.REPEATS_NAME, indicator, said + "只是重复指标名称", "请写明要达到的数量、比例或日期");
    } else if (!target.isMeasurable()) {
      note(Kind.UNMEASURABLE, indicator, said + "没有数量", "请改为数量、比例或日期；确属定性的写明评分档次和依据");
    } else if (GoalWords.holdsTwo(indicator.target())) {
      note(Kind.TWO_TARGETS, indicator, said + "里有两个目标", "请分为两个指标");
    } else if (target.goals().size() == 1) {
      quantity(indicator, target, said);
    }
  }

  private void quantity(Indicator indicator, Target target, String said) {
    if (target.goals().get(0).unit().isEmpty())
      note(Kind.NO_UNIT, indicator, said + "没有单位", "请写明单位，如次、件、%");
    GoalWords.fittingUnits(indicator.level3(), target)
        .ifPresent(units -> note(
            Kind.UNIT_MISFIT,
            indicator,
            said + "的单位与指标不符",
            "宜用" + String.join("、", units.stream().filter(u -> !u.isEmpty()).toList())));
    Optional<Goal> aim = Aim.of(target, indicator.level2(), indicator.level3());
    if (aim.isEmpty() && target.base() == null)
      note(Kind.NO_DIRECTION, indicator, said + "没有说明是越多越好还是越少越好", "请加上≥或≤");
    aim.ifPresent(goal -> lastYear(indicator, goal, said));
  }

  private void lastYear(Indicator indicator, Goal goal, String said) {
    for (Evaluation evaluation : lastYear) {
      if (!evaluation.project().equals(indicator.project())) continue;
      for (Evaluation.Result result : evaluation.results()) {
        List<Goal> done = Target.parse(result.actual()).goals();
        boolean same = result.level3().equals(indicator.level3()) && done.size() == 1;
        if (!same || !done.get(0).isComparableWith(goal)) continue;
        int order = goal.quantity().compareTo(done.get(0).quantity());
        boolean easier = goal.comparator().lessIsBetter() ? order > 0 : order < 0;
        if (easier)
          note(
              Kind.BELOW_LAST_YEAR,
              indicator,
              said + "低于上年实际完成的" + result.actual(),
              "请以上年实际为基数，或说明降低的原因");
      }
    }
  }

  private void twice(List<Indicator> indicators) {
    for (int i = 0; i < indicators.size(); i++) {
      Indicator now = indicators.get(i);
      if (now.target().isBlank()) continue;
      boolean again = indicators.subList(0, i).stream()
          .anyMatch(first -> GoalWords.isSame(
              now.level3(),
              now.target(),
              first.level3(),
              first.target(),
              first.level1().equals(now.level1()) && first.level2().equals(now.level2())));
      if (again) note(Kind.TWICE, now, "“" + now.level3() + "”与前面的指标重复", "请删去一个，权重归并");
    }
  }

  private void weights(String project, List<Indicator> indicators) {
    List<BigDecimal> weights = scheme.weigh(indicators.stream()
        .map(i -> new WeightScheme.Claim(i.level1(), i.weight(), isReal(i)))
        .toList());
    BigDecimal sum = scheme.execution();
    Map<String, List<Indicator>> weighted = new LinkedHashMap<>();
    for (int i = 0; i < weights.size(); i++) {
      Indicator indicator = indicators.get(i);
      sum = sum.add(weights.get(i));
      Optional<String> level = scheme.level(indicator.level1());
      if (level.isEmpty() && isReal(indicator))
        note(
            Kind.UNKNOWN_LEVEL,
            indicator,
            "一级指标“" + indicator.level1() + "”不在权重方案“" + scheme.name() + "”内",
            "请改用产出、效益、满意度等一级指标，或给出权重");
      if (level.isPresent() && weights.get(i).signum() > 0)
        weighted.computeIfAbsent(level.get(), l -> new ArrayList<>()).add(indicator);
    }
    if (sum.compareTo(HUNDRED) != 0)
      notes.add(new Note(
          Kind.WEIGHTS,
          project,
          "",
          (project.isEmpty() ? "整体绩效" : "项目“" + project + "”") + "的权重连同预算执行率"
              + scheme.execution().toPlainString() + "合计为"
              + sum.stripTrailingZeros().toPlainString(),
          "请改为合计100，或把权重留空由方案分配"));
    weighted.values().forEach(this::single);
  }

  private void single(List<Indicator> level) {
    Indicator only = level.get(0);
    if (level.size() > 1 || Target.parse(only.target()).isMeasurable()) return;
    note(
        Kind.SINGLE_WORDS,
        only,
        "“" + only.level1() + "”的权重全在定性指标“" + only.level3() + "”上",
        "请增加可衡量的指标分担权重");
  }

  /** Every project and task that gets money has something to be measured by. */
  private void money(Set<String> measured) {
    Map<String, BigDecimal> money = new LinkedHashMap<>();
    for (BudgetLine line : budget.lines())
      if (!line.project().isEmpty()) money.merge(line.project(), line.amount(), BigDecimal::add);
    Set<String> named = new LinkedHashSet<>();
    for (Project project : budget.projects()) named.add(project.name());
    named.addAll(money.keySet());
    for (String project : named) {
      BigDecimal yuan = money.getOrDefault(project, BigDecimal.ZERO);
      if (yuan.signum() > 0 && !measured.contains(project))
        notes.add(new Note(
            Kind.NO_INDICATOR,
            project,
            "",
            "项目“" + project + "”有预算" + yuan.stripTrailingZeros().toPlainString() + "元，没有绩效指标",
            "请为它设定至少一个可衡量的产出指标"));
    }
    for (Task task : budget.tasks()) {
      boolean covered =
          measured.contains("") || task.covers().stream().anyMatch(measured::contains);
      if (!covered)
        notes.add(new Note(
            Kind.NO_INDICATOR, "", "", "年度任务“" + task.name() + "”没有绩效指标", "请在整体绩效指标里为它设定至少一个指标"));
    }
  }

  private void note(Kind kind, Indicator indicator, String what, String advice) {
    notes.add(new Note(kind, indicator.project(), indicator.level3(), what, advice));
  }
}
