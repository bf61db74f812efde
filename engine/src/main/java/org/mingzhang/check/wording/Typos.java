package org.mingzhang.check.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.passage.Passage;
import org.mingzhang.check.passage.PassageRule;
import org.mingzhang.check.passage.Text;
import org.mingzhang.lexicon.Yaml;

/** 错别字: words that are always a slip, from a list with the neighbours that make them right. */
final class Typos {
  private static final Map<Character, List<Entry>> SHIPPED =
      load(Yaml.resource("wording/typos.yaml"));

  /**
   * @param notAfter characters before it that make it part of a right word (投入员工 is no 入员)
   * @param notBefore the same after it
   * @param before words of which one must follow; empty for any
   * @param after words of which one must stand right before; empty for any
   */
  private record Entry(
      String wrong,
      String right,
      Severity severity,
      String notAfter,
      String notBefore,
      List<String> before,
      List<String> after) {

    boolean stands(String text, int at) {
      if (!text.startsWith(wrong, at)) return false;
      int end = at + wrong.length();
      if (at > 0 && notAfter.indexOf(text.charAt(at - 1)) >= 0) return false;
      if (end < text.length() && notBefore.indexOf(text.charAt(end)) >= 0) return false;
      if (!before.isEmpty() && before.stream().noneMatch(word -> text.startsWith(word, end)))
        return false;
      return after.isEmpty()
          || after.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
    }
  }

  private Typos() {}

  private static Map<Character, List<Entry>> load(Yaml.Node list) {
    Map<Character, List<Entry>> entries = new HashMap<>();
    list.get("pairs")
        .strings()
        .forEach((wrong, right) ->
            add(entries, new Entry(wrong, right, Severity.WARNING, "", "", List.of(), List.of())));
    for (Yaml.Node node : list.get("in-context").list()) {
      Severity severity =
          node.get("severity").text("warning").equals("info") ? Severity.INFO : Severity.WARNING;
      add(
          entries,
          new Entry(
              node.get("wrong").text(),
              node.get("right").text(),
              severity,
              node.get("not-after").text(""),
              node.get("not-before").text(""),
              node.get("before").texts(),
              node.get("after").texts()));
    }
    return entries;
  }

  private static void add(Map<Character, List<Entry>> entries, Entry entry) {
    entries.computeIfAbsent(entry.wrong.charAt(0), c -> new ArrayList<>()).add(entry);
  }

  static List<Finding> check(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : text.all()) {
      String words = Leftovers.withoutCitations(passage.text());
      for (int i = 0; i < words.length(); i++) {
        for (Entry entry : SHIPPED.getOrDefault(words.charAt(i), List.of())) {
          if (entry.stands(words, i)) findings.add(found(passage, i, entry));
        }
      }
    }
    return findings;
  }

  private static Finding found(Passage passage, int at, Entry entry) {
    String quote = passage.clause(at, at + entry.wrong.length());
    return PassageRule.finding(
        "typo",
        entry.severity,
        passage.place(),
        quote,
        entry.right,
        entry.wrong,
        "疑似错别字：“" + quote + "”中“" + entry.wrong + "”应为“" + entry.right + "”。",
        "Probably mistyped: “" + entry.wrong + "” in “" + quote + "” should be “" + entry.right
            + "”.");
  }
}
