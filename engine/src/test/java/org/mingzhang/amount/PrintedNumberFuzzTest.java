package org.mingzhang.amount;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class PrintedNumberFuzzTest {
  @FuzzTest(maxDuration = "2m")
  void anyStringIsANumberOrNone(FuzzedDataProvider data) {
    String cell = data.consumeRemainingAsString();
    PrintedNumber.parse(cell).ifPresent(number -> {
      assertThat(PrintedNumber.parse(number.text())).contains(number);
      assertThat(number.value().precision()).isLessThanOrEqualTo(2 * PrintedNumber.MOST_DIGITS);
      assertThat(PrintedNumber.isCutOff(cell)).isFalse();
    });
  }
}
