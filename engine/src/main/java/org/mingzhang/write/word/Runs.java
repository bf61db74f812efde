package org.mingzhang.write.word;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.mingzhang.write.layout.CleanText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;

/** Words in paragraphs: line breaks kept, what people have still to write marked in colour. */
final class Runs {
  private static final Pattern GAP = Pattern.compile("【待补充：[^】\\n]*】");

  private Runs() {}

  static CTPPr style(CTP paragraph, String style) {
    CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
    properties.addNewPStyle().setVal(style);
    return properties;
  }

  /** Adds words that may hold line breaks and gaps. */
  static void add(CTP paragraph, String words, boolean bold) {
    String text = CleanText.of(words);
    if (text.isEmpty()) return;
    Matcher gap = GAP.matcher(text);
    int from = 0;
    while (gap.find()) {
      run(paragraph, text.substring(from, gap.start()), bold, false);
      run(paragraph, gap.group(), bold, true);
      from = gap.end();
    }
    run(paragraph, text.substring(from), bold, false);
  }

  private static void run(CTP paragraph, String text, boolean bold, boolean marked) {
    if (text.isEmpty()) return;
    CTR run = paragraph.addNewR();
    if (bold || marked) {
      var properties = run.addNewRPr();
      if (bold) properties.addNewB();
      if (marked) properties.addNewHighlight().setVal(STHighlightColor.YELLOW);
    }
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) run.addNewBr();
      if (!lines[i].isEmpty()) text(run, lines[i]);
    }
  }

  private static void text(CTR run, String words) {
    CTText text = run.addNewT();
    text.setStringValue(words);
    if (words.startsWith(" ") || words.endsWith(" ")) text.setSpace(SpaceAttribute.Space.PRESERVE);
  }

  /** Begins a field whose result follows. */
  static void fieldBegin(CTR begin, CTR code, CTR separate, String instruction) {
    begin.addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    CTText text = code.addNewInstrText();
    text.setStringValue(" " + instruction + " ");
    text.setSpace(SpaceAttribute.Space.PRESERVE);
    separate.addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
  }

  static void fieldEnd(CTR end) {
    end.addNewFldChar().setFldCharType(STFldCharType.END);
  }

  /** Words that links lead to. */
  static void addMarked(CTP paragraph, String words, String bookmark, int id) {
    CTBookmark start = paragraph.addNewBookmarkStart();
    start.setId(BigInteger.valueOf(id));
    start.setName(bookmark);
    add(paragraph, words, false);
    paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(id));
  }
}
