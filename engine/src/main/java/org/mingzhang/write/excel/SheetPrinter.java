package org.mingzhang.write.excel;

import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mingzhang.write.excel.Styles.Role;
import org.mingzhang.write.layout.CleanText;

/** Puts words into the cells of one sheet: always as words, however much they look like a formula or number. */
final class SheetPrinter {
  /** What a cell can hold; Excel calls a file with more damaged. */
  private static final int MOST_CHARACTERS = 32_767;

  /** What Excel would take for a character: _x0041_ for A. */
  private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /** What a row's height can be, in points. */
  private static final int HIGHEST = 409;

  private final XSSFSheet sheet;
  private final Styles styles;

  SheetPrinter(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  XSSFRow row(int row) {
    XSSFRow existing = sheet.getRow(row);
    return existing == null ? sheet.createRow(row) : existing;
  }

  /** Words over a range of columns. */
  XSSFCell words(Role role, int row, int left, int right, String words) {
    XSSFCell cell = words(role, row, left, words, 0, false);
    merge(row, left, row, right);
    return cell;
  }

  XSSFCell words(Role role, int row, int column, String words, int indent, boolean right) {
    String text = CleanText.of(words);
    if (text.length() > MOST_CHARACTERS) text = cut(text);
    XSSFCell cell = row(row).createCell(column);
    cell.setCellStyle(styles.words(role, indent, right, looksLikeMore(text)));
    if (!text.isEmpty()) cell.setCellValue(ESCAPED.matcher(text).replaceAll("_x005F_"));
    return cell;
  }

  void number(int row, int column, NumberCell number, String formula) {
    XSSFCell cell = row(row).createCell(column);
    cell.setCellStyle(styles.number(number.format()));
    // Written as digits, not by way of a binary fraction: the value and a formula's result are
    // exact.
    if (!formula.isEmpty()) cell.getCTCell().addNewF().setStringValue(formula);
    cell.getCTCell().setV(number.stored());
  }

  void merge(int top, int left, int bottom, int right) {
    if (top == bottom && left == right) return;
    XSSFCellStyle style = row(top).getCell(left).getCellStyle();
    for (int r = top; r <= bottom; r++) {
      for (int c = left; c <= right; c++) {
        if (r != top || c != left) row(r).createCell(c).setCellStyle(style);
      }
    }
    sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
  }

  /** Gives a row the height for so many lines; programs fit heights themselves only where no cells are merged. */
  void height(int row, int lines, int pointsPerLine) {
    row(row).setHeightInPoints(Math.min(HIGHEST, 4 + lines * pointsPerLine));
  }

  /** Whether words look like a formula, or like the number of an account. */
  private static boolean looksLikeMore(String words) {
    return !words.isEmpty()
        && ("=+-@\n＝＋－＠'".indexOf(words.charAt(0)) >= 0 || words.matches("\\d{1,30}"));
  }

  private static String cut(String words) {
    int end = MOST_CHARACTERS - 1;
    if (Character.isHighSurrogate(words.charAt(end - 1))) end--;
    return words.substring(0, end) + "…";
  }
}
