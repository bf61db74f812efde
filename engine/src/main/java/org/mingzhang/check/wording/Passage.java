package org.mingzhang.check.wording;

import java.util.List;
import org.mingzhang.fact.Place;

/**
 * A run of words that a rule reads at once: a sentence, a paragraph, the prose of a table cell, a heading.
 *
 * @param headings what it stands under, outermost first; for a cell the first words of its row
 */
record Passage(Kind kind, String text, List<String> headings, Place place) {
  enum Kind {
    PARAGRAPH,
    CELL,
    LINE
  }

  private static final String ENDS = "，。；：！？,;!?\n";
  private static final int LONGEST = 60;
  private static final int SHORTEST = 14;

  boolean isUnder(String word) {
    for (String heading : headings) if (heading.contains(word)) return true;
    return false;
  }

  /** The clause around a match, enough of it to be found again: the words up to the marks on either side. */
  String clause(int from, int to) {
    int start = from;
    while (start > 0 && from - start < LONGEST) {
      boolean mark = ENDS.indexOf(text.charAt(start - 1)) >= 0;
      if (mark && (to - start >= SHORTEST || "。！？\n".indexOf(text.charAt(start - 1)) >= 0)) break;
      start--;
    }
    int end = to;
    while (end < text.length() && end - to < LONGEST && ENDS.indexOf(text.charAt(end)) < 0) end++;
    if (end < text.length() && end - to < LONGEST) end++;
    return text.substring(start, end).strip();
  }
}
