package org.mingzhang.year.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.budget.table.Members;
import org.mingzhang.document.Profile;
import org.mingzhang.fact.Axis;
import org.mingzhang.write.Chart;
import org.mingzhang.write.Publication;
import org.mingzhang.write.Publication.Element;
import org.mingzhang.write.Publication.Gap;
import org.mingzhang.write.Publication.Heading;
import org.mingzhang.write.Publication.Paragraph;

/** 预算执行与绩效监控情况, as a publication. */
public final class MonitoringReport {
  private static final int TEN_THOUSAND = 4;
  private static final String TOPIC = "monitoring";

  private final Progress progress;
  private final List<Element> elements = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();

  private MonitoringReport(Progress progress) {
    this.progress = progress;
  }

  /** Deviations without a reason or measures are its gaps. */
  public static Publication of(Progress progress) {
    return new MonitoringReport(progress).publication();
  }

  private Publication publication() {
    Profile profile = progress.year().closing().profile();
    LocalDate day = progress.day();
    execution();
    warnings();
    forecast();
    goals();
    elements.add(new Heading(1, "附：预算执行进度明细"));
    elements.add(ProgressTables.lines(progress));
    String title = profile.year() + "年" + profile.issuer() + "预算执行与绩效监控情况（截至" + day.getYear() + "年"
        + day.getMonthValue() + "月" + day.getDayOfMonth() + "日）";
    return new Publication(profile, title, progress.year().closing().form(), elements, gaps);
  }

  private void execution() {
    Standing total = progress.total();
    elements.add(new Heading(1, "一、预算执行情况"));
    say("全年预算 " + ProgressTables.grouped(total.budget()) + " 元，累计支付 "
        + ProgressTables.grouped(total.paid()) + " 元，执行率 "
        + total.rate().map(WarningRules::percent).orElse("无法计算") + "；序时进度 "
        + WarningRules.percent(progress.timePassed()) + "。可用余额 "
        + ProgressTables.grouped(total.available()) + " 元，冻结 "
        + ProgressTables.grouped(total.frozen()) + " 元。");
    elements.add(ProgressTables.standings("分单位执行进度表", "单位", progress.units(), total));
    Standing projects =
        progress.projects().values().stream().reduce(Standing.NOTHING, Standing::plus);
    if (!progress.projects().isEmpty()) {
      elements.add(ProgressTables.standings("分项目执行进度表", "项目", progress.projects(), projects));
      elements.add(projectChart());
    }
    elements.add(
        ProgressTables.standings("分资金性质执行进度表", "资金性质", named(Axis.FUND, progress.funds()), total));
    elements.add(ProgressTables.standings(
        "分支出性质执行进度表", "支出性质", named(Axis.NATURE, progress.natures()), total));
    elements.add(ProgressTables.months(progress.months()));
    elements.add(new Chart(
        Chart.Kind.LINE,
        "分月执行情况",
        "万元",
        progress.months().stream().map(month -> month.number() + "月").toList(),
        List.of(
            new Chart.Series(
                "当月支付", wan(progress.months().stream().map(Month::paid).toList())),
            new Chart.Series(
                "累计支付", wan(progress.months().stream().map(Month::cumulative).toList())))));
  }

  private Chart projectChart() {
    List<Standing> standings = List.copyOf(progress.projects().values());
    return new Chart(
        Chart.Kind.BAR,
        "各项目预算与支付",
        "万元",
        List.copyOf(progress.projects().keySet()),
        List.of(
            new Chart.Series(
                "全年预算数", wan(standings.stream().map(Standing::budget).toList())),
            new Chart.Series("已支付数", wan(standings.stream().map(Standing::paid).toList()))));
  }

  private void warnings() {
    elements.add(new Heading(1, "二、预警"));
    long red = progress.warnings().stream()
        .filter(warning -> warning.level() == Warning.Level.RED)
        .count();
    if (progress.warnings().isEmpty()) say("没有触发预警。");
    else {
      say("触发预警 " + progress.warnings().size() + " 条，其中红色 " + red + " 条。");
      elements.add(ProgressTables.warnings(progress.warnings()));
    }
  }

  private void forecast() {
    elements.add(new Heading(1, "三、全年执行预测"));
    if (progress.forecasts().isEmpty()) say("年度尚未开始，不作预测。");
    for (Forecast forecast : progress.forecasts())
      say(forecast.name() + "：到年末支付 " + ProgressTables.grouped(forecast.paid()) + " 元，执行率 "
          + Standing.share(forecast.paid(), progress.total().budget())
              .map(WarningRules::percent)
              .orElse("无法计算")
          + "（" + forecast.method() + "）。");
  }

  private void goals() {
    elements.add(new Heading(1, "四、绩效目标监控"));
    Map<String, List<GoalProgress>> byProject = new LinkedHashMap<>();
    for (GoalProgress goal : progress.goals())
      byProject
          .computeIfAbsent(goal.indicator().project(), project -> new ArrayList<>())
          .add(goal);
    if (byProject.isEmpty()) say("预算没有设定绩效指标。");
    else say("实际完成值以资料中填报的为准，填报值不带日期。");
    byProject.forEach(this::project);
  }

  private void project(String project, List<GoalProgress> goals) {
    elements.add(new Heading(2, project.isEmpty() ? "整体支出" : project));
    Standing standing = project.isEmpty()
        ? progress.total()
        : progress.projects().getOrDefault(project, Standing.NOTHING);
    say("执行率 " + standing.rate().map(WarningRules::percent).orElse("无法计算") + "，指标 "
        + goals.size() + " 个：已达到 " + count(goals, GoalProgress.Outcome.REACHED) + " 个，未达到 "
        + count(goals, GoalProgress.Outcome.MISSED) + " 个，须人工判断 "
        + count(goals, GoalProgress.Outcome.OPEN) + " 个，未填报 "
        + count(goals, GoalProgress.Outcome.UNREPORTED) + " 个。");
    elements.add(ProgressTables.goals(goals));
    for (GoalProgress goal : goals)
      if (goal.outcome() == GoalProgress.Outcome.MISSED) deviation(project, goal);
  }

  private void deviation(String project, GoalProgress goal) {
    String name = goal.indicator().level3();
    String about = project.isEmpty() ? name : project + "/" + name;
    String reason = given(goal.reason(), about, "请说明“" + name + "”未达到目标的原因");
    String measures = given(goal.measures(), about, "请写明“" + name + "”的改进措施");
    say(name + "：目标 " + goal.indicator().target() + "，实际 " + goal.actual() + "。原因：" + reason
        + "。措施：" + measures + "。");
  }

  private String given(String words, String about, String asks) {
    if (!words.isBlank()) return words.replaceFirst("。$", "");
    Gap gap = new Gap(TOPIC, about, asks);
    gaps.add(gap);
    return gap.mark();
  }

  private static long count(List<GoalProgress> goals, GoalProgress.Outcome outcome) {
    return goals.stream().filter(goal -> goal.outcome() == outcome).count();
  }

  private static Map<String, Standing> named(Axis axis, Map<String, Standing> standings) {
    Map<String, Standing> named = new LinkedHashMap<>();
    standings.forEach(
        (id, standing) -> named.merge(Members.name(axis, id), standing, Standing::plus));
    return named;
  }

  private static List<BigDecimal> wan(List<BigDecimal> amounts) {
    return amounts.stream()
        .map(amount -> amount.movePointLeft(TEN_THOUSAND).setScale(2, RoundingMode.HALF_UP))
        .toList();
  }

  private void say(String sentence) {
    elements.add(new Paragraph(sentence));
  }
}
