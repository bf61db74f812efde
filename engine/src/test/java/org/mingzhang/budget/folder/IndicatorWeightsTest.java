package org.mingzhang.budget.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Indicator;
import org.mingzhang.budget.intake.Dossiers;
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

  @Test
  void foldersWithAndWithoutTheColumnAreRead(@TempDir Path folder) throws Exception {
    Dossier old = Dossiers.read(Path.of("../samples/pingshan-2023"));
    assertThat(old.indicators()).isNotEmpty().allMatch(indicator -> indicator.weight() == null);
    Path file = folder.resolve("indicators.csv");
    DossierFolder.write(old, folder);
    String csv = Files.readString(file);
    assertThat(csv).doesNotContain("权重");
    Files.writeString(file, "三级指标,一级指标,权重\n次数,产出,7.5\n人数,产出,\n");
    assertThat(Dossiers.read(folder).indicators())
        .extracting(Indicator::weight)
        .containsExactly(new BigDecimal("7.5"), null);
  }
}
