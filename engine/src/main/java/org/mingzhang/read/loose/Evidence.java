package org.mingzhang.read.loose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.document.Side;

/** What the document's full rows say, for settling rows with blanks elsewhere: which funds have money, what a cell holds. */
final class Evidence {
  private final LooseWords words;
  /** By a fund's bare name, whether any row prints money for it. */
  private final Map<String, Boolean> funds = new HashMap<>();
  /** By row and column word, the amounts printed. */
  private final Map<String, Set<BigDecimal>> cells = new HashMap<>();

  Evidence(LooseWords words) {
    this.words = words;
  }

  void takeFunds(List<RowDraft> rows) {
    for (RowDraft row : rows) {
      if (row.side != Side.INCOME) continue;
      String core = words.core(row.label());
      boolean money = row.values.stream()
          .anyMatch(v -> v.token().value() != null && v.token().value().signum() != 0);
      if (!core.isEmpty()) funds.merge(core, money, Boolean::logicalOr);
    }
  }

  void takeFullRows(List<RowDraft> rows, List<List<String>> paths) {
    for (RowDraft row : rows) {
      if (row.values.size() != paths.size()) continue;
      for (int c = 0; c < paths.size(); c++) {
        BigDecimal value = row.values.get(c).token().value();
        String cell = cell(row, paths.get(c));
        if (value != null && !cell.isEmpty())
          cells.computeIfAbsent(cell, k -> new HashSet<>()).add(value.stripTrailingZeros());
      }
    }
  }

  /** Columns of funds for which the document prints no money anywhere. */
  Set<Integer> emptyColumns(List<List<String>> paths) {
    Set<Integer> empty = new HashSet<>();
    for (int c = 0; c < paths.size(); c++) {
      for (String word : paths.get(c))
        if (Boolean.FALSE.equals(funds.get(words.core(word)))) empty.add(c);
    }
    return empty;
  }

  /** Of several ways to place a row's numbers, those that agree most with the same cells elsewhere. */
  List<int[]> agreeing(RowDraft row, List<int[]> choices, List<List<String>> paths) {
    int most = 0;
    List<int[]> best = new ArrayList<>();
    for (int[] choice : choices) {
      int agree = 0;
      for (int i = 0; i < choice.length && i < row.values.size(); i++) {
        BigDecimal value = row.values.get(i).token().value();
        if (value == null || value.signum() == 0 || choice[i] >= paths.size()) continue;
        Set<BigDecimal> printed = cells.get(cell(row, paths.get(choice[i])));
        if (printed != null && printed.contains(value.stripTrailingZeros())) agree++;
      }
      if (agree > most) {
        most = agree;
        best.clear();
      }
      if (agree == most) best.add(choice);
    }
    return most == 0 ? choices : best;
  }

  private String cell(RowDraft row, List<String> path) {
    String column = LooseWords.canon(path.get(path.size() - 1));
    String key = row.code.isEmpty() ? LooseWords.key(row.label()) : row.code;
    return words.isTotalColumn(column) || key.isEmpty() ? "" : key + "|" + column;
  }
}
