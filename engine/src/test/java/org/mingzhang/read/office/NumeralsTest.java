package org.mingzhang.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource({
    "chineseCounting, 1, 一",
    "chineseCounting, 10, 十",
    "chineseCounting, 12, 十二",
    "chineseCounting, 20, 二十",
    "chineseCounting, 101, 一百〇一",
    "chineseCounting, 110, 一百一十",
    "japaneseCounting, 35, 三十五",
    "chineseLegalSimplified, 12, 壹拾贰",
    "ideographDigital, 105, 一〇五",
    "ideographTraditional, 3, 丙",
    "decimalEnclosedCircle, 2, ②",
    "decimalEnclosedCircle, 21, 21",
    "decimalEnclosedParen, 3, ⑶",
    "decimalZero, 7, 07",
    "upperLetter, 27, AA",
    "lowerLetter, 3, c",
    "upperRoman, 1994, MCMXCIV",
    "lowerRoman, 4, iv",
    "decimal, 15, 15",
    "unheardOf, 15, 15",
    "chineseCounting, 0, 0",
    "chineseCounting, 123456, 123456"
  })
  void printsTheNumeral(String format, int number, String printed) {
    assertThat(Numerals.of(format, number)).isEqualTo(printed);
  }
}
