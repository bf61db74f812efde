package org.mingzhang.check.passage;

import java.util.List;
import org.mingzhang.fact.Place;

/**
 * A run of words that a rule reads at once: a sentence, a paragraph, the prose of a table cell, a heading.
 *
 * @param text for matching: marks beside Chinese characters in their full-width form, so that a rule knows one comma
 * @param printed the same as printed, position for position
 * @param headings what it stands under, outermost first; for a cell the first words of its row
 */
public record Passage(Kind kind, String text, String printed, List<String> headings, Place place) {
  public enum Kind {
    PARAGRAPH,
    CELL,
    LINE
  }

  private static final String ENDS = "，。；：！？,;!?\n";
  private static final String NARROW = ",;:()?!";
  private static final String WIDE = "，；：（）？！";
  private static final int LONGEST = 60;
  private static final int SHORTEST = 14;

  public static Passage of(Kind kind, String printed, List<String> headings, Place place) {
    return new Passage(kind, wide(printed), printed, headings, place);
  }

  private static String wide(String printed) {
    StringBuilder text = new StringBuilder(printed);
    for (int i = 0; i < printed.length(); i++) {
      int mark = NARROW.indexOf(printed.charAt(i));
      if (mark < 0) continue;
      boolean before = i > 0 && Character.isDigit(printed.charAt(i - 1));
      boolean after = i + 1 < printed.length() && Character.isDigit(printed.charAt(i + 1));
      // 1,000 and 10:30 keep their marks.
      if (!before || !after || "()".indexOf(printed.charAt(i)) >= 0)
        text.setCharAt(i, WIDE.charAt(mark));
    }
    return text.toString();
  }

  public boolean isUnder(String word) {
    for (String heading : headings) if (heading.contains(word)) return true;
    return false;
  }

  /** The clause around a match, enough of it to be found again: the words up to the marks on either side. */
  public String clause(int from, int to) {
    int start = from;
    while (start > 0 && from - start < LONGEST) {
      boolean mark = ENDS.indexOf(text.charAt(start - 1)) >= 0;
      if (mark && (to - start >= SHORTEST || "。！？\n".indexOf(text.charAt(start - 1)) >= 0)) break;
      start--;
    }
    int end = to;
    while (end < text.length() && end - to < LONGEST && ENDS.indexOf(text.charAt(end)) < 0) end++;
    if (end < text.length() && end - to < LONGEST) end++;
    return printed.substring(start, end).strip();
  }
}
