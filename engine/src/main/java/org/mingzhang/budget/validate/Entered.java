package org.mingzhang.budget.validate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetUnit;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.Task;
import org.mingzhang.budget.table.Entries;
import org.mingzhang.budget.table.Numbers;
import org.mingzhang.budget.table.Origin;
import org.mingzhang.budget.table.Origins;
import org.mingzhang.budget.table.Problems;
import org.mingzhang.budget.table.Section;

/** A dossier being looked over: where its entries came from, what they refer to, what the lines add up to. */
final class Entered {
  private final Dossier dossier;
  private final Origins origins;
  private final Problems problems;
  private final Set<String> units = new HashSet<>();
  private final Set<String> projects = new HashSet<>();
  private final Map<String, Sums> byProject = new HashMap<>();

  /** What a project's lines add up to in 元. */
  record Sums(BigDecimal fiscal, BigDecimal other, BigDecimal thisYear) {
    static final Sums NONE = new Sums(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    BigDecimal total() {
      return fiscal.add(other);
    }
  }

  Entered(Dossier dossier, Origins origins, Problems problems) {
    this.dossier = dossier;
    this.origins = origins;
    this.problems = problems;
    for (BudgetUnit unit : dossier.units()) units.add(unit.name());
    for (Project project : dossier.projects()) projects.add(project.name());
    for (BudgetLine line : dossier.lines()) byProject.merge(key(line), sums(line), Entered::add);
  }

  /** Lines of basic spending go under {@link Task#BASIC}, all others under their project. */
  private static String key(BudgetLine line) {
    boolean basic = line.project().isEmpty()
        && (line.nature().equals("pay")
            || line.nature().equals("public")
            || line.nature().equals("family"));
    return basic ? Task.BASIC : line.project();
  }

  private static Sums sums(BudgetLine line) {
    BigDecimal amount = line.amount();
    boolean fiscal = Entries.FISCAL.contains(line.fund());
    boolean now = line.source() == BudgetLine.Source.THIS_YEAR;
    return new Sums(
        fiscal ? amount : BigDecimal.ZERO,
        fiscal ? BigDecimal.ZERO : amount,
        now ? amount : BigDecimal.ZERO);
  }

  private static Sums add(Sums a, Sums b) {
    return new Sums(a.fiscal.add(b.fiscal), a.other.add(b.other), a.thisYear.add(b.thisYear));
  }

  Dossier dossier() {
    return dossier;
  }

  Origins origins() {
    return origins;
  }

  Problems problems() {
    return problems;
  }

  int year() {
    return dossier.profile().year();
  }

  boolean hasUnit(String name) {
    return units.contains(name);
  }

  boolean hasProject(String name) {
    return projects.contains(name);
  }

  /** What a project's lines add up to, or those of basic spending. */
  Sums of(String project) {
    return byProject.getOrDefault(project, Sums.NONE);
  }

  /** Where something stands: an entry's place, its column in a sheet, its key in YAML. */
  Spot at(Section section, int index, String column, String key) {
    Origin origin = origins.of(section, index);
    return new Spot(problems, origin, origin.isKeyed() ? key : column);
  }

  Spot at(Section section) {
    return new Spot(problems, origins.of(section), "");
  }

  /** An amount as people read it. */
  static String yuan(BigDecimal amount) {
    return Numbers.text(amount) + " 元";
  }

  record Spot(Problems problems, Origin origin, String column) {
    void error(String what, String expected, String fix) {
      problems.error(origin, column, what, expected, fix);
    }

    void warning(String what, String expected, String fix) {
      problems.warning(origin, column, what, expected, fix);
    }
  }
}
