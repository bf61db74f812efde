package org.mingzhang.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {
  @ParameterizedTest(name = "{0} as {1} is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2935.014 | #,##0.00 | 2,935.01",
        "2935.015 | #,##0.00 | 2,935.02",
        "0 | #,##0.00 | 0.00",
        "-3.67 | #,##0.00 | -3.67",
        "-0.001 | 0.00 | 0.00",
        "0.0963 | 0.00% | 9.63%",
        "2080501 | 0 | 2080501",
        "201 | 0000000 | 0000201",
        "12345678 | #,##0, | 12,346",
        "5 | 0.## | 5.",
        "5.5 | #,##0.0# | 5.5",
        "0.5 | #.00 | .50",
        "-1234.5 | #,##0.00_);(#,##0.00) | (1,234.50)",
        "1234.5 | #,##0.00_);(#,##0.00) | 1,234.50",
        "0 | _ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_  | -",
        "1234.5 | _ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_  | 1,234.50",
        "-1234.5 | _ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_  | -1,234.50",
        "-8 | 0.00;[Red]0.00 | 8.00",
        "-8 | 0.00_ ;[红色]-0.00\\  | -8.00",
        "12 | [$¥-804]#,##0.00 | ¥12.00",
        "12 | \"共\"0\"辆\" | 共12辆",
        "12 | 0元 | 12元",
        "0 | 0;-0;; | ''",
        "12345678901234567890 | #,##0 | 12,345,678,901,234,567,890"
      })
  void printsAsTheCellDoes(BigDecimal number, String code, String printed) {
    assertThat(NumberPattern.print(number, code)).contains(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy\"年\"m\"月\"",
        "# ?/?",
        "0.00E+00",
        "[>100]0;0.00",
        "[h]:mm",
        "General",
        "@",
        "0.0.0",
        "\"open",
        "[open",
        "000-0000",
        "a;b;c;d;e"
      })
  void leavesOtherFormatsToTheFullFormatter(String code) {
    assertThat(NumberPattern.print(BigDecimal.TEN, code)).isEmpty();
  }

  /** An independent implementation of the same formats. */
  @Property
  void agreesWithTheFullFormatter(
      @ForAll("amounts") BigDecimal number, @ForAll("codes") String code) {
    String expected = new DataFormatter(Locale.ROOT)
        .formatRawCellContents(number.doubleValue(), 164, code)
        .strip();
    assertThat(unsignedZero(NumberPattern.print(number, code).orElseThrow()))
        .isEqualTo(unsignedZero(expected));
  }

  /** Whether a number that rounds to nothing keeps its sign is a matter of taste. */
  private static String unsignedZero(String printed) {
    return printed.matches(".*[1-9].*") ? printed : printed.replace("-", "");
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-9999999"), new BigDecimal("9999999"))
        .ofScale(3);
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.of(
        "0",
        "0.0",
        "#,##0",
        "#,##0.00",
        "#,##0.0000",
        "0.00%",
        "#,##0.00_);(#,##0.00)",
        "#,##0.00;-#,##0.00",
        "0.00_ ");
  }
}
