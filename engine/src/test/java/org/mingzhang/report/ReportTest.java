package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.check.CheckResult;
import org.mingzhang.document.SpreadsheetText;
import org.mingzhang.fact.Box;

class ReportTest {
  private interface Opener<T> {
    Report<T> on(OutputStream out) throws IOException;
  }

  private static <T> byte[] written(Opener<T> opener, T document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Report<T> report = opener.on(out)) {
      report.add(document);
    }
    return out.toByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void findingsAreOneJsonObjectALine() throws IOException {
    String json = text(written(out -> JsonReport.ofFindings(out, Language.ZH), Fixture.checked()));
    assertThat(json.lines()).hasSize(1);
    assertThat(json)
        .startsWith(
            "{\"doc\":\"budget.txt\",\"findings\":[{\"rule\":\"partition\",\"severity\":\"error\","
                + "\"places\":[{\"table\":\"表1\",\"row\":\"合计\",\"column\":\"支出总计\",\"page\":2,"
                + "\"line\":null,\"quote\":\"960.00\"}")
        .contains("\"expected\":\"950.00\",\"actual\":\"960.00\"")
        .contains("\"repair\":\"表1 合计 支出总计 960.00 → 950.00\"}")
        .contains("\"repair\":null")
        .contains("\"unchecked\":[{\"what\":\"表2\",\"why\":\"没有读到数字\"")
        .endsWith("\"counts\":{\"error\":1,\"warning\":1,\"rounding\":0,\"info\":0,\"equations\":1,"
            + "\"cells\":3}}\n");
    parse(json);
  }

  @Test
  void whatWasReadIsOneJsonObjectALine() throws IOException {
    String json = text(written(JsonReport::ofReading, Fixture.budget()));
    assertThat(json)
        .startsWith(
            "{\"doc\":\"budget.txt\",\"issuer\":\"云山区示范局\",\"year\":2026,\"kind\":\"budget\","
                + "\"level\":\"部门\",\"tables\":[{\"no\":\"表1\",\"title\":\"支出总表\","
                + "\"unit\":\"万元\",\"page\":2,\"form\":null,\"rows\":[{\"key\":\"合计\",\"name\":\"\","
                + "\"side\":\"\",\"values\":[[\"支出总计\",\"960.00\"],")
        .contains("\"amount\":\"960.00\",\"unit\":\"万元\",\"kind\":\"amount\"")
        .contains(
            "{\"coordinate\":{\"year\":\"2026\",\"measure\":\"expenditure\",\"nature\":\"basic\"},"
                + "\"amount\":\"600.00\",\"unit\":\"万元\",\"decimals\":2,\"place\":\"表1 r1 c2\"}")
        .contains("\"key\":\"201\"")
        .contains("\"values\":[]");
    parse(json);
  }

  private static void parse(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) parser.getCurrentLocation();
    }
  }

  @Test
  void englishWordsWhereThereAreAny() throws IOException {
    String json = text(written(out -> JsonReport.ofFindings(out, Language.EN), Fixture.checked()));
    assertThat(json).contains("is not the sum 950.00").contains("没有变化不写增加");
  }

  @Test
  void csvHasALineForEachFindingAndEachThingNotChecked() throws IOException {
    byte[] csv = written(out -> CsvReport.ofFindings(out, Language.ZH, false), Fixture.checked());
    List<CSVRecord> records =
        CSVFormat.RFC4180.parse(new java.io.StringReader(text(csv))).getRecords();
    assertThat(records).hasSize(4);
    assertThat(records.get(1).get(1)).isEqualTo("错误");
    assertThat(records.get(1).get(8)).isEqualTo("960.00");
    assertThat(records.get(3).get(1)).isEqualTo("未能核对");
  }

  @Test
  void csvForExcelBeginsWithAMark() throws IOException {
    byte[] csv = written(out -> CsvReport.ofReading(out, Language.ZH, true), Fixture.budget());
    assertThat(text(csv)).startsWith("\uFEFF文件,表号");
  }

  @ParameterizedTest
  @CsvSource({
    "=1+1, '''=1+1'",
    "+cmd|x, '''+cmd|x'",
    "@SUM(A1), '''@SUM(A1)'",
    "-12.50, -12.50",
    "'-1,200', '-1,200'",
    "-x, '''-x'",
    "公务接待费, 公务接待费"
  })
  void csvDefusesFormulas(String words, String written) {
    assertThat(SpreadsheetText.harmless(words)).isEqualTo(written);
  }

  @Test
  void workbookHasNoFormulasAndKeepsNumbers() throws IOException {
    byte[] findings = written(out -> XlsxReport.ofFindings(out, Language.ZH), Fixture.checked());
    byte[] cells = written(out -> XlsxReport.ofReading(out, Language.ZH), Fixture.budget());
    for (byte[] book : List.of(findings, cells)) {
      try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
        workbook.forEach(sheet -> sheet.forEach(row ->
            row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
      }
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(cells))) {
      Cell value = workbook.getSheet("数据项").getRow(1).getCell(9);
      assertThat(value.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(value.getNumericCellValue()).isEqualTo(960);
      assertThat(value.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(findings))) {
      assertThat(workbook.getSheet("问题").getRow(1).getCell(11).getStringCellValue())
          .contains("不等");
      assertThat(workbook.getSheet("汇总").getRow(1).getCell(3).getNumericCellValue())
          .isEqualTo(1);
    }
  }

  @Test
  void htmlMarksFindingsInPlaceWithTheirArithmetic() throws IOException {
    Document page =
        Jsoup.parse(text(written(out -> HtmlReport.of(out, Language.ZH), Fixture.checked())));
    var cell = page.selectFirst("td.error");
    assertThat(cell).isNotNull();
    assertThat(cell.selectFirst("summary").text()).isEqualTo("960.00");
    assertThat(cell.selectFirst("samp").text())
        .isEqualTo("表1 合计 / 支出总计 960.00 万元 ≠ 合计 / 基本支出 600.00 万元 + 合计 / 项目支出 350.00 万元");
    assertThat(cell.text()).contains("差 10 万元，尾数容许 0.015 万元");
    assertThat(page.select(".paragraph details.warning summary").text()).contains("增加0万元");
    for (var link : page.select("a[href]")) {
      String target = link.attr("href");
      assertThat(target).startsWith("#");
      assertThat(page.getElementById(target.substring(1))).as(target).isNotNull();
    }
  }

  @Test
  void htmlNeedsNothingFromOutsideAndRunsNothing() throws IOException {
    String html = text(written(out -> HtmlReport.of(out, Language.ZH), Fixture.checked()));
    Document page = Jsoup.parse(html);
    assertThat(page.select("script, link, img, iframe, object, [src], [onclick]"))
        .isEmpty();
    assertThat(html).doesNotContain("<script").contains("&lt;script&gt;alert(&#39;x&#39;)");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
  }

  @Test
  void pdfCopyHasAHighlightOverTheNumberAndANoteWhereThereIsNoBox(@TempDir Path folder)
      throws IOException {
    Path pdf = folder.resolve("budget.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.A4));
      document.addPage(new PDPage(PDRectangle.A4));
      document.save(pdf.toFile());
    }
    Path copy = folder.resolve("copy.pdf");
    try (OutputStream out = Files.newOutputStream(copy)) {
      PdfAnnotator.annotate(pdf, Fixture.checked(), Language.ZH, out);
    }
    try (PDDocument document = Loader.loadPDF(copy.toFile())) {
      List<PDAnnotation> second = document.getPage(1).getAnnotations();
      assertThat(second).hasSize(3).allMatch(a -> a instanceof PDAnnotationHighlight);
      assertThat(second.get(0).getContents()).startsWith("【错误】支出总计 960.00").contains("建议：");
      float top = PDRectangle.A4.getHeight() - 100;
      assertThat(((PDAnnotationHighlight) second.get(0)).getQuadPoints())
          .containsExactly(50, top, 100, top, 50, top - 12, 100, top - 12);
      assertThat(document.getPage(0).getAnnotations()).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 10, 770", "90, 20, 10", "180, 590, 20", "270, 570, 790"})
  void highlightsTurnWithThePage(int rotation, float x, float y) {
    PDPage page = new PDPage(new PDRectangle(600, 800));
    page.setRotation(rotation);
    PDRectangle area = PdfAnnotator.onPage(page, new Box(10, 20, 10, 30));
    assertThat(area.getLowerLeftX()).isEqualTo(x);
    assertThat(area.getLowerLeftY()).isEqualTo(y);
  }

  @Test
  void arithmeticSaysWhatStandsBehindAFinding() {
    CheckResult result = Fixture.checked();
    assertThat(Workings.behind(result.findings().get(0), result)).hasSize(1);
    assertThat(Workings.behind(result.findings().get(1), result)).isEmpty();
    assertThat(Workings.difference(result.equations().get(0), Language.EN))
        .isEqualTo("off by 10 万元, rounding allows 0.015");
  }
}
