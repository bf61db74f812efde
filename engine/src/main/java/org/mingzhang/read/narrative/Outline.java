package org.mingzhang.read.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number a line begins with.
 *
 * @param level 1 for 第一部分, 2 for 一、, 3 for （一）, 4 for 1., 5 for (1), 6 for ①; 0 for no number
 * @param label as printed, empty where there is none
 */
record Outline(int level, String label) {
  private static final Outline NONE = new Outline(0, "");
  private static final Pattern[] LEVELS = {
    Pattern.compile("^第[一二三四五六七八九十\\d]{1,3}(部分|章)[:：、 ]?"),
    Pattern.compile("^[一二三四五六七八九十]{1,3}[、.．]"),
    Pattern.compile("^[(（][一二三四五六七八九十]{1,3}[)）][、.]?"),
    Pattern.compile(
        "^(\\d{1,2} ?[.．、](?!\\d)|\\d{1,2}[.．、] (?=\\d)|\\d{1,2}[.．、](?=(19|20)\\d{2} ?年)|[⒈-⒛])"),
    Pattern.compile("^([(（]\\d{1,2}[)）]|[⑴-⒇])[、.]?"),
    Pattern.compile("^[①-⑳]")
  };

  static Outline of(String line) {
    for (int i = 0; i < LEVELS.length; i++) {
      Matcher matcher = LEVELS[i].matcher(line);
      if (matcher.find()) return new Outline(i + 1, matcher.group());
    }
    return NONE;
  }

  boolean isNumbered() {
    return level > 0;
  }
}
