package org.mingzhang.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.amount.Interval;

class RelationTest {
  private static final Relation RATE =
      Relation.of("r", "rate = 100 * difference / (amount - difference)", "");
  private static final Relation SHARE = Relation.of("s", "rate = 100 * amount / whole", "");

  private static Interval printed(String number) {
    BigDecimal value = new BigDecimal(number);
    return Interval.around(value, new BigDecimal("0.5").scaleByPowerOfTen(-value.scale()));
  }

  @ParameterizedTest(name = "{0} 变动 {1}，{2}%：{3}")
  @CsvSource({
    // Whole numbers leave room: 323 / 1112 is 29.05 %, and may be anything from 29.00 to 29.09.
    "789, -323, -29.1, true",
    "4, -5, -55.5, true",
    "789, -323, -29.3, false",
    "2935.01, -1103.69, -27.3, true",
    "2935.01, -1103.69, -27.4, false",
    "81.16, 2.07, 2.62, true",
    "81.16, 2.07, 2.71, false"
  })
  void aRateHoldsWhenSomeTrueFiguresPrintLikeThis(
      String amount, String difference, String rate, boolean holds) {
    Map<String, Interval> values =
        Map.of("amount", printed(amount), "difference", printed(difference), "rate", printed(rate));
    assertThat(RATE.holds(values)).isEqualTo(holds);
  }

  @Test
  void aRateCutOffInsteadOfRoundedIsWrongWhereTheFiguresAreExact() {
    Map<String, Interval> cut =
        Map.of("amount", printed("9746.50"), "whole", printed("9759.38"), "rate", printed("99.86"));
    Map<String, Interval> rounded =
        Map.of("amount", printed("9746.50"), "whole", printed("9759.38"), "rate", printed("99.87"));
    assertThat(SHARE.holds(cut)).isFalse();
    assertThat(SHARE.holds(rounded)).isTrue();
  }

  @Test
  void whatDividesByPerhapsZeroIsNotJudged() {
    Map<String, Interval> values =
        Map.of("amount", printed("5"), "difference", printed("5"), "rate", printed("100"));
    assertThat(RATE.holds(values)).isTrue();
    assertThat(RATE.expected(values)).isEmpty();
  }
}
