package org.mingzhang.write.narrative;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Figures;
import org.mingzhang.budget.Project;
import org.mingzhang.document.Profile;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;

/** Gives a department all that it may be compared with, and a reason for each change. */
final class Comparisons {
  private final Department department;
  private final UnaryOperator<BigDecimal> then;
  private final Figures now;

  Comparisons(Department department, UnaryOperator<BigDecimal> then) {
    this.department = department;
    this.then = then;
    this.now = Figures.of(department.dossier());
  }

  Dossier dossier() {
    boolean isBudget = department.kind() == Profile.Kind.BUDGET;
    String version = isBudget ? "budget" : "final";
    List<String> items = List.of("abroad", "reception", "vehicle-purchase", "vehicle-running");
    for (String measure : List.of("total-in", "total-out", "operating-cost"))
      tell(version, 1, "measure", measure);
    for (Project project : department.projects())
      tell(version, 1, "measure", "expenditure", "nature", "project", "project", project.name());
    threePublic(version, 1, items);
    if (isBudget) {
      tell(version, 1, "measure", "revenue", "fund", "fiscal");
      tell(version, 1, "measure", "expenditure", "fund", "fiscal");
    } else {
      for (String fund : List.of(
          "general-public",
          "government-fund",
          "state-capital",
          "superior",
          "business",
          "operating",
          "affiliated",
          "other")) tell(version, 1, "measure", "revenue", "fund", fund);
      for (String nature : List.of("basic", "project", "to-superior", "operating", "to-affiliated"))
        tell(version, 1, "measure", "expenditure", "nature", nature);
      for (String fund : List.of("general-public", "government-fund", "state-capital"))
        tell("budget", 0, "measure", "expenditure", "fund", fund);
      threePublic("adjusted", 0, items);
    }
    department.reasons("total", "fiscal", "three-public", "three-public/budget", "operating-cost");
    department.reasons(items.toArray(String[]::new));
    department.projects().forEach(p -> department.reasons(p.name(), p.program()));
    for (String fund : List.of("general-public", "government-fund", "state-capital"))
      department.reasons("income/" + fund, "expenditure/" + fund);
    department.reasons("nature/basic", "nature/project");
    return department.dossier();
  }

  private void tell(String version, int back, String... members) {
    Map<Axis, String> at = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) at.put(Axis.named(members[i]), members[i + 1]);
    BigDecimal amount = now.at(Coordinate.of(at)).orElse(BigDecimal.ZERO);
    department.last(version, back, then.apply(amount).toPlainString(), members);
  }

  private void threePublic(String version, int back, List<String> items) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal vehicle = BigDecimal.ZERO;
    for (String item : items) {
      Coordinate at = Coordinate.of(Map.of(Axis.MEASURE, "three-public", Axis.THREE_PUBLIC, item));
      BigDecimal amount = then.apply(now.at(at).orElse(BigDecimal.ZERO));
      total = total.add(amount);
      if (item.startsWith("vehicle")) vehicle = vehicle.add(amount);
      department.last(
          version, back, amount.toPlainString(), "measure", "three-public", "three-public", item);
    }
    department.last(
        version,
        back,
        vehicle.toPlainString(),
        "measure",
        "three-public",
        "three-public",
        "vehicle");
    department.last(version, back, total.toPlainString(), "measure", "three-public");
  }
}
