package org.mingzhang.write.word;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.write.Publication.Element;
import org.mingzhang.write.layout.Contents;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDocPart;

/**
 * The 目录: a field that Word brings up to date when asked (更新域, or on printing), with its entries already in it. It is
 * not marked for updating on opening, since Word then asks every reader whether other files may be looked at.
 */
final class WordContents {
  private final List<Contents> entries;
  private final Map<Element, Integer> pages;
  private final Map<Element, Integer> marks = new IdentityHashMap<>();

  /** @param pages the page on which each element begins */
  WordContents(List<Contents> entries, Map<Element, Integer> pages) {
    this.entries = entries;
    this.pages = pages;
    for (int i = 0; i < entries.size(); i++) marks.put(entries.get(i).element(), i + 1);
  }

  /** The number of the mark that an entry leads to; 0 where none does. */
  int mark(Element element) {
    return marks.getOrDefault(element, 0);
  }

  static String bookmark(int mark) {
    return String.format("_Toc%09d", mark);
  }

  void print(CTBody body) {
    if (entries.isEmpty()) return;
    CTSdtBlock control = body.addNewSdt();
    CTSdtDocPart part = control.addNewSdtPr().addNewDocPartObj();
    part.addNewDocPartGallery().setVal("Table of Contents");
    part.addNewDocPartUnique();
    CTSdtContentBlock content = control.addNewSdtContent();
    CTP heading = content.addNewP();
    Runs.style(heading, "TOCHeading").addNewPageBreakBefore();
    Runs.add(heading, "目　录", false);
    for (int i = 0; i < entries.size(); i++) {
      CTP paragraph = content.addNewP();
      Runs.style(paragraph, "TOC" + entries.get(i).level());
      if (i == 0) {
        Runs.fieldBegin(
            paragraph.addNewR(),
            paragraph.addNewR(),
            paragraph.addNewR(),
            "TOC \\o \"1-3\" \\h \\z \\t \"表题," + Contents.TABLES + "\"");
      }
      entry(paragraph, entries.get(i));
    }
    CTP end = content.addNewP();
    Runs.style(end, "TableGap");
    Runs.fieldEnd(end.addNewR());
  }

  private void entry(CTP paragraph, Contents entry) {
    String bookmark = bookmark(mark(entry.element()));
    CTHyperlink link = paragraph.addNewHyperlink();
    link.setAnchor(bookmark);
    link.setHistory(true);
    link.addNewR().addNewT().setStringValue(entry.words());
    link.addNewR().addNewTab();
    Runs.fieldBegin(link.addNewR(), link.addNewR(), link.addNewR(), "PAGEREF " + bookmark + " \\h");
    link.addNewR().addNewT().setStringValue(String.valueOf(pages.getOrDefault(entry.element(), 1)));
    Runs.fieldEnd(link.addNewR());
  }
}
