package org.mingzhang.budget.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetLine.Procurement;
import org.mingzhang.budget.BudgetLine.Source;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Problem;
import org.mingzhang.budget.RandomDossiers;
import org.mingzhang.budget.table.Entries;

class IntegratedTest {
  @TempDir
  Path folder;

  private Imported imported(String csv) throws IOException {
    return IntegratedImport.read(Files.writeString(folder.resolve("导出.csv"), csv), 2024);
  }

  private static List<String> messages(Imported imported) {
    return imported.problems().stream()
        .map(p -> (p.isError() ? "E " : "W ") + p.message())
        .toList();
  }

  @Test
  void elementNamesInAnyOrder() throws Exception {
    Imported imported = imported("""
        AMT,EXP_FUNC_CODE,DEP_BGT_ECO_CODE,GOV_BGT_ECO_CODE,AGENCY_CODE,AGENCY_NAME,PRO_CAT_CODE,PRO_CODE,PRO_NAME,FUND_TYPE_CODE,FOUND_TYPE_CODE,FISCAL_YEAR,MOF_DIV_CODE,IS_GOV_PUR
        1000.5,2010301,30101,50101,131001,本级,111,,基本工资,111,1,2024,440300000,0
        2000,2010302,30209,50299,131001,本级,31,440300241310010000001,大厅运行,11,2,2024,440300000,0
        300,2010301,30301,50901,131001,本级,112,,离退休费,11,1,2024,440300000,0
        """);
    assertThat(messages(imported)).isEmpty();
    assertThat(imported.lines())
        .extracting(BudgetLine::nature)
        .containsExactly("pay", "project", "family");
    assertThat(imported.lines())
        .extracting(BudgetLine::fund)
        .containsExactly("general-public/basic", "general-public/duty", "general-public/basic");
    assertThat(imported.lines())
        .extracting(BudgetLine::source)
        .containsExactly(Source.THIS_YEAR, Source.CARRIED_OVER, Source.THIS_YEAR);
    assertThat(imported.lines().get(0).amount()).isEqualTo("1000.5");
    assertThat(imported.lines().get(0).note()).isEqualTo("PRO_NAME：基本工资");
    assertThat(imported.projects()).extracting("name").containsExactly("大厅运行");
    assertThat(imported.projects().get(0).code()).isEqualTo("440300241310010000001");
    assertThat(imported.unitCodes()).containsEntry("本级", "131001");
  }

  @Test
  void chineseNamesTitlesTotalsAndWanInAWorkbook() throws Exception {
    Path file = folder.resolve("导出.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.createSheet("封面").createRow(0).createCell(0).setCellValue("部门预算");
      Sheet sheet = book.createSheet("明细");
      row(sheet, 0, "2024年部门预算明细表");
      row(
          sheet,
          2,
          "序号",
          "单位名称",
          "支出功能分类科目",
          "部门支出经济分类",
          "项目类别",
          "项目名称",
          "资金性质",
          "资金来源",
          "批复金额（万元）",
          "申报数(万元)",
          "采购品目",
          "经办人");
      row(sheet, 3, "合计", "", "", "", "", "", "", "", 18.5, 20);
      row(
          sheet,
          4,
          1,
          "本级",
          "2010301 行政运行",
          "30201-办公费",
          "公用经费",
          "公用经费项目",
          "一般公共预算资金",
          "年初预算",
          6.123456,
          7,
          "",
          "张三");
      row(
          sheet,
          5,
          2,
          "本级",
          "[2010302]一般行政管理事务",
          30209,
          "特定目标类",
          "大厅运行",
          "11 一般公共预算",
          "上年结转",
          12.3,
          13,
          "C21 物业",
          "");
      book.write(out);
    }
    Imported imported = IntegratedImport.read(file, 2024);
    assertThat(messages(imported)).containsExactly("W 导出.xlsx“明细”表 第 3 行：不认识的列并入了备注：经办人。");
    assertThat(imported.skipped()).isEqualTo(1);
    assertThat(imported.lines()).hasSize(2);
    BudgetLine first = imported.lines().get(0);
    assertThat(first.amount()).isEqualTo("61234.56");
    assertThat(first.function()).isEqualTo("2010301");
    assertThat(first.note()).isEqualTo("项目名称：公用经费项目；经办人：张三");
    BudgetLine second = imported.lines().get(1);
    assertThat(second.function()).isEqualTo("2010302");
    assertThat(second.procurement().item()).isEqualTo("C21");
    assertThat(second.source()).isEqualTo(Source.CARRIED_OVER);
    Imported asked = IntegratedImport.read(file, 2024, "申报数");
    assertThat(asked.lines())
        .extracting(line -> line.amount().toPlainString())
        .containsExactly("70000", "130000");
  }

  private static void row(Sheet sheet, int at, Object... cells) {
    Row row = sheet.createRow(at);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Number number) row.createCell(i).setCellValue(number.doubleValue());
      else row.createCell(i).setCellValue(cells[i].toString());
    }
  }

  @Test
  void aRowThatCannotBeTakenOverIsToldAndTheOthersAreTaken() throws Exception {
    Imported imported = imported("""
        单位名称,支出功能分类,部门支出经济分类,政府支出经济分类,资金性质代码,项目名称,金额,年度,是否政府采购
        本级,2010301,30201,50201,11,,1.2E5,2024,
        本级,2010301,30201,50201,77,,1,2024,
        ,2010301,30201,50201,11,,1,2023,
        本级,201,30201,50201,11,,1,2024,是
        本级,2010301,30201,50201,11,,10,2024,或许
        """);
    assertThat(messages(imported))
        .containsExactly(
            "E 导出.csv 第 2 行“金额”：“1.2E5”是科学计数法，末几位已不可知，应为数字。这一行没有导入。",
            "E 导出.csv 第 3 行“资金性质代码”：不认识“77”，应为资金性质的代码或名称。这一行没有导入。",
            "E 导出.csv 第 4 行“年度”：“2023”不是要导入的年度，应为2024。这一行没有导入。",
            "E 导出.csv 第 4 行“单位名称”：没有填，应为单位名称。这一行没有导入。",
            "W 导出.csv 第 5 行“是否政府采购”：是政府采购，但没有采购品目，没有按采购导入。请在明细里补上采购品目。",
            "E 导出.csv 第 6 行“是否政府采购”：“或许”看不懂，应为1 或 0、是或否。这一行没有导入。",
            "W 导出.csv“PRO_CAT_CODE”：5 行没有项目类别，支出性质是按科目推断的。请核对。",
            "E 导出.csv 第 5 行“支出功能分类”：“201”不是支出功能分类编码，应为7 位的支出功能分类编码。");
    assertThat(imported.lines()).hasSize(1);
  }

  @Test
  void aFileWithoutTheNeededColumnsSaysWhichAreMissing() throws Exception {
    assertThat(messages(imported("AGENCY_NAME,EXP_FUNC_CODE,PRO_NAME\n本级,2010301,甲\n")))
        .containsExactly(
            "E 导出.csv 第 1 行“DEP_BGT_ECO_CODE”：缺少这一列。请导出时带上它，或用它的中文名作列名。",
            "E 导出.csv 第 1 行“FUND_TYPE_CODE”：缺少这一列。请导出时带上它，或用它的中文名作列名。",
            "E 导出.csv 第 1 行“AMT”：没有金额列，应为AMT、CUR_AMT、调整后预算数、REPLY_AMT、批复金额、批复数、FIN_AUDIT_MONEY、财政审核数、APPLY_UP、申报数之一。");
    assertThat(messages(imported("你好\n世界\n")))
        .containsExactly(
            "E 导出.csv：没有找到表头，应为含 AGENCY_NAME、EXP_FUNC_CODE、DEP_BGT_ECO_CODE、AMT 等列（或其中文名）的一行。");
    Path missing = folder.resolve("没有.csv");
    assertThat(messages(IntegratedImport.read(missing, 2024)))
        .containsExactly("E 没有.csv：没有这个文件。请检查路径。");
  }

  @Test
  void exportsInTheEncodingOfChineseExcelAreRead() throws Exception {
    Path file = folder.resolve("gbk.csv");
    String csv = "单位名称,支出功能分类,部门支出经济分类,资金性质,项目类别,金额\n本级,2010301,30201,一般公共预算,公用经费,5\n";
    Files.write(file, csv.getBytes(Charset.forName("GB18030")));
    Imported imported = IntegratedImport.read(file, 2024);
    assertThat(messages(imported)).isEmpty();
    assertThat(imported.lines()).hasSize(1);
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return RandomDossiers.dossiers().map(IntegratedTest::sensible);
  }

  /** With lines as they can be in a budget: an export has no place for others. */
  private static Dossier sensible(Dossier dossier) {
    return dossier.withLines(dossier.lines().stream()
        .map(line -> new BudgetLine(
            line.unit(),
            line.function(),
            line.economic(),
            line.governmentEconomic(),
            line.project().isEmpty() ? "pay" : "project",
            line.project(),
            Entries.FUNDS.contains(line.fund()) ? line.fund() : "other",
            line.source(),
            line.amount(),
            line.procurement().isNone() ? Procurement.NONE : line.procurement(),
            line.note()))
        .toList());
  }

  @Property(tries = 200)
  void whatIsExportedImportsAsTheSameLines(@ForAll("dossiers") Dossier dossier) throws Exception {
    Path file = Files.createTempFile("export", ".csv");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        IntegratedExport.write(dossier, out);
      }
      Imported imported = IntegratedImport.read(file, dossier.profile().year());
      assertThat(imported.lines()).isEqualTo(dossier.lines());
      assertThat(imported.problems().stream().map(Problem::what))
          .noneMatch(what -> what.contains("不认识") || what.contains("没有填"));
    } finally {
      Files.delete(file);
    }
  }
}
