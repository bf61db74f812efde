package org.mingzhang.write.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mingzhang.write.DraftTable.label;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.document.Profile;
import org.mingzhang.write.DraftTable;
import org.mingzhang.write.OfficeSuite;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.PrintedTable.Position;
import org.mingzhang.write.Publication;
import org.mingzhang.write.SamplePublication;

class ExcelWriterTest {
  private static final Profile PROFILE = new Profile("云山市财政局", 2024, Profile.Kind.BUDGET, "部门", "");

  static Publication of(Publication.Element... elements) {
    return new Publication(PROFILE, "2024年云山市财政局部门预算", "test", List.of(elements), List.of());
  }

  static byte[] write(Publication publication) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExcelWriter.write(publication, out);
    return out.toByteArray();
  }

  private static XSSFWorkbook written(Publication.Element... elements) throws Exception {
    return new XSSFWorkbook(new ByteArrayInputStream(write(of(elements))));
  }

  private static DraftTable draft(String number, String title) {
    return new DraftTable(number, title).labels(3, "项目").values(2, "合计", "基本支出", "项目支出");
  }

  @Test
  void numbersAreStoredUnroundedAndShownAsPrinted() throws Exception {
    DraftTable table = draft("表1", "支出总表");
    table.row(
        label("一"),
        table.amount(new BigDecimal("29350149.99")),
        table.amount(new BigDecimal("-1234567.5")),
        table.amount(BigDecimal.ZERO));
    try (XSSFWorkbook workbook = written(table.build("云山市财政局"))) {
      Row row = workbook.getSheet("表1 支出总表").getRow(3);
      assertThat(((XSSFCell) row.getCell(1)).getRawValue()).isEqualTo("2935.014999");
      assertThat(((XSSFCell) row.getCell(2)).getRawValue()).isEqualTo("-123.45675");
      assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
      assertThat(new DataFormatter().formatCellValue(row.getCell(1))).isEqualTo("2,935.01");
      assertThat(new DataFormatter().formatCellValue(row.getCell(3))).isEqualTo("0.00");
    }
  }

  @Test
  void aZeroPrintedAsBlankIsANumberThatShowsNothing() throws Exception {
    DraftTable table = draft("表1", "支出总表").unit(MoneyUnit.WAN_YUAN, 2, "");
    table.row(
        label("一"),
        table.amount(BigDecimal.TEN),
        table.amount(BigDecimal.ZERO),
        PrintedTable.Cell.text("——"));
    try (XSSFWorkbook workbook = written(table.build("云山市财政局"))) {
      Row row = workbook.getSheetAt(1).getRow(3);
      assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(new DataFormatter().formatCellValue(row.getCell(2))).isEmpty();
      assertThat(row.getCell(3).getStringCellValue()).isEqualTo("——");
    }
  }

  @Test
  void totalsAreFormulasOverNeatRanges() throws Exception {
    DraftTable table = draft("表1", "支出总表");
    BigDecimal one = new BigDecimal("10000.05");
    Position[] below = {
      new Position(1, 2), new Position(2, 2), new Position(4, 2), new Position(3, 2)
    };
    Position[] apart = {new Position(1, 3), new Position(3, 3), new Position(4, 3)};
    Position[] block = {
      new Position(1, 2), new Position(2, 2), new Position(1, 3), new Position(2, 3)
    };
    table.row(
        label("合计"),
        table.amount(one.multiply(BigDecimal.valueOf(4)), block),
        table.amount(one.multiply(BigDecimal.valueOf(4)), below),
        table.amount(one.multiply(BigDecimal.valueOf(3)), apart));
    for (int r = 1; r <= 4; r++) {
      table.row(
          label("项目" + r),
          table.amount(one.add(one), new Position(r, 2), new Position(r, 3)),
          table.amount(one),
          table.amount(one));
    }
    try (XSSFWorkbook workbook = written(table.build("云山市财政局"))) {
      Row row = workbook.getSheetAt(1).getRow(3);
      assertThat(row.getCell(1).getCellFormula()).isEqualTo("SUM(C5:D6)");
      assertThat(row.getCell(2).getCellFormula()).isEqualTo("SUM(C5:C8)");
      assertThat(row.getCell(3).getCellFormula()).isEqualTo("SUM(D5,D7:D8)");
      assertThat(((XSSFCell) row.getCell(2)).getRawValue()).isEqualTo("4.00002");
      assertThat(workbook.getSheetAt(1).getRow(4).getCell(1).getCellFormula())
          .isEqualTo("SUM(C5:D5)");
    }
  }

  @Test
  void aTotalThatItsPartsDoNotAddUpToStaysANumber() throws Exception {
    DraftTable table = draft("表1", "支出总表");
    table.row(
        label("一"),
        table.amount(new BigDecimal("30000.01"), new Position(0, 2), new Position(0, 3)),
        table.amount(new BigDecimal("10000")),
        table.amount(new BigDecimal("20000")));
    // Each other's sum, their own sum, outside the table, a cell of words.
    table.row(
        label("二"),
        table.amount(BigDecimal.ONE, new Position(1, 2)),
        table.amount(BigDecimal.ONE, new Position(1, 1)),
        table.amount(BigDecimal.ONE, new Position(1, 3)));
    table.row(
        label("三"),
        table.amount(BigDecimal.ONE, new Position(9, 9)),
        table.amount(BigDecimal.ONE, new Position(0, 0)),
        table.amount(BigDecimal.ONE, new Position(-1, 2)));
    try (XSSFWorkbook workbook = written(table.build("云山市财政局"))) {
      List<String> formulas = new ArrayList<>();
      for (Row row : workbook.getSheetAt(1)) {
        for (Cell cell : row)
          if (cell.getCellType() == CellType.FORMULA) formulas.add(cell.getCellFormula());
      }
      // One of the circle's two may be a formula, not both.
      assertThat(formulas).containsExactly("C5");
    }
  }

  @Test
  void wordsNeverBecomeFormulas() throws Exception {
    String[] evil = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "=HYPERLINK(\"x\")"};
    DraftTable table = draft("表1", "支出总表");
    for (String words : evil) {
      table.row(
          label(words),
          PrintedTable.Cell.text(words),
          new PrintedTable.Cell(words, 1, 1, 0, PrintedTable.Cell.Kind.NUMBER, null),
          label("正常"));
    }
    Publication.Paragraph paragraph = new Publication.Paragraph("=1+1");
    try (XSSFWorkbook workbook = written(paragraph, table.build("=cmd"))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
            boolean suspicious = cell.getCellType() == CellType.STRING
                && "=+-@".indexOf(cell.getStringCellValue().charAt(0)) >= 0;
            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(suspicious);
          }
        }
      }
      assertThat(workbook.getSheetAt(2).getRow(3).getCell(0).getStringCellValue())
          .isEqualTo("=1+1");
    }
  }

  @Test
  void wordsThatLookLikeExcelsEscapesStayWhatTheyAre() throws Exception {
    try (XSSFWorkbook workbook =
        written(new Publication.Paragraph("见_x0041_x0043_与_x000D__x0042_。"))) {
      assertThat(workbook.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("见_x0041_x0043_与_x000D__x0042_。");
    }
  }

  @Test
  void sheetNamesAreLegalAndUnique() throws Exception {
    List<PrintedTable> tables = new ArrayList<>();
    for (String title : new String[] {
      "支出/总[表]:*?\\",
      "支出/总[表]:*?\\",
      "'引号'",
      "History",
      "History",
      "",
      "非常长的表名".repeat(10),
      "非常长的表名".repeat(10),
      "目录",
      "a\uD83D\uDE00".repeat(20)
    }) {
      DraftTable table = draft("", title);
      table.row(label("一"), label("二"), label(""), label(""));
      tables.add(table.build("云山市财政局"));
    }
    try (XSSFWorkbook workbook = written(tables.toArray(Publication.Element[]::new))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(tables.size() + 1);
      for (Sheet sheet : workbook) {
        assertThat(sheet.getSheetName())
            .hasSizeBetween(1, 31)
            .doesNotContainPattern("[\\[\\]:*?/\\\\]");
        assertThat(sheet.getSheetName().toLowerCase()).isNotEqualTo("history");
      }
    }
  }

  @Test
  void aSheetIsSetUpForScreenAndPaper() throws Exception {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(write(SamplePublication.budget())))) {
      XSSFSheet sheet = workbook.getSheet("表2 收入总表");
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:5");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
      assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getMergedRegions()).anyMatch(r -> r.formatAsString().equals("D4:H4"));
      Sheet contents = workbook.getSheet("目录");
      List<String> links = new ArrayList<>();
      contents.getHyperlinkList().forEach(link -> links.add(link.getAddress()));
      assertThat(links).hasSize(20).contains("'表2 收入总表'!A1", "'文字说明'!A1");
    }
  }

  /** LibreOffice is given the workbook without the results of its formulas, and must come to the same ones. */
  @Test
  void calculatingAnewChangesNothing(@TempDir Path folder) throws Exception {
    byte[] file = write(SamplePublication.budget());
    Path bare = folder.resolve("bare.xlsx");
    Files.write(bare, withoutResults(file));
    Path calculated = OfficeSuite.convert(bare, "xlsx");
    int formulas = 0;
    try (XSSFWorkbook ours = new XSSFWorkbook(new ByteArrayInputStream(file));
        XSSFWorkbook theirs = new XSSFWorkbook(Files.newInputStream(calculated))) {
      for (Sheet sheet : ours) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() != CellType.FORMULA) continue;
            formulas++;
            Cell other = theirs
                .getSheet(sheet.getSheetName())
                .getRow(row.getRowNum())
                .getCell(cell.getColumnIndex());
            assertThat(other.getNumericCellValue())
                .as(sheet.getSheetName() + " " + cell.getAddress())
                .isCloseTo(cell.getNumericCellValue(), within(1e-7));
          }
        }
      }
    }
    assertThat(formulas).isGreaterThan(200);
  }

  private static byte[] withoutResults(byte[] file) throws Exception {
    ByteArrayOutputStream bare = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(bare)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] part = in.readAllBytes();
        if (entry.getName().startsWith("xl/worksheets/sheet")) {
          String xml = new String(part, StandardCharsets.UTF_8);
          part = xml.replaceAll("</f><v>[^<]*</v>", "</f>").getBytes(StandardCharsets.UTF_8);
          if (xml.contains("</f>"))
            assertThat(part.length).isLessThan(xml.getBytes(StandardCharsets.UTF_8).length);
        }
        out.write(part);
      }
    }
    return bare.toByteArray();
  }
}
