package org.mingzhang.check.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Place;
import org.mingzhang.lexicon.Words;
import org.mingzhang.performance.Target;

/** The indicators of a document's goal tables (绩效目标表), one list a table. */
record Goals(Table table, List<Indicator> indicators) {
  /** An indicator stands under a level (产出/数量); a project's own data stand under its name. */
  private static final Pattern LEVEL = Pattern.compile("产出|效益|效果|满意度|^成本|^数量|^质量|^时效|影响|指标$");

  /**
   * @param group the indicator levels it stands under
   * @param target as printed, empty where the table has none
   * @param aim the target as far as it can be measured
   */
  record Indicator(List<String> group, String name, String target, Target aim, Place place) {

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
        if (row.key().isBlank()
            || row.context().stream().noneMatch(level -> LEVEL.matcher(level).find())) continue;
        String target = "";
        for (Table.Cell cell : row.cells()) if (cell.column() == column) target = cell.text();
        boolean other = target.isEmpty() && !row.cells().isEmpty();
        if (!other)
          indicators.add(
              new Indicator(row.context(), row.key(), target, Target.parse(target), row.place()));
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
    return table.rows().stream()
        .anyMatch(row -> row.key().equals("总分") || row.key().equals("年度资金总额"));
  }
}
