package org.mingzhang.budget.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.DossierException;
import org.mingzhang.budget.Problem;
import org.mingzhang.budget.RandomDossiers;

class DossierWorkbookTest {
  @TempDir
  Path folder;

  @Provide
  Arbitrary<Dossier> dossiers() {
    return RandomDossiers.dossiers();
  }

  @Property(tries = 40)
  void whatIsWrittenReadsBackEqual(@ForAll("dossiers") Dossier dossier) throws Exception {
    Path file = Files.createTempFile("dossier", ".xlsx");
    try {
      DossierWorkbook.write(dossier, file);
      assertThat(DossierWorkbook.read(file)).isEqualTo(dossier);
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 5)
  void theSameDossierIsTheSameBytes(@ForAll("dossiers") Dossier dossier) throws Exception {
    Path file = Files.createTempFile("dossier", ".xlsx");
    Path again = Files.createTempFile("dossier", ".xlsx");
    try {
      DossierWorkbook.write(dossier, file);
      DossierWorkbook.write(dossier, again);
      assertThat(again).hasSameBinaryContentAs(file);
    } finally {
      Files.delete(file);
      Files.delete(again);
    }
  }

  private Path template() throws IOException {
    Path file = folder.resolve("模板.xlsx");
    DossierWorkbook.template(file);
    return file;
  }

  private static void edit(Path file, Consumer<XSSFWorkbook> change) throws IOException {
    XSSFWorkbook book;
    try (InputStream in = Files.newInputStream(file)) {
      book = new XSSFWorkbook(in);
    }
    try (book) {
      change.accept(book);
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }

  private static Cell cell(Sheet sheet, int row, String header) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().replace("*", "").equals(header)) {
        Row at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return at.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      }
    }
    throw new AssertionError("no column " + header);
  }

  private static void fillIn(XSSFWorkbook book) {
    Sheet cover = book.getSheet("封面信息");
    cell(cover, 1, "部门名称").setCellValue("云山市政务服务局");
    cell(cover, 1, "年度").setCellValue(2024);
    cell(cover, 1, "预算或决算").setCellValue("预算");
    Sheet units = book.getSheet("单位");
    cell(units, 1, "单位名称").setCellValue("本级");
    cell(units, 1, "单位类别").setCellValue("行政");
    Sheet lines = book.getSheet("预算明细");
    cell(lines, 1, "单位").setCellValue("本级");
    cell(lines, 1, "功能科目").setCellValue(2010301);
    cell(lines, 1, "部门经济科目").setCellValue("30201");
    cell(lines, 1, "支出性质").setCellValue("公用经费");
    cell(lines, 1, "资金性质").setCellValue("一般公共预算·基本支出拨款");
    cell(lines, 1, "金额").setCellValue(12_345_678_901.23);
  }

  private List<String> messages(Path file) {
    DossierException wrong =
        catchThrowableOfType(DossierException.class, () -> DossierWorkbook.read(file));
    assertThat(wrong).isNotNull();
    return wrong.problems().stream().map(Problem::message).toList();
  }

  @Test
  void theTemplateIsFilledInByHandAndRead() throws Exception {
    Path file = template();
    edit(file, DossierWorkbookTest::fillIn);
    Dossier dossier = DossierWorkbook.read(file);
    assertThat(dossier.profile().year()).isEqualTo(2024);
    assertThat(dossier.lines()).hasSize(1);
    assertThat(dossier.lines().get(0).function()).isEqualTo("2010301");
    assertThat(dossier.lines().get(0).amount()).isEqualTo("12345678901.23");
    assertThat(dossier.projects()).isEmpty();
  }

  @Test
  void formulasGiveTheirLastResultAndAreNeverRun() throws Exception {
    Path file = template();
    edit(file, book -> {
      fillIn(book);
      Cell amount = cell(book.getSheet("预算明细"), 1, "金额");
      amount.setCellFormula("0.1+0.2");
      amount.setCellValue(0.1 + 0.2);
      Cell start = cell(book.getSheet("预算明细"), 1, "备注");
      start.setCellFormula("\"a\"&\"b\"");
      start.setCellValue("cd");
      cell(book.getSheet("项目"), 1, "项目名称").setCellValue("甲");
      cell(book.getSheet("项目"), 1, "项目类别").setCellValue("一般性项目");
      cell(book.getSheet("项目"), 1, "开始日期").setCellValue(45292);
    });
    Dossier dossier = DossierWorkbook.read(file);
    assertThat(dossier.lines().get(0).amount()).isEqualTo("0.3");
    assertThat(dossier.lines().get(0).note()).isEqualTo("cd");
    assertThat(dossier.projects().get(0).start()).isEqualTo("2024-01-01");
  }

  @Test
  void everyMistakeIsToldWithItsSheetRowAndColumn() throws Exception {
    Path file = template();
    edit(file, book -> {
      fillIn(book);
      Sheet lines = book.getSheet("预算明细");
      cell(lines, 1, "金额").setCellValue("1.2E5");
      cell(lines, 1, "资金来源").setCellValue("去年");
      cell(lines, 2, "单位").setCellValue("本级");
      cell(lines, 2, "金额").setCellValue(1.005);
      cell(book.getSheet("封面信息"), 1, "年度").setBlank();
      book.createSheet("我的备忘");
      book.removeSheetAt(book.getSheetIndex("资产"));
    });
    assertThat(messages(file))
        .contains(
            "模板.xlsx“封面信息”表 第 2 行“年度”：没有填，应为如“2024”。",
            "模板.xlsx“预算明细”表 第 2 行“金额”：“1.2E5”是科学计数法，末几位已不可知，应为以元为单位、至多两位小数的数字。请直接填数字，不要带单位。",
            "模板.xlsx“预算明细”表 第 2 行“资金来源”：没有“去年”这一项，应为当年、上年结转。",
            "模板.xlsx“预算明细”表 第 3 行“功能科目”：没有填，应为如“2010301”。",
            "模板.xlsx“预算明细”表 第 3 行“金额”：“1.005”多于 2 位小数，应为以元为单位、至多两位小数的数字。请直接填数字，不要带单位。")
        .anyMatch(message -> message.startsWith("模板.xlsx“我的备忘”表：不认识的表，没有读。"));
  }

  @Test
  void aPartOfAnUnknownProjectIsAMistake() throws Exception {
    Path file = template();
    edit(file, book -> {
      fillIn(book);
      cell(book.getSheet("项目分项"), 1, "项目").setCellValue("乙");
      cell(book.getSheet("项目分项"), 1, "分项名称").setCellValue("物业");
    });
    assertThat(messages(file))
        .containsExactly("模板.xlsx“项目分项”表 第 2 行“项目”：“项目”表里没有“乙”。请在“项目”表补上，或改正名称。");
  }

  @Test
  void theEmptyTemplateSaysWhatIsMissing() throws Exception {
    assertThat(messages(template())).containsExactly("模板.xlsx“封面信息”表：没有填，应为部门名称、年度等一行。");
  }

  @Test
  void theTemplateExplainsEveryColumnAndOffersWhatIsKnown() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(template()))) {
      for (String name : List.of("封面信息", "单位", "预算明细", "项目", "自评", "文字")) {
        Sheet sheet = book.getSheet(name);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        for (Cell cell : sheet.getRow(0)) {
          assertThat(cell.getCellComment().getString().getString())
              .startsWith(cell.getStringCellValue().endsWith("*") ? "必填" : "选填");
        }
      }
      assertThat(book.getSheet("预算明细").getDataValidations()).hasSizeGreaterThanOrEqualTo(8);
      assertThat(book.getSheetName(0)).isEqualTo("填写说明");
      assertThat(book.isSheetHidden(book.getSheetIndex("选项"))).isTrue();
      assertThat(book.getSheet("填写示例").getLastRowNum()).isGreaterThanOrEqualTo(4);
    }
  }

  @Test
  void amountsAreRealNumbersAndCodesAreText() throws Exception {
    Path file = template();
    edit(file, DossierWorkbookTest::fillIn);
    Path copy = folder.resolve("copy.xlsx");
    DossierWorkbook.write(DossierWorkbook.read(file), copy);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(copy))) {
      Sheet lines = book.getSheet("预算明细");
      assertThat(cell(lines, 1, "金额").getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cell(lines, 1, "功能科目").getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell(lines, 1, "功能科目").getCellStyle().getDataFormatString()).isEqualTo("@");
    }
  }

  @Test
  void archivesThatInflateWithoutEndAndOtherFilesAreRefused() throws Exception {
    Path bomb = folder.resolve("bomb.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 120; i++) zip.write(zeros);
      zip.closeEntry();
    }
    assertThat(messages(bomb))
        .containsExactly(
            "bomb.xlsx：文件解压后异常庞大（可能是压缩炸弹），没有读。请用 mingzhang template 生成的模板填报，另存为 .xlsx。");
    Path text = Files.writeString(folder.resolve("text.xlsx"), "PK nothing");
    assertThat(messages(text)).hasSize(1);
    Path empty = Files.writeString(folder.resolve("empty.xlsx"), "");
    assertThat(messages(empty)).hasSize(1);
    Path cut = folder.resolve("cut.xlsx");
    byte[] whole = Files.readAllBytes(template());
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(messages(cut)).hasSize(1);
  }
}
