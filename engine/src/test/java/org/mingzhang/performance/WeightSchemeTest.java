package org.mingzhang.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mingzhang.performance.WeightScheme.Claim;

class WeightSchemeTest {
  private static final WeightScheme SHENZHEN = WeightScheme.forForm("shenzhen/2024-final");

  @Test
  void regionsHaveTheirOwnScheme() {
    assertThat(SHENZHEN.id()).isEqualTo("shenzhen");
    assertThat(WeightScheme.forForm("elsewhere/2024-final").id()).isEqualTo("national");
    assertThat(WeightScheme.all()).allSatisfy(scheme -> {
      BigDecimal sum =
          scheme.totals().values().stream().reduce(scheme.execution(), BigDecimal::add);
      assertThat(sum).isEqualByComparingTo("100");
    });
  }

  @Test
  void whatIsGivenStandsAndTheRestIsSharedEvenly() {
    List<BigDecimal> weights = SHENZHEN.weigh(List.of(
        claim("产出指标", "20"),
        claim("产出指标（50分）", null),
        claim("产出", null),
        claim("成本指标", null),
        claim("效益指标", null),
        claim("满意度指标", null)));
    assertThat(weights)
        .extracting(BigDecimal::toPlainString)
        .containsExactly("20", "10", "10", "10", "30", "10");
  }

  @Test
  void aLevelWithoutIndicatorsPassesItsPointsOn() {
    List<BigDecimal> weights = SHENZHEN.weigh(List.of(claim("产出指标", null), claim("效益指标", null)));
    assertThat(weights).extracting(BigDecimal::toPlainString).containsExactly("50", "40");
  }

  @Test
  void gradesAreByTheTotal() {
    assertThat(Grade.of(new BigDecimal("90")).name()).isEqualTo("优");
    assertThat(Grade.of(new BigDecimal("89.99")).name()).isEqualTo("良");
    assertThat(Grade.of(new BigDecimal("60")).name()).isEqualTo("中");
    assertThat(Grade.of(BigDecimal.ZERO).name()).isEqualTo("差");
  }

  @Property
  void theWeightsAddUpToExactlyAHundred(
      @ForAll @IntRange(min = 1, max = 40) int output,
      @ForAll @IntRange(min = 0, max = 17) int effect,
      @ForAll @IntRange(min = 0, max = 7) int satisfaction) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < output; i++) claims.add(claim("产出指标", null));
    for (int i = 0; i < effect; i++) claims.add(claim("效益指标", null));
    for (int i = 0; i < satisfaction; i++) claims.add(claim("满意度指标", null));
    for (WeightScheme scheme : WeightScheme.all()) {
      List<BigDecimal> weights = scheme.weigh(claims);
      assertThat(weights).allMatch(weight -> weight.signum() > 0 && weight.scale() <= 1);
      assertThat(weights.stream().reduce(scheme.execution(), BigDecimal::add))
          .isEqualByComparingTo("100");
    }
  }

  private static Claim claim(String level, @org.jspecify.annotations.Nullable String weight) {
    return new Claim(level, weight == null ? null : new BigDecimal(weight), true);
  }
}
