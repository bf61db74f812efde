package org.mingzhang.budget.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.budget.Assets;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetUnit;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Problem;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.Texts;
import org.mingzhang.document.Profile;

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
    unitCodes = Collections.unmodifiableMap(new LinkedHashMap<>(unitCodes));
    problems = List.copyOf(problems);
  }

  /**
   * A dossier of the lines, to be filled in: what an export does not tell is left blank, every unit counts as 行政 until
   * somebody says otherwise.
   */
  public Dossier dossier(int year) {
    List<BudgetUnit> units = new ArrayList<>();
    unitCodes.forEach((name, code) -> units.add(new BudgetUnit(
        code, name, BudgetUnit.Kind.ADMINISTRATIVE, List.of(), BudgetUnit.Staff.NONE)));
    return new Dossier(
        new Profile("", year, Profile.Kind.BUDGET, "", ""),
        "",
        units,
        List.of(),
        List.of(),
        lines,
        projects,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Assets.NONE,
        Texts.NONE);
  }

  public List<Problem> errors() {
    return problems.stream().filter(Problem::isError).toList();
  }
}
