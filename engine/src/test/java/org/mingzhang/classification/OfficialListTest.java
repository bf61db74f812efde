package org.mingzhang.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficialListTest {
  @TempDir
  Path folder;

  @Test
  void aBureausListOverridesOursAndItsBadRowsAreNamed() throws IOException {
    Path list = folder.resolve("科目.csv");
    Files.writeString(list, """
        2025年科目表,,,
        科目编码,科目名称,起始年度,终止年度
        20199,其他一般公共服务,2025,
        2019955,本地试点事务,2025年,

        20A,怪码,,
        20103,,,
        2010301,行政运行,后来,
        """);
    OfficialList loaded = Catalogue.shipped().withOfficial(list);
    assertThat(loaded.accepted()).isEqualTo(2);
    assertThat(loaded.problems()).extracting(OfficialList.RowProblem::row).containsExactly(6, 7, 8);
    assertThat(loaded.problems().get(0).message()).contains("第 6 行").contains("20A");
    assertThat(loaded.catalogue().name(Kind.FUNCTION, "2019955", 2026)).contains("本地试点事务");
    assertThat(loaded.catalogue().name(Kind.FUNCTION, "20199", 2025)).contains("其他一般公共服务");
    assertThat(loaded.catalogue().name(Kind.FUNCTION, "201", 2025)).contains("一般公共服务支出");
  }

  @Test
  void listsSavedByChineseExcelAreReadToo() throws IOException {
    Path list = folder.resolve("gb.csv");
    Files.write(list, "编码,名称\n39955,本地补贴\n".getBytes(Charset.forName("GB18030")));
    assertThat(Catalogue.shipped()
            .withOfficial(list)
            .catalogue()
            .name(Kind.DEPARTMENT_ECONOMIC, "39955", 2024))
        .contains("本地补贴");
  }

  @Test
  void codesSplitOverColumnsAreJoined() throws IOException {
    Path list = folder.resolve("科目.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(list)) {
      Sheet sheet = book.createSheet();
      write(sheet.createRow(0), "类", "款", "项", "科目名称");
      write(sheet.createRow(1), "201", "", "", "一般公共服务支出");
      write(sheet.createRow(2), "201", "88", "", "新设事务");
      write(sheet.createRow(3), "201", "88", "01", "行政运行");
      book.write(out);
    }
    Catalogue loaded = Catalogue.shipped().withOfficial(list).catalogue();
    assertThat(loaded.name(Kind.FUNCTION, "20188", 2025)).contains("新设事务");
    assertThat(loaded.find(Kind.FUNCTION, "行政运行", "20188")).hasSize(1);
  }

  @Test
  void aFileThatIsNoListIsRefusedInOneSentence() throws IOException {
    Path words = Files.writeString(folder.resolve("a.csv"), "你好\n");
    assertThatThrownBy(() -> Catalogue.shipped().withOfficial(words))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("表头");
    Path broken = Files.write(folder.resolve("b.xlsx"), new byte[] {1, 2, 3});
    assertThatThrownBy(() -> Catalogue.shipped().withOfficial(broken))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("b.xlsx");
  }

  private static void write(Row row, String... cells) {
    for (int i = 0; i < cells.length; i++) row.createCell(i).setCellValue(cells[i]);
  }
}
