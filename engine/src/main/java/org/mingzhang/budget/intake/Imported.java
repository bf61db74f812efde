package org.mingzhang.budget.intake;

import java.util.List;
import java.util.Map;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.Problem;
import org.mingzhang.budget.Project;

/**
 * What came of an import.
 *
 * @param lines the rows that could be taken over, in their order
 * @param projects the projects they name, with codes where given; what else a project has is to be filled in
 * @param unitCodes the codes of the units they name, "" where none was given
 * @param skipped rows left out on purpose: blank ones and totals
 * @param problems every row that was not taken over, and what to look at in the others
 */
public record Imported(
    List<BudgetLine> lines,
    List<Project> projects,
    Map<String, String> unitCodes,
    int skipped,
    List<Problem> problems) {
  public Imported {
    lines = List.copyOf(lines);
    projects = List.copyOf(projects);
    problems = List.copyOf(problems);
  }

  public List<Problem> errors() {
    return problems.stream().filter(Problem::isError).toList();
  }
}
