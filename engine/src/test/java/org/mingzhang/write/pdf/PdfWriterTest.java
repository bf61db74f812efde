package org.mingzhang.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.mingzhang.write.PlacedCell;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.Publication;
import org.mingzhang.write.Publication.Paragraph;
import org.mingzhang.write.ReadBack;
import org.mingzhang.write.SamplePublications;

class PdfWriterTest {
  /** 18 mm less the room that punctuation takes. */
  private static final float MARGIN = 47;

  private static final Publication SAMPLE = SamplePublications.department();
  private static final byte[] FILE = write(SAMPLE);

  private static byte[] write(Publication publication) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      assertThat(PdfWriter.write(publication, out)).isEmpty();
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Test
  void everyNumberIsReadBackUnderItsHeaderAndBesideItsLabel() throws Exception {
    assertThat(ReadBack.read("a.pdf", FILE)).isEqualTo(ReadBack.printed(SAMPLE));
  }

  @Test
  void samePublicationGivesSameBytes() {
    assertThat(write(SamplePublications.department())).isEqualTo(FILE);
  }

  @Test
  void noCharacterIsLost() throws Exception {
    String text;
    try (PDDocument pdf = Loader.loadPDF(FILE)) {
      text = new PDFTextStripper().getText(pdf);
    }
    Map<Integer, Integer> printed = count(text);
    StringBuilder words = new StringBuilder(SAMPLE.title());
    for (Publication.Element element : SAMPLE.elements()) {
      if (element instanceof Paragraph paragraph) words.append(paragraph.text());
      if (element instanceof Publication.Heading heading) words.append(heading.text());
      if (element instanceof PrintedTable table) words.append(table.title()).append(cells(table));
    }
    count(words.toString())
        .forEach((character, times) -> assertThat(printed.getOrDefault(character, 0))
            .as(Character.toString(character))
            .isGreaterThanOrEqualTo(times));
    assertThat(text.codePoints())
        .noneMatch(c -> c >= 0x2e80 && c <= 0x2fdf || c >= 0xf900 && c <= 0xfaff);
    assertThat(text).contains("规范化管理——包括事项");
  }

  private static String cells(PrintedTable table) {
    StringBuilder words = new StringBuilder();
    for (PlacedCell cell : PlacedCell.of(table.header()))
      words.append(cell.cell().text());
    for (PlacedCell cell : PlacedCell.of(table.body())) words.append(cell.cell().text());
    return words.toString();
  }

  private static Map<Integer, Integer> count(String text) {
    Map<Integer, Integer> counts = new HashMap<>();
    text.codePoints().filter(c -> c > ' ').forEach(c -> counts.merge(c, 1, Integer::sum));
    return counts;
  }

  @Test
  void tablesThatStrainTheLayoutAreReadBackToo() throws Exception {
    Publication strains = SamplePublications.strains();
    assertThat(ReadBack.read("a.pdf", write(strains)).get("表1"))
        .isEqualTo(ReadBack.printed(strains).get("表1"));
  }

  @Test
  void nothingRunsOverTheMargins() throws Exception {
    for (byte[] file : List.of(FILE, write(SamplePublications.strains()))) {
      try (PDDocument pdf = Loader.loadPDF(file)) {
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            float margin = MARGIN;
            assertThat(text.getXDirAdj()).as(text.getUnicode()).isGreaterThan(margin);
            assertThat(text.getXDirAdj() + text.getWidthDirAdj())
                .as(text.getUnicode())
                .isLessThan(text.getPageWidth() - margin);
            assertThat(text.getYDirAdj()).isBetween(margin, text.getPageHeight() - margin / 2);
          }
        }.getText(pdf);
      }
    }
  }

  @Test
  void documentsWrittenAtTheSameTimeDoNotDisturbEachOther() {
    List<Integer> hashes = java.util.stream.IntStream.range(0, 4)
        .parallel()
        .mapToObj(i -> java.util.Arrays.hashCode(write(SamplePublications.strains())))
        .distinct()
        .toList();
    assertThat(hashes).hasSize(1);
  }

  @Test
  void aLabelThatSpansRowsIsRepeatedOnTheNextPage() throws Exception {
    PDFTextStripper text = new PDFTextStripper();
    try (PDDocument pdf = Loader.loadPDF(FILE)) {
      int pages = 0;
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        text.setStartPage(page);
        text.setEndPage(page);
        String words = text.getText(pdf);
        if (!words.contains("二级指标")) continue;
        pages++;
        assertThat(words).containsPattern("(产出|效益|满意度)指标");
      }
      assertThat(pages).isGreaterThan(2);
    }
  }

  @Test
  void fontsAreEmbeddedAndTheDocumentIsTagged() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(FILE)) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(SAMPLE.title());
      assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
      Map<String, Integer> tags = new HashMap<>();
      tags(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
      assertThat(tags.get("Figure")).isEqualTo(3);
      assertThat(tags.get("Table")).isEqualTo(SAMPLE.tables().size() + 3);
      assertThat(tags).containsKeys("H1", "H2", "H3", "P", "TH", "TD");
    }
  }

  private static void tags(PDStructureNode node, Map<String, Integer> tags) {
    for (Object kid : node.getKids()) {
      if (!(kid instanceof PDStructureElement element)) continue;
      tags.merge(element.getStandardStructureType(), 1, Integer::sum);
      if (element.getStandardStructureType().equals("Figure")) {
        assertThat(element.getAlternateDescription()).contains("图：");
      }
      tags(element, tags);
    }
  }

  @Test
  void theOutlineHasTheContents() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(FILE)) {
      PDOutlineItem first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(first.getTitle()).isEqualTo("第一部分 部门概况");
      assertThat(first.getFirstChild().getTitle()).isEqualTo("一、主要职责");
      PDOutlineItem second = first.getNextSibling();
      assertThat(second.getFirstChild().getTitle()).isEqualTo("表1 部门收支预算总表");
      int page = pdf.getPages().indexOf(second.findDestinationPage(pdf)) + 1;
      PDFTextStripper contents = new PDFTextStripper();
      contents.setStartPage(2);
      contents.setEndPage(2);
      assertThat(contents.getText(pdf)).containsPattern("第二部分 部门预算表 *\\.+ *" + page);
    }
  }

  @Test
  void aCharacterThatTheFontsLackIsReportedAndLeavesAMark() throws Exception {
    Publication odd =
        SamplePublications.of(List.of(new Paragraph("经办人员为李\ud86d\ude33等三人，编号A‑1〜3。")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Unprintable> missing = PdfWriter.write(odd, out);
    assertThat(missing).hasSize(1);
    assertThat(missing.get(0).message()).contains("U+2B633", "人员为李", "〓");
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("李〓等三人，编号A-1～3。");
    }
  }
}
