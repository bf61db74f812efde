package org.mingzhang.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0 | 0",
        "0.00 | 0.00 | 0.00",
        "2935.01 | 2935.01 | 2935.01",
        "2,935.01 | 2935.01 | 2,935.01",
        "1,234,567,890.12 | 1234567890.12 | 1,234,567,890.12",
        "42. 27 | 42.27 | 42.27",
        "42 .27 | 42.27 | 42.27",
        "42 . 27 | 42.27 | 42.27",
        "1, 028. 96 | 1028.96 | 1,028.96",
        "1 ,028.96 | 1028.96 | 1,028.96",
        "-3.67 | -3.67 | -3.67",
        "- 3.67 | -3.67 | -3.67",
        "−3.67 | -3.67 | -3.67",
        "–3.67 | -3.67 | -3.67",
        "—3.67 | -3.67 | -3.67",
        "－3.67 | -3.67 | -3.67",
        "+3.67 | 3.67 | +3.67",
        "(3.5) | -3.5 | (3.5)",
        "（3.5） | -3.5 | (3.5)",
        "( 3.5 ) | -3.5 | (3.5)",
        "(-3.5) | -3.5 | (-3.5)",
        "(- 1,234.50) | -1234.50 | (-1,234.50)",
        "２，９３５．０１ | 2935.01 | 2,935.01",
        "１２３ | 123 | 123",
        ".5 | 0.5 | .5",
        "-.5 | -0.5 | -.5",
        "¥1,234.00 | 1234.00 | ¥1,234.00",
        "￥ 5 | 5 | ¥ 5",
        "007 | 7 | 007",
        "123456789012345678901234567890 | 123456789012345678901234567890 | 123456789012345678901234567890",
      })
  void readsTheNumberAndItsDecimals(String cell, BigDecimal value, String text) {
    PrintedNumber number = PrintedNumber.parse(cell).orElseThrow();
    assertThat(number.value()).isEqualTo(value);
    assertThat(number.text()).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} is no number")
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "—",
        "——",
        "/",
        "()",
        "（）",
        "万元",
        "12万元",
        "12%",
        "12.5 %",
        "≥95",
        "1 2",
        "42. 27 31",
        "1, 028. 96 42.27",
        "1,02",
        "10,28.5",
        "1234,567",
        "1,2345",
        "1.2.3",
        "1.028.96",
        "15.",
        "1,028,",
        "(3.5",
        "3.5)",
        "(+3.5)",
        "--5",
        "5-",
        "1e5",
        "0x1F",
        "①",
        "⒈",
        "²",
        "½",
        "三",
        "2024年",
        "2024-12-31",
        "NaN",
        "Infinity",
        "1/2",
        "1:2",
        "1234567890123456789012345678901",
        "١٢٣"
      })
  void refusesWhatIsNoNumber(String cell) {
    assertThat(PrintedNumber.parse(cell)).isEmpty();
  }

  @Test
  void joinsANumberThatBreaksOverTwoLinesAtItsPoint() {
    assertThat(PrintedNumber.parse("1,028.\n96").orElseThrow().text()).isEqualTo("1,028.96");
    assertThat(PrintedNumber.parse("1,234,\n567").orElseThrow().text()).isEqualTo("1,234,567");
    assertThat(PrintedNumber.parse("1,028\n96")).isEmpty();
  }

  @Test
  void dropsSpacesOfEveryKindAroundIt() {
    assertThat(PrintedNumber.parse("\u00A0\u30003.50\t\r\n").orElseThrow().value())
        .isEqualTo("3.50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"15.", "15,", "1,028.", "1,028,", "-3.", "（15．", " 15. "})
  void knowsANumberThatWasCutOff(String cell) {
    assertThat(PrintedNumber.isCutOff(cell)).isTrue();
    assertThat(PrintedNumber.parse(cell)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"15", "15.3", "一.", ".", "", "1.2.", "备注1."})
  void takesNothingElseForCutOff(String cell) {
    assertThat(PrintedNumber.isCutOff(cell)).isFalse();
  }
}
