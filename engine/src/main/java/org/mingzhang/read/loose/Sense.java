package org.mingzhang.read.loose;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.document.Side;

/**
 * Tells rows that make sense from what is left where extraction lost more than the columns: text listed column by column,
 * or several tables run together. Such a table is given up rather than guessed.
 */
final class Sense {
  private static final int FEW_ROWS = 4;

  private final LooseWords words;

  Sense(LooseWords words) {
    this.words = words;
  }

  /**
   * Why these rows are no table; empty where they may be one.
   *
   * @param sums equations between the columns of a one-sided table
   */
  String broken(List<RowDraft> rows, Style style, List<ColumnSums.Sum> sums) {
    if (rows.size() < FEW_ROWS) return "";
    long nameless = rows.stream()
        .filter(row -> row.label().isEmpty() && !row.values.isEmpty())
        .count();
    if (nameless * 10 > rows.size() * 3L) return "文本按列排列或次序被打乱，数字无法与行名对应";
    boolean headers = rows.stream().anyMatch(row -> words.isHeaderOnly(row.label()));
    if (headers) return "表头与表内文字混在一起，文本次序被打乱";
    if (scattered(rows) && !addsUp(rows, style, sums)) return "数字多单独成行，且各行相加不等于合计，文本次序可能被打乱";
    if (!style.coded() || style.twoSided()) return "";
    Map<String, Integer> codes = new HashMap<>();
    for (RowDraft row : rows) if (!row.code.isEmpty()) codes.merge(row.code, 1, Integer::sum);
    long repeated = codes.values().stream().filter(times -> times > 1).count();
    return repeated > 3 && repeated * 5 > codes.size() ? "科目编码大量重复，文本中几张表混在一起" : "";
  }

  /** Whether most numbers stand on another line than their row's words. */
  private static boolean scattered(List<RowDraft> rows) {
    long values = 0;
    long apart = 0;
    for (RowDraft row : rows) {
      for (RowDraft.Value value : row.values) {
        values++;
        if (value.line() != row.line && value.line().tokens().size() == 1) apart++;
      }
    }
    return apart * 2 > values;
  }

  private boolean addsUp(List<RowDraft> rows, Style style, List<ColumnSums.Sum> sums) {
    if (style.twoCodes()) return true;
    if (style.twoSided()) return sideAddsUp(rows, Side.INCOME) | sideAddsUp(rows, Side.EXPENSE);
    if (sums.isEmpty()) return false;
    int full = 0;
    int held = 0;
    int columns = rows.stream().mapToInt(row -> row.values.size()).max().orElse(0);
    for (RowDraft row : rows) {
      if (row.values.size() != columns
          || sums.stream().anyMatch(sum -> sum.left().get(0) >= columns)) continue;
      BigDecimal[] amounts = new BigDecimal[columns];
      for (int i = 0; i < columns; i++) amounts[i] = row.values.get(i).token().value();
      full++;
      if (sums.stream()
          .allMatch(sum -> sum.right().stream().allMatch(c -> c < columns) && sum.holds(amounts)))
        held++;
    }
    return full > 0 && held * 10 >= full * 8;
  }

  /** Whether the numbered rows of a side come to one of its totals. */
  private boolean sideAddsUp(List<RowDraft> rows, Side side) {
    BigDecimal sum = BigDecimal.ZERO;
    Set<BigDecimal> totals = new HashSet<>();
    int added = 0;
    for (RowDraft row : rows) {
      if (row.side != side || row.values.isEmpty() || row.values.get(0).token().value() == null)
        continue;
      BigDecimal value = row.values.get(0).token().value();
      if (words.isTotalRow(row.label())) totals.add(value);
      else if (row.label().matches("[一二三四五六七八九十]{1,3}、.*")) {
        sum = sum.add(value);
        added++;
      }
    }
    BigDecimal all = sum;
    BigDecimal allowed =
        BigDecimal.valueOf(added + 1L).scaleByPowerOfTen(-Math.max(0, all.scale()));
    return totals.stream().anyMatch(total -> total.subtract(all).abs().compareTo(allowed) <= 0);
  }
}
