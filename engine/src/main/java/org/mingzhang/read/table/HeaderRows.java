package org.mingzhang.read.table;

import java.util.List;
import java.util.Optional;
import org.mingzhang.amount.PrintedNumber;
import org.mingzhang.document.Block;
import org.mingzhang.lexicon.Lexicon;

/** Tells header rows from rows of values. */
final class HeaderRows {
  private static final int MOST_ROWS = 8;

  private final Lexicon lexicon;

  HeaderRows(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** How many rows at the top of the matrix are header rows. */
  int count(Matrix matrix) {
    for (int r = 0; r < Math.min(MOST_ROWS, matrix.height()); r++) {
      if (isColumnNumbers(matrix, r)) return r + 1;
    }
    int rows = 0;
    boolean sawValues = false;
    while (rows < matrix.height()) {
      List<Block.Cell> filled = matrix.filled(rows);
      if (filled.isEmpty()) {
        if (rows == 0 || isCoveredFromAbove(matrix, rows)) {
          rows++;
          continue;
        }
        return rows;
      }
      if (!isColumnNumbers(matrix, rows)) {
        if (hasNumber(filled)) return rows;
        if (rows == 0 || !sawValues
            ? !looksLikeHeader(filled)
            : !belongsToHeader(matrix, rows, filled)) return rows;
        sawValues = true;
      }
      rows++;
    }
    // A grid of nothing but header-like words has no values; its last row with only labels is an
    // empty data row.
    return rows;
  }

  private static boolean isCoveredFromAbove(Matrix matrix, int row) {
    for (int c = 0; c < matrix.width(); c++) {
      if (matrix.at(row, c) != null) return true;
    }
    return false;
  }

  private boolean looksLikeHeader(List<Block.Cell> filled) {
    long known =
        filled.stream().filter(cell -> lexicon.knows(Joined.words(cell.text()))).count();
    return known > 0 || filled.size() >= 2;
  }

  /** A further header row holds header words, or stands under the value columns of the rows above. */
  private boolean belongsToHeader(Matrix matrix, int row, List<Block.Cell> filled) {
    boolean onlyLabels = filled.stream()
        .allMatch(cell -> lexicon.label(Joined.words(cell.text())).isPresent() || isSide(cell));
    if (onlyLabels) return true;
    int firstValue = firstValueColumn(matrix, row);
    return filled.stream().anyMatch(cell -> cell.column() >= firstValue && cell.column() > 0)
        && filled.stream().noneMatch(cell -> cell.text().length() > 40);
  }

  private boolean isSide(Block.Cell cell) {
    return lexicon.side(Joined.words(cell.text())).isPresent();
  }

  /** The first column whose header above {@code row} is not a label's. */
  private int firstValueColumn(Matrix matrix, int row) {
    for (int c = 0; c < matrix.width(); c++) {
      boolean label = false;
      boolean word = false;
      for (int r = 0; r < row; r++) {
        String text = matrix.text(r, c);
        if (text.isEmpty()) continue;
        word = true;
        label |= lexicon.label(text).isPresent();
      }
      if (word && !label) return c;
    }
    return matrix.width();
  }

  /** 栏次 1 2 3: small numbers counting up from left to right, no separators. */
  static boolean isColumnNumbers(Matrix matrix, int row) {
    int expected = 0;
    int seen = 0;
    for (Block.Cell cell : matrix.filled(row)) {
      String text = Joined.words(cell.text());
      if (!text.matches("\\d{1,2}")) {
        if (text.replace(" ", "").matches("栏次?|行次|序号|次|—|-|_")) continue;
        return false;
      }
      int number = Integer.parseInt(text);
      if (seen > 0 && number != expected) return false;
      if (seen == 0 && number > 1) return false;
      expected = number + 1;
      seen++;
    }
    return seen >= 3
        || seen >= 1
            && matrix.filled(row).stream()
                .anyMatch(cell -> cell.text().replace(" ", "").matches("栏次|栏"));
  }

  /** The numbers that a 栏次 row gives to grid columns; empty where there is no such row. */
  static java.util.Map<Integer, Integer> columnNumbers(Matrix matrix, int headerRows) {
    java.util.Map<Integer, Integer> numbers = new java.util.LinkedHashMap<>();
    for (int r = 0; r < headerRows; r++) {
      if (!isColumnNumbers(matrix, r)) continue;
      for (Block.Cell cell : matrix.filled(r)) {
        String text = Joined.words(cell.text());
        if (text.matches("\\d{1,2}")) numbers.put(cell.column(), Integer.parseInt(text));
      }
    }
    return numbers;
  }

  private static boolean hasNumber(List<Block.Cell> filled) {
    return filled.stream()
        .map(cell -> PrintedNumber.parse(Joined.words(cell.text())))
        .flatMap(Optional::stream)
        .anyMatch(number -> !number.text().matches("(19|20)\\d\\d"));
  }
}
