package org.mingzhang.write.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.budget.Indicator;
import org.mingzhang.form.Form;
import org.mingzhang.write.PrintedTable.Cell;

/** 绩效指标: one a row, equal words of the first two levels as one cell. */
final class IndicatorRows {
  private final Form form;
  private final SheetGrid grid;

  IndicatorRows(Form form, SheetGrid grid) {
    this.form = form;
    this.grid = grid;
  }

  /** An indicator's words: its levels, and what stands in the other columns. */
  private record Words(List<String> levels, List<Cell> cells) {}

  void indicators(List<String> levels, List<Indicator> indicators) {
    List<String> columns = columns();
    List<Words> rows = new ArrayList<>();
    for (Indicator indicator : indicators) {
      Map<String, String> words = Sheet.words(indicator);
      rows.add(new Words(
          List.of(indicator.level1(), indicator.level2(), indicator.level3()),
          columns.stream()
              .map(column -> Cell.text(words.getOrDefault(column, "")))
              .toList()));
    }
    print(levels, columns, rows);
  }

  void results(List<String> levels, List<Evaluation.Result> results) {
    List<Words> rows = new ArrayList<>();
    for (Evaluation.Result result : results) {
      rows.add(new Words(
          List.of(weighted(result.level1(), results), result.level2(), result.level3()),
          List.of(
              Cell.text(result.target()),
              Cell.text(result.unit()),
              Cell.text(result.actual()),
              Body.number(EvaluationRows.plain(result.weight()), null),
              Body.number(EvaluationRows.plain(result.score()), null),
              Cell.text(result.reason()))));
    }
    print(levels, columns(), rows);
  }

  /** 产出指标（50分）: a first-level word with the weight of all its indicators, unless it has it already. */
  private static String weighted(String level1, List<Evaluation.Result> results) {
    if (level1.isEmpty() || level1.endsWith("）") || level1.endsWith(")")) return level1;
    BigDecimal weight = results.stream()
        .filter(r -> r.level1().equals(level1))
        .map(Evaluation.Result::weight)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    return level1 + "（" + EvaluationRows.plain(weight) + "分）";
  }

  /** Columns of an indicator beside its levels: those of money stand under a group of their own. */
  private List<String> columns() {
    return form.columns().stream()
        .filter(path -> path.size() == 1)
        .map(path -> path.get(0))
        .toList();
  }

  private void print(List<String> levels, List<String> columns, List<Words> rows) {
    int top = grid.next();
    int section = form.labels().indexOf(levels.get(0)) - 1;
    int first = section < 0 ? 0 : 1;
    int count = Math.max(1, rows.size());
    if (section >= 0) grid.put(top, 0, SheetGrid.label(form.labels().get(section), 1, count + 1));
    for (int l = 0; l < levels.size(); l++)
      grid.put(top, first + l, SheetGrid.head(levels.get(l), 1, 1));
    int column = first + levels.size();
    int extra = grid.width() - column - columns.size();
    for (int c = 0; c < columns.size(); c++) {
      int span = c + 1 == columns.size() ? 1 + extra : 1;
      grid.put(top, column + c, SheetGrid.head(columns.get(c), span, 1));
      for (int r = 0; r < rows.size(); r++)
        grid.put(top + 1 + r, column + c, SheetGrid.spanning(rows.get(r).cells().get(c), span));
    }
    levels(top + 1, first, rows);
    if (rows.isEmpty()) grid.put(top + 1, first, SheetGrid.label("", grid.width() - first, 1));
  }

  /** Neighbours with the same words of a level, and of those above it, share one cell; the last level never does. */
  private void levels(int top, int first, List<Words> rows) {
    for (int level = 0; level < 3; level++) {
      for (int r = 0; r < rows.size(); ) {
        int end = r + 1;
        while (level < 2 && end < rows.size() && isSame(rows.get(r), rows.get(end), level)) end++;
        grid.put(
            top + r, first + level, SheetGrid.label(rows.get(r).levels().get(level), 1, end - r));
        r = end;
      }
    }
  }

  private static boolean isSame(Words a, Words b, int level) {
    return a.levels().subList(0, level + 1).equals(b.levels().subList(0, level + 1));
  }
}
