package org.mingzhang.check.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Sentence;
import org.mingzhang.fact.Place;

/** How many units the document says there are. */
final class Units {
  private static final String NUMBER = "([0-9]{1,3}|[一二两三四五六七八九十])";
  private static final Pattern SUBORDINATE =
      Pattern.compile("下[属辖](?:单位" + NUMBER + "[个家](?![机参事])|" + NUMBER + "[个家](?:预算单位|单位|基层单位))");
  private static final Pattern BASIC = Pattern.compile("共" + NUMBER + "[个家]基层单位");
  private static final Pattern NONE = Pattern.compile("无下属(?:预算)?单位.*?下[属辖].{2,60}?" + NUMBER + "[个家](?:事业)?单位");
  private static final String DIGITS = "零一二三四五六七八九十";

  private Units() {}

  static List<Finding> counts(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Pattern pattern : List.of(SUBORDINATE, BASIC)) {
      Map<Integer, Place> said = new LinkedHashMap<>();
      for (Sentence sentence : text.disclosure().sentences()) {
        Matcher matcher = pattern.matcher(sentence.text().replace('（', '(').replace('）', ')'));
        while (matcher.find()) {
          String number = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
          said.putIfAbsent(value(number), sentence.place().quoting(around(sentence.text(), matcher)));
        }
      }
      if (said.size() < 2) continue;
      List<Place> places = List.copyOf(said.values());
      String numbers = String.join("、", said.keySet().stream().map(n -> n + "家").toList());
      findings.add(
          Text.finding(
              law, Severity.WARNING, places, "前后一致", numbers,
              "单位个数前后不一：“" + places.get(0).quote() + "”与“" + places.get(1).quote() + "”。",
              "The document gives different numbers of units: " + String.join(", ", said.keySet().stream().map(String::valueOf).toList()) + "."));
    }
    Map<Integer, StringBuilder> paragraphs = new LinkedHashMap<>();
    Map<Integer, Place> starts = new LinkedHashMap<>();
    for (Sentence sentence : text.disclosure().sentences()) {
      paragraphs.computeIfAbsent(sentence.paragraph(), p -> new StringBuilder()).append(sentence.text());
      starts.putIfAbsent(sentence.paragraph(), sentence.place());
    }
    paragraphs.forEach((paragraph, words) -> {
      if (words.length() > 2000 || words.indexOf("无下属") < 0) return;
      Matcher matcher = NONE.matcher(words);
      if (!matcher.find()) return;
      findings.add(
          Text.finding(
              law, Severity.WARNING, List.of(starts.get(paragraph).quoting(matcher.group())), "前后一致", matcher.group(1) + "个",
              "前面说无下属单位，后面又列出下辖单位：“" + matcher.group() + "”。",
              "The paragraph says that there are no subordinate units and then names some."));
    });
    return findings;
  }

  private static String around(String text, Matcher matcher) {
    return text.substring(Math.max(0, matcher.start() - 8), Math.min(text.length(), matcher.end() + 6));
  }

  private static int value(String number) {
    if (Character.isDigit(number.charAt(0))) return Integer.parseInt(number);
    return number.equals("两") ? 2 : DIGITS.indexOf(number.charAt(0));
  }
}
