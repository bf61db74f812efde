package org.mingzhang.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Block;

/** A grid as rows of equal length; a cell that spans stands at each position it covers. */
final class Matrix {
  private static final Pattern GLUED =
      Pattern.compile("^(-?\\d[\\d,]*(?:\\.\\d+)?)\\s+([一二三四五六七八九十]+、.*|[\\u4e00-\\u9fff]{4,}.*)$");

  private final List<Block.@Nullable Cell[]> rows;
  private final int width;

  /** The grid row that the first row here is. */
  private final int offset;

  private Matrix(List<Block.@Nullable Cell[]> rows, int width, int offset) {
    this.rows = rows;
    this.width = width;
    this.offset = offset;
  }

  static Matrix of(Block.Grid grid) {
    List<Block.@Nullable Cell[]> rows = new ArrayList<>();
    for (int r = 0; r < grid.rows(); r++) rows.add(new Block.@Nullable Cell[grid.columns()]);
    for (Block.Cell cell : grid.cells()) {
      int lastRow = Math.min(grid.rows(), cell.row() + cell.rowSpan());
      int lastColumn = Math.min(grid.columns(), cell.column() + cell.columnSpan());
      for (int r = cell.row(); r < lastRow; r++) {
        for (int c = cell.column(); c < lastColumn; c++) rows.get(r)[c] = cell;
      }
    }
    rows.forEach(Matrix::joinSingleCharacters);
    rows.forEach(Matrix::splitGlued);
    return new Matrix(rows, grid.columns(), 0);
  }

  /** 支 | 出 and 总 | 计 in two cells are one word over both; 类 | 款 | 项 are not. */
  private static void joinSingleCharacters(Block.@Nullable Cell[] row) {
    for (int c = 0; c + 1 < row.length; c++) {
      Block.Cell left = row[c];
      Block.Cell right = row[c + 1];
      if (left == null || right == null || left == right || !isSingle(left) || !isSingle(right))
        continue;
      Block.Cell whole = new Block.Cell(
          left.row(),
          left.column(),
          left.rowSpan(),
          left.columnSpan() + right.columnSpan(),
          left.text().strip() + right.text().strip(),
          left.place());
      row[c] = whole;
      row[c + 1] = whole;
    }
  }

  /** "156,211,123 一、一般公共服务支出" before a blank position: a number and the label of the next side ran together. */
  private static void splitGlued(Block.@Nullable Cell[] row) {
    for (int c = 0; c + 1 < row.length; c++) {
      Block.Cell cell = row[c];
      if (cell == null || row[c + 1] != null || cell.columnSpan() > 1) continue;
      Matcher glued = GLUED.matcher(cell.text());
      if (!glued.matches()) continue;
      row[c] = new Block.Cell(cell.row(), c, cell.rowSpan(), 1, glued.group(1), cell.place());
      row[c + 1] =
          new Block.Cell(cell.row(), c + 1, cell.rowSpan(), 1, glued.group(2), cell.place());
    }
  }

  private static boolean isSingle(Block.Cell cell) {
    String text = cell.text().strip();
    return text.length() == 1
        && Character.isIdeographic(text.charAt(0))
        && "类款项".indexOf(text.charAt(0)) < 0;
  }

  int height() {
    return rows.size();
  }

  int width() {
    return width;
  }

  /** The cell that covers a position, null where it is blank. */
  Block.@Nullable Cell at(int row, int column) {
    return column < width ? rows.get(row)[column] : null;
  }

  /** The words at a position, line breaks dropped; "" where the position is blank. */
  String text(int row, int column) {
    Block.Cell cell = at(row, column);
    return cell == null ? "" : Joined.words(cell.text());
  }

  /** The words at a position if the cell begins there, "" where an earlier one spans over it. */
  String own(int row, int column) {
    Block.Cell cell = at(row, column);
    return cell == null || cell.column() != column || cell.row() != row + offset
        ? ""
        : Joined.words(cell.text());
  }

  /** The cells that begin in a row and hold words, from left to right. */
  List<Block.Cell> filled(int row) {
    List<Block.Cell> filled = new ArrayList<>();
    for (int c = 0; c < width; c++) {
      if (!own(row, c).isEmpty()) filled.add(rows.get(row)[c]);
    }
    return filled;
  }

  boolean isBlank(int row) {
    return filled(row).isEmpty();
  }

  /** The rows from {@code from} on. */
  Matrix below(int from) {
    return new Matrix(rows.subList(from, rows.size()), width, offset + from);
  }
}
