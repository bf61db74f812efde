package org.mingzhang.budget.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.mingzhang.budget.table.Column;

/** The few cell styles of the workbook. */
final class Styles {
  final CellStyle title;
  final CellStyle required;
  final CellStyle optional;
  final CellStyle text;
  final CellStyle prose;
  private final CellStyle quoted;
  private final CellStyle amount;
  private final CellStyle number;

  Styles(Workbook workbook) {
    title = workbook.createCellStyle();
    title.setFont(bold(workbook, IndexedColors.AUTOMATIC, 14));
    required = header(workbook, IndexedColors.DARK_TEAL, IndexedColors.WHITE);
    optional = header(workbook, IndexedColors.PALE_BLUE, IndexedColors.BLACK);
    // The text format keeps codes as typed: 007 stays 007, 2-1 is no date.
    text = style(workbook, "@");
    prose = style(workbook, "@");
    prose.setWrapText(true);
    quoted = style(workbook, "@");
    quoted.setWrapText(true);
    quoted.setQuotePrefixed(true);
    amount = style(workbook, "#,##0.00");
    number = style(workbook, "General");
  }

  private static CellStyle style(Workbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static CellStyle header(Workbook workbook, IndexedColors fill, IndexedColors ink) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(bold(workbook, ink, 11));
    style.setFillForegroundColor(fill.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setBorderBottom(BorderStyle.THIN);
    return style;
  }

  private static Font bold(Workbook workbook, IndexedColors ink, int points) {
    Font font = workbook.createFont();
    font.setBold(true);
    font.setColor(ink.getIndex());
    font.setFontHeightInPoints((short) points);
    return font;
  }

  CellStyle header(Column column) {
    return column.required() ? required : optional;
  }

  CellStyle of(Column column) {
    return switch (column.kind()) {
      case AMOUNT -> amount;
      case NUMBER -> number;
      case PROSE -> prose;
      default -> text;
    };
  }

  CellStyle of(Column column, String words) {
    return SheetText.isFormula(words) ? quoted : of(column);
  }
}
