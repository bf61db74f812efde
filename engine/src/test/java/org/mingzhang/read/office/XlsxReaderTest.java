package org.mingzhang.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.mingzhang.read.UnreadableException;

class XlsxReaderTest {
  private static Source read(Consumer<XSSFWorkbook> content)
      throws IOException, UnreadableException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      content.accept(book);
      book.write(out);
    }
    return new XlsxReader().read("甲.xlsx", out.toByteArray());
  }

  private static void row(Sheet sheet, int row, Object... values) {
    Row cells = sheet.createRow(row);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof String text && !text.isEmpty())
        cells.createCell(i).setCellValue(text);
      if (values[i] instanceof Number number)
        cells.createCell(i).setCellValue(number.doubleValue());
    }
  }

  private static CellStyle style(XSSFWorkbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  @Test
  void readsTitlesGridAndNotesWithTheirRows() throws IOException, UnreadableException {
    Source source = read(book -> {
      Sheet sheet = book.createSheet("表1");
      row(sheet, 0, "收支总表");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
      row(sheet, 1, "部门名称：某局", "", "单位：万元");
      row(sheet, 2, "科目", "预算数");
      sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
      row(sheet, 3, "", "小计", "其中");
      row(sheet, 4, "201", 2935.01, 12);
      row(sheet, 5, "合计");
      row(sheet, 6, "注：本表以万元为单位。");
    });
    assertThat(source.format()).isEqualTo(Source.Format.XLSX);
    Source.Page page = source.pages().get(0);
    assertThat(page.number()).isEqualTo(1);
    List<Block> blocks = page.blocks();
    assertThat(blocks)
        .filteredOn(Block.Paragraph.class::isInstance)
        .extracting(b -> ((Block.Paragraph) b).text())
        .containsExactly("表1", "收支总表", "部门名称：某局", "单位：万元", "注：本表以万元为单位。");
    Block.Grid grid = (Block.Grid) blocks.get(4);
    assertThat(grid.rows()).isEqualTo(4);
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.cells())
        .extracting(Block.Cell::text)
        .containsExactly("科目", "预算数", "小计", "其中", "201", "2935.01", "12", "合计");
    assertThat(grid.cells().get(0).rowSpan()).isEqualTo(2);
    assertThat(grid.cells().get(1).columnSpan()).isEqualTo(2);
    assertThat(grid.cells().get(5).place().line()).isEqualTo(5);
  }

  @Test
  void printsNumbersAsTheirCellsDo() throws IOException, UnreadableException {
    Source source = read(book -> {
      Sheet sheet = book.createSheet();
      row(sheet, 0, 2935.014, 0.0963, 0.1 + 0.2, 45000, 1234567890123.0, 20101, -8.5);
      Row row = sheet.getRow(0);
      row.getCell(0).setCellStyle(style(book, "#,##0.00"));
      row.getCell(1).setCellStyle(style(book, "0.00%"));
      row.getCell(3).setCellStyle(style(book, "yyyy\"年\"m\"月\"d\"日\""));
      row.getCell(6).setCellStyle(style(book, "#,##0.00_);(#,##0.00)"));
      row(sheet, 1, "1".repeat(40), "x");
    });
    Block.Grid grid = (Block.Grid) source.pages().get(0).blocks().get(1);
    assertThat(grid.cells())
        .extracting(Block.Cell::text)
        .containsExactly(
            "2,935.01",
            "9.63%",
            "0.3",
            "2023年3月15日",
            "1234567890123",
            "20101",
            "(8.50)",
            "1".repeat(40),
            "x");
  }

  @Test
  void takesSavedResultsOfFormulasAndReportsMissingOnes() throws IOException, UnreadableException {
    Source source = read(book -> {
      Sheet sheet = book.createSheet("表2");
      row(sheet, 0, 1.5, 2);
      Cell sum = sheet.getRow(0).createCell(2);
      sum.setCellFormula("A1+B1");
      book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
      sheet.getRow(0).createCell(3).setCellFormula("A1*2");
    });
    Block.Grid grid = (Block.Grid) source.pages().get(0).blocks().get(1);
    assertThat(grid.cells()).extracting(Block.Cell::text).contains("3.5");
    assertThat(source.problems()).hasSize(1);
    assertThat(source.problems().get(0).what()).contains("表2");
  }

  @Test
  void skipsHiddenSheetsAndSaysSo() throws IOException, UnreadableException {
    Source source = read(book -> {
      row(book.createSheet("表1"), 0, "甲", 1);
      row(book.createSheet("底稿"), 0, "乙", 2);
      row(book.createSheet("表2"), 0, "丙", 3);
      book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
    });
    assertThat(source.pages()).extracting(Source.Page::number).containsExactly(1, 2);
    assertThat(source.pages().get(1).blocks().get(0))
        .isInstanceOfSatisfying(Block.Paragraph.class, p -> assertThat(p.text()).isEqualTo("表2"));
    assertThat(source.problems()).hasSize(1);
    assertThat(source.problems().get(0).what()).contains("底稿");
  }

  @Test
  void aBlankRowAndATitleBeginANewTable() throws IOException, UnreadableException {
    Source source = read(book -> {
      Sheet sheet = book.createSheet("两表");
      row(sheet, 0, "甲", 1);
      row(sheet, 1, "乙", 2);
      row(sheet, 3, "表2");
      row(sheet, 4, "", "丙", 3);
      row(sheet, 6, "", "丁", 4);
    });
    List<Block> blocks = source.pages().get(0).blocks();
    assertThat(blocks).hasSize(4);
    assertThat(((Block.Grid) blocks.get(1)).rows()).isEqualTo(2);
    assertThat(((Block.Grid) blocks.get(3)).rows()).isEqualTo(3);
    assertThat(((Block.Grid) blocks.get(3)).columns()).isEqualTo(2);
  }

  @Test
  void aSheetOfOneColumnIsText() throws IOException, UnreadableException {
    Source source = read(book -> {
      Sheet sheet = book.createSheet("说明");
      row(sheet, 0, "一、部门职责");
      row(sheet, 1, "负责大厅。\n负责公开。");
    });
    assertThat(source.pages().get(0).blocks())
        .hasSize(4)
        .allMatch(Block.Paragraph.class::isInstance);
  }

  @Test
  void reportsATableOfTenThousandColumns() throws IOException, UnreadableException {
    Source source = read(book -> {
      Row row = book.createSheet("宽").createRow(0);
      for (int i = 0; i < 10_000; i++) row.createCell(i).setCellValue(i);
    });
    assertThat(source.problems()).hasSize(1);
    assertThat(((Block.Grid) source.pages().get(0).blocks().get(1)).columns()).isEqualTo(500);
  }

  @Test
  void ignoresMergedRegionsThatOverlapOrAreAbsurd() throws IOException, UnreadableException {
    Source source = read(book -> {
      Sheet sheet = book.createSheet();
      row(sheet, 0, "甲", "乙");
      row(sheet, 1, "丙", "丁");
      sheet.addMergedRegionUnsafe(new CellRangeAddress(0, 1_000_000, 0, 0));
      sheet.addMergedRegionUnsafe(new CellRangeAddress(0, 1, 0, 1));
    });
    Block.Grid grid = (Block.Grid) source.pages().get(0).blocks().get(1);
    assertThat(grid.cells()).extracting(Block.Cell::text).containsExactly("甲", "乙", "丁");
    assertThat(grid.cells().get(0).rowSpan()).isEqualTo(2);
  }
}
