package org.mingzhang.reconstruct;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.budget.BalanceLine;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Figure;
import org.mingzhang.budget.Figures;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.RevenueLine;
import org.mingzhang.budget.Task;
import org.mingzhang.budget.Texts;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.reconstruct.Cell.Block;

/** Puts a dossier together from the amounts found and from what else the document tells. */
final class Assembly {
  private final Disclosure disclosure;
  private final Profile profile;
  private final Questions questions;
  private final Amounts amounts;
  private final String form;

  Assembly(Disclosure disclosure, Questions questions, Amounts amounts, String form) {
    this.disclosure = disclosure;
    this.profile = disclosure.profile();
    this.questions = questions;
    this.amounts = amounts;
    this.form = form;
  }

  Dossier dossier(List<Piece> pieces, ProjectPlan plan, Texts texts) {
    String unit = profile.issuer();
    List<BudgetLine> lines = pieces.stream().map(p -> p.line(unit)).toList();
    List<Project> projects = Projects.of(disclosure, plan, pieces, unit);
    Dossier plain = dossier(lines, projects, List.of(), List.of(), texts);
    Figures figures = Figures.of(plain);
    List<Task> tasks = Aims.tasks(questions, projects, covered -> spent(figures, covered));
    List<Figure> entered = new ArrayList<>(entered(figures));
    Figures own = Figures.of(dossier(lines, projects, tasks, entered, texts));
    entered.addAll(Comparisons.of(disclosure, own, entered));
    return dossier(lines, projects, tasks, entered, texts);
  }

  private Dossier dossier(
      List<BudgetLine> lines,
      List<Project> projects,
      List<Task> tasks,
      List<Figure> figures,
      Texts texts) {
    String unit = profile.issuer();
    return new Dossier(
        profile,
        form,
        List.of(Circumstances.unit(disclosure)),
        revenues(unit),
        balances(unit),
        lines,
        projects,
        tasks,
        Aims.indicators(disclosure),
        figures,
        Aims.evaluations(disclosure, unit),
        Circumstances.assets(disclosure),
        texts);
  }

  private static BigDecimal spent(Figures figures, String covered) {
    Coordinate all = Coordinate.of(Axis.MEASURE, "expenditure");
    Coordinate at = covered.equals(Task.BASIC)
        ? all.with(Axis.NATURE, "basic")
        : all.with(Axis.PROJECT, covered);
    return figures.at(at).orElse(BigDecimal.ZERO);
  }

  private List<RevenueLine> revenues(String unit) {
    List<RevenueLine> revenues = new ArrayList<>();
    for (int i : amounts.in(Block.REVENUE)) {
      Cell cell = amounts.cells.get(i);
      revenues.add(new RevenueLine(
          unit, cell.get(Axis.FUNCTION), cell.get(Axis.FUND), Amounts.yuan(amounts.fen[i])));
    }
    return revenues;
  }

  private List<BalanceLine> balances(String unit) {
    List<BalanceLine> balances = new ArrayList<>();
    for (int i : amounts.in(Block.BALANCE)) {
      Cell cell = amounts.cells.get(i);
      balances.add(new BalanceLine(
          unit,
          cell.get(Axis.FUNCTION),
          cell.get(Axis.FUND),
          cell.get(Axis.ITEM),
          Amounts.yuan(amounts.fen[i])));
    }
    return balances;
  }

  /** What lines cannot tell: other years, other versions, and what they would tell otherwise than printed. */
  private List<Figure> entered(Figures figures) {
    Map<Coordinate, BigDecimal> entered = new LinkedHashMap<>();
    boolean ownThreePublic = isOtherwise(figures, "three-public");
    for (int i = 0; i < amounts.cells.size(); i++) {
      Cell cell = amounts.cells.get(i);
      if (cell.block() == Block.THREE_PUBLIC) {
        boolean own = !cell.at().has(Axis.YEAR) && !cell.at().has(Axis.VERSION);
        if (own && !ownThreePublic) continue;
        Coordinate at = cell.at().without(Axis.FUND).with(Axis.MEASURE, "three-public");
        entered.put(dated(at), Amounts.yuan(amounts.fen[i]));
      }
      if (cell.block() == Block.OTHER && amounts.fen[i] != 0)
        entered.put(dated(cell.at()), Amounts.yuan(amounts.fen[i]));
    }
    if (isOtherwise(figures, "operating-cost")) {
      questions.text().stream()
          .filter(a -> a.measure().equals("operating-cost"))
          .forEach(a ->
              entered.putIfAbsent(dated(a.at()), Amounts.plain(a.fact().amount().yuan())));
    }
    return entered.entrySet().stream()
        .map(e -> new Figure(e.getKey(), e.getValue()))
        .toList();
  }

  /** Whether a measure that is derived from lines would be printed otherwise than it is. */
  private boolean isOtherwise(Figures figures, String measure) {
    List<Asked> all = new ArrayList<>(questions.cells());
    if (measure.equals("operating-cost")) all.addAll(questions.text());
    return all.stream()
        .filter(a -> a.isOwn() && a.measure().equals(measure))
        .anyMatch(a -> figures
                .at(a.at())
                .map(amount -> Amounts.as(a.fact().amount(), amount).printed())
                .orElse(BigDecimal.ZERO)
                .compareTo(a.fact().amount().printed())
            != 0);
  }

  private Coordinate dated(Coordinate at) {
    Coordinate dated = at;
    if (!at.has(Axis.YEAR)) dated = dated.with(Axis.YEAR, String.valueOf(profile.year()));
    if (!at.has(Axis.VERSION)) dated = dated.with(Axis.VERSION, Questions.version(profile));
    return dated;
  }
}
