package org.mingzhang.read.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.mingzhang.read.UnreadableException;

class TextReaderTest {
  private static Source read(String text) throws UnreadableException {
    return new TextReader().read("甲.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Block> blocks(String text) throws UnreadableException {
    return read(text).pages().get(0).blocks();
  }

  /** The blocks in short: a paragraph is its words, a grid its rows with | between the cells and ¦ where one is blank. */
  private static List<String> sketch(List<Block> blocks) {
    List<String> sketch = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) sketch.add(paragraph.text());
      if (block instanceof Block.Grid grid) {
        String[][] cells = new String[grid.rows()][grid.columns()];
        for (Block.Cell cell : grid.cells()) cells[cell.row()][cell.column()] = cell.text();
        for (String[] row : cells) {
          StringBuilder line = new StringBuilder();
          for (String cell : row) line.append('|').append(cell == null ? "¦" : cell);
          sketch.add(line.append('|').toString());
        }
      }
    }
    return sketch;
  }

  @Test
  void takesTabbedLinesAsOneGridAndKeepsLeadingBlanks() throws UnreadableException {
    List<Block> blocks =
        blocks("表 1\n\n科目编码\t科目名称\t合计\n201\t一般公共服务支出\t12. 50\n\t小计\t12.50\t\n\n注：完。\n");
    assertThat(sketch(blocks))
        .containsExactly(
            "表 1", "|科目编码|科目名称|合计|¦|", "|201|一般公共服务支出|12. 50|¦|", "|¦|小计|12.50|¦|", "注：完。");
    Block.Grid grid = (Block.Grid) blocks.get(1);
    assertThat(grid.columns()).isEqualTo(4);
    assertThat(grid.place().line()).isEqualTo(3);
    assertThat(grid.cells().get(3).place().line()).isEqualTo(4);
    assertThat(grid.cells()).allMatch(c -> c.rowSpan() == 1 && c.columnSpan() == 1);
  }

  @Test
  void aBlankLineEndsATabbedGrid() throws UnreadableException {
    List<Block> blocks = blocks("甲\t1\n乙\t2.0\n\n甲\t1\n丙\t3.0\n");
    assertThat(blocks).hasSize(2).allMatch(b -> b instanceof Block.Grid);
  }

  @Test
  void aLoneCellThatContinuesTheGridAboveKeepsItsColumn() throws UnreadableException {
    List<Block> blocks = blocks("项目\t预算数\t目标\n大厅运行\t312\t为企业\n\n\t\t提供服务\n");
    assertThat(sketch(blocks)).containsExactly("|项目|预算数|目标|", "|大厅运行|312|为企业|", "|¦|¦|提供服务|");
  }

  @Test
  void tabsInContentsAndIndentsMakeNoGrid() throws UnreadableException {
    List<Block> blocks = blocks("目录\n第一部分 概况\t1\n第二部分 收支\t3\n第三部分 名词\t12\n\n\t本部门负责大厅。\n");
    assertThat(blocks).allMatch(b -> b instanceof Block.Paragraph);
    assertThat(sketch(blocks)).contains("第二部分 收支 3", "本部门负责大厅。");
  }

  @Test
  void readsMarkdownTablesWithoutTheirRule() throws UnreadableException {
    String table =
        "| 收 入 |  | 支 出 |\n|:---|---:|--|\n| 一、财政<br>拨款 | 17,109 | 教育\\|支出 |\n|  |  | 住房 |\n";
    assertThat(sketch(blocks(table)))
        .containsExactly("|收 入|¦|支 出|", "|一、财政\n拨款|17,109|教育|支出|", "|¦|¦|住房|");
  }

  @Test
  void readsMarkdownTablesWithoutOuterBars() throws UnreadableException {
    assertThat(sketch(blocks("项目 | 金额\n--- | ---\n基本支出 | 12\n\n完\n")))
        .containsExactly("|项目|金额|", "|基本支出|12|", "完");
  }

  @Test
  void readsDrawnBoxes() throws UnreadableException {
    assertThat(sketch(blocks("┌──┬──┐\n│项目│金额│\n├──┼──┤\n│基本│12.0│\n└──┴──┘\n")))
        .containsExactly("|项目|金额|", "|基本|12.0|");
  }

  @Test
  void readsAnHtmlTableInsideMarkdown() throws UnreadableException {
    List<Block> blocks = blocks(
        "# 表 1\n\n<table><tr><td rowspan=\"2\">项目</td><td>甲</td></tr>\n<tr><td>1.5</td></tr></table>\n\n注：完\n");
    assertThat(sketch(blocks)).containsExactly("表 1", "|项目|甲|", "|¦|1.5|", "注：完");
    assertThat(((Block.Grid) blocks.get(1)).cells().get(0).rowSpan()).isEqualTo(2);
  }

  @Test
  void findsColumnsOfLinesSetWithSpaces() throws UnreadableException {
    String text = """
        科目编码    科目名称             合计      基本支出     项目支出
        201        一般公共服务支出      2,574.14    677.12    1,897.02
        20103      政府办公厅事务        2,574.14    677.12    1,897.02
                   行政运行                677.12    677.12
        """;
    assertThat(sketch(blocks(text)))
        .containsExactly(
            "|科目编码|科目名称|合计|基本支出|项目支出|",
            "|201|一般公共服务支出|2,574.14|677.12|1,897.02|",
            "|20103|政府办公厅事务|2,574.14|677.12|1,897.02|",
            "|¦|行政运行|677.12|677.12|¦|");
  }

  @Test
  void findsColumnsOfATwoSidedLayoutWithCentredWordsAndNarrowGaps() throws UnreadableException {
    // A converter counts characters, whatever their width.
    String line = "%-14s%11s %-14s%12s\n";
    String text = line.formatted("     本年收入", "", "     本年支出", "")
        + line.formatted("      项目", "预算数  ", "      项目", "预算数  ")
        + line.formatted("一、财政拨款收入", "156,211,123", "一、一般公共服务支出", "2,932,700")
        + line.formatted("1. 一般公共预算资金", "156,211,123", "二、公共安全支出", "1,633,000")
        + line.formatted("2. 政府性基金", "", "三、教育支出", "250,000")
        + line.formatted("", "", "四、科学技术支出", "100,000")
        + "\n\n"
        + line.formatted("     收入总计", "156,211,123", "     支出总计", "156,211,123");
    assertThat(sketch(blocks(text)))
        .containsExactly(
            "|本年收入|¦|本年支出|¦|",
            "|项目|预算数|项目|预算数|",
            "|一、财政拨款收入|156,211,123|一、一般公共服务支出|2,932,700|",
            "|1. 一般公共预算资金|156,211,123|二、公共安全支出|1,633,000|",
            "|2. 政府性基金|¦|三、教育支出|250,000|",
            "|¦|¦|四、科学技术支出|100,000|",
            "|收入总计|156,211,123|支出总计|156,211,123|");
  }

  @Test
  void spacesInProseContentsAndSignaturesMakeNoGrid() throws UnreadableException {
    String text = """
        单位名称：某局            单位：万元
        目    录
        第一部分  概况 ............ 1
        第二部分  收支 ............ 3
        第三部分  名词      12
        第四部分  附件      15
        本部门  负责大厅运行，  统筹全区
        政务服务体系建设，    推进公开。
                              某某局
                              2024年2月
        """;
    assertThat(blocks(text)).allMatch(b -> b instanceof Block.Paragraph);
  }

  @Test
  void singleSpacedTablesStayParagraphs() throws UnreadableException {
    assertThat(sketch(blocks("201 一般公共服务支出 29,173 1,282 27,891\n20137 网信事务 29,173 1,282 27,891\n")))
        .containsExactly("201 一般公共服务支出 29,173 1,282 27,891", "20137 网信事务 29,173 1,282 27,891");
  }

  @Test
  void marksHeadingsListsAndBold() throws UnreadableException {
    List<Block> blocks = blocks("## 部门**预算**\n- (一) 收支总表\n - 14. 负责**大厅**\n-3.67\n- 5 -\n---\n完\n");
    assertThat(sketch(blocks))
        .containsExactly("部门预算", "(一) 收支总表", "14. 负责大厅", "-3.67", "- 5 -", "完");
    assertThat(((Block.Paragraph) blocks.get(0)).heading()).isEqualTo(2);
    assertThat(((Block.Paragraph) blocks.get(1)).heading()).isZero();
  }

  @Test
  void turnsMarkupIntoPlainWords() throws UnreadableException {
    assertThat(
            sketch(
                blocks(
                    "满意度\t<p>目标 1</p> <p>$\\geq 95\\%$</p>\t<u> </u>\n系统\t&ge;&nbsp;9<b>8</b>%\t2$\\times$3\n")))
        .containsExactly("|满意度|目标 1\n≥95%|¦|", "|系统|≥ 98%|2×3|");
  }

  @Test
  void moneyBetweenDollarSignsIsNoFormula() {
    assertThat(Inline.plain("$100 和 $200")).isEqualTo("$100 和 $200");
    assertThat(Inline.plain("\\(\\leq 3\\%\\)")).isEqualTo("≤3%");
    assertThat(Inline.plain("$9 5 . 5 \\%$")).isEqualTo("95.5%");
    assertThat(Inline.plain("$\\mathrm{PDA} \\geqslant 95$")).isEqualTo("PDA ≥95");
    assertThat(Inline.plain("a < b，c > d")).isEqualTo("a < b，c > d");
  }

  @Test
  void formFeedsBeginPages() throws UnreadableException {
    List<Source.Page> pages = read("一\n二\f三\n\f\f四\n\f").pages();
    assertThat(pages).extracting(Source.Page::number).containsExactly(1, 2, 3, 4);
    assertThat(pages.get(2).blocks()).isEmpty();
    assertThat(pages.get(3).blocks().get(0).place().page()).isEqualTo(4);
    assertThat(pages.get(3).blocks().get(0).place().line()).isEqualTo(3);
    assertThat(read("一\n二").pages()).extracting(Source.Page::number).containsExactly(0);
  }

  @Test
  void blankLinesEndParagraphs() throws UnreadableException {
    List<Block> blocks = blocks("部门\n预算\n\n正文一\n- 正文二\n");
    assertThat(blocks)
        .extracting(b -> ((Block.Paragraph) b).endsParagraph())
        .containsExactly(false, true, true, true);
  }

  @Test
  void inDoubleSpacedBrokenTextBlankLinesEndNothing() throws UnreadableException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append(
          "  本部门负责统筹推进全区政务服务体系的建设、智慧城\n\n市和数字政府的规划、应用和创新，以及数据的安全管理和共\n\n享，并完成上级交办的其他各项任务。\n\n");
    }
    List<Block> blocks = blocks(text.toString());
    assertThat(blocks).hasSize(36);
    assertThat(blocks.subList(0, 3))
        .extracting(b -> ((Block.Paragraph) b).endsParagraph())
        .containsExactly(false, false, true);
  }

  @Test
  void tellsMarkdownByItsName() throws UnreadableException {
    byte[] bytes = "# 预算\n".getBytes(StandardCharsets.UTF_8);
    assertThat(new TextReader().read("a.MD", bytes).format()).isEqualTo(Source.Format.MARKDOWN);
    assertThat(new TextReader().read("a.txt", bytes).format()).isEqualTo(Source.Format.TEXT);
  }

  @Test
  void namesPicturesAsNotRead() throws UnreadableException {
    Source source = read("![](images/1.jpg)\n正文\n");
    assertThat(sketch(source.pages().get(0).blocks())).containsExactly("正文");
    assertThat(source.problems()).hasSize(1);
    assertThat(source.problems().get(0).place().line()).isEqualTo(1);
  }

  @Test
  void reportsATableOfTenThousandColumns() throws UnreadableException {
    for (String separator : List.of("\t", "|")) {
      Source source =
          read(("1" + separator).repeat(10_000).replaceFirst("^", separator.equals("|") ? "|" : "")
              + "\n");
      assertThat(source.problems()).hasSize(1);
      assertThat(source.problems().get(0).why()).contains("500 列");
    }
  }

  @Test
  void refusesNoiseAndEmptiness() {
    assertThatThrownBy(() -> read("\n \f\n"))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("空的");
    assertThatThrownBy(() ->
            new TextReader().read("甲", new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 7, 7}))
        .isInstanceOf(UnreadableException.class);
  }
}
