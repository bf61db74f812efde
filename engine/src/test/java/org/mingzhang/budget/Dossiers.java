package org.mingzhang.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.budget.BudgetLine.Procurement;
import org.mingzhang.budget.BudgetLine.Reserve;
import org.mingzhang.budget.BudgetLine.Source;
import org.mingzhang.document.Profile;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;

/** Puts small dossiers together, a line at a time. */
final class Dossiers {
  static final String BUREAU = "某区数据局（本级）";
  static final String CENTRE = "某区数据中心";

  private final Profile.Kind kind;
  private String form = "shenzhen/2024-budget";
  private final List<BudgetLine> lines = new ArrayList<>();
  private final List<RevenueLine> revenues = new ArrayList<>();
  private final List<BalanceLine> balances = new ArrayList<>();
  private final List<Project> projects = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();

  private Dossiers(Profile.Kind kind) {
    this.kind = kind;
  }

  static Dossiers budget() {
    return new Dossiers(Profile.Kind.BUDGET);
  }

  static Dossiers accounts() {
    return new Dossiers(Profile.Kind.FINAL);
  }

  Dossiers form(String id) {
    form = id;
    return this;
  }

  /** @param words unit function economic nature fund amount, and then any of: project=… item=… sme micro pending carried gov=… */
  Dossiers line(String words) {
    String[] w = words.split(" ");
    String project = "";
    String item = "";
    String government = "";
    Reserve reserve = Reserve.NOBODY;
    boolean pending = false;
    Source source = Source.THIS_YEAR;
    for (int i = 6; i < w.length; i++) {
      if (w[i].startsWith("project=")) project = w[i].substring(8);
      else if (w[i].startsWith("item=")) item = w[i].substring(5);
      else if (w[i].startsWith("gov=")) government = w[i].substring(4);
      else if (w[i].equals("sme")) reserve = Reserve.SME;
      else if (w[i].equals("micro")) reserve = Reserve.MICRO;
      else if (w[i].equals("pending")) pending = true;
      else if (w[i].equals("carried")) source = Source.CARRIED_OVER;
      else throw new IllegalArgumentException(w[i]);
    }
    lines.add(new BudgetLine(
        w[0],
        w[1],
        w[2],
        government,
        w[3],
        project,
        w[4],
        source,
        new BigDecimal(w[5]),
        new Procurement(item, BigDecimal.ZERO, reserve, pending),
        ""));
    return this;
  }

  Dossiers revenue(String unit, String function, String fund, String amount) {
    revenues.add(new RevenueLine(unit, function, fund, new BigDecimal(amount)));
    return this;
  }

  Dossiers balance(String unit, String function, String fund, String measure, String amount) {
    balances.add(new BalanceLine(unit, function, fund, measure, new BigDecimal(amount)));
    return this;
  }

  Dossiers project(String name, String program, Project.Category category) {
    projects.add(new Project(
        "", name, category, program, BUREAU, "", "", "", "", "", "", "", List.of(), false,
        List.of()));
    return this;
  }

  Dossiers task(String name, String fiscal, String other, String... covers) {
    tasks.add(new Task(name, "", List.of(covers), number(fiscal), number(other)));
    return this;
  }

  @org.jspecify.annotations.Nullable private static BigDecimal number(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  Dossiers figure(String coordinate, String amount) {
    figures.add(new Figure(coordinate(coordinate), new BigDecimal(amount)));
    return this;
  }

  /** @param words {@code measure=expenditure function=201} */
  static Coordinate coordinate(String words) {
    Coordinate coordinate = Coordinate.EVERYTHING;
    for (String word : words.trim().split(" ")) {
      if (word.isEmpty()) continue;
      int equals = word.indexOf('=');
      coordinate =
          coordinate.with(Axis.named(word.substring(0, equals)), word.substring(equals + 1));
    }
    return coordinate;
  }

  Dossier dossier() {
    return new Dossier(
        new Profile("某区数据局", 2024, kind, "部门", "shenzhen"),
        form,
        List.of(
            new BudgetUnit(
                "1", BUREAU, BudgetUnit.Kind.ADMINISTRATIVE, List.of(), BudgetUnit.Staff.NONE),
            new BudgetUnit(
                "2", CENTRE, BudgetUnit.Kind.INSTITUTION, List.of(), BudgetUnit.Staff.NONE)),
        revenues,
        balances,
        lines,
        projects,
        tasks,
        List.of(),
        figures,
        List.of(),
        Assets.NONE,
        Texts.NONE);
  }

  Figures figures() {
    return Figures.of(dossier());
  }
}
