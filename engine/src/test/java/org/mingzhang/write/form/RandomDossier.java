package org.mingzhang.write.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mingzhang.budget.Assets;
import org.mingzhang.budget.BalanceLine;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetLine.Procurement;
import org.mingzhang.budget.BudgetLine.Reserve;
import org.mingzhang.budget.BudgetLine.Source;
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

/** Departments made up at random, whose income pays for what they spend. */
final class RandomDossier {
  static final List<String> SETS = List.of(
      "shenzhen/2020-budget",
      "shenzhen/2022-budget",
      "shenzhen/2023-budget",
      "shenzhen/2024-budget",
      "shenzhen/2024-final",
      "shanghai/2024-budget",
      "shanghai/2024-final");
  private static final List<String> FUNCTIONS = List.of(
      "2010301", "2010302", "2010399", "2050803", "2080505", "2080506", "2101101", "2120104",
      "2210201", "2210203");
  private static final Map<String, List<String>> ECONOMICS = Map.of(
      "pay", List.of("30101", "30102", "30103", "30113"),
      "public", List.of("30201", "30211", "30217", "30228", "30231"),
      "family", List.of("30302", "30309"),
      "project", List.of("30201", "30226", "30227", "31002", "31007"));
  private static final List<String> ITEMS = List.of("A02010105", "A0202", "C0301", "C99", "");

  private RandomDossier() {}

  static Dossier of(long seed, String set) {
    Random random = new Random(seed);
    boolean isFinal = set.endsWith("final");
    String region = set.substring(0, set.indexOf('/'));
    int year = Integer.parseInt(set.replaceAll("\\D", ""));
    String issuer = (region.equals("shanghai") ? "上海市" : "深圳市") + "云山区政务服务和数据管理局";
    List<String> units = random.nextBoolean()
        ? List.of(issuer)
        : List.of(issuer + "（本级）", region.equals("shanghai") ? "上海市云山区大数据中心" : "深圳市云山区大数据中心");
    List<Project> projects = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      Project.Category category =
          Project.Category.values()[random.nextInt(Project.Category.values().length)];
      projects.add(SeedDossier.project(
          List.of("政务大厅运行", "“一网通办”平台维护", "数据治理", "智慧城区规划").get(i),
          category,
          random.nextBoolean() ? category.label() + "综合事务" : "数字政府建设" + i,
          random.nextBoolean()));
    }
    List<BudgetLine> lines = new ArrayList<>();
    // Until 2020 Shenzhen counted 财政专户拨款 as 财政拨款, which the check does not know.
    List<String> others = year == 2020
        ? List.of("business", "other", "superior")
        : List.of("business", "other", "superior", "special-account");
    int size = 5 + random.nextInt(40);
    for (int i = 0; i < size; i++) {
      lines.add(line(random, others, units.get(random.nextInt(units.size())), projects));
    }
    List<Figure> figures = figures(random, year, isFinal);
    return new Dossier(
        new Profile(issuer, year, isFinal ? Profile.Kind.FINAL : Profile.Kind.BUDGET, "部门", region),
        set,
        units.stream()
            .map(name -> new BudgetUnit(
                "", name, BudgetUnit.Kind.ADMINISTRATIVE, List.of(), BudgetUnit.Staff.NONE))
            .toList(),
        revenues(lines, isFinal),
        balances(lines, isFinal),
        lines,
        projects,
        tasks(projects),
        indicators(projects),
        figures,
        isFinal ? List.of(evaluation(projects.get(0))) : List.of(),
        Assets.NONE,
        new Texts(Map.of("goals", Map.of("", List.of("提高服务质量。", "完成年度任务。")))));
  }

  private static BudgetLine line(
      Random random, List<String> others, String unit, List<Project> projects) {
    List<String> natures = List.of("pay", "public", "family", "project", "project");
    String nature = natures.get(random.nextInt(natures.size()));
    List<String> economics = ECONOMICS.getOrDefault(nature, List.of());
    boolean isProject = nature.equals("project");
    Project project = projects.get(random.nextInt(projects.size()));
    String fund = isProject ? fund(project) : "general-public/basic";
    if (random.nextInt(6) == 0) fund = others.get(random.nextInt(others.size()));
    // 行政运行, the first, is for basic spending.
    int first = isProject ? 1 : 0;
    String function = FUNCTIONS.get(first + random.nextInt(FUNCTIONS.size() - first));
    if (isProject && random.nextInt(6) == 0) {
      fund = "government-fund";
      function = "2120899";
    }
    String item = isProject ? ITEMS.get(random.nextInt(ITEMS.size())) : "";
    Procurement procurement = item.isEmpty()
        ? Procurement.NONE
        : new Procurement(
            item, BigDecimal.ONE, Reserve.values()[random.nextInt(3)], random.nextInt(5) == 0);
    return new BudgetLine(
        unit,
        function,
        economics.get(random.nextInt(economics.size())),
        "",
        nature,
        isProject ? project.name() : "",
        fund,
        random.nextInt(5) == 0 ? Source.CARRIED_OVER : Source.THIS_YEAR,
        BigDecimal.valueOf(1 + random.nextInt(900_000_000), 2),
        procurement,
        "");
  }

  private static String fund(Project project) {
    return switch (project.category()) {
      case INVESTMENT -> "general-public/investment";
      case SPECIAL_FUND -> "general-public/special";
      default -> "general-public/duty";
    };
  }

  private static List<RevenueLine> revenues(List<BudgetLine> lines, boolean isFinal) {
    List<RevenueLine> revenues = new ArrayList<>();
    for (BudgetLine line : lines) {
      if (line.source() == Source.THIS_YEAR) {
        revenues.add(new RevenueLine(
            line.unit(), isFinal ? line.function() : "", line.fund(), line.amount()));
      }
    }
    return revenues;
  }

  private static List<BalanceLine> balances(List<BudgetLine> lines, boolean isFinal) {
    List<BalanceLine> balances = new ArrayList<>();
    for (BudgetLine line : lines) {
      if (line.source() == Source.CARRIED_OVER) {
        balances.add(new BalanceLine(
            line.unit(), isFinal ? line.function() : "", line.fund(), "opening", line.amount()));
      }
    }
    return balances;
  }

  private static List<Figure> figures(Random random, int year, boolean isFinal) {
    Map<String, BigDecimal> items = new LinkedHashMap<>();
    for (String item : List.of("abroad", "reception", "vehicle-purchase", "vehicle-running"))
      items.put(item, BigDecimal.valueOf(random.nextInt(300_000_00), 2));
    items.put("vehicle", items.get("vehicle-purchase").add(items.get("vehicle-running")));
    items.put("", items.get("abroad").add(items.get("reception")).add(items.get("vehicle")));
    List<Figure> figures = new ArrayList<>();
    items.forEach((item, amount) -> {
      Coordinate about = Coordinate.of(Axis.MEASURE, "three-public")
          .with(Axis.YEAR, String.valueOf(isFinal ? year : year - 1))
          .with(Axis.VERSION, isFinal ? "adjusted" : "budget");
      if (!item.isEmpty()) about = about.with(Axis.THREE_PUBLIC, item);
      figures.add(new Figure(about, amount));
      figures.add(new Figure(about.with(Axis.FUND, "general-public"), amount));
      figures.add(new Figure(about.with(Axis.FUND, "government-fund"), BigDecimal.ZERO));
      figures.add(new Figure(about.with(Axis.FUND, "state-capital"), BigDecimal.ZERO));
    });
    return figures;
  }

  private static List<Task> tasks(List<Project> projects) {
    List<Task> tasks = new ArrayList<>();
    tasks.add(new Task("基本支出", "保障机构运转。", List.of(Task.BASIC), null, null));
    for (Project project : projects)
      tasks.add(new Task(project.name(), "按计划实施。", List.of(project.name()), null, null));
    return tasks;
  }

  private static List<Indicator> indicators(List<Project> projects) {
    List<Indicator> indicators = new ArrayList<>();
    for (String project : List.of("", projects.get(0).name())) {
      indicators.add(new Indicator(project, "产出指标", "数量指标", "培训场次", "≥10场", "年度计划"));
      indicators.add(new Indicator(project, "产出指标", "数量指标", "巡检次数", "12次", ""));
      indicators.add(new Indicator(project, "产出指标", "质量指标", "验收合格率", "100%", ""));
      indicators.add(new Indicator(project, "满意度指标", "服务对象满意度指标", "办事群众满意度", "≥95%", "问卷"));
    }
    return indicators;
  }

  private static Evaluation evaluation(Project project) {
    BigDecimal full = new BigDecimal("3360000.00");
    Evaluation.Money money = new Evaluation.Money(full, BigDecimal.ZERO, BigDecimal.ZERO);
    return new Evaluation(
        "440300210701500003602",
        project.name(),
        "深圳市云山区大数据中心",
        "030002",
        money,
        money,
        new Evaluation.Money(new BigDecimal("3234835.67"), BigDecimal.ZERO, BigDecimal.ZERO),
        BigDecimal.TEN,
        "按计划完成维护。",
        "已按计划完成维护。",
        List.of(
            new Evaluation.Result(
                "产出指标",
                "数量指标",
                "维护系统数量",
                "10个",
                "个",
                "10个",
                new BigDecimal(50),
                new BigDecimal(50),
                ""),
            new Evaluation.Result(
                "效益指标",
                "社会效益指标",
                "服务能力",
                "逐步提升",
                "",
                "逐步提升",
                new BigDecimal(30),
                new BigDecimal(30),
                ""),
            new Evaluation.Result(
                "满意度指标",
                "服务对象满意度指标",
                "群众满意度",
                "≥90%",
                "",
                "97%",
                BigDecimal.TEN,
                BigDecimal.TEN,
                "")));
  }

  /** The same department with its lines and incomes entered in another order. */
  static Dossier shuffled(Dossier dossier, long seed) {
    Random random = new Random(seed);
    List<BudgetLine> lines = new ArrayList<>(dossier.lines());
    Collections.shuffle(lines, random);
    List<RevenueLine> revenues = new ArrayList<>(dossier.revenues());
    Collections.shuffle(revenues, random);
    List<BalanceLine> balances = new ArrayList<>(dossier.balances());
    Collections.shuffle(balances, random);
    return new Dossier(
        dossier.profile(),
        dossier.form(),
        dossier.units(),
        revenues,
        balances,
        lines,
        dossier.projects(),
        dossier.tasks(),
        dossier.indicators(),
        dossier.figures(),
        dossier.evaluations(),
        dossier.assets(),
        dossier.texts());
  }
}
