package org.mingzhang.read.office;

import java.util.Locale;

/** Numbers in the numerals that Word's automatic numbering can print. */
final class Numerals {
  private static final String CHINESE = "〇一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

  private Numerals() {}

  /** @param format Word's name of the numeral; unknown ones print as decimal */
  static String of(String format, int number) {
    if (number < 1 || number > 9999) return String.valueOf(number);
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "koreanCounting" -> counted(number, CHINESE, "十百千");
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
        counted(number, FORMAL, "拾佰仟");
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
      case "ideographTraditional" ->
        number <= 10 ? STEMS.substring(number - 1, number) : String.valueOf(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> from('①', number, 20);
      case "decimalEnclosedParen" -> from('⑴', number, 20);
      case "decimalEnclosedFullstop" -> from('⒈', number, 20);
      case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
      case "upperLetter" -> letters(number);
      case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      default -> String.valueOf(number);
    };
  }

  private static String from(char first, int number, int most) {
    return number <= most ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
  }

  /** 十一, 二十, 一百〇五. */
  private static String counted(int number, String numerals, String powers) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10) {
      int digit = number / unit % 10;
      if (digit == 0) {
        gap |= text.length() > 0;
        continue;
      }
      if (gap) text.append(numerals.charAt(0));
      gap = false;
      boolean plainTen = power == 1 && digit == 1 && text.length() == 0 && numerals.equals(CHINESE);
      if (!plainTen) text.append(numerals.charAt(digit));
      if (power > 0) text.append(powers.charAt(power - 1));
    }
    return text.toString();
  }

  private static String digits(int number) {
    StringBuilder text = new StringBuilder();
    for (char digit : String.valueOf(number).toCharArray())
      text.append(CHINESE.charAt(digit - '0'));
    return text.toString();
  }

  /** A … Z, AA, BB … as Word counts on. */
  private static String letters(int number) {
    String letter = String.valueOf((char) ('A' + (number - 1) % 26));
    return letter.repeat(Math.min(10, (number - 1) / 26 + 1));
  }

  private static String roman(int number) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < values.length; i++) {
      for (; rest >= values[i]; rest -= values[i]) text.append(signs[i]);
    }
    return text.toString();
  }
}
