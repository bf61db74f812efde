package org.mingzhang.check.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.passage.Passage;
import org.mingzhang.check.passage.PassageRule;
import org.mingzhang.check.passage.Text;
import org.mingzhang.document.Profile;
import org.mingzhang.lexicon.Yaml;

/**
 * Words that are wrong in a document of a certain kind, year or level: one entry of {@code wording/patterns.yaml} is a
 * regular expression, the documents it is about, and what to say.
 */
final class Patterns {
  private static final Pattern DISTRICT =
      Pattern.compile("(?:省|市)\\p{IsHan}{1,5}?(?:区|县)|^\\p{IsHan}{2,6}(?:区|县)");
  private static final List<Entry> SHIPPED = load(Yaml.resource("wording/patterns.yaml"));

  /**
   * @param kind budget, final, or empty for both
   * @param from first year it is about, 0 for any
   * @param level district, city, or empty for both
   * @param under words of which one must be in the headings; empty for anywhere
   * @param unless an expression that excuses the sentence
   * @param needs words of which one must be there, looked for first because it is quick; empty for none
   */
  private record Entry(
      String rule,
      Pattern pattern,
      Severity severity,
      String kind,
      int from,
      String level,
      List<String> under,
      java.util.Optional<Pattern> unless,
      List<String> needs,
      String expected,
      String message,
      String english) {}

  private Patterns() {}

  private static List<Entry> load(Yaml.Node list) {
    List<Entry> entries = new ArrayList<>();
    list.entries().forEach((rule, nodes) -> {
      for (Yaml.Node node : nodes.list()) {
        String unless = node.get("unless").text("");
        entries.add(new Entry(
            rule,
            Pattern.compile(node.get("words").text()),
            Severity.valueOf(
                node.get("severity").text("warning").toUpperCase(java.util.Locale.ROOT)),
            node.get("kind").text(""),
            Integer.parseInt(node.get("from").text("0")),
            node.get("level").text(""),
            node.get("under").texts(),
            unless.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(Pattern.compile(unless)),
            node.get("needs").texts(),
            node.get("expected").text(""),
            node.get("message").text(),
            node.get("english").text()));
      }
    });
    return entries;
  }

  static PassageRule.Test test(String rule) {
    List<Entry> own = SHIPPED.stream().filter(entry -> entry.rule.equals(rule)).toList();
    return text -> check(text, own);
  }

  private static List<Finding> check(Text text, List<Entry> entries) {
    Profile profile = text.disclosure().profile();
    String level = DISTRICT.matcher(profile.issuer()).find() ? "district" : "city";
    List<Finding> findings = new ArrayList<>();
    for (Entry entry : entries) {
      boolean kind = entry.kind.isEmpty() || entry.kind.equals(profile.kind().id());
      boolean time = entry.from == 0 || profile.year() >= entry.from;
      boolean place = entry.level.isEmpty()
          || entry.level.equals(level) && !profile.issuer().isEmpty();
      if (kind && time && place) findings.addAll(check(text, entry));
    }
    return findings;
  }

  private static List<Finding> check(Text text, Entry entry) {
    List<Finding> findings = new ArrayList<>();
    Set<String> quoted = new HashSet<>();
    for (Passage passage : text.prose()) {
      if (!entry.under.isEmpty() && entry.under.stream().noneMatch(passage::isUnder)) continue;
      if (!entry.needs.isEmpty() && entry.needs.stream().noneMatch(passage.text()::contains))
        continue;
      String words = Leftovers.withoutCitations(passage.text());
      Matcher found = entry.pattern.matcher(words);
      while (found.find()) {
        String quote = sentence(passage.text(), found.start(), found.end());
        if (entry.unless.isPresent() && entry.unless.get().matcher(quote).find()) continue;
        if (!quoted.add(passage.place() + quote)) continue;
        String shown = quote.length() > 90 ? passage.clause(found.start(), found.end()) : quote;
        findings.add(PassageRule.finding(
            entry.rule,
            entry.severity,
            passage.place(),
            shown,
            entry.expected,
            found.group(),
            entry.message + "：“" + shown + "”。",
            entry.english + ": “" + shown + "”."));
      }
    }
    return findings;
  }

  private static String sentence(String text, int from, int to) {
    int start = from;
    while (start > 0 && "。！？".indexOf(text.charAt(start - 1)) < 0) start--;
    int end = to;
    while (end < text.length() && "。！？".indexOf(text.charAt(end)) < 0) end++;
    return text.substring(start, Math.min(text.length(), end + 1)).strip();
  }
}
