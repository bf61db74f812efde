package org.mingzhang.write.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.mingzhang.budget.Assets;
import org.mingzhang.budget.BalanceLine;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetLine.Procurement;
import org.mingzhang.budget.BudgetLine.Reserve;
import org.mingzhang.budget.BudgetUnit;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.budget.Figure;
import org.mingzhang.budget.Indicator;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.RevenueLine;
import org.mingzhang.budget.Task;
import org.mingzhang.budget.Texts;
import org.mingzhang.document.Profile;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;

/** A small department to write about, put together piece by piece. */
final class Department {

  private final Profile.Kind kind;
  private final String form;
  private final List<BudgetUnit> units = new ArrayList<>();
  private final List<BudgetLine> lines = new ArrayList<>();
  private final List<RevenueLine> revenues = new ArrayList<>();
  private final List<BalanceLine> balances = new ArrayList<>();
  private final List<Project> projects = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Evaluation> evaluations = new ArrayList<>();
  private final Map<String, Map<String, List<String>>> texts = new LinkedHashMap<>();
  private final int year;
  private final String name;
  private final String region;
  private Assets assets = Assets.NONE;

  private Department(String form, Profile.Kind kind, int year) {
    this.form = form;
    this.kind = kind;
    this.year = year;
    this.region = form.substring(0, form.indexOf('/'));
    this.name = (region.equals("shanghai") ? "上海市" : "深圳市") + "云山区政务服务和数据管理局";
  }

  static Department of(String form, int year) {
    Profile.Kind kind = form.endsWith("final") ? Profile.Kind.FINAL : Profile.Kind.BUDGET;
    Department department = new Department(form, kind, year);
    department.text("goals", "", "完成年度各项工作任务。");
    department.text("duties", "", "负责全区政务服务的组织和协调。", "负责数字政府的规划和建设。");
    department.text("aims", "", "推进政务服务事项线上办理。", "完善民生诉求办理机制。", "加强数据安全管理。");
    return department;
  }

  Department unit(String name, BudgetUnit.Kind unitKind, int staff) {
    units.add(new BudgetUnit(
        "",
        name,
        unitKind,
        List.of("综合科", "数据科"),
        new BudgetUnit.Staff(staff, staff - 1, 2, 1, 0, 3)));
    return this;
  }

  Department text(String topic, String about, String... words) {
    texts.computeIfAbsent(topic, t -> new LinkedHashMap<>()).put(about, List.of(words));
    return this;
  }

  /** A reason for everything that may change. */
  Department reasons(String... keys) {
    for (String key : keys) text("reasons", key, "统筹安排本年工作任务，与" + key.length() + "项计划相衔接");
    return this;
  }

  String firstUnit() {
    return units.get(0).name();
  }

  Department line(
      String unit, String function, String economic, String nature, String fund, String yuan) {
    return line(unit, function, economic, nature, "", fund, yuan, Procurement.NONE);
  }

  Department line(
      String unit,
      String function,
      String economic,
      String nature,
      String project,
      String fund,
      String yuan,
      Procurement procurement) {
    BigDecimal amount = new BigDecimal(yuan);
    if (amount.signum() == 0) return this;
    lines.add(new BudgetLine(
        unit,
        function,
        economic,
        "",
        nature,
        project,
        fund,
        BudgetLine.Source.THIS_YEAR,
        amount,
        procurement,
        ""));
    revenues.add(new RevenueLine(unit, kind == Profile.Kind.FINAL ? function : "", fund, amount));
    return this;
  }

  static Procurement bought(String item, Reserve reserve) {
    return new Procurement(item, BigDecimal.ONE, reserve, false);
  }

  Department project(String name, boolean isKey, Project.Part... parts) {
    return project(name, name, isKey, parts);
  }

  Department program(String program, String... names) {
    for (String each : names) project(each, program, false);
    return this;
  }

  private Department project(String name, String program, boolean isKey, Project.Part... parts) {
    projects.add(new Project(
        "",
        name,
        Project.Category.GENERAL,
        program,
        firstUnit(),
        name + "的日常组织和服务",
        "",
        "",
        "完成" + name + "的年度任务，服务对象满意度达到95%以上。",
        "",
        "",
        "",
        List.of(),
        isKey,
        List.of(parts)));
    return this;
  }

  Department last(String version, int back, String yuan, String... members) {
    Map<Axis, String> at = new LinkedHashMap<>();
    at.put(Axis.YEAR, String.valueOf(year - back));
    at.put(Axis.VERSION, version);
    for (int i = 0; i < members.length; i += 2) at.put(Axis.named(members[i]), members[i + 1]);
    figures.add(new Figure(Coordinate.of(at), new BigDecimal(yuan)));
    return this;
  }

  Department evaluation(Evaluation evaluation) {
    evaluations.add(evaluation);
    return this;
  }

  Department assets(Assets assets) {
    this.assets = assets;
    return this;
  }

  Dossier dossier() {
    return new Dossier(
        new Profile(name, year, kind, "部门", region),
        form,
        units,
        revenues,
        balances,
        lines,
        projects,
        List.of(new Task("政务服务", "办理政务服务事项", List.of(Task.BASIC), null, null)),
        List.of(new Indicator("", "产出指标", "数量指标", "办理事项数", "≥100项", "")),
        figures,
        evaluations,
        assets,
        new Texts(texts));
  }

  /** A department with a bit of everything, its amounts in 元. */
  static Department of(String form, int year, Amounts a, int unitCount) {
    Department d = Department.of(form, year);
    d.unit(unitCount > 1 ? d.name + "（本级）" : d.name, BudgetUnit.Kind.ADMINISTRATIVE, 10);
    for (int i = 1; i < unitCount; i++)
      d.unit(d.name.substring(0, 6) + "第" + i + "政务服务中心", BudgetUnit.Kind.INSTITUTION, 20 + i);
    String basic = "general-public/basic";
    String duty = "general-public/duty";
    for (BudgetUnit each : d.units) {
      String unit = each.name();
      d.line(unit, "2010301", "30101", "pay", basic, a.pay())
          .line(unit, "2080505", "30108", "pay", basic, a.pension())
          .line(unit, "2010301", "30201", "public", basic, a.office())
          .line(unit, "2080501", "30302", "family", basic, a.family());
    }
    String unit = d.firstUnit();
    d.line(unit, "2010301", "30212", "public", basic, a.abroad())
        .line(unit, "2010301", "30217", "public", basic, a.reception())
        .line(unit, "2010301", "30231", "public", basic, a.running())
        .line(unit, "2010301", "31013", "public", basic, a.purchase());
    d.project("政务服务管理", true, new Project.Part("窗口服务", new BigDecimal("10000"), "窗口人员服务"))
        .project("信息化运维", false);
    d.line(unit, "2010302", "30227", "project", "政务服务管理", duty, a.first(), Procurement.NONE);
    d.line(
        unit,
        "2010302",
        "30213",
        "project",
        "信息化运维",
        duty,
        a.second(),
        a.buys() ? bought("C", Reserve.SME) : Procurement.NONE);
    if (a.buys())
      d.line(unit, "2010301", "31002", "public", "", basic, "52000", bought("A", Reserve.NOBODY));
    d.assets(new Assets(
        (year - 1) + "年10月",
        Map.of("其他用车", 2),
        Map.of("单价100万元以上设备", 1),
        0,
        Map.of("单价100万元以上设备", 0)));
    if (d.kind == Profile.Kind.FINAL) d.evaluate(a);
    return d;
  }

  private void evaluate(Amounts a) {
    BigDecimal executed = new BigDecimal(a.second());
    if (executed.compareTo(new BigDecimal(10_000)) < 0) return;
    Evaluation.Money spent = new Evaluation.Money(executed, BigDecimal.ZERO, BigDecimal.ZERO);
    Evaluation.Money budget = new Evaluation.Money(
        executed.multiply(new BigDecimal("1.25")).setScale(2, RoundingMode.UP),
        BigDecimal.ZERO,
        BigDecimal.ZERO);
    evaluation(new Evaluation(
        "440000000000000000001",
        "信息化运维",
        name,
        "030001",
        budget,
        budget,
        spent,
        BigDecimal.TEN,
        "保障系统运行。",
        "系统全年运行平稳。",
        List.of(
            result("产出指标", "数量指标", "运维系统数量", "≥10个", "12个", "50", "50"),
            result("效益指标", "社会效益指标", "系统可用情况", "良好", "良好", "30", "30"),
            result("满意度指标", "服务对象满意度指标", "使用人员满意度", "≥90%", "95%", "10", "10"))));
  }

  private static Evaluation.Result result(
      String l1, String l2, String l3, String target, String actual, String weight, String score) {
    return new Evaluation.Result(
        l1, l2, l3, target, "", actual, new BigDecimal(weight), new BigDecimal(score), "");
  }

  /** Everything that texts may be asked for, and everything to compare with: each figure as {@code then} makes it. */
  Dossier compared(UnaryOperator<BigDecimal> then) {
    return new Comparisons(this, then).dossier();
  }

  Profile.Kind kind() {
    return kind;
  }

  List<Project> projects() {
    return projects;
  }

  /** 元, as entered. */
  record Amounts(
      String pay,
      String pension,
      String office,
      String abroad,
      String reception,
      String running,
      String purchase,
      String family,
      String first,
      String second,
      boolean buys) {
    static Amounts usual() {
      return new Amounts(
          "7123400",
          "861250.5",
          "412345.67",
          "0",
          "20000",
          "81000",
          "0",
          "341600",
          "5261234.56",
          "3151999",
          true);
    }
  }
}
