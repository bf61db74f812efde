package org.mingzhang.read.loose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** Why these rows are no table; empty where they may be one. */
  String broken(List<RowDraft> rows, Style style) {
    if (rows.size() < FEW_ROWS) return "";
    long nameless = rows.stream().filter(row -> row.label().isEmpty() && !row.values.isEmpty()).count();
    if (nameless * 10 > rows.size() * 3L) return "文本按列排列或次序被打乱，数字无法与行名对应";
    boolean headers = rows.stream().anyMatch(row -> words.isHeaderOnly(row.label()));
    if (headers) return "表头与表内文字混在一起，文本次序被打乱";
    if (!style.coded() || style.twoSided()) return "";
    Map<String, Integer> codes = new HashMap<>();
    for (RowDraft row : rows) if (!row.code.isEmpty()) codes.merge(row.code, 1, Integer::sum);
    long repeated = codes.values().stream().filter(times -> times > 1).count();
    return repeated > 3 && repeated * 5 > codes.size() ? "科目编码大量重复，文本中几张表混在一起" : "";
  }
}
