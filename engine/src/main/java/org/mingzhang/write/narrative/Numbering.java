package org.mingzhang.write.narrative;

import java.util.List;

/**
 * How levels are numbered, each shown by its first number: 第一部分, 一、, （一）, 1., （1）.
 *
 * @param firsts by level from 1
 */
record Numbering(List<String> firsts) {
  private static final String DIGITS = "一二三四五六七八九";

  Numbering {
    firsts = List.copyOf(firsts);
    for (String first : firsts) {
      if (first.indexOf('一') < 0 && first.indexOf('1') < 0)
        throw new IllegalArgumentException("numbering: \"" + first + "\" shows neither 一 nor 1");
    }
  }

  /** The number in front of some words, and the words. */
  String put(int level, int number, String words) {
    if (level < 1 || level > firsts.size())
      throw new IllegalArgumentException("numbering: there is no level " + level);
    String first = firsts.get(level - 1);
    boolean han = first.indexOf('一') >= 0;
    String label =
        han ? first.replace("一", chinese(number)) : first.replace("1", String.valueOf(number));
    boolean runsIn = !han && label.endsWith(".") && Character.isDigit(words.charAt(0));
    return label + (runsIn ? " " : "") + words;
  }

  /** 1 to 99 in Chinese. */
  static String chinese(int number) {
    if (number < 1 || number > 99) return String.valueOf(number);
    int tens = number / 10;
    int ones = number % 10;
    return (tens > 1 ? DIGITS.substring(tens - 1, tens) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? DIGITS.substring(ones - 1, ones) : "");
  }
}
