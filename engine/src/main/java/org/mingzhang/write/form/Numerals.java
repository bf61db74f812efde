package org.mingzhang.write.form;

/** Chinese numerals, as headings and rows are numbered. */
final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final int TEN = 10;

  private Numerals() {}

  /** 1 to 99: 一, 十, 十一, 二十六. */
  static String chinese(int number) {
    if (number < 1 || number > 99)
      throw new IllegalArgumentException(number + " is not from 1 to 99");
    int tens = number / TEN;
    int ones = number % TEN;
    StringBuilder text = new StringBuilder();
    if (tens > 1) text.append(DIGITS.charAt(tens));
    if (tens > 0) text.append('十');
    if (ones > 0) text.append(DIGITS.charAt(ones));
    return text.toString();
  }
}
