package org.mingzhang.read.loose;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.MoneyUnit;

/** What single lines around a table are: its title, its number, its unit, or prose. */
final class Captions {
  static final Pattern CHAPTER =
      Pattern.compile("[一二三四五六七八九十]{1,3}、.*|[（(][一二三四五六七八九十]{1,3}[)）].*");
  private static final List<String> GOAL_TITLES =
      LooseWords.shipped().get("goals").get("titles").texts();

  private static final Set<String> INDICATORS =
      LooseWords.keys(LooseWords.shipped().get("goals").get("indicators"));
  private static final Set<String> TASKS =
      LooseWords.keys(LooseWords.shipped().get("goals").get("tasks"));

  private Captions() {}

  static boolean isGoalHeader(String text) {
    for (String head : text.split(" ")) {
      String key = LooseWords.key(head);
      if (INDICATORS.contains(key) || TASKS.contains(key)) return true;
    }
    return false;
  }

  static boolean isTitle(String text) {
    if (text.length() > 60
        || text.length() < 3
        || text.contains("。")
        || text.contains("……")
        || text.contains("，")) return false;
    return endsTitle(text);
  }

  static boolean endsTitle(String text) {
    return text.matches(".*表\\s*(?:[（(].{1,20}[)）])?");
  }

  static String title(String text) {
    return text.replaceFirst("^[一二三四五六七八九十]{1,3}、|^\\d{1,2}[.．、]\\s*", "");
  }

  static boolean isGoalTitle(String title) {
    return GOAL_TITLES.stream().anyMatch(title.replace(" ", "")::contains);
  }

  static String number(String caption) {
    return caption.replace(" ", "");
  }

  static String named(String name) {
    String key = name.replace(" ", "");
    return key.startsWith("万元") || key.equals("元") ? "" : key;
  }

  static @Nullable MoneyUnit unit(Matcher unit) {
    String word = unit.group(1) != null ? unit.group(1) : unit.group(2);
    return MoneyUnit.namedIn(word).orElse(null);
  }

  static boolean isProse(String text) {
    if (text.endsWith("。") || text.contains("。")) return true;
    if (text.length() > 30 && text.contains("，")) return true;
    return CHAPTER.matcher(text).matches()
        && text.matches(".*(?:情况|名词解释|说明)")
        && text.length() < 30;
  }
}
