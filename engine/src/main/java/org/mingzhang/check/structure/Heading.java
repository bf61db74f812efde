package org.mingzhang.check.structure;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.lexicon.Words;

/** How headings and titles are compared: without numbering, years and punctuation. */
final class Heading {
  private static final Pattern NUMBER = Pattern.compile(
      "^[-—•]*(第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十\\d]{1,3}\\)、?|\\d{1,2}[.、](?=\\d{4}年|\\D|$)|附?表\\d{1,2}(?:[-—]\\d+)?)?[:：、.]?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}年度?");
  private static final Pattern PAGE = Pattern.compile("[.…·]{2,}\\d*$");
  private static final Pattern PUNCTUATION = Pattern.compile("[:：。、,，]");
  private static final Pattern LEVEL = Pattern.compile("^(?:预算单位|部门\\(单位\\)|部门|单位|本级)+");
  private static final String ENDS_OF_ISSUERS = "局委办院所处队站馆校会部厅府司署园)";
  private static final int PERCENT = 100;

  private Heading() {}

  /** The words alone. */
  static String plain(String title) {
    String text = NUMBER.matcher(Words.plain(title)).replaceFirst("");
    if (text.indexOf('年') >= 0) text = YEAR.matcher(text).replaceAll("");
    if (text.indexOf('.') >= 0) text = PAGE.matcher(text).replaceAll("");
    return PUNCTUATION.matcher(text).replaceAll("");
  }

  /** A table's title without 部门 or 单位 in front, which 目录 and body often word differently. */
  static String plainTable(String title) {
    return withoutLevel(plain(title));
  }

  /** The same for a title that is plain already. */
  static String withoutLevel(String plain) {
    return LEVEL.matcher(plain).replaceFirst("");
  }

  /** Whether a line is this table's title, alone or behind the issuer's name; both in the form of {@link #plainTable}. */
  static boolean isTitle(String line, String title) {
    if (!line.endsWith(title)) return false;
    int rest = line.length() - title.length();
    return rest == 0 || ENDS_OF_ISSUERS.indexOf(line.charAt(rest - 1)) >= 0;
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

  /** Whether two plain titles are at least so many percent alike; quick where their lengths alone say no. */
  static boolean isLike(String a, String b, int percent) {
    int shorter = Math.min(a.length(), b.length());
    return 2 * PERCENT * shorter >= percent * (a.length() + b.length())
        && likeness(a, b) >= percent;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) pairs.add(text.substring(i, i + 2));
    return pairs;
  }
}
