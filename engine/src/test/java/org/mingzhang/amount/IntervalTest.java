package org.mingzhang.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
  private static Interval of(String low, String high) {
    return new Interval(new BigDecimal(low), new BigDecimal(high));
  }

  @ParameterizedTest(name = "[{0}, {1}] meets [{2}, {3}]: {4}")
  @CsvSource({
    "0, 1, 1, 2, true",
    "0, 1, 1.01, 2, false",
    "0, 10, 3, 4, true",
    "3, 4, 0, 10, true",
    "-2, -1, -1, 5, true",
    "5, 5, 5, 5, true",
    "5, 5, 5.001, 5.001, false"
  })
  void meetsWhenTheyShareAPoint(String a, String b, String c, String d, boolean meets) {
    assertThat(of(a, b).meets(of(c, d))).isEqualTo(meets);
    assertThat(of(c, d).meets(of(a, b))).isEqualTo(meets);
  }

  @Test
  void addsSubtractsAndScales() {
    assertThat(of("1", "2").plus(of("10", "20"))).isEqualTo(of("11", "22"));
    assertThat(of("1", "2").minus(of("10", "20"))).isEqualTo(of("-19", "-8"));
    assertThat(of("1", "2").times(new BigDecimal("-3"))).isEqualTo(of("-6", "-3"));
    assertThat(of("1", "4").middle()).isEqualByComparingTo("2.5");
    assertThat(of("1", "4").width()).isEqualByComparingTo("3");
  }

  @Test
  void refusesAnUpsideDownRange() {
    assertThatThrownBy(() -> of("2", "1")).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void aSumHoldsEverySumOfItsParts(
      @ForAll @BigRange(min = "-1000", max = "1000") @Scale(3) BigDecimal a,
      @ForAll @BigRange(min = "-1000", max = "1000") @Scale(3) BigDecimal b,
      @ForAll @BigRange(min = "0", max = "5") @Scale(3) BigDecimal radius) {
    Interval sum = Interval.around(a, radius).plus(Interval.around(b, radius));
    assertThat(sum.contains(a.add(b))).isTrue();
    assertThat(sum.contains(a.add(radius).add(b).add(radius))).isTrue();
    assertThat(sum.contains(a.add(radius).add(b).add(radius).add(new BigDecimal("0.0001"))))
        .isFalse();
    assertThat(sum.minus(sum).contains(BigDecimal.ZERO)).isTrue();
  }
}
