package org.mingzhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.read.pdf.DrawnPdf.grids;
import static org.mingzhang.read.pdf.DrawnPdf.lines;
import static org.mingzhang.read.pdf.DrawnPdf.rows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.mingzhang.fact.Box;

class RuledGridTest {
  private static final double[] XS = {100, 250, 350, 450};
  private static final double[] YS = {600, 620, 640, 660};

  /** A header over two columns, a label column, right-aligned numbers, one blank cell. */
  private static DrawnPdf table(DrawnPdf pdf, DrawnPdf.Pen pen) {
    pdf.rule(pen, 100, 600, 100, 660).rule(pen, 250, 600, 250, 660).rule(pen, 450, 600, 450, 660);
    pdf.rule(pen, 350, 600, 350, 640);
    pdf.rule(pen, 100, 660, 450, 660).rule(pen, 250, 640, 450, 640).rule(pen, 100, 620, 450, 620);
    pdf.rule(pen, 100, 600, 450, 600);
    pdf.text(160, 636, "项目").text(330, 646, "预算数");
    pdf.text(285, 626, "小计").text(385, 626, "其中");
    pdf.text(104, 606, "一、教育支出").number(446, 606, "1,234.56");
    return pdf;
  }

  @ParameterizedTest
  @EnumSource
  void rulesCountHoweverTheyAreDrawn(DrawnPdf.Pen pen) throws Exception {
    Source source = table(new DrawnPdf(), pen).read();
    Source.Page page = source.pages().get(0);
    assertThat(grids(page)).hasSize(1);
    assertThat(rows(grids(page).get(0)))
        .containsExactly("项目[2x1]|预算数[1x2]", "小计|其中", "一、教育支出||1,234.56");
    assertThat(lines(page)).isEmpty();
    assertThat(source.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,600,800", "90,800,600", "180,600,800", "270,800,600"})
  void aTurnedPageIsReadUpright(int rotation, double width, double height) throws Exception {
    // What is drawn is turned against the page's rotation, so that a viewer always shows the same
    // sheet.
    String turn = switch (rotation) {
      case 90 -> "0 1 -1 0 600 0 cm";
      case 180 -> "-1 0 0 -1 600 800 cm";
      case 270 -> "0 -1 1 0 0 800 cm";
      default -> "";
    };
    DrawnPdf pdf = new DrawnPdf().newPage(600, 800, rotation).raw(turn);
    DrawnPdf.Pen pen = DrawnPdf.Pen.LINE;
    pdf.grid(pen, new double[] {100, 200, 300}, new double[] {400, 420, 440});
    pdf.text(104, 426, "甲").number(296, 426, "1.50").text(104, 406, "乙").number(296, 406, "2.50");
    Source source = pdf.read();
    Source.Page page = source.pages().get(source.pages().size() - 1);
    assertThat(page.width()).isEqualTo(width);
    assertThat(page.height()).isEqualTo(height);
    Block.Grid grid = grids(page).get(0);
    assertThat(rows(grid)).containsExactly("甲|1.50", "乙|2.50");
    Box box = grid.cells().get(0).place().box();
    assertThat(box).isNotNull();
    assertThat(box.left()).isBetween(99.0, 101.0);
    assertThat(box.bottom() - box.top()).isBetween(19.0, 21.0);
    assertThat(box.top()).isBetween(height - 441, height - 439);
  }

  @Test
  void aTableSetSidewaysOnAnUprightPageIsRead() throws Exception {
    DrawnPdf pdf = new DrawnPdf().raw("0 1 -1 0 600 0 cm");
    pdf.grid(DrawnPdf.Pen.LINE, new double[] {100, 200, 300}, new double[] {400, 420, 440});
    pdf.text(100, 450, "一张横排的表")
        .text(104, 426, "甲")
        .number(296, 426, "1.50")
        .text(104, 406, "乙")
        .number(296, 406, "2.50");
    Source.Page page = pdf.read().pages().get(0);
    assertThat(lines(page)).containsExactly("一张横排的表");
    assertThat(rows(grids(page).get(0))).containsExactly("甲|1.50", "乙|2.50");
    Box box = grids(page).get(0).cells().get(0).place().box();
    // drawn at x 100–200, y 420–440, turned a quarter: on the page x 160–180 from the left, y
    // 600–700 from the top
    assertThat(box).isNotNull();
    assertThat(box.left()).isBetween(159.0, 161.0);
    assertThat(box.right()).isBetween(179.0, 181.0);
    assertThat(box.top()).isBetween(599.0, 601.0);
    assertThat(box.bottom()).isBetween(699.0, 701.0);
  }

  @Test
  void textClippedAwayIsNotRead() throws Exception {
    DrawnPdf pdf = new DrawnPdf().grid(DrawnPdf.Pen.LINE, XS, YS);
    pdf.raw("q 100 600 150 60 re W n")
        .text(104, 606, "可见")
        .text(104, 590, "裁去")
        .text(260, 606, "99.99")
        .raw("Q");
    pdf.number(446, 606, "1.00");
    Source.Page page = pdf.read().pages().get(0);
    assertThat(rows(grids(page).get(0))).containsExactly("||", "||", "可见||1.00");
    assertThat(lines(page)).isEmpty();
  }

  @Test
  void blankRowsAndLinesOfACellAreKept() throws Exception {
    DrawnPdf pdf = new DrawnPdf()
        .grid(DrawnPdf.Pen.LINE, new double[] {100, 160, 250}, new double[] {560, 600, 620, 640});
    pdf.text(104, 626, "项目").text(104, 586, "机关事业").text(104, 572, "单位缴费").number(246, 579, "3.10");
    assertThat(rows(grids(pdf.read().pages().get(0)).get(0)))
        .containsExactly("项目|", "|", "机关事业/单位缴费|3.10");
  }

  @Test
  void aNumberTooWideForItsCellStaysWholeAndNeighboursStayApart() throws Exception {
    DrawnPdf pdf = new DrawnPdf()
        .grid(DrawnPdf.Pen.LINE, new double[] {100, 150, 200, 250}, new double[] {600, 620, 640});
    pdf.number(202, 626, "123,456,789");
    // one string of glyphs over two cells, a blank where the rule stands
    pdf.text(118, 606, "12.34   56.78");
    assertThat(rows(grids(pdf.read().pages().get(0)).get(0)))
        .containsExactly("|123,456,789|", "12.34|56.78|");
  }

  @Test
  void curvesFramesAndUnderlinesAreNoTables() throws Exception {
    DrawnPdf pdf = new DrawnPdf();
    pdf.raw("100 100 m 150 200 250 200 300 100 c 320 80 340 80 360 100 c S");
    pdf.raw("50 50 500 700 re S")
        .text(100, 500, "框里的一行字")
        .rule(DrawnPdf.Pen.LINE, 100, 497, 160, 497);
    Source.Page page = pdf.read().pages().get(0);
    assertThat(grids(page)).isEmpty();
    assertThat(lines(page)).containsExactly("框里的一行字");
  }

  @Test
  void openSidesAreClosed() throws Exception {
    DrawnPdf pdf = new DrawnPdf();
    DrawnPdf.Pen pen = DrawnPdf.Pen.LINE;
    for (double y : new double[] {600, 620, 640}) pdf.rule(pen, 100, y, 400, y);
    pdf.rule(pen, 200, 600, 200, 640).rule(pen, 300, 600, 300, 640);
    pdf.text(110, 626, "科目").text(210, 626, "预算").text(310, 626, "决算");
    pdf.text(110, 606, "教育").number(296, 606, "1").number(396, 606, "2");
    assertThat(rows(grids(pdf.read().pages().get(0)).get(0))).containsExactly("科目|预算|决算", "教育|1|2");
  }

  @Test
  void rowsWithoutRulesBetweenAreParted() throws Exception {
    DrawnPdf pdf = new DrawnPdf().grid(DrawnPdf.Pen.LINE, XS, new double[] {500, 640, 660});
    pdf.text(104, 646, "项目").text(280, 646, "年初数").text(380, 646, "年末数");
    String[] names = {"甲类支出", "乙类支出", "丙类支出"};
    for (int i = 0; i < 3; i++) {
      pdf.text(104, 620 - 20 * i, names[i])
          .number(346, 620 - 20 * i, "10." + i)
          .number(446, 620 - 20 * i, "2" + i);
    }
    assertThat(rows(grids(pdf.read().pages().get(0)).get(0)))
        .containsExactly("项目|年初数|年末数", "甲类支出|10.0|20", "乙类支出|10.1|21", "丙类支出|10.2|22");
  }

  @Test
  void aBrokenNumberIsNotTwoRows() throws Exception {
    DrawnPdf pdf = new DrawnPdf()
        .grid(DrawnPdf.Pen.LINE, new double[] {100, 200, 236}, new double[] {560, 600, 620});
    pdf.text(104, 606, "项目").text(104, 579, "合计").text(202, 586, "123456").text(202, 572, "78");
    assertThat(rows(grids(pdf.read().pages().get(0)).get(0)))
        .containsExactly("项目|", "合计|123456/78");
  }

  @Test
  void wordsSetSidewaysInAMergedCellAreRead() throws Exception {
    DrawnPdf pdf = new DrawnPdf()
        .grid(DrawnPdf.Pen.LINE, new double[] {130, 250, 400}, new double[] {600, 620, 640});
    pdf.rule(DrawnPdf.Pen.LINE, 100, 600, 100, 640).rule(DrawnPdf.Pen.LINE, 100, 600, 130, 600);
    pdf.rule(DrawnPdf.Pen.LINE, 100, 640, 130, 640);
    pdf.raw("q 0 1 -1 0 120 605 cm").text(0, 0, "人员").raw("Q");
    pdf.text(140, 626, "基本工资")
        .number(396, 626, "5.00")
        .text(140, 606, "津贴补贴")
        .number(396, 606, "6.00");
    assertThat(rows(grids(pdf.read().pages().get(0)).get(0)))
        .containsExactly("人员[2x1]|基本工资|5.00", "津贴补贴|6.00");
  }
}
