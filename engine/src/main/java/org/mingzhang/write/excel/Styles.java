package org.mingzhang.write.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once. */
final class Styles {
  enum Role {
    TITLE,
    LEAD_LEFT,
    LEAD_RIGHT,
    HEADER,
    CELL,
    NOTE,
    PARAGRAPH,
    HEADING,
    LINK
  }

  /**
   * @param format a number format, empty for words
   * @param quoted whether the words look like a formula or number and must not become one when they are edited
   */
  private record Key(Role role, String format, int indent, boolean right, boolean quoted) {}

  private static final byte[] SHADE = {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2};

  private final XSSFWorkbook workbook;
  private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
  private final Map<String, XSSFFont> fonts = new HashMap<>();

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  XSSFCellStyle words(Role role, int indent, boolean right, boolean quoted) {
    return styles.computeIfAbsent(
        new Key(role, "", Math.max(0, Math.min(indent, 15)), right, quoted), this::make);
  }

  XSSFCellStyle number(String format) {
    return styles.computeIfAbsent(new Key(Role.CELL, format, 0, true, false), this::make);
  }

  private XSSFCellStyle make(Key key) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(key.role));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setAlignment(alignment(key));
    style.setWrapText(key.format.isEmpty() && key.role != Role.LINK);
    if (key.indent > 0) style.setIndention((short) key.indent);
    if (key.quoted) style.setQuotePrefixed(true);
    if (!key.format.isEmpty()) {
      style.setDataFormat(workbook.createDataFormat().getFormat(key.format));
    } else if (key.quoted) {
      // Text format: codes stay words when a person edits them.
      style.setDataFormat((short) 0x31);
    }
    if (key.role == Role.CELL || key.role == Role.HEADER) borders(style);
    if (key.role == Role.HEADER) {
      style.setFillForegroundColor(new XSSFColor(SHADE));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  private static HorizontalAlignment alignment(Key key) {
    return switch (key.role) {
      case TITLE, HEADER -> HorizontalAlignment.CENTER;
      case LEAD_RIGHT -> HorizontalAlignment.RIGHT;
      default -> key.right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
    };
  }

  private static void borders(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }

  private XSSFFont font(Role role) {
    return switch (role) {
      case TITLE -> font("黑体", 16, false, false);
      case HEADING -> font("黑体", 12, false, false);
      case HEADER -> font("宋体", 10, true, false);
      case LINK -> font("宋体", 11, false, true);
      case PARAGRAPH -> font("宋体", 11, false, false);
      default -> font("宋体", 10, false, false);
    };
  }

  private XSSFFont font(String name, int points, boolean bold, boolean link) {
    return fonts.computeIfAbsent(name + points + bold + link, k -> {
      XSSFFont font = workbook.createFont();
      font.setFontName(name);
      font.setFontHeightInPoints((short) points);
      font.setBold(bold);
      if (link) {
        font.setUnderline(XSSFFont.U_SINGLE);
        font.setColor(IndexedColors.BLUE.getIndex());
      }
      return font;
    });
  }
}
