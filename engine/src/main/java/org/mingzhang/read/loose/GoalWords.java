package org.mingzhang.read.loose;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.lexicon.Yaml;

/** The words of goal tables: groups of indicators, and what a target looks like. */
final class GoalWords {
  private static final Yaml.Node GOALS = LooseWords.shipped().get("goals");

  private static final Pattern COMPARED = Pattern.compile("^[≥≤＜＞<>=＝≧≦±≈].*");
  private static final Pattern QUANTITY = Pattern.compile(
      "^\\d[\\d.,]*\\s*(?:[%％]|‰|[^\\s\\d，。、；：]{0,6}(?<!以))(?:以上|以下|以内|内|左右)?(?:[（(].{0,20}[)）])?$");
  private static final Pattern DATE = Pattern.compile("^(?:19|20)\\d\\d\\s*[年./-].{0,20}$");

  /** The words shipped with the engine. */
  static final GoalWords SHIPPED = new GoalWords();

  final Set<String> level1 = LooseWords.keys(GOALS.get("level1"));
  final Set<String> level2 = LooseWords.keys(GOALS.get("level2"));
  final Set<String> tasks = LooseWords.keys(GOALS.get("tasks"));
  final Set<String> taskTotals = LooseWords.keys(GOALS.get("task-total"));
  final List<String> taskColumns = GOALS.get("task-columns").texts();
  final Set<String> taskGroups = LooseWords.keys(GOALS.get("task-group"));
  final Set<String> prose = LooseWords.keys(GOALS.get("prose"));
  final Set<String> indicators = LooseWords.keys(GOALS.get("indicators"));
  final Set<String> indicatorHead = LooseWords.keys(GOALS.get("indicator-head"));
  final Set<String> targetHead = LooseWords.keys(GOALS.get("target"));
  final Set<String> sources = LooseWords.keys(GOALS.get("sources"));
  private final List<String> qualities = GOALS.get("qualities").texts();
  private final List<String> nameEndings = GOALS.get("names").texts();

  private GoalWords() {}

  boolean isGroup(String word) {
    String key = LooseWords.key(word);
    return level1.contains(key) || level2.contains(key);
  }

  /** Whether these words can only be a target: ≥95%, 20 次, 2024 年 12 月. */
  boolean isMeasure(String text) {
    String words = text.strip();
    return COMPARED.matcher(words).matches()
        || QUANTITY.matcher(words).matches()
        || DATE.matcher(words).matches();
  }

  boolean isNothing(String text) {
    String key = LooseWords.key(text);
    return key.equals("不适用") || key.equals("无") || key.equals("/") || key.equals("-");
  }

  /** Whether a space in these words parts a measure from what stands before it. */
  boolean holdsMeasure(String text) {
    for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
      if (isMeasure(text.substring(i + 1))) return true;
    }
    return false;
  }

  /** The words without the column of sources that follows a measure. */
  String withoutSource(String text) {
    String[] pieces = text.split(" ");
    for (int from = 1; from < pieces.length; from++) {
      for (int to = Math.min(pieces.length, from + 2); to > from; to--) {
        if (isMeasure(String.join(" ", List.of(pieces).subList(from, to))))
          return String.join(" ", List.of(pieces).subList(0, to));
      }
    }
    return text;
  }

  /** How strange these words are as the beginning of a target; 0 for none. */
  double strangeTarget(String text) {
    String words = text.strip();
    if (isMeasure(words) || isNothing(words)) return 0;
    if (qualities.stream().anyMatch(words::startsWith)) return 0.2;
    if (words.length() <= 1) return 4;
    if (words.length() <= 8 && qualities.stream().anyMatch(words::contains)) return 0.5;
    return words.chars().anyMatch(Character::isDigit) ? 0.8 : 1.2;
  }

  /** How strange these words are as the beginning of an indicator's name; 0 for none. */
  double strangeName(String text) {
    String words = text.strip();
    if (isNothing(words)) return 0.3;
    if (isMeasure(words)) return 4;
    if (words.length() <= 1) return 4;
    if (nameEndings.stream().anyMatch(words::endsWith)) return 0;
    return words.length() <= 6 && qualities.stream().anyMatch(words::startsWith) ? 2 : 0.2;
  }
}
