package org.mingzhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.read.pdf.DrawnPdf.lines;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;

class PrintedTextTest {
  private static String only(DrawnPdf pdf) throws Exception {
    List<String> lines = lines(pdf.read().pages().get(0));
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }

  private static List<Boolean> ends(DrawnPdf pdf) throws Exception {
    return pdf.read().pages().get(0).blocks().stream()
        .map(block -> ((Block.Paragraph) block).endsParagraph())
        .toList();
  }

  @Test
  void radicalsAndCompatibilityFormsBecomeCharacters() throws Exception {
    assertThat(only(new DrawnPdf().text(100, 700, "⽀出项⽬⻓⻋\uF900（⼀）：１２％")))
        .isEqualTo("支出项目长车豈（一）：１２％");
  }

  @Test
  void charactersSpreadForJustificationGetNoBlanks() throws Exception {
    DrawnPdf pdf = new DrawnPdf().raw("2.5 Tc").text(100, 700, "本年支出合计包括基本支出").raw("0 Tc");
    assertThat(only(pdf)).isEqualTo("本年支出合计包括基本支出");
    DrawnPdf title = new DrawnPdf();
    for (int i = 0; i < 4; i++) title.text(100 + 35 * i, 700, "收入总表".substring(i, i + 1));
    assertThat(only(title)).isEqualTo("收入总表");
  }

  @Test
  void printedBlanksAndGapsBetweenWordsAreKept() throws Exception {
    assertThat(only(new DrawnPdf().text(100, 700, "下属 5 家单位"))).isEqualTo("下属 5 家单位");
    assertThat(only(new DrawnPdf().text(100, 700, "GB").text(113, 700, "2312")))
        .isEqualTo("GB 2312");
    assertThat(only(new DrawnPdf().text(100, 700, "42.").text(115, 700, "27"))).isEqualTo("42.27");
    assertThat(only(new DrawnPdf().text(100, 700, "第一部分").text(150, 700, "某某局概况")))
        .isEqualTo("第一部分 某某局概况");
  }

  @Test
  void charactersPrintedTwiceAreReadOnce() throws Exception {
    DrawnPdf pdf = new DrawnPdf().text(100, 700, "合计 22.00").text(100.3, 700, "合计 22.00");
    assertThat(only(pdf)).isEqualTo("合计 22.00");
  }

  @Test
  void standardFontsNeedNoWidths() throws Exception {
    DrawnPdf pdf = new DrawnPdf().raw("BT /L 10 Tf 100 700 Td (Total 1,234.50) Tj ET");
    Source source = pdf.read();
    assertThat(lines(source.pages().get(0))).containsExactly("Total 1,234.50");
    Block.Paragraph line = (Block.Paragraph) source.pages().get(0).blocks().get(0);
    assertThat(line.place().box()).isNotNull();
    assertThat(line.place().box().right()).isBetween(160.0, 175.0);
  }

  @Test
  void pageNumbersAndRunningHeadsAreLeftOut() throws Exception {
    DrawnPdf pdf = new DrawnPdf();
    for (int page = 1; page <= 6; page++) {
      if (page > 1) pdf.newPage(600, 800, 0);
      pdf.text(200, 770, 9, "某某局二〇二四年度部门预算").text(100, 600, "第" + page + "页的正文。");
      pdf.text(290, 30, 9, page % 2 == 0 ? "- " + page + " -" : "" + page);
    }
    Source source = pdf.read();
    for (Source.Page page : source.pages())
      assertThat(lines(page)).containsExactly("第" + page.number() + "页的正文。");
  }

  @Test
  void aNumberInTheTextIsNoPageNumber() throws Exception {
    DrawnPdf pdf = new DrawnPdf().text(100, 600, "合计").text(100, 400, "12");
    assertThat(lines(pdf.read().pages().get(0))).containsExactly("合计", "12");
  }

  @Test
  void aHeadingBeforeAnUnindentedLineEndsThere() throws Exception {
    String full = "这里的段落都不缩进也都写满一整行用来表示它还没有结束而是要接着写到下一行去的";
    DrawnPdf pdf =
        new DrawnPdf().text(100, 700, "一、收入情况").text(100, 680, full).text(100, 660, full);
    pdf.text(100, 640, "到此为止。");
    assertThat(ends(pdf)).containsExactly(true, false, false, true);
  }

  @Test
  void shortLinesAndIndentsEndParagraphs() throws Exception {
    DrawnPdf pdf = new DrawnPdf();
    String full = "本段文字写满一整行用来表示它还没有结束而是要接着写到下一行去的内容如此而已";
    pdf.text(250, 740, 16, "一个标题");
    pdf.text(120, 700, full).text(100, 680, full + "再添").text(100, 660, "到此为止。");
    pdf.text(120, 640, full).text(100, 620, full + "再说").text(120, 600, full).text(100, 580, "完。");
    assertThat(ends(pdf)).containsExactly(true, false, false, true, false, true, false, true);
  }

  @Test
  void watermarksAndHiddenLayersAreNotRead() throws Exception {
    DrawnPdf pdf = new DrawnPdf().text(100, 700, "正文");
    pdf.raw("q 0.7 0.7 -0.7 0.7 200 300 cm").text(0, 0, 40, "内部资料").raw("Q");
    pdf.raw("BT 3 Tr /F 10 Tf 100 600 Td <" + DrawnPdf.hex("看不见的字") + "> Tj ET");
    assertThat(only(pdf)).isEqualTo("正文");
  }
}
