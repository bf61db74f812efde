package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Five hundred wrong digits in the published seeds: found, and named by the repair. The figures are printed. */
class PlantedErrorsTest {
  private static final long SEED = 20_240_607;
  private static final int EACH = 100;

  @Test
  void wrong_digits_in_the_files() throws IOException {
    Path truth = AuditedDocuments.folder().orElse(null);
    assumeTrue(
        truth != null && Files.isDirectory(truth.resolveSibling("seeds")),
        "the published seeds are not here");
    List<Path> seeds;
    try (Stream<Path> files = Files.list(truth.resolveSibling("seeds"))) {
      seeds = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    PlantedErrors planted = new PlantedErrors(SEED);
    for (Path seed : seeds) {
      planted.plant(
          PlantedErrors.ofText(seed.getFileName().toString(), Files.readString(seed)), EACH);
    }
    System.out.println("planted in the files: " + planted);
    assertThat(planted.plants).isEqualTo(EACH * seeds.size());
    assertThat(planted.foundShare()).isGreaterThanOrEqualTo(0.95);
    assertThat(planted.namedShare()).isGreaterThanOrEqualTo(0.80);
  }

  @Test
  void wrong_digits_in_the_audited_tables() {
    assumeTrue(AuditedDocuments.folder().isPresent(), "the audits are not here");
    PlantedErrors planted = new PlantedErrors(SEED);
    for (String seed : AuditedDocuments.seeds())
      planted.plant(PlantedErrors.ofFacts(AuditedDocuments.read(seed)), EACH);
    System.out.println("planted in the audited tables: " + planted);
    assertThat(planted.foundShare()).isGreaterThanOrEqualTo(0.95);
    assertThat(planted.namedShare()).isGreaterThanOrEqualTo(0.80);
  }
}
