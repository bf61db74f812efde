package org.mingzhang.check.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.passage.Passage;
import org.mingzhang.check.passage.PassageRule;
import org.mingzhang.check.passage.Text;
import org.mingzhang.lexicon.Yaml;

/**
 * 规范用语: an official term with one character missing, added or changed in its middle, seen once while the document
 * has the right term elsewhere. The slip must keep the term's first three characters and its last two.
 */
final class Terms {
  private static final Terms SHIPPED = new Terms(Yaml.resource("wording/terms.yaml"));
  private static final int START = 3;
  private static final int END = 2;

  private final Map<String, List<String>> byStart = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final String joints;

  private Terms(Yaml.Node words) {
    joints = words.get("joints").text();
    for (String term : words.get("terms").texts()) {
      known.add(term);
      byStart
          .computeIfAbsent(term.substring(0, START), start -> new ArrayList<>())
          .add(term);
    }
    known.addAll(words.get("also-right").texts());
  }

  private record Slip(Passage passage, int at, String printed, String term) {}

  static List<Finding> check(Text text) {
    Map<String, List<Slip>> slips = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : text.prose()) {
      String words = passage.text();
      for (int i = 0; i + START <= words.length(); i++) {
        for (String term : SHIPPED.byStart.getOrDefault(words.substring(i, i + START), List.of())) {
          String printed = SHIPPED.slip(words, i, term);
          if (!printed.isEmpty()) {
            slips
                .computeIfAbsent(printed, p -> new ArrayList<>())
                .add(new Slip(passage, i, printed, term));
          }
        }
      }
    }
    for (List<Slip> same : slips.values()) {
      Slip slip = same.get(0);
      if (same.size() > 1 || text.count(slip.term) == 0) continue;
      findings.add(found(slip));
    }
    return findings;
  }

  /** What stands here in place of the term, if it is one slip away from it; empty otherwise. */
  private String slip(String words, int at, String term) {
    for (int length = term.length() - 1; length <= term.length() + 1; length++) {
      if (at + length > words.length()) break;
      String printed = words.substring(at, at + length);
      if (known.contains(printed) || !printed.endsWith(term.substring(term.length() - END)))
        continue;
      if (!printed
          .chars()
          .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) continue;
      if (Edits.distance(term, printed) != 1) continue;
      String difference = Edits.difference(term, printed);
      boolean joint = difference.chars().anyMatch(c -> joints.indexOf(c) >= 0);
      boolean right = known.stream().anyMatch(k -> words.startsWith(k, at));
      if (!joint && !right) return printed;
    }
    return "";
  }

  private static Finding found(Slip slip) {
    String quote = slip.passage.clause(slip.at, slip.at + slip.printed.length());
    return PassageRule.finding(
        "official-term",
        Severity.WARNING,
        slip.passage.place(),
        quote,
        slip.term,
        slip.printed,
        "疑似规范用语写错：“" + quote + "”中的“" + slip.printed + "”，规范用语为“" + slip.term + "”。",
        "Probably mistyped: “" + slip.printed + "” for the official term “" + slip.term + "”.");
  }

  /** A table's header that shortens the name the text and the accounts use. */
  static List<Finding> headers(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Yaml.Node node : Yaml.resource("wording/terms.yaml").get("headers").list()) {
      String term = node.get("term").text();
      for (String shorter : node.get("shortened").texts()) {
        boolean narrative =
            text.paragraphs().stream().anyMatch(p -> p.whole().text().contains(term));
        if (!narrative) continue;
        for (Passage cell : text.cells()) {
          if (!Text.tight(cell.text()).equals(shorter)) continue;
          findings.add(PassageRule.finding(
              "official-term",
              Severity.WARNING,
              cell.place(),
              cell.text(),
              term,
              shorter,
              "表头“" + shorter + "”与正文所用的“" + term + "”不一致。",
              "The table head “" + shorter + "” differs from “" + term + "” in the text."));
          break;
        }
      }
    }
    return findings;
  }
}
