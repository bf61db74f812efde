package org.mingzhang.budget.validate;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
      boolean hasGoal = !project.goal().isEmpty() || measured.contains(project.name());
      if (project.isKey() && !hasGoal)
        entered
            .at(Section.PROJECTS, i, "重点项目", "is-key")
            .warning("重点项目“" + project.name() + "”没有绩效目标", "", "请写明绩效目标，或在“指标”里补上指标");
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
    for (int i = 0; i < tasks.size(); i++) {
      Task task = tasks.get(i);
      BigDecimal fiscal = BigDecimal.ZERO;
      BigDecimal other = BigDecimal.ZERO;
      for (String covered : task.covers()) {
        if (!covered.equals(Task.BASIC) && !entered.hasProject(covered))
          entered
              .at(Section.TASKS, i, "涉及项目", "covers")
              .error("没有“" + covered + "”这个项目", "", "请在“项目”里补上，或改正名称");
        fiscal = fiscal.add(entered.of(covered).fiscal());
        other = other.add(entered.of(covered).other());
      }
      if (task.covers().isEmpty()) continue;
      explicit(i, "财政拨款", "fiscal", task.fiscal(), fiscal);
      explicit(i, "其他资金", "other", task.other(), other);
    }
  }

  private void explicit(
      int at, String column, String key, @Nullable BigDecimal told, BigDecimal sum) {
    if (told != null && told.compareTo(sum) != 0)
      entered
          .at(Section.TASKS, at, column, key)
          .warning(
              "填的 " + Entered.yuan(told) + " 与涉及项目的明细不等",
              "明细之和 " + Entered.yuan(sum),
              "能由明细加总的请不要填");
  }
}
