package org.mingzhang.budget.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.budget.Indicator;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.Task;
import org.mingzhang.budget.table.Days;
import org.mingzhang.budget.table.Section;
import org.mingzhang.budget.validate.Entered.Sums;

/** Projects and tasks: names, days, and amounts against what the lines add up to. */
final class ProjectRules {
  private static final int CODE_DIGITS = 21;

  private final Entered entered;

  private ProjectRules(Entered entered) {
    this.entered = entered;
  }

  static void check(Entered entered) {
    ProjectRules rules = new ProjectRules(entered);
    rules.projects();
    rules.tasks();
  }

  private void projects() {
    List<Project> projects = entered.dossier().projects();
    Set<String> names = new HashSet<>();
    Set<String> measured = new HashSet<>();
    for (Indicator indicator : entered.dossier().indicators()) measured.add(indicator.project());
    for (Evaluation evaluation : entered.dossier().evaluations()) {
      measured.add(evaluation.project());
    }
    for (int i = 0; i < projects.size(); i++) {
      Project project = projects.get(i);
      if (!names.add(project.name()))
        entered.at(Section.PROJECTS, i, "项目名称", "name").error("“" + project.name() + "”重名", "", "");
      if (!project.unit().isEmpty() && !entered.hasUnit(project.unit()))
        entered
            .at(Section.PROJECTS, i, "实施单位", "unit")
            .error("没有“" + project.unit() + "”这个单位", "", "请在“单位”里补上，或改正名称");
      if (!project.code().isEmpty() && !project.code().matches("[0-9A-Z]{" + CODE_DIGITS + "}"))
        entered
            .at(Section.PROJECTS, i, "项目编码", "code")
            .warning("“" + project.code() + "”不像项目编码", CODE_DIGITS + " 位编码", "");
      days(project, i);
      amounts(project, i);
      boolean aimed = measured.contains(project.name()) || !project.goal().isEmpty();
      if (project.isKey() && !aimed)
        entered
            .at(Section.PROJECTS, i, "重点项目", "is-key")
            .warning("重点项目“" + project.name() + "”既没有年度绩效目标，也没有绩效指标", "", "请补上其中一样");
    }
  }

  private void days(Project project, int at) {
    boolean starts = isDay(project.start(), at, "开始日期", "start");
    boolean ends = isDay(project.end(), at, "结束日期", "end");
    boolean both =
        starts && ends && !project.start().isEmpty() && !project.end().isEmpty();
    if (both && project.start().compareTo(project.end()) > 0)
      entered.at(Section.PROJECTS, at, "结束日期", "end").error("结束日期早于开始日期", "", "");
  }

  private boolean isDay(String day, int at, String column, String key) {
    boolean fine = day.isEmpty() || Days.normal(day).filter(day::equals).isPresent();
    if (!fine)
      entered
          .at(Section.PROJECTS, at, column, key)
          .error("“" + day + "”不是日期", "如“2024-01-01”的日期", "");
    return fine;
  }

  private void amounts(Project project, int at) {
    Sums sums = entered.of(project.name());
    BigDecimal total = sums.total();
    if (!project.spread().isEmpty()) {
      BigDecimal first = project.spread().get(0);
      if (first.compareTo(total) != 0 && first.compareTo(sums.thisYear()) != 0)
        entered
            .at(Section.PROJECTS, at, "第1年金额", "spread")
            .warning(
                "“" + project.name() + "”本年的分年金额 " + Entered.yuan(first) + " 与明细不等",
                "明细之和 " + Entered.yuan(total),
                "");
      if (project.spread().stream().anyMatch(a -> a.signum() < 0))
        entered.at(Section.PROJECTS, at, "第1年金额", "spread").error("分年金额有负数", "", "");
    }
    BigDecimal parts =
        project.parts().stream().map(Project.Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total.signum() > 0 && parts.compareTo(total) > 0)
      entered
          .at(Section.PROJECTS, at, "项目名称", "parts")
          .warning(
              "“" + project.name() + "”各分项之和 " + Entered.yuan(parts) + " 多于项目金额",
              "不超过 " + Entered.yuan(total),
              "");
  }

  private void tasks() {
    List<Task> tasks = entered.dossier().tasks();
    Map<List<String>, List<Integer>> alike = new LinkedHashMap<>();
    for (int i = 0; i < tasks.size(); i++) {
      List<String> covers = tasks.get(i).covers();
      for (String covered : covers) {
        if (!covered.equals(Task.BASIC) && !entered.hasProject(covered))
          entered
              .at(Section.TASKS, i, "涉及项目", "covers")
              .error("没有“" + covered + "”这个项目", "", "请在“项目”里补上，或改正名称");
      }
      if (!covers.isEmpty())
        alike.computeIfAbsent(covers, c -> new ArrayList<>()).add(i);
    }
    alike.forEach((covers, which) -> {
      explicit(which, "财政拨款", "fiscal", Task::fiscal, sum(covers, Sums::fiscal));
      explicit(which, "其他资金", "other", Task::other, sum(covers, Sums::other));
    });
  }

  private BigDecimal sum(List<String> covers, Function<Sums, BigDecimal> of) {
    return covers.stream()
        .map(covered -> of.apply(entered.of(covered)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Tasks that share the same projects share their money too: together they must tell all of it. */
  private void explicit(
      List<Integer> which,
      String column,
      String key,
      Function<Task, @Nullable BigDecimal> amount,
      BigDecimal sum) {
    BigDecimal told = BigDecimal.ZERO;
    for (int i : which) {
      BigDecimal one = amount.apply(entered.dossier().tasks().get(i));
      if (one == null) return;
      told = told.add(one);
    }
    if (told.compareTo(sum) != 0)
      entered
          .at(Section.TASKS, which.get(0), column, key)
          .warning(
              "填的 " + Entered.yuan(told) + " 与涉及项目的明细不等",
              "明细之和 " + Entered.yuan(sum),
              "能由明细加总的请不要填");
  }
}
