package org.mingzhang.write.data;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetUnit;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.RevenueLine;
import org.mingzhang.classification.Catalogue;
import org.mingzhang.classification.Kind;
import org.mingzhang.fact.Axis;
import org.mingzhang.lexicon.Axes;

/** What can stand in a column of open data, by key, for one line: codes with their names at every level. */
final class LineValues {
  private static final int[] FUNCTION_LEVELS = {3, 5, 7};
  private static final int[] ECONOMIC_LEVELS = {3, 5};

  private final Dossier dossier;
  private final String phase;
  private final int year;
  private final Map<String, String> unitCodes = new HashMap<>();
  private final Map<String, String> projectCodes = new HashMap<>();

  LineValues(Dossier dossier, String phase) {
    this.dossier = dossier;
    this.phase = phase;
    this.year = dossier.profile().year();
    for (BudgetUnit unit : dossier.units()) unitCodes.put(unit.name(), unit.code());
    for (Project project : dossier.projects()) projectCodes.put(project.name(), project.code());
  }

  Map<String, String> of(BudgetLine line) {
    Map<String, String> values = shared(line.unit(), line.fund(), line.amount(), "expenditure");
    levels(values, "function", Kind.FUNCTION, line.function(), FUNCTION_LEVELS);
    levels(values, "economic", Kind.DEPARTMENT_ECONOMIC, line.economic(), ECONOMIC_LEVELS);
    values.put("nature", line.nature());
    values.put("nature-name", name(Axis.NATURE, line.nature()));
    values.put("project", line.project());
    values.put("project-code", projectCodes.getOrDefault(line.project(), ""));
    return values;
  }

  Map<String, String> of(RevenueLine line) {
    Map<String, String> values = shared(line.unit(), line.fund(), line.amount(), "revenue");
    levels(values, "function", Kind.FUNCTION, line.function(), FUNCTION_LEVELS);
    return values;
  }

  private Map<String, String> shared(
      String unit, String fund, BigDecimal amount, String direction) {
    Map<String, String> values = new HashMap<>();
    values.put("year", String.valueOf(dossier.profile().year()));
    values.put("phase", phase);
    values.put("direction", direction);
    values.put("unit", unit);
    values.put("unit-code", unitCodes.getOrDefault(unit, ""));
    values.put("fund", fund);
    values.put("fund-name", name(Axis.FUND, fund));
    values.put("amount", amount.toPlainString());
    return values;
  }

  private void levels(
      Map<String, String> values, String key, Kind kind, String code, int[] lengths) {
    for (int level = 0; level < lengths.length; level++) {
      if (code.length() < lengths[level]) return;
      String account = code.substring(0, lengths[level]);
      values.put(key + "-" + (level + 1), account);
      values.put(
          key + "-" + (level + 1) + "-name",
          Catalogue.shipped().name(kind, account, year).orElse(""));
    }
  }

  private static String name(Axis axis, String member) {
    return Axes.shipped().members(axis).getOrDefault(member, member);
  }
}
