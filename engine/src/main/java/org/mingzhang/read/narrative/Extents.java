package org.mingzhang.read.narrative;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.phrase.Match;

/** How far names, reasons and lists of a paragraph reach, given the phrases found in it. */
record Extents(Clauses clauses, List<Match> matches, Items items) {
  private static final int LONGEST_NAME = 80;

  /** What the words in front of an amount name, null where there are none. */
  Items.@Nullable Name name(Match match) {
    return match
        .slot("item")
        .map(item -> items.parse(clauses.text(item.start(), item.end())))
        .orElse(null);
  }

  /**
   * A paragraph may name its item first and state the amounts afterwards: "1.公务接待费。2023年预算数…".
   *
   * @return where the name ends, or −1 where the paragraph begins otherwise
   */
  int leadingNameEnd() {
    String text = clauses.passage().folded();
    int from = clauses.passage().outline().label().length();
    int end = from;
    while (end < text.length() && "。:;；".indexOf(text.charAt(end)) < 0) end++;
    if (end == text.length() || end - from > LONGEST_NAME) return -1;
    boolean saysMore = !matches.isEmpty() && matches.get(0).start() < end;
    boolean named = clauses.passage().outline().isNumbered() || text.charAt(end) == ':';
    return named && !saysMore ? end : -1;
  }

  /** A reason goes on to the end of its sentence, or to a semicolon behind which something else is spoken of. */
  int reasonEnd(int from, boolean inList) {
    String text = clauses.passage().folded();
    for (int end = from; end < text.length(); end++) {
      char c = text.charAt(end);
      if (c == '。' || (c == ';' || c == '；') && anotherBegins(end + 1, inList)) return end;
    }
    return text.length();
  }

  private boolean anotherBegins(int at, boolean inList) {
    for (Match match : matches) {
      if (match.start() != at || !match.role().equals("amount")) continue;
      Items.Name name = name(match);
      return name != null && (inList || name.isKnown());
    }
    return false;
  }

  /** Whether the sentence that begins here goes on with a list: an amount of something no vocabulary knows. */
  boolean partFollows(int at) {
    for (Match match : matches) {
      if (match.start() != at || !match.role().equals("amount")) continue;
      Items.Name name = name(match);
      return name != null
          && !name.isKnown()
          && name.year() == 0
          && name.version().isEmpty()
          && !name.core().isEmpty();
    }
    return false;
  }
}
