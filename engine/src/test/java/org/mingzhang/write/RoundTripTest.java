package org.mingzhang.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingzhang.document.Block;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Source;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Place;
import org.mingzhang.lexicon.Words;
import org.mingzhang.read.DisclosureReader;
import org.mingzhang.read.Sources;
import org.mingzhang.write.excel.ExcelWriter;
import org.mingzhang.write.layout.Contents;
import org.mingzhang.write.layout.TableGrid;
import org.mingzhang.write.markdown.MarkdownWriter;
import org.mingzhang.write.word.WordWriter;

/** What is written in any format is read back as if nobody had ever printed it. */
class RoundTripTest {
  enum Format {
    DOCX,
    XLSX,
    MD;

    byte[] write(Publication publication) throws Exception {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      switch (this) {
        case DOCX -> WordWriter.write(publication, out);
        case XLSX -> ExcelWriter.write(publication, out);
        case MD -> out.write(MarkdownWriter.write(publication).getBytes(StandardCharsets.UTF_8));
      }
      return out.toByteArray();
    }

    Source read(Publication publication) throws Exception {
      return Sources.read("x." + name().toLowerCase(), write(publication));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyNumberIsFoundAgain(Format format) throws Exception {
    Publication publication = SamplePublication.budget();
    Disclosure read = DisclosureReader.read(format.read(publication));
    Disclosure ideal = DisclosureReader.read(ideal(publication));
    assertThat(lines(read)).isEqualTo(lines(ideal));
    assertThat(lines(read)).hasSizeGreaterThan(800);
    assertThat(read.tables()).hasSize(13);
    assertThat(read.problems()).isEqualTo(ideal.problems());
    // A few of them as a person would look them up.
    assertThat(lines(read))
        .anyMatch(l -> l.startsWith("表2|云山市政务服务局|") && l.contains("政府预算拨款/一般公共预算拨款/履职类项目拨款"))
        .anyMatch(l -> l.startsWith("表8|2010380||支出总计|"))
        .contains("表9|增减变化金额||公务用车购置及运行维护费/小计/一般公共预算|-3.67")
        .contains("表12|接入事项数量||目标值|≥500项");
  }

  @ParameterizedTest
  @EnumSource
  void everyParagraphAndHeadingIsFoundAgain(Format format) throws Exception {
    Publication publication = SamplePublication.budget();
    List<String> read = format.read(publication).pages().stream()
        .flatMap(page -> page.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text())
        .toList();
    for (Publication.Element element : publication.elements()) {
      if (element instanceof Publication.Paragraph paragraph)
        assertThat(read).contains(paragraph.text());
      if (element instanceof Publication.Heading heading) assertThat(read).contains(heading.text());
    }
    Disclosure disclosure = DisclosureReader.read(format.read(publication));
    assertThat(disclosure.contents().stream()
            .map(entry -> Words.plain(entry.number() + entry.title()))
            .toList())
        .isEqualTo(Contents.of(publication).stream()
            .map(entry -> Words.plain(entry.words()))
            .toList());
    assertThat(disclosure.profile().issuer()).isEqualTo(SamplePublication.ISSUER);
    assertThat(disclosure.profile().year()).isEqualTo(2024);
    Disclosure ideal = DisclosureReader.read(ideal(publication));
    assertThat(claims(disclosure)).isEqualTo(claims(ideal)).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @EnumSource
  void theSameGivesTheSameBytes(Format format) throws Exception {
    byte[] first = format.write(SamplePublication.budget());
    Thread.sleep(2_100); // ZIP archives tell times in steps of two seconds
    assertThat(format.write(SamplePublication.budget())).isEqualTo(first);
  }

  /** What the text says of the figures; the counts that 表5 项目支出 in the 目录 looks like are left out. */
  private static List<String> claims(Disclosure disclosure) {
    return disclosure.claims().stream()
        .filter(claim -> !claim.coordinate().members().isEmpty())
        .map(claim -> claim.text() + " " + claim.coordinate())
        .toList();
  }

  /** The publication as if each grid and paragraph had been handed to the reader directly. */
  static Source ideal(Publication publication) {
    List<Block> blocks = new ArrayList<>();
    paragraph(blocks, publication.title(), 0);
    for (Publication.Element element : publication.elements()) {
      if (element instanceof Publication.Heading heading)
        paragraph(blocks, heading.text(), heading.level());
      if (element instanceof Publication.Paragraph paragraph)
        paragraph(blocks, paragraph.text(), 0);
      if (element instanceof PrintedTable table) table(blocks, table);
    }
    return new Source(
        "ideal",
        Source.Format.DOCX,
        List.of(new Source.Page(0, 0, 0, blocks)),
        List.of(),
        Map.of());
  }

  private static void paragraph(List<Block> blocks, String text, int heading) {
    for (String line : text.split("\n"))
      if (!line.isBlank())
        blocks.add(
            new Block.Paragraph(line.strip(), heading, true, Place.onLine(blocks.size() + 1)));
  }

  private static void table(List<Block> blocks, PrintedTable table) {
    paragraph(blocks, Contents.caption(table), 0);
    table.lead().forEach(lead -> paragraph(blocks, lead.left() + " " + lead.right(), 0));
    List<Block.Cell> cells = new ArrayList<>();
    TableGrid header = TableGrid.header(table);
    for (TableGrid grid : List.of(header, TableGrid.body(table))) {
      int above = grid == header ? 0 : header.rows();
      grid.cells().stream()
          .filter(placed -> !placed.cell().text().isEmpty())
          .forEach(placed -> cells.add(new Block.Cell(
              above + placed.row(),
              placed.column(),
              placed.rows(),
              placed.columns(),
              placed.cell().text(),
              Place.onLine(blocks.size() + 1))));
    }
    blocks.add(new Block.Grid(
        cells,
        table.header().size() + table.body().size(),
        table.columns().size(),
        Place.onLine(blocks.size() + 1)));
    table.notes().forEach(note -> paragraph(blocks, note, 0));
  }

  /** Everything the tables say, a line for each value and each row without any. */
  static List<String> lines(Disclosure disclosure) {
    return disclosure.tables().stream().flatMap(RoundTripTest::lines).toList();
  }

  private static Stream<String> lines(Table table) {
    String label = table.number().isEmpty() ? table.title() : table.number();
    List<String> lines = new ArrayList<>();
    lines.add(label + " " + Words.plain(table.title()) + " " + table.unit());
    table.notes().forEach(note -> lines.add(label + " 注 " + note.text()));
    for (Table.Row row : table.rows()) {
      String side =
          row.side() == org.mingzhang.document.Side.NONE ? "" : row.side().name();
      if (row.cells().isEmpty()) lines.add(label + "|" + row.key() + "|" + side);
      for (Table.Cell cell : row.cells()) {
        Table.Column column = table.columns().get(cell.column());
        assertThat(cell.amount() == null || cell.amount().unit() == column.unit())
            .isTrue();
        lines.add(String.join("|", label, row.key(), side, column.header(), cell.text()));
      }
    }
    return lines.stream();
  }
}
