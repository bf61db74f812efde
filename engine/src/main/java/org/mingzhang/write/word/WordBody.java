package org.mingzhang.write.word;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.Publication;
import org.mingzhang.write.layout.CleanText;
import org.mingzhang.write.layout.Contents;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Prints the pieces of a document one after another. */
final class WordBody {
  private final Publication publication;
  private final List<Plan.Piece> pieces;
  private final WordContents contents;
  private final CTBody body;

  /** The paragraph just printed; null after a table. */
  private @Nullable CTP last;

  private boolean numbered;

  WordBody(Publication publication, CTBody body) {
    this.publication = publication;
    this.pieces = Plan.of(publication);
    this.contents = new WordContents(Contents.of(publication), PageNumbers.of(pieces));
    this.body = body;
  }

  void print() {
    cover();
    contents.print(body);
    last = null;
    if (!pieces.isEmpty()) WordFile.frontPages(endSection(PageFormat.PORTRAIT));
    for (int i = 0; i < pieces.size(); i++) {
      Plan.Piece piece = pieces.get(i);
      boolean turns = i > 0 && piece.landscape() != pieces.get(i - 1).landscape();
      if (turns) number(endSection(PageFormat.of(!piece.landscape())));
      print(piece, i > 0 && !turns && piece.startsPage());
    }
    if (last == null) paragraph("TableGap");
    CTSectPr section = body.addNewSectPr();
    boolean lying = !pieces.isEmpty() && pieces.get(pieces.size() - 1).landscape();
    if (pieces.isEmpty()) WordFile.frontPages(section);
    PageFormat.of(lying).set(section);
    if (!pieces.isEmpty()) number(section);
  }

  private void cover() {
    for (int i = 0; i < 6; i++) paragraph("Normal");
    Runs.add(paragraph("Title"), CleanText.line(publication.title()), false);
    for (int i = 0; i < 9; i++) paragraph("Normal");
    Runs.add(paragraph("Subtitle"), CleanText.line(publication.profile().issuer()), false);
    if (publication.isDraft()) {
      paragraph("Normal");
      String words = "（草稿，尚有 " + publication.gaps().size() + " 处待补充）";
      Runs.add(paragraph("Subtitle"), words, false);
    }
  }

  private CTSectPr endSection(PageFormat format) {
    CTP end = last == null ? paragraph("TableGap") : last;
    CTPPr properties = end.isSetPPr() ? end.getPPr() : end.addNewPPr();
    CTSectPr section = properties.addNewSectPr();
    if (!numbered) WordFile.headerAndFooter(section);
    format.set(section);
    last = null;
    return section;
  }

  /** The pages of the body count from 1, whatever stands before them. */
  private void number(CTSectPr section) {
    if (numbered) return;
    numbered = true;
    CTPageNumber numbers = section.addNewPgNumType();
    numbers.setFmt(STNumberFormat.DECIMAL);
    numbers.setStart(BigInteger.ONE);
  }

  private CTP paragraph(String style) {
    CTP paragraph = body.addNewP();
    Runs.style(paragraph, style);
    last = paragraph;
    return paragraph;
  }

  private void print(Plan.Piece piece, boolean breaks) {
    if (piece.element() instanceof Publication.Heading heading) {
      String style = "Heading" + Math.max(1, Math.min(4, heading.level()));
      marked(style, CleanText.line(heading.text()), heading, breaks);
    } else if (piece.element() instanceof Publication.Paragraph paragraph) {
      CTP printed = paragraph(paragraph.indented() ? "BodyIndented" : "Normal");
      Runs.add(printed, CleanText.of(paragraph.text()).strip(), false);
    } else if (piece.element() instanceof PrintedTable table) {
      table(table, piece, breaks);
    }
  }

  private void marked(String style, String words, Publication.Element element, boolean breaks) {
    CTP paragraph = paragraph(style);
    if (breaks) paragraph.getPPr().addNewPageBreakBefore();
    int mark = contents.mark(element);
    if (mark > 0) Runs.addMarked(paragraph, words, WordContents.bookmark(mark), mark);
    else Runs.add(paragraph, words, false);
  }

  private void table(PrintedTable table, Plan.Piece piece, boolean breaks) {
    String caption = Contents.caption(table);
    if (!caption.isEmpty()) marked("TableCaption", caption, table, breaks);
    for (PrintedTable.Lead lead : table.lead()) {
      String left = CleanText.line(lead.left());
      String right = CleanText.line(lead.right());
      if (!left.isEmpty() || !right.isEmpty()) lead(left, right, piece.page());
    }
    if (!table.columns().isEmpty() && !(table.header().isEmpty() && table.body().isEmpty())) {
      // Tables that touch would become one.
      if (last == null) paragraph("TableGap");
      WordTable.print(table, piece.text(table), piece.page(), body.addNewTbl());
      last = null;
    }
    for (String note : table.notes()) {
      String words = CleanText.of(note).strip();
      if (!words.isEmpty()) Runs.add(paragraph("TableNote"), words, false);
    }
  }

  private void lead(String left, String right, PageFormat page) {
    CTP paragraph = paragraph("TableLead");
    if (!right.isEmpty()) {
      CTTabStop stop = paragraph.getPPr().addNewTabs().addNewTab();
      stop.setVal(STTabJc.RIGHT);
      stop.setPos(BigInteger.valueOf(page.textWidth()));
    }
    Runs.add(paragraph, left, false);
    if (right.isEmpty()) return;
    paragraph.addNewR().addNewTab();
    Runs.add(paragraph, right, false);
  }
}
