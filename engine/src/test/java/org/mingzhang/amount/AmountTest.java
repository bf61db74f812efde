package org.mingzhang.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
  @Test
  void standsForEveryValueThatRoundsToIt() {
    Interval meaning = Amount.of("2935.01", MoneyUnit.WAN_YUAN).meaning();
    assertThat(meaning.low()).isEqualByComparingTo("29350050");
    assertThat(meaning.high()).isEqualByComparingTo("29350150");
  }

  @ParameterizedTest(name = "{0} {1} can equal {2} {3}: {4}")
  @CsvSource({
    "15.30, WAN_YUAN, 153000, YUAN, true",
    "15.3, WAN_YUAN, 15.30, WAN_YUAN, true",
    "15, WAN_YUAN, 15.30, WAN_YUAN, true",
    "15, WAN_YUAN, 15.51, WAN_YUAN, false",
    "15.0, WAN_YUAN, 15.30, WAN_YUAN, false",
    "29350100.49, YUAN, 2935.01, WAN_YUAN, true",
    "29350150.99, YUAN, 2935.01, WAN_YUAN, false",
    "0.29, YI_YUAN, 2935.01, WAN_YUAN, true",
    "-3.67, WAN_YUAN, 3.67, WAN_YUAN, false",
    "5901, WAN_YUAN, 5883, WAN_YUAN, false"
  })
  void equalsWithinThePrintedDecimals(
      String a, MoneyUnit unitA, String b, MoneyUnit unitB, boolean equal) {
    assertThat(Amount.of(a, unitA).canEqual(Amount.of(b, unitB))).isEqualTo(equal);
    assertThat(Amount.of(b, unitB).canEqual(Amount.of(a, unitA))).isEqualTo(equal);
  }

  @Test
  void changesItsUnitExactly() {
    assertThat(Amount.of("2935.01", MoneyUnit.WAN_YUAN).in(MoneyUnit.YUAN))
        .isEqualByComparingTo("29350100");
    assertThat(Amount.of("1", MoneyUnit.YUAN).in(MoneyUnit.YI_YUAN))
        .isEqualByComparingTo("0.00000001");
  }

  @Test
  void knowsItsDecimalsAndZero() {
    assertThat(Amount.of("15", MoneyUnit.YUAN).decimals()).isZero();
    assertThat(Amount.of("15.00", MoneyUnit.YUAN).decimals()).isEqualTo(2);
    assertThat(new Amount(new BigDecimal("1E+3"), MoneyUnit.YUAN).decimals()).isZero();
    assertThat(Amount.of("0.00", MoneyUnit.YUAN).isZero()).isTrue();
    assertThat(Amount.of("0.01", MoneyUnit.YUAN).isZero()).isFalse();
  }

  @ParameterizedTest(name = "{0} names {1}")
  @CsvSource({
    "单位：万元, WAN_YUAN",
    "单位：元, YUAN",
    "（元）, YUAN",
    "金额单位:亿元, YI_YUAN",
    "预算数(万元), WAN_YUAN",
    "人民币元, YUAN"
  })
  void findsTheUnitInWords(String words, MoneyUnit unit) {
    assertThat(MoneyUnit.namedIn(words)).contains(unit);
  }

  @ParameterizedTest
  @CsvSource({"单位：千元", "单位：百万元", "万美元", "3单元", "多元化服务", "公元2024", "元旦", "单位：人"})
  void doesNotTakeOtherWordsForAUnit(String words) {
    assertThat(MoneyUnit.namedIn(words)).isEqualTo(Optional.empty());
  }
}
