package org.mingzhang.read.loose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Side;

/**
 * Puts the rows of an income | expense table together. Two labels on a line are one of each side; a label alone is told by
 * its words, by its neighbours, and by how many numbers follow it.
 */
final class TwoSided {
  private final LooseWords words;
  private final int incomeColumns;
  private final int expenseColumns;
  private final List<RowDraft> rows = new ArrayList<>();

  private TwoSided(LooseWords words, int incomeColumns, int expenseColumns) {
    this.words = words;
    this.incomeColumns = incomeColumns;
    this.expenseColumns = expenseColumns;
  }

  static List<RowDraft> rows(
      List<Segment> segments, int incomeColumns, int expenseColumns, LooseWords words) {
    TwoSided reader = new TwoSided(words, incomeColumns, expenseColumns);
    for (Segment segment : segments) reader.take(segment);
    reader.tellSides();
    return reader.rows;
  }

  private void take(Segment segment) {
    RowDraft open = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    if (open != null && goesOn(open, segment)) {
      open.take(segment);
      return;
    }
    RowDraft row = new RowDraft(segment.line);
    row.take(segment);
    rows.add(row);
  }

  private boolean goesOn(RowDraft open, Segment segment) {
    if (segment.isNumbersOnly()) {
      int most = Math.max(incomeColumns, expenseColumns);
      return open.values.size() + segment.values.size() <= most;
    }
    if (!segment.startsLine || !open.values.isEmpty()) {
      return !open.values.isEmpty()
          && segment.startsLine
          && segment.values.isEmpty()
          && words.isRowLabel(open.label() + segment.label())
          && !words.isRowLabel(segment.label());
    }
    String rest = segment.label();
    if (LooseWords.hasOrdinal(rest)) return false;
    String joined = open.label() + rest;
    if (words.isRowLabel(joined)) return true;
    return !words.isRowLabel(rest) && !words.isRowLabel(open.label());
  }

  private void tellSides() {
    for (int i = 0; i < rows.size(); i++) {
      RowDraft row = rows.get(i);
      @Nullable RowDraft before = i > 0 ? rows.get(i - 1) : null;
      @Nullable RowDraft after = i + 1 < rows.size() ? rows.get(i + 1) : null;
      boolean first = after != null && after.line == row.line;
      boolean second = before != null && before.line == row.line;
      boolean afterIncome = second && before != null && before.side == Side.INCOME;
      Side told = words.sideOfRow(row.label());
      if (afterIncome) {
        row.side = Side.EXPENSE;
      } else if (first) {
        row.side = Side.INCOME;
      } else if (told != Side.NONE) {
        row.side = told;
      } else if (row.values.size() > incomeColumns) {
        row.side = Side.EXPENSE;
      } else if (words.isTotalRow(row.label())) {
        boolean paired = before != null
            && before.side == Side.INCOME
            && LooseWords.key(before.label()).equals(LooseWords.key(row.label()));
        boolean pairs =
            after != null && LooseWords.key(after.label()).equals(LooseWords.key(row.label()));
        row.side = paired || !pairs && before != null && before.side == Side.INCOME
            ? Side.EXPENSE
            : Side.INCOME;
      } else {
        row.side = Side.EXPENSE;
        row.sideIsCertain = false;
      }
    }
  }
}
