package org.mingzhang.budget.validate;

import java.util.List;
import java.util.function.UnaryOperator;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.DossierException;
import org.mingzhang.budget.Problem;
import org.mingzhang.budget.table.Draft;
import org.mingzhang.budget.table.Origins;
import org.mingzhang.budget.table.Problems;
import org.mingzhang.budget.table.Section;

/**
 * Looks over what was entered. Errors are what no document can be made of (an account that cannot be, a project nobody
 * knows); warnings are what is probably a slip, or a code that is not in the list we have, which is not complete.
 *
 * <pre>{@code
 * List<Problem> problems = Validation.of(DossierFolder.draft(folder));
 * }</pre>
 */
public final class Validation {
  private Validation() {}

  /** Everything wrong with a folder or workbook: what could not be read, and what was read and cannot be right. */
  public static List<Problem> of(Draft draft) {
    Problems problems = draft.problems();
    boolean complete = !problems.hasErrors();
    Entered entered = new Entered(draft.dossier(), draft.origins(), problems);
    LineRules.check(entered);
    // Where rows could not be read, what refers to them would seem wrong too.
    if (complete) {
      HeadRules.check(entered);
      ReferenceRules.check(entered);
      ProjectRules.check(entered);
      EvaluationRules.check(entered);
      FigureRules.check(entered);
      BalanceRules.check(entered);
    }
    return problems.all();
  }

  /** Everything wrong with a dossier that was not read from files; rows are counted as the folder would have them. */
  public static List<Problem> of(Dossier dossier) {
    Origins origins = new Origins();
    count(origins, Section.LINES, dossier.lines());
    count(origins, Section.REVENUES, dossier.revenues());
    count(origins, Section.BALANCES, dossier.balances());
    count(origins, Section.FIGURES, dossier.figures());
    count(origins, Section.INDICATORS, dossier.indicators());
    return of(new Draft(dossier, origins, new Problems()));
  }

  /**
   * What is wrong with lines alone, before they belong to a dossier.
   *
   * @param names what the columns of lines are called where they were read
   */
  public static void ofLines(
      List<BudgetLine> lines,
      int year,
      Origins origins,
      Problems problems,
      UnaryOperator<String> names) {
    LineRules.checkLines(lines, year, origins, problems, names);
  }

  /**
   * The dossier, if it has no errors.
   *
   * @throws DossierException with every error and warning
   */
  public static Dossier sound(Draft draft) throws DossierException {
    List<Problem> problems = of(draft);
    if (problems.stream().anyMatch(Problem::isError)) throw new DossierException(problems);
    return draft.dossier();
  }

  private static void count(Origins origins, Section section, List<?> entries) {
    origins.begin(section, origins.of(section));
    for (int i = 0; i < entries.size(); i++) origins.add(section, i + 2);
  }
}
