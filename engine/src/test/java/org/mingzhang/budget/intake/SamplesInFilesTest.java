package org.mingzhang.budget.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Problem;
import org.mingzhang.budget.folder.DossierFolder;
import org.mingzhang.budget.workbook.DossierWorkbook;

/** The project's own samples through every kind of file. */
class SamplesInFilesTest {
  @TempDir
  Path folder;

  static List<Path> samples() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("..", "samples"))) {
      return all.filter(DossierFolder::isOne).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFormatKeepsEverything(Path sample) throws Exception {
    Dossier dossier = DossierFolder.read(sample);
    DossierFolder.write(dossier, folder.resolve("copy"));
    assertThat(DossierFolder.read(folder.resolve("copy"))).isEqualTo(dossier);
    DossierWorkbook.write(dossier, folder.resolve("copy.xlsx"));
    assertThat(Dossiers.read(folder.resolve("copy.xlsx"))).isEqualTo(dossier);
    Path export = folder.resolve("export.csv");
    try (OutputStream out = Files.newOutputStream(export)) {
      IntegratedExport.write(dossier, out);
    }
    Imported imported = IntegratedImport.read(export, dossier.profile().year());
    assertThat(imported.lines()).isEqualTo(dossier.lines());
    assertThat(imported.errors()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theyHaveNoErrors(Path sample) {
    assertThat(Dossiers.problems(sample).stream().filter(Problem::isError)).isEmpty();
  }
}
