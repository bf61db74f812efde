package org.mingzhang.write.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.document.Profile;
import org.mingzhang.lexicon.Words;
import org.mingzhang.write.Chart;
import org.mingzhang.write.DraftTable;
import org.mingzhang.write.OfficeSuite;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.Publication;
import org.mingzhang.write.SamplePublication;
import org.mingzhang.write.layout.Contents;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class WordWriterTest {
  static byte[] write(Publication publication) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordWriter.write(publication, out);
    return out.toByteArray();
  }

  private static XWPFDocument written(Publication publication) throws Exception {
    return new XWPFDocument(new ByteArrayInputStream(write(publication)));
  }

  private static Publication of(Publication.Element... elements) {
    Profile profile = new Profile("云山市财政局", 2024, Profile.Kind.BUDGET, "部门", "");
    return new Publication(profile, "2024年云山市财政局部门预算", "test", List.of(elements), List.of());
  }

  @Test
  void theFileIsWhatTheSchemaAsksFor() throws Exception {
    try (XWPFDocument document = written(SamplePublication.budget())) {
      List<Object> errors = new ArrayList<>();
      document.getDocument().validate(new XmlOptions().setErrorListener((List) errors));
      // Newer than the schema at hand.
      errors.removeIf(error -> error.toString().matches("(?s).*tbl(Caption|Description).*"));
      assertThat(errors).isEmpty();
    }
  }

  @Test
  void headingsAndCaptionsHaveStylesAndMarksThatTheContentsLeadTo() throws Exception {
    Publication publication = SamplePublication.budget();
    try (XWPFDocument document = written(publication)) {
      List<String> marked = new ArrayList<>();
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        String style = String.valueOf(paragraph.getStyle());
        if (!paragraph.getCTP().getBookmarkStartList().isEmpty()) {
          assertThat(style).matches("Heading[123]|TableCaption");
          marked.add(paragraph.getText());
        }
      }
      assertThat(marked)
          .isEqualTo(Contents.of(publication).stream().map(Contents::words).toList());
      String xml = document.getDocument().xmlText();
      assertThat(xml).contains(" TOC \\o \"1-3\" \\h").contains("PAGEREF _Toc000000020");
      assertThat(xml).doesNotContain("dirty");
      assertThat(document.getSettings().getCTSettings().isSetUpdateFields()).isFalse();
      assertThat(document.getProperties().getCoreProperties().getTitle())
          .isEqualTo(publication.title());
    }
  }

  @Test
  void tablesRepeatTheirHeadersAndBreakNoRows() throws Exception {
    try (XWPFDocument document = written(SamplePublication.budget())) {
      XWPFTable table = document.getTables().get(2);
      assertThat(table.getText()).startsWith("预算单位\t总计\t政府预算拨款");
      int headers = 0;
      for (XWPFTableRow row : table.getRows()) {
        assertThat(row.isCantSplitRow()).isTrue();
        if (row.isRepeatHeader()) headers++;
      }
      assertThat(headers).isEqualTo(3);
      assertThat(table.getCTTbl().xmlText()).contains("tblCaption").contains("表2 收入总表，共 17 列 1 行");
      assertThat(document.getTables()).allMatch(t -> "Report".equals(t.getStyleID()));
    }
  }

  @Test
  void wideTablesLieOnLandscapePagesWithTheirHeadings() throws Exception {
    DraftTable wide = new DraftTable("表1", "收入总表").labels(2, "项目");
    for (int c = 1; c <= 12; c++) wide.values(1, "第" + c + "类");
    Publication publication = of(
        new Publication.Heading(1, "第一部分 概况"),
        new Publication.Paragraph("文字。"),
        new Publication.Heading(1, "第二部分 预算表"),
        new Publication.Heading(2, "一、总表"),
        wide.build("云山市财政局"),
        new Publication.Heading(1, "第三部分 名词解释"),
        new Publication.Paragraph("文字。"));
    try (XWPFDocument document = written(publication)) {
      List<String> pages = new ArrayList<>();
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        if (!paragraph.getText().isBlank()) pages.add(paragraph.getText());
        CTPPr properties = paragraph.getCTP().getPPr();
        if (properties != null && properties.isSetSectPr())
          pages.add(orientation(properties.getSectPr()));
      }
      pages.add(orientation(document.getDocument().getBody().getSectPr()));
      assertThat(pages)
          .containsSubsequence(
              "portrait",
              "第一部分 概况",
              "portrait",
              "第二部分 预算表",
              "一、总表",
              "表1 收入总表",
              "landscape",
              "第三部分 名词解释",
              "portrait");
    }
  }

  @Test
  void noHeadingStandsAloneOnAPage() {
    Publication publication = of(
        new Publication.Heading(1, "一、文字部分"),
        new Publication.Heading(1, "第一部分 概况"),
        new Publication.Heading(2, "一、职责"),
        new Publication.Paragraph("文字。"),
        new Publication.Heading(2, "二、机构"),
        new Publication.Paragraph("文字。"),
        new Publication.Heading(1, "二、表格部分"),
        new DraftTable("表1", "收支总表").labels(2, "项目").build("云山市财政局"),
        new DraftTable("表2", "收入总表").labels(2, "项目").build("云山市财政局"),
        new DraftTable("", "附表").labels(2, "项目").build("云山市财政局"));
    assertThat(Plan.of(publication).stream().map(Plan.Piece::startsPage))
        .containsExactly(true, false, false, false, false, false, true, false, true, false);
  }

  private static String orientation(CTSectPr section) {
    return section.getPgSz().isSetOrient() ? "landscape" : "portrait";
  }

  @Test
  void chartsAreLeftOutAndNothingAtAllIsStillADocument() throws Exception {
    Chart chart = new Chart(
        Chart.Kind.PIE, "支出构成图", "万元", List.of("甲"), List.of(new Chart.Series("乙", List.of())));
    try (XWPFDocument document = written(of(chart))) {
      assertThat(document.getDocument().xmlText()).doesNotContain("支出构成图").doesNotContain("TOC");
    }
    try (XWPFDocument document = written(of())) {
      assertThat(document.getParagraphs()).isNotEmpty();
    }
    DraftTable bare = new DraftTable("", "");
    Publication twoTables = of(
        bare.build(""),
        new PrintedTable("", "", "", List.of(), List.of(), List.of(), List.of(), List.of()));
    assertThat(write(twoTables)).isNotEmpty();
  }

  /** The page numbers of the 目录 are those of the pages when another program lays the document out. */
  @Test
  void theContentsNameTheRightPages(@TempDir Path folder) throws Exception {
    Publication publication = SamplePublication.budget();
    Path file = folder.resolve("sample.docx");
    Files.write(file, write(publication));
    Path pdf = OfficeSuite.convert(file, "pdf");
    List<Plan.Piece> pieces = Plan.of(publication);
    Map<Publication.Element, Integer> pages = PageNumbers.of(pieces);
    List<String> texts = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        texts.add(Words.plain(stripper.getText(document)));
      }
    }
    // Cover and 目录 stand before page 1.
    for (Contents entry : Contents.of(publication)) {
      int page = pages.get(entry.element());
      assertThat(texts.get(page + 1))
          .as(entry.words() + " on page " + page)
          .contains(Words.plain(entry.words()));
    }
  }
}
