package org.mingzhang.check.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Block;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Sentence;
import org.mingzhang.document.Source;

/** An item of a list, （八）, that runs on at the end of the one before while the others begin paragraphs of their own. */
final class RunOnItems {
  private static final Pattern NUMBER = Pattern.compile("^[（(]([一二三四五六七八九十]{1,3})[)）]");
  private static final int LEAST_SIBLINGS = 3;
  private static final int EXCERPT = 14;

  private RunOnItems() {}

  static List<Finding> check(Disclosure disclosure) {
    List<Sentence> sentences = disclosure.sentences();
    List<Finding> findings = new ArrayList<>();
    Set<String> beginLines = beginLines(disclosure);
    int siblings = 0;
    for (int i = 0; i < sentences.size(); i++) {
      boolean begins =
          i == 0 || sentences.get(i - 1).paragraph() != sentences.get(i).paragraph();
      boolean sameSection =
          i == 0 || sentences.get(i - 1).headings().equals(sentences.get(i).headings());
      if (!sameSection) siblings = 0;
      Matcher number = NUMBER.matcher(sentences.get(i).text());
      if (!number.find()) continue;
      if (begins) siblings++;
      else if (siblings >= LEAST_SIBLINGS && !beginLines.contains(number.group()))
        findings.add(finding(sentences.get(i - 1), sentences.get(i), number.group()));
    }
    return findings;
  }

  /** Numbers that begin a line somewhere: paragraphs of hard-broken text are joined by guess. */
  private static Set<String> beginLines(Disclosure disclosure) {
    Set<String> numbers = new HashSet<>();
    for (Source.Page page : disclosure.source().pages()) {
      for (Block block : page.blocks()) {
        if (!(block instanceof Block.Paragraph paragraph)) continue;
        Matcher number = NUMBER.matcher(paragraph.text().strip());
        if (number.find()) numbers.add(number.group());
      }
    }
    return numbers;
  }

  private static Finding finding(Sentence before, Sentence item, String number) {
    String end = before.text().substring(Math.max(0, before.text().length() - EXCERPT));
    String quote = end + number;
    return new Finding(
        "run-on-item",
        Severity.WARNING,
        List.of(item.place().quoting(quote)),
        number + "另起一段",
        "接在上一段末尾",
        "“" + number + "”没有另起一段，接在上一段末尾：“…" + quote + "…”。",
        "Item " + number + " runs on at the end of the paragraph before.",
        null);
  }
}
