package org.mingzhang.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.mingzhang.amount.PrintedNumber;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.SpreadsheetText;

/**
 * A workbook of findings or of what was read. Every cell is text or a plain number, never a formula; words that begin like
 * one are marked as quoted, so that they stay words when somebody edits the cell.
 */
public final class XlsxReport {
  /** Excel keeps 15 significant digits and 1,048,576 rows. */
  private static final int EXACT_DIGITS = 15;

  private static final int MOST_ROWS = 1_048_575;
  private static final int MOST_CHARACTERS = 32_767;

  private XlsxReport() {}

  /** A sheet of all cells and a sheet of all claims. */
  public static Report<Disclosure> ofReading(OutputStream out, Language language) {
    Book book = new Book(out);
    Sheet cells = book.sheet(language.say("数据项", "cells"), Columns.ofCells(language), "9");
    Sheet claims = book.sheet(language.say("表述", "claims"), Columns.ofClaims(language), "");
    return new Report<>() {
      @Override
      public void add(Disclosure disclosure) {
        for (List<String> line : Columns.cells(disclosure)) cells.add(line, null);
        for (List<String> line : Columns.claims(disclosure)) claims.add(line, null);
      }

      @Override
      public void close() throws IOException {
        book.close();
      }
    };
  }

  /** A sheet of findings, coloured by severity, and a sheet with a line a document. */
  public static Report<CheckResult> ofFindings(OutputStream out, Language language) {
    Book book = new Book(out);
    Sheet findings = book.sheet(language.say("问题", "findings"), Columns.ofFindings(language), "");
    Sheet summary =
        book.sheet(language.say("汇总", "summary"), Columns.ofSummary(language), "2 3 4 5 6 7 8 9");
    return new Report<>() {
      @Override
      public void add(CheckResult result) {
        List<List<String>> lines = Columns.findings(result, language);
        for (int i = 0; i < lines.size(); i++) {
          boolean found = i < result.findings().size();
          findings.add(lines.get(i), found ? result.findings().get(i).severity() : null);
        }
        summary.add(Columns.summary(result), null);
      }

      @Override
      public void close() throws IOException {
        book.close();
      }
    };
  }

  private static final class Book {
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(100);
    private final OutputStream out;
    private final CellStyle plain = workbook.createCellStyle();
    private final CellStyle quoted = workbook.createCellStyle();
    private final CellStyle header = workbook.createCellStyle();
    private final Map<Severity, CellStyle> colours = new HashMap<>();
    private final Map<Integer, CellStyle> numbers = new HashMap<>();

    Book(OutputStream out) {
      this.out = out;
      plain.setWrapText(true);
      quoted.setWrapText(true);
      quoted.setQuotePrefixed(true);
      Font bold = workbook.createFont();
      bold.setBold(true);
      header.setFont(bold);
      colour(Severity.ERROR, IndexedColors.ROSE);
      colour(Severity.WARNING, IndexedColors.LIGHT_YELLOW);
      colour(Severity.ROUNDING, IndexedColors.LIGHT_TURQUOISE);
      colour(Severity.INFO, IndexedColors.LIGHT_GREEN);
    }

    private void colour(Severity severity, IndexedColors colour) {
      CellStyle style = workbook.createCellStyle();
      style.setFillForegroundColor(colour.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      colours.put(severity, style);
    }

    CellStyle number(int decimals) {
      return numbers.computeIfAbsent(decimals, d -> {
        CellStyle style = workbook.createCellStyle();
        String format = d == 0 ? "#,##0" : "#,##0." + "0".repeat(d);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
      });
    }

    /**
     * @param numeric positions of the columns whose numbers are written as numbers, separated by spaces
     */
    Sheet sheet(String name, List<String> columns, String numeric) {
      SXSSFSheet sheet = workbook.createSheet(name);
      SXSSFRow row = sheet.createRow(0);
      for (int i = 0; i < columns.size(); i++) {
        SXSSFCell cell = row.createCell(i);
        cell.setCellValue(columns.get(i));
        cell.setCellStyle(header);
        boolean wide = columns.get(i).matches("说明|修正建议|表述|message|repair|text");
        sheet.setColumnWidth(i, (wide ? 60 : 16) * 256);
      }
      sheet.createFreezePane(0, 1);
      sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
      return new Sheet(this, sheet, numeric.isEmpty() ? List.of() : List.of(numeric.split(" ")));
    }

    void close() throws IOException {
      try (workbook) {
        workbook.write(out);
      }
      out.flush();
    }
  }

  private static final class Sheet {
    private final Book book;
    private final SXSSFSheet sheet;
    private final List<String> numeric;
    private int rows = 1;

    Sheet(Book book, SXSSFSheet sheet, List<String> numeric) {
      this.book = book;
      this.sheet = sheet;
      this.numeric = numeric;
    }

    /** Adds a line; lines beyond what a sheet can hold are left out. */
    void add(List<String> line, @org.jspecify.annotations.Nullable Severity severity) {
      if (rows > MOST_ROWS) return;
      SXSSFRow row = sheet.createRow(rows++);
      for (int i = 0; i < line.size(); i++) {
        String words = line.get(i);
        if (words.isEmpty()) continue;
        SXSSFCell cell = row.createCell(i);
        if (!numeric.contains(String.valueOf(i)) || !putNumber(cell, words)) {
          cell.setCellValue(
              words.length() > MOST_CHARACTERS ? words.substring(0, MOST_CHARACTERS) : words);
          cell.setCellStyle(SpreadsheetText.isFormula(words) ? book.quoted : book.plain);
        }
        if (severity != null && i == 1) cell.setCellStyle(book.colours.get(severity));
      }
    }

    private boolean putNumber(SXSSFCell cell, String words) {
      var number = PrintedNumber.parse(words);
      if (number.isEmpty()) return false;
      BigDecimal value = number.get().value();
      if (value.precision() > EXACT_DIGITS) return false;
      cell.setCellValue(value.doubleValue());
      cell.setCellStyle(book.number(Math.max(0, value.scale())));
      return true;
    }
  }
}
