package org.mingzhang.reconstruct;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.PrintedNumber;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.budget.Indicator;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.Task;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.SelfEvaluation;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Fact;
import org.mingzhang.lexicon.Words;

/** Tasks, indicators and self-evaluations, as the document's goal tables and sheets have them. */
final class Aims {
  private static final String GOALS = "goals";
  private static final String PROJECT_GOALS = "project-goals";
  private static final String PROJECT_NAME = "项目名称";
  private static final String TARGET = "目标值";
  private static final String SOURCE = "目标值来源";

  /** Smaller sums of an evaluation sheet are in 万元: nobody evaluates 336 元. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(100_000);

  private static final int WAN = 4;

  private Aims() {}

  /** A task's printed money. */
  private record Row(int table, int row) {}

  /**
   * @param spent what an asked amount comes to by lines: the project of a name, or basic spending for {@link Task#BASIC}
   */
  static List<Task> tasks(Questions questions, List<Project> projects, Spent spent) {
    Map<Row, List<Asked>> rows = new LinkedHashMap<>();
    for (Asked a : questions.tasks()) {
      Fact.Origin origin = a.fact().origin();
      rows.computeIfAbsent(new Row(origin.table(), origin.row()), r -> new ArrayList<>())
          .add(a);
    }
    List<Task> tasks = new ArrayList<>();
    rows.forEach((at, cells) -> {
      String name = questions.table(cells.get(0)).rows().get(at.row()).key();
      tasks.add(task(name, cells, projects, spent));
    });
    return tasks;
  }

  /** What lines give a project, or basic spending. */
  interface Spent {
    BigDecimal on(String projectOrBasic);
  }

  private static Task task(String name, List<Asked> cells, List<Project> projects, Spent spent) {
    Amount whole = money(cells, "").orElse(cells.get(0).fact().amount());
    for (String covered : candidates(name, projects)) {
      BigDecimal amount = spent.on(covered);
      if (Amounts.as(whole, amount).printed().compareTo(whole.printed()) == 0)
        return new Task(name, "", List.of(covered), null, null);
    }
    BigDecimal fiscal = money(cells, "fiscal").map(Amount::yuan).orElse(whole.yuan());
    BigDecimal other =
        money(cells, "non-fiscal").map(Amount::yuan).orElse(whole.yuan().subtract(fiscal));
    return new Task(name, "", List.of(), Amounts.plain(fiscal), Amounts.plain(other));
  }

  private static Optional<Amount> money(List<Asked> cells, String fund) {
    return cells.stream()
        .filter(a -> a.get(Axis.FUND).orElse("").equals(fund))
        .map(a -> a.fact().amount())
        .findFirst();
  }

  /** What a task of this name may be about: the project of that name, one with a name like it, or basic spending. */
  private static List<String> candidates(String name, List<Project> projects) {
    String plain = Words.plain(name);
    List<String> found = new ArrayList<>();
    boolean basic = Affinity.data().get("basic-tasks").texts().stream().anyMatch(plain::contains);
    if (basic) found.add(Task.BASIC);
    for (Project p : projects) if (Words.plain(p.name()).equals(plain)) found.add(p.name());
    for (Project p : projects) if (Words.plain(p.program()).equals(plain)) found.add(p.program());
    for (Project p : projects) {
      String other = Words.plain(p.name());
      if (other.contains(plain) || plain.contains(other)) found.add(p.name());
    }
    return found;
  }

  static List<Indicator> indicators(Disclosure disclosure) {
    List<Indicator> indicators = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      String form = table.form() == null ? "" : table.form();
      if (!form.endsWith(GOALS)) continue;
      String project = form.endsWith(PROJECT_GOALS) ? project(table) : "";
      for (Table.Row row : table.rows()) {
        if (isIndicator(table, row)) indicators.add(indicator(table, row, project));
      }
    }
    return indicators;
  }

  /** Indicators stand under their kinds; fields and tasks do not. */
  private static boolean isIndicator(Table table, Table.Row row) {
    boolean hasTarget = row.cells().stream().anyMatch(c -> isTarget(table, c, TARGET));
    boolean hasMoney = row.cells().stream().anyMatch(c -> c.amount() != null);
    return !row.key().isEmpty() && !hasMoney && (hasTarget || row.context().size() >= 2);
  }

  private static boolean isTarget(Table table, Table.Cell cell, String header) {
    Table.Column column = table.columns().get(cell.column());
    return !column.path().isEmpty()
        && Words.plain(column.path().get(column.path().size() - 1)).equals(header);
  }

  private static String project(Table table) {
    return table.rows().stream()
        .filter(row -> row.key().equals(PROJECT_NAME))
        .flatMap(row -> row.cells().stream())
        .map(Table.Cell::text)
        .findFirst()
        .orElse("");
  }

  private static Indicator indicator(Table table, Table.Row row, String project) {
    List<String> levels = row.context();
    int count = levels.size();
    return new Indicator(
        project,
        count >= 2 ? levels.get(count - 2) : count == 1 ? levels.get(0) : "",
        count >= 2 ? levels.get(count - 1) : "",
        row.key(),
        text(table, row, TARGET),
        text(table, row, SOURCE));
  }

  private static String text(Table table, Table.Row row, String header) {
    return row.cells().stream()
        .filter(c -> isTarget(table, c, header))
        .map(Table.Cell::text)
        .findFirst()
        .orElse("");
  }

  static List<Evaluation> evaluations(Disclosure disclosure, String unit) {
    return disclosure.evaluations().stream().map(e -> evaluation(e, unit)).toList();
  }

  private static Evaluation evaluation(SelfEvaluation e, String unit) {
    return new Evaluation(
        e.projectCode(),
        e.project(),
        unit,
        "",
        money(e.budgetInitial()),
        money(e.budgetFull()),
        money(e.executed()),
        number(e.executionWeight()).orElse(BigDecimal.ZERO),
        "",
        "",
        e.indicators().stream()
            .map(i -> new Evaluation.Result(
                i.level1().strip(),
                i.level2().strip(),
                // A row that lost its name is known by the kind it stands under.
                (i.level3().isBlank() ? i.level2() : i.level3()).strip(),
                i.target().strip(),
                "",
                i.actual().strip(),
                number(i.weight()).orElse(BigDecimal.ZERO),
                number(i.score()).orElse(BigDecimal.ZERO),
                i.reason()))
            .toList());
  }

  private static Evaluation.Money money(String printed) {
    @Nullable BigDecimal yuan = yuan(printed);
    return new Evaluation.Money(
        yuan == null ? BigDecimal.ZERO : yuan, BigDecimal.ZERO, BigDecimal.ZERO);
  }

  /** The 元 of a sheet's money; null where it is no number. */
  static @Nullable BigDecimal yuan(String printed) {
    BigDecimal value = number(printed).orElse(null);
    if (value == null) return null;
    return Amounts.plain(value.abs().compareTo(SMALL) < 0 ? value.scaleByPowerOfTen(WAN) : value);
  }

  private static Optional<BigDecimal> number(String printed) {
    return PrintedNumber.parse(printed).map(PrintedNumber::value).map(Amounts::plain);
  }
}
