package org.mingzhang.reconstruct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.Mingzhang;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Problem;
import org.mingzhang.budget.folder.DossierFolder;
import org.mingzhang.budget.validate.Validation;
import org.mingzhang.document.Disclosure;

/** The five documents this grew up with: their tables come back number for number. */
class SeedsTest {
  private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");
  private static final long MOST_SECONDS = 20;

  private static Path seed(String number) throws IOException {
    assumeTrue(Files.isDirectory(SEEDS), "the documents are not here");
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(number + "_"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Reconstruction found(String number) throws Exception {
    Disclosure disclosure = Mingzhang.read(seed(number));
    long start = System.nanoTime();
    Reconstruction found = Reconstructor.of(disclosure);
    assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(MOST_SECONDS);
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "002", "003", "004"})
  void everyNumberComesBack(String number) throws Exception {
    Reconstruction found = found(number);
    assertThat(found.cells()).isGreaterThan(290);
    assertThat(found.differences()).isEmpty();
  }

  @Test
  void whatContradictsItselfIsTold() throws Exception {
    Reconstruction found = found("001");
    List<String> told = found.differences().stream()
        .map(d -> d.printed().place().table() + " " + d.printed().amount().printed() + " → "
            + d.correct().printed())
        .distinct()
        .toList();
    assertThat(told)
        .contains("表6 5901 → 5883", "表1 849 → 831", "表6 849 → 831", "表7 849 → 831")
        .hasSize(10);
    assertThat(found.met()).isEqualTo(found.cells() - 14);
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void whatIsWrittenIsASoundDossier(String number, @TempDir Path folder) throws Exception {
    Dossier dossier = found(number).dossier();
    DossierFolder.write(dossier, folder);
    assertThat(DossierFolder.read(folder)).isEqualTo(dossier);
    assertThat(Validation.of(dossier).stream().filter(Problem::isError).map(Problem::message))
        .isEmpty();
  }

  @Test
  void twiceIsTheSame() throws Exception {
    assertThat(found("003").dossier()).isEqualTo(found("003").dossier());
  }
}
