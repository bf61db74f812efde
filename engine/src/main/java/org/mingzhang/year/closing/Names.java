package org.mingzhang.year.closing;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.budget.BudgetLine.Source;
import org.mingzhang.budget.table.Members;
import org.mingzhang.fact.Axis;
import org.mingzhang.year.LineKey;

/** What lines are called in sentences. */
final class Names {
  private Names() {}

  static String of(LineKey line) {
    List<String> words = new ArrayList<>(List.of(line.unit(), line.function(), line.economic()));
    if (line.project().isEmpty()) words.add(Members.name(Axis.NATURE, line.nature()));
    else words.add(line.project());
    words.add(fund(line.fund()));
    if (line.source() == Source.CARRIED_OVER) words.add("上年结转");
    return "“" + String.join(" ", words) + "”";
  }

  static String fund(String id) {
    return Members.name(Axis.FUND, id);
  }
}
