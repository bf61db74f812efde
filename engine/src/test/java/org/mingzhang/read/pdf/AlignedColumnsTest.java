package org.mingzhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.read.pdf.DrawnPdf.grids;
import static org.mingzhang.read.pdf.DrawnPdf.lines;
import static org.mingzhang.read.pdf.DrawnPdf.rows;

import org.junit.jupiter.api.Test;
import org.mingzhang.document.Source;

class AlignedColumnsTest {
  private static void body(DrawnPdf pdf, int rows, double top) {
    for (int i = 0; i < rows; i++) {
      double y = top - 18 * i;
      pdf.text(104, y, "第" + (char) ('甲' + i) + "项支出").number(340, y, (10 + i) + ".50");
      if (i != 1) pdf.number(440, y, "1,00" + i + ".00");
    }
  }

  @Test
  void aTableOfThreeRulesIsRead() throws Exception {
    DrawnPdf pdf = new DrawnPdf().text(200, 700, "一张三线表");
    pdf.rule(DrawnPdf.Pen.LINE, 100, 680, 450, 680).rule(DrawnPdf.Pen.LINE, 100, 644, 450, 644);
    pdf.text(130, 664, "项目").text(350, 668, "金额").text(310, 650, "上年").text(405, 650, "本年");
    body(pdf, 3, 628);
    pdf.rule(DrawnPdf.Pen.LINE, 100, 580, 450, 580).text(104, 560, "注：单位为万元。");
    Source.Page page = pdf.read().pages().get(0);
    assertThat(grids(page)).hasSize(1);
    assertThat(rows(grids(page).get(0)))
        .endsWith(
            "第甲项支出|10.50|1,000.00",
            "第" + (char) ('甲' + 1) + "项支出|11.50|",
            "第" + (char) ('甲' + 2) + "项支出|12.50|1,002.00")
        .contains("|上年|本年");
    assertThat(lines(page)).containsExactly("一张三线表", "注：单位为万元。");
  }

  @Test
  void columnsOfNumbersWithoutAnyRuleAreATable() throws Exception {
    DrawnPdf pdf = new DrawnPdf().text(100, 700, "下面是没有框线的表，这一行是正文而已。");
    body(pdf, 5, 640);
    for (int i = 0; i < 5; i++) pdf.number(520, 640 - 18 * i, "7");
    assertThat(grids(pdf.read().pages().get(0))).hasSize(1);
  }

  @Test
  void whatIsUnsureStaysLinesWithTheirGaps() throws Exception {
    DrawnPdf pdf = new DrawnPdf();
    pdf.text(100, 700, "编制部门：某某办公室").text(400, 700, "单位：万元");
    pdf.text(100, 600, "姓名").text(300, 600, "职务");
    Source.Page page = pdf.read().pages().get(0);
    assertThat(grids(page)).isEmpty();
    assertThat(lines(page)).hasSize(2);
    assertThat(lines(page).get(0)).matches("编制部门：某某办公室 {2,}单位：万元");
    assertThat(lines(page).get(1)).matches("姓名 {2,}职务");
  }

  @Test
  void runningTextBetweenRulesStaysText() throws Exception {
    DrawnPdf pdf = new DrawnPdf();
    for (double y : new double[] {720, 500, 300}) pdf.rule(DrawnPdf.Pen.LINE, 80, y, 520, y);
    for (int i = 0; i < 8; i++) pdf.text(80, 700 - 20 * i, "这一行只是正文里的话共安排 12.50 万元用于日常工作和其他事项支出。");
    Source.Page page = pdf.read().pages().get(0);
    assertThat(grids(page)).isEmpty();
    assertThat(lines(page)).hasSize(8);
  }

  @Test
  void wordsOfSeveralColumnsInOneAreNoTable() throws Exception {
    DrawnPdf pdf = new DrawnPdf();
    for (int i = 0; i < 6; i++) {
      double y = 640 - 18 * i;
      // the places shift from line to line: nothing stands below anything
      pdf.text(100, y, "甲")
          .number(160 + 37 * i, y, "1.00")
          .number(215 + 37 * i, y, "2.00")
          .number(320 + 37 * i, y, "3.00");
    }
    assertThat(grids(pdf.read().pages().get(0))).isEmpty();
  }
}
