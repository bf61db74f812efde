package org.mingzhang.check.structure;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.lexicon.Words;

/** How headings and titles are compared: without numbering, years and punctuation. */
final class Heading {
  private static final Pattern NUMBER =
      Pattern.compile("^[-—•]*(第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十\\d]{1,3}\\)、?|\\d{1,2}[.、](?!\\d)|附?表\\d{1,2}(?:[-—]\\d+)?)?[:：、.]?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}年度?");
  private static final Pattern PAGE = Pattern.compile("[.…·]{2,}\\d*$");
  private static final int PERCENT = 100;

  private Heading() {}

  /** The words alone. */
  static String plain(String title) {
    String text = NUMBER.matcher(Words.plain(title)).replaceFirst("");
    return PAGE.matcher(YEAR.matcher(text).replaceAll("")).replaceAll("").replaceAll("[:：。、,，]", "");
  }

  /** Whether a line begins with a number such as 第二部分. */
  static boolean isPart(String number) {
    return Words.plain(number).matches("第[一二三四五六七八九十]{1,3}部分.*");
  }

  /** How alike two plain titles are, in percent, by pairs of characters. */
  static int likeness(String a, String b) {
    if (a.equals(b)) return PERCENT;
    Set<String> left = pairs(a);
    Set<String> right = pairs(b);
    if (left.isEmpty() || right.isEmpty()) return 0;
    int all = left.size() + right.size();
    left.retainAll(right);
    return 2 * PERCENT * left.size() / all;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) pairs.add(text.substring(i, i + 2));
    return pairs;
  }
}
