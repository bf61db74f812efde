package org.mingzhang.write.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.budget.Assets;
import org.mingzhang.budget.BudgetUnit;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.budget.Indicator;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.Task;
import org.mingzhang.budget.Texts;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.SelfEvaluation;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.lexicon.Words;

/** What a published document tells of its projects, tasks, indicators and self-evaluations, as a dossier without lines. */
final class SeedDossier {
  private final Disclosure read;

  private SeedDossier(Disclosure read) {
    this.read = read;
  }

  static Dossier of(Disclosure read, String form, List<Project> projects) {
    SeedDossier seed = new SeedDossier(read);
    return new Dossier(
        read.profile(),
        form,
        List.of(new BudgetUnit(
            "",
            read.profile().issuer(),
            BudgetUnit.Kind.ADMINISTRATIVE,
            List.of(),
            BudgetUnit.Staff.NONE)),
        List.of(),
        List.of(),
        List.of(),
        projects.isEmpty() ? seed.projects() : projects,
        seed.tasks(),
        seed.indicators(),
        List.of(),
        seed.evaluations(),
        Assets.NONE,
        new Texts(Map.of("goals", Map.of("", List.of("做好本年度工作。")))));
  }

  static Project project(String name, Project.Category category, String program, boolean isKey) {
    return new Project(
        "", name, category, program, "", "内容", "依据", "用途", "目标", "长期目标", "", "", List.of(), isKey,
        List.of());
  }

  private List<Project> projects() {
    Map<String, Boolean> names = new LinkedHashMap<>();
    for (Table table : read.tables()) {
      boolean isKey = table.title().contains("重点项目");
      boolean isList = table.title().contains("项目支出总表") || table.title().contains("项目情况表") || isKey;
      if (!isList) continue;
      for (Table.Row row : table.rows()) {
        boolean isProject = row.cells().stream().anyMatch(c -> c.coordinate().has(Axis.PROJECT));
        if (isProject) names.merge(row.key(), isKey, Boolean::logicalOr);
      }
    }
    List<Project> projects = new ArrayList<>();
    names.forEach(
        (name, isKey) -> projects.add(project(name, Project.Category.GENERAL, name, isKey)));
    return projects;
  }

  private List<Table> goalTables() {
    return read.tables().stream().filter(t -> t.title().contains("绩效目标表")).toList();
  }

  private List<Task> tasks() {
    List<Task> tasks = new ArrayList<>();
    for (Table table : goalTables()) {
      if (!table.title().contains("整体")) continue;
      for (Table.Row row : table.rows()) {
        List<BigDecimal> amounts = row.cells().stream()
            .filter(c -> c.amount() != null)
            .map(c -> c.amount().yuan())
            .toList();
        if (amounts.size() == 3 && !Words.plain(row.key()).equals("金额合计"))
          tasks.add(new Task(row.key(), "内容", List.of(), amounts.get(1), amounts.get(2)));
      }
    }
    return tasks;
  }

  private List<Indicator> indicators() {
    List<Indicator> indicators = new ArrayList<>();
    for (Table table : goalTables()) {
      String project = table.title().contains("整体")
          ? ""
          : table.rows().stream()
              .filter(row -> row.key().equals("项目名称"))
              .findFirst()
              .map(row -> row.cells().get(0).text())
              .orElse("");
      for (Table.Row row : table.rows()) {
        if (row.context().size() < 2 && table.title().contains("整体")
            || row.context().size() < 1) continue;
        boolean pair = row.cells().stream()
            .anyMatch(c -> table.columns().get(c.column()).path().equals(List.of("")));
        if (pair || row.context().size() < 2) continue;
        String target = row.cells().isEmpty() ? "" : row.cells().get(0).text();
        indicators.add(new Indicator(
            project, row.context().get(0), row.context().get(1), row.key(), target, ""));
      }
    }
    return indicators;
  }

  private List<Evaluation> evaluations() {
    List<Evaluation> evaluations = new ArrayList<>();
    for (SelfEvaluation e : read.evaluations()) {
      List<Evaluation.Result> results = new ArrayList<>();
      for (SelfEvaluation.Indicator i : e.indicators()) {
        results.add(new Evaluation.Result(
            i.level1(),
            i.level2(),
            i.level3(),
            i.target(),
            "",
            i.actual(),
            number(i.weight()),
            number(i.score()),
            i.reason()));
      }
      evaluations.add(new Evaluation(
          e.projectCode(),
          e.project(),
          e.unitName(),
          "030001",
          money(e.budgetInitial()),
          money(e.budgetFull()),
          money(e.executed()),
          number(e.executionWeight()),
          "预期",
          "完成",
          results));
    }
    return evaluations;
  }

  private static BigDecimal number(String text) {
    return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
  }

  private static Evaluation.Money money(String text) {
    return new Evaluation.Money(number(text), BigDecimal.ZERO, BigDecimal.ZERO);
  }
}
