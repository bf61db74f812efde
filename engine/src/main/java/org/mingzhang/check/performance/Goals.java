package org.mingzhang.check.performance;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Place;
import org.mingzhang.lexicon.Words;
import org.mingzhang.performance.Target;

/** The indicators of a document's goal tables (绩效目标表), one list a table. */
record Goals(Table table, List<Indicator> indicators) {

  /**
   * @param group the indicator levels it stands under
   * @param target as printed, empty where the table has none
   */
  record Indicator(List<String> group, String name, String target, Place place) {
    Target aim() {
      return Target.parse(target);
    }

    boolean isNone() {
      return Target.parse(name).isNone();
    }
  }

  static List<Goals> of(Disclosure disclosure) {
    List<Goals> all = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      int column = targets(table);
      if (column < 0 || isEvaluation(table)) continue;
      List<Indicator> indicators = new ArrayList<>();
      for (Table.Row row : table.rows()) {
        if (row.context().isEmpty() || row.key().isBlank()) continue;
        String target = "";
        for (Table.Cell cell : row.cells()) if (cell.column() == column) target = cell.text();
        boolean other = target.isEmpty() && !row.cells().isEmpty();
        if (!other) indicators.add(new Indicator(row.context(), row.key(), target, row.place()));
      }
      if (!indicators.isEmpty()) all.add(new Goals(table, indicators));
    }
    return all;
  }

  private static int targets(Table table) {
    for (int i = 0; i < table.columns().size(); i++) {
      String header = Words.plain(table.columns().get(i).header());
      if (header.endsWith("目标值") || header.endsWith("指标值")) return i;
    }
    return -1;
  }

  /** A self-evaluation also has indicators and targets, but its own rules. */
  private static boolean isEvaluation(Table table) {
    if (table.title().contains("自评")) return true;
    return table.rows().stream().anyMatch(row -> row.key().equals("总分") || row.key().equals("年度资金总额"));
  }
}
