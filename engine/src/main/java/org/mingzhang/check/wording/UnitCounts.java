package org.mingzhang.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.passage.Text;
import org.mingzhang.fact.Place;
import org.mingzhang.lexicon.Yaml;

/** 单位数: how many units a document says it is about, in one place and in another. */
final class UnitCounts {
  private static final List<Group> SHIPPED =
      load(Yaml.resource("wording/contradictions.yaml").get("unit-counts"));
  private static final String DIGITS = "零一二三四五六七八九十";

  private record Group(String what, Severity severity, List<Pattern> words) {}

  private record Count(int number, String words, String clause, Place place) {}

  private UnitCounts() {}

  private static List<Group> load(Yaml.Node list) {
    List<Group> groups = new ArrayList<>();
    for (Yaml.Node node : list.list()) {
      Severity severity =
          node.get("severity").text().equals("error") ? Severity.ERROR : Severity.WARNING;
      groups.add(new Group(
          node.get("what").text(),
          severity,
          node.get("words").texts().stream().map(Pattern::compile).toList()));
    }
    return groups;
  }

  static List<Finding> check(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Group group : SHIPPED) {
      List<Count> counts = counts(text, group);
      for (Count count : counts) {
        Count first = counts.get(0);
        if (count.number == first.number) continue;
        Count[] pair = {first, count};
        findings.add(new Finding(
            "unit-count",
            group.severity,
            List.of(first.place.quoting(first.clause), count.place.quoting(count.clause)),
            first.words,
            count.words,
            group.what + "数前后不一：“" + pair[0].words + "” … “" + pair[1].words + "”（" + first.clause
                + "）（" + count.clause + "）。",
            "The number of units differs: “" + first.words + "” … “" + count.words + "”.",
            null));
        break;
      }
    }
    return findings;
  }

  private static List<Count> counts(Text text, Group group) {
    List<Count> counts = new ArrayList<>();
    for (Text.Paragraph paragraph : text.paragraphs()) {
      for (Pattern pattern : group.words) {
        Matcher matcher = pattern.matcher(paragraph.whole().text());
        while (matcher.find()) {
          String clause = paragraph.whole().clause(matcher.start(), matcher.end());
          counts.add(new Count(
              number(matcher.group(1)), matcher.group(), clause, paragraph.at(matcher.start())));
        }
      }
    }
    return counts;
  }

  private static int number(String words) {
    if (Character.isDigit(words.charAt(0))) return Integer.parseInt(words);
    int value = 0;
    for (char c : words.toCharArray()) {
      int digit = c == '两' ? 2 : DIGITS.indexOf(c);
      if (digit == 10) value = Math.max(1, value) * 10;
      else value += digit;
    }
    return value;
  }
}
