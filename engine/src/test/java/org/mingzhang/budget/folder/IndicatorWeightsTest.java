package org.mingzhang.budget.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.budget.Indicator;
import org.mingzhang.budget.table.Layouts;

class IndicatorWeightsTest {
  private static final Indicator WITHOUT = new Indicator("", "产出", "数量", "次数", "3次", "");
  private static final Indicator WITH =
      new Indicator("", "产出", "数量", "次数", "3次", "", new BigDecimal("7.5"));

  @Test
  void theColumnIsThereOnlyWhereAWeightIs() {
    assertThat(Layouts.ofIndicators(List.of(WITHOUT)).headers()).doesNotContain("权重");
    assertThat(Layouts.ofIndicators(List.of(WITHOUT, WITH)).headers()).endsWith("权重");
    assertThat(Layouts.INDICATORS.row(WITH)).endsWith("7.5");
    assertThat(Layouts.INDICATORS.row(WITHOUT)).endsWith("");
  }
}
