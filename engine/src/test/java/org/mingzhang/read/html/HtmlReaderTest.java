package org.mingzhang.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.mingzhang.read.UnreadableException;

class HtmlReaderTest {
  private static Source read(String html) throws UnreadableException {
    return new HtmlReader().read("甲.html", html.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Block> blocks(String html) throws UnreadableException {
    return read(html).pages().get(0).blocks();
  }

  @Test
  void readsParagraphsAndHeadingsWithCountedLines() throws UnreadableException {
    List<Block> blocks = blocks(
        "<html><body>\n<h2>部门\n 预算</h2>\n<div>甲<br>乙 <b>丙</b></div>\n<p>&nbsp;</p><p>丁</p></body></html>");
    assertThat(blocks)
        .extracting(b -> ((Block.Paragraph) b).text())
        .containsExactly("部门 预算", "甲", "乙 丙", "丁");
    assertThat(blocks).extracting(b -> ((Block.Paragraph) b).heading()).containsExactly(2, 0, 0, 0);
    assertThat(blocks).extracting(b -> b.place().line()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void readsSpansAndLeavesBlankCellsOut() throws UnreadableException {
    String html =
        "<table><thead><tr><th rowspan=2>科目</th><th colspan=2>预算数</th></tr><tr><td>小计</td><td>其中</td></tr></thead>"
            + "<tbody><tr><td>201</td><td><p>2,574.14</p></td><td>&nbsp;</td></tr></tbody></table>";
    Block.Grid grid = (Block.Grid) blocks(html).get(0);
    assertThat(grid.rows()).isEqualTo(3);
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.cells())
        .extracting(Block.Cell::text)
        .containsExactly("科目", "预算数", "小计", "其中", "201", "2,574.14");
    assertThat(grid.cells()).extracting(Block.Cell::column).containsExactly(0, 1, 1, 2, 0, 1);
    assertThat(grid.cells().get(0).rowSpan()).isEqualTo(2);
    assertThat(grid.cells().get(1).columnSpan()).isEqualTo(2);
  }

  @Test
  void capsAbsurdSpans() throws UnreadableException {
    Source source = read(
        "<table><tr><td colspan=999999999999 rowspan=2000000000>甲</td></tr><tr><td>乙</td></tr></table>");
    Block.Grid grid = (Block.Grid) source.pages().get(0).blocks().get(0);
    assertThat(grid.rows()).isEqualTo(2);
    assertThat(grid.cells().get(0).rowSpan()).isEqualTo(2);
    assertThat(source.problems()).hasSize(1);
  }

  @Test
  void leavesOutScriptsStylesAndHiddenParts() throws UnreadableException {
    List<Block> blocks = blocks(
        "<p>甲</p><script>var 乙=1</script><style>丙{}</style><p style='display: none'>丁</p><p hidden>戊</p>");
    assertThat(blocks).extracting(b -> ((Block.Paragraph) b).text()).containsExactly("甲");
  }

  @Test
  void tablesThatArrangeThePageAreNoTables() throws UnreadableException {
    List<Block> blocks = blocks(
        "<table><tr><td><p>导航</p></td><td><p>正文</p><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>");
    assertThat(blocks).hasSize(3);
    assertThat(blocks.get(2)).isInstanceOf(Block.Grid.class);
  }

  @Test
  void aTableInsideACellOfADataTableBecomesItsWords() throws UnreadableException {
    String row = "<tr><td>a</td><td>b</td><td>c</td></tr>";
    List<Block> blocks = blocks(
        "<table>" + row + row
            + "<tr><td><table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table></td></tr></table>");
    assertThat(blocks).hasSize(1);
    assertThat(((Block.Grid) blocks.get(0)).cells().get(6).text()).isEqualTo("1 2\n3");
  }

  @ParameterizedTest(name = "{0} declared {1}")
  @CsvSource({"GBK, gb2312", "UTF-8, utf-8", "UTF-8, gb2312", "GB18030, ''", "UTF-16LE, utf-16"})
  void findsTheCharset(String written, String declared) throws UnreadableException {
    String html =
        "<html><head><meta charset='" + declared + "'></head><body><p>单位：万元，收入总计</p></body></html>";
    Source source = new HtmlReader().read("甲.html", html.getBytes(Charset.forName(written)));
    assertThat(((Block.Paragraph) source.pages().get(0).blocks().get(0)).text())
        .isEqualTo("单位：万元，收入总计");
  }

  @Test
  void survivesDeepNesting() throws UnreadableException {
    assertThat(blocks("<div>".repeat(100_000) + "甲")).hasSize(1);
    assertThat(blocks("<table><tr><td>".repeat(5_000) + "甲")).isNotEmpty();
  }

  @Test
  void refusesPagesWithoutWordsAndHugeOnes() {
    assertThatThrownBy(() -> read("<html><body><script>x</script></body></html>"))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("没有文字");
    assertThatThrownBy(() -> read("<p>".repeat(2_500_000))).isInstanceOf(UnreadableException.class);
  }
}
