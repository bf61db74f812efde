package org.mingzhang.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.mingzhang.read.UnreadableException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class DocxReaderTest {
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private static List<Block> blocks(byte[] bytes) throws UnreadableException {
    Source source = new DocxReader().read("甲.docx", bytes);
    assertThat(source.format()).isEqualTo(Source.Format.DOCX);
    return source.pages().get(0).blocks();
  }

  /** A document of the given body, with the given other parts. */
  static byte[] word(String body, String... otherParts) throws IOException {
    Zipped zip = new Zipped()
        .with(
            "word/document.xml",
            "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
    zip.with("_rels/.rels", relations("officeDocument", "word/document.xml"));
    StringBuilder relations = new StringBuilder();
    for (int i = 0; i + 1 < otherParts.length; i += 2) {
      zip.with(
          "word/" + otherParts[i] + ".xml", otherParts[i + 1].replaceFirst(">", " " + WORD + ">"));
      relations.append(relation(otherParts[i], otherParts[i] + ".xml"));
    }
    return zip.with(
            "word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>")
        .bytes();
  }

  private static String relations(String type, String target) {
    return "<Relationships>" + relation(type, target) + "</Relationships>";
  }

  private static String relation(String type, String target) {
    return "<Relationship Id=\"" + type + "\" Type=\"http://x/" + type + "\" Target=\"" + target
        + "\"/>";
  }

  private static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static List<String> texts(List<Block> blocks) {
    return blocks.stream().map(b -> ((Block.Paragraph) b).text()).toList();
  }

  @Test
  void readsWhatAWordProcessorWrites() throws IOException, UnreadableException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle("部门预算");
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("收支");
      paragraph.createRun().setText("总表");
      XWPFTable table = document.createTable(3, 3);
      table.getRow(0).getCell(0).setText("科目");
      merge(table, 0, 0, STMerge.RESTART);
      merge(table, 1, 0, STMerge.CONTINUE);
      table.getRow(0).getCell(1).setText("预算数");
      table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
      table.getRow(0).removeCell(2);
      table.getRow(1).getCell(1).setText("小计");
      table.getRow(2).getCell(0).setText("201");
      table.getRow(2).getCell(2).setText("2,574.14");
      document.createParagraph().createRun().setText("注：完");
      document.write(out);
    }
    Source source = new DocxReader().read("甲.docx", out.toByteArray());
    assertThat(source.properties()).containsEntry("title", "部门预算");
    List<Block> blocks = source.pages().get(0).blocks();
    assertThat(blocks).hasSize(3);
    assertThat(blocks).extracting(b -> b.place().line()).containsExactly(1, 2, 5);
    Block.Grid grid = (Block.Grid) blocks.get(1);
    assertThat(grid.cells()).extracting(c -> c.place().line()).containsExactly(2, 2, 3, 4, 4);
    assertThat(grid.rows()).isEqualTo(3);
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.cells())
        .extracting(Block.Cell::text)
        .containsExactly("科目", "预算数", "小计", "201", "2,574.14");
    assertThat(grid.cells()).extracting(Block.Cell::rowSpan).containsExactly(2, 1, 1, 1, 1);
    assertThat(grid.cells()).extracting(Block.Cell::columnSpan).containsExactly(1, 2, 1, 1, 1);
    assertThat(grid.cells()).extracting(Block.Cell::column).containsExactly(0, 1, 1, 0, 2);
  }

  private static void merge(XWPFTable table, int row, int cell, STMerge.Enum how) {
    CTTcPr properties = table.getRow(row).getCell(cell).getCTTc().addNewTcPr();
    properties.addNewVMerge().setVal(how);
  }

  @Test
  void findsHeadingsByStyleNameAndOutline() throws IOException, UnreadableException {
    String styles = "<w:styles><w:style w:styleId=\"a1\"><w:name w:val=\"heading 2\"/></w:style>"
        + "<w:style w:styleId=\"a2\"><w:name w:val=\"x\"/><w:basedOn w:val=\"a1\"/></w:style>"
        + "<w:style w:styleId=\"loop\"><w:name w:val=\"y\"/><w:basedOn w:val=\"loop\"/></w:style></w:styles>";
    String body = paragraph("<w:pStyle w:val=\"a1\"/>", "甲")
        + paragraph("<w:pStyle w:val=\"a2\"/>", "乙")
        + paragraph("<w:outlineLvl w:val=\"0\"/>", "丙")
        + paragraph("<w:pStyle w:val=\"loop\"/>", "丁");
    assertThat(blocks(word(body, "styles", styles)))
        .extracting(b -> ((Block.Paragraph) b).heading())
        .containsExactly(2, 2, 1, 0);
  }

  @Test
  void writesAutomaticNumbersOut() throws IOException, UnreadableException {
    String numbering = "<w:numbering><w:abstractNum w:abstractNumId=\"7\">"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.\"/></w:lvl>"
        + "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>";
    String first = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>";
    String second = "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr>";
    String body = paragraph(first, "职责")
        + paragraph(second, "拟订")
        + paragraph(second, "统筹")
        + paragraph(first, "机构")
        + paragraph(second, "两科");
    assertThat(texts(blocks(word(body, "numbering", numbering))))
        .containsExactly("一、职责", "1.拟订", "2.统筹", "二、机构", "1.两科");
  }

  @Test
  void takesTrackedChangesAsAccepted() throws IOException, UnreadableException {
    String body =
        "<w:p><w:r><w:t>预算</w:t></w:r><w:del><w:r><w:delText>5,901</w:delText><w:t>5,901</w:t></w:r></w:del>"
            + "<w:ins><w:r><w:t>5,883</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:t>万元</w:t></w:r></w:p>"
            + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>删</w:t></w:r></w:p></w:tc></w:tr>"
            + "<w:tr><w:tc><w:p><w:r><w:t>留</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    List<Block> blocks = blocks(word(body));
    assertThat(((Block.Paragraph) blocks.get(0)).text()).isEqualTo("预算5,883万元");
    assertThat(((Block.Grid) blocks.get(1)).cells())
        .extracting(Block.Cell::text)
        .containsExactly("留");
    assertThat(((Block.Grid) blocks.get(1)).rows()).isEqualTo(1);
  }

  @Test
  void readsTextBoxesOnceAndBreaksLines() throws IOException, UnreadableException {
    String box = "<w:txbxContent>" + paragraph("", "框") + "</w:txbxContent>";
    String body =
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r>"
            + "<w:r><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice>" + box
            + "</mc:Choice><mc:Fallback>" + box
            + "</mc:Fallback></mc:AlternateContent></w:r></w:p>";
    assertThat(texts(blocks(word(body)))).containsExactly("框", "甲", "乙 丙");
  }

  @Test
  void aTableInsideACellBecomesItsWords() throws IOException, UnreadableException {
    String inner = "<w:tbl><w:tr><w:tc>" + paragraph("", "1") + "</w:tc><w:tc>" + paragraph("", "2")
        + "</w:tc></w:tr></w:tbl>";
    String body = "<w:tbl><w:tr><w:tc>" + paragraph("", "甲") + inner + "</w:tc><w:tc>"
        + paragraph("", "乙") + "</w:tc></w:tr></w:tbl>";
    List<Block> blocks = blocks(word(body));
    assertThat(blocks).hasSize(1);
    assertThat(((Block.Grid) blocks.get(0)).cells())
        .extracting(Block.Cell::text)
        .containsExactly("甲\n1 2", "乙");
  }

  @Test
  void reportsATableOfTenThousandColumns() throws IOException, UnreadableException {
    String cell = "<w:tc>" + paragraph("", "1") + "</w:tc>";
    Source source = new DocxReader()
        .read("甲.docx", word("<w:tbl><w:tr>" + cell.repeat(10_000) + "</w:tr></w:tbl>"));
    assertThat(source.problems()).hasSize(1);
    assertThat(((Block.Grid) source.pages().get(0).blocks().get(0)).columns()).isEqualTo(500);
  }

  @Test
  void survivesTablesNestedADozenThousandDeep() throws IOException, UnreadableException {
    String open = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p>";
    String close = "</w:tc></w:tr></w:tbl>";
    assertThat(blocks(word(open.repeat(12_000) + close.repeat(12_000)))).hasSize(1);
  }
}
