package org.mingzhang.budget;

import java.util.List;
import org.mingzhang.document.Profile;

/**
 * 编报资料: everything a department enters for one year's budget or final accounts. Nothing in it is said twice: what can
 * be added up from lines is not entered again.
 *
 * @param profile whose it is, of which year, budget or final accounts
 * @param form the set of forms it is published in: {@code shenzhen/2023-budget}
 * @param revenues where the money comes from
 * @param balances what is carried in from last year and out to the next
 * @param lines where it goes
 * @param figures what lines cannot tell: last year's figures, full-year budgets in final accounts
 * @param evaluations the year's self-evaluations, in final accounts
 */
public record Dossier(
    Profile profile,
    String form,
    List<BudgetUnit> units,
    List<RevenueLine> revenues,
    List<BalanceLine> balances,
    List<BudgetLine> lines,
    List<Project> projects,
    List<Task> tasks,
    List<Indicator> indicators,
    List<Figure> figures,
    List<Evaluation> evaluations,
    Assets assets,
    Texts texts) {
  public Dossier {
    units = List.copyOf(units);
    revenues = List.copyOf(revenues);
    balances = List.copyOf(balances);
    lines = List.copyOf(lines);
    projects = List.copyOf(projects);
    tasks = List.copyOf(tasks);
    indicators = List.copyOf(indicators);
    figures = List.copyOf(figures);
    evaluations = List.copyOf(evaluations);
  }

  /** The same with another set of forms. */
  public Dossier inForm(String other) {
    return new Dossier(
        profile,
        other,
        units,
        revenues,
        balances,
        lines,
        projects,
        tasks,
        indicators,
        figures,
        evaluations,
        assets,
        texts);
  }

  /** The same with other lines. */
  public Dossier withLines(List<BudgetLine> others) {
    return new Dossier(
        profile,
        form,
        units,
        revenues,
        balances,
        others,
        projects,
        tasks,
        indicators,
        figures,
        evaluations,
        assets,
        texts);
  }
}
