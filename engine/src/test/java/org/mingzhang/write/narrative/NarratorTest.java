package org.mingzhang.write.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Figures;
import org.mingzhang.form.FormCatalogue;
import org.mingzhang.write.Composer;
import org.mingzhang.write.Publication;
import org.mingzhang.write.narrative.Department.Amounts;

class NarratorTest {
  @TempDir
  Path folder;

  private static final List<String> FORMS = List.of(
      "shenzhen/2020-budget",
      "shenzhen/2022-budget",
      "shenzhen/2023-budget",
      "shenzhen/2024-budget",
      "shenzhen/2024-final",
      "shanghai/2024-budget",
      "shanghai/2024-final");

  static Publication compose(Dossier dossier) {
    return Composer.compose(dossier, Figures.of(dossier), FormCatalogue.shipped());
  }

  private static int year(String form) {
    return Integer.parseInt(form.replaceAll("\\D", ""));
  }

  private static UnaryOperator<BigDecimal> times(String factor) {
    return amount -> amount.multiply(new BigDecimal(factor)).setScale(2, RoundingMode.HALF_UP);
  }

  static Stream<Arguments> cases() {
    Amounts usual = Amounts.usual();
    Amounts poor = new Amounts("400000", "0", "3000", "0", "0", "0", "0", "0", "0", "0", false);
    return FORMS.stream()
        .flatMap(form -> Stream.of(
            Arguments.of("increase", form, usual, 1, "0.83"),
            Arguments.of("decrease", form, usual, 1, "1.47"),
            Arguments.of("unchanged", form, usual, 1, "1"),
            Arguments.of("hardly", form, usual, 1, "1.00001"),
            Arguments.of("zero base", form, usual, 1, "0"),
            Arguments.of("poor", form, poor, 1, "1.2"),
            Arguments.of("several units", form, usual, 3, "0.83")));
  }

  @ParameterizedTest(name = "{1} {0}")
  @MethodSource("cases")
  void whatIsWrittenPassesTheCheck(
      String what, String form, Amounts amounts, int units, String factor) throws Exception {
    Dossier dossier = Department.of(form, year(form), amounts, units).compared(times(factor));
    Publication publication = compose(dossier);
    Files.writeString(
        Path.of("/tmp/n/" + form.replace('/', '-') + "-" + what.replace(' ', '-') + ".txt"),
        Page.text(publication));
    Files.writeString(
        Path.of("/tmp/n/" + form.replace('/', '-') + "-" + what.replace(' ', '-') + ".html"),
        Page.html(publication));
    assertThat(publication.gaps()).isEmpty();
    assertThat(Page.findings(publication, folder).stream().map(f -> f.rule() + ": " + f.message()))
        .isEmpty();
  }
}
