package org.mingzhang.write.narrative;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.budget.BudgetUnit;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.document.Profile;

/** The words that mean the same throughout a document. */
final class WholeDocument {
  private WholeDocument() {}

  static Map<String, String> words(Scope scope) {
    Dossier dossier = scope.dossier();
    Profile profile = dossier.profile();
    Map<String, String> words = new HashMap<>();
    words.put("issuer", profile.issuer());
    words.put("year", String.valueOf(profile.year()));
    words.put("last-year", String.valueOf(profile.year() - 1));
    words.put("level", profile.level());
    List<BudgetUnit> units = dossier.units();
    words.put("units", units.stream().map(BudgetUnit::name).collect(Collectors.joining("、")));
    words.put("unit-count", count(units.size()));
    words.put("several-units", units.size() > 1 ? count(units.size()) : "0");
    words.put("subordinates", count(Math.max(0, units.size() - 1)));
    words.put("projects", count(Loops.projects(scope).size()));
    words.put("key-projects", count((int)
        dossier.projects().stream().filter(p -> p.isKey()).count()));
    words.put("evaluations", count(dossier.evaluations().size()));
    words.put("assets-day", dossier.assets().asOf());
    words.put("vehicles", count(dossier.assets().vehicleCount()));
    words.put("planned-vehicles", count(dossier.assets().plannedVehicles()));
    boolean operating = units.stream().anyMatch(unit -> unit.kind() != BudgetUnit.Kind.INSTITUTION);
    words.put("has-operating-cost", operating ? "1" : "0");
    Loops.staff(units, words);
    return words;
  }

  /** What all evaluated projects had and spent. */
  static Map<String, BigDecimal> amounts(Dossier dossier) {
    BigDecimal full = BigDecimal.ZERO;
    BigDecimal executed = BigDecimal.ZERO;
    for (Evaluation evaluation : dossier.evaluations()) {
      full = full.add(evaluation.full().total());
      executed = executed.add(evaluation.executed().total());
    }
    return Map.of("evaluated-full", full, "evaluated-executed", executed);
  }

  static String count(int number) {
    return String.valueOf(number);
  }
}
