package org.mingzhang.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.mingzhang.performance.SharedFiles;
import org.mingzhang.read.UnreadableException;

/** The published documents in five layouts; skipped where they are not at hand. */
class SeedLayoutsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "000_4d678025d8b8fe85.txt, 19, 699",
    "001_7c318cb5be698fb7.txt, 31, 690",
    "002_51cb01cab0605595.txt, 24, 2253",
    "003_e2c6e97a9772fe89.txt, 26, 875",
    "004_829e804d26be851d.txt, 0, 0"
  })
  void givesTheGridsOfTheirLayout(String file, int grids, int filledCells)
      throws IOException, UnreadableException {
    Source source =
        new TextReader().read(file, Files.readAllBytes(SharedFiles.file("seeds/" + file)));
    assertThat(source.problems()).isEmpty();
    int found = 0;
    int cells = 0;
    for (Block block : source.pages().get(0).blocks()) {
      if (block instanceof Block.Grid grid) {
        found++;
        cells += grid.cells().size();
        assertThat(grid.cells()).noneMatch(c -> c.text().matches("(?s).*(<p>|<br>|\\$).*"));
      }
    }
    assertThat(found).isEqualTo(grids);
    assertThat(cells).isEqualTo(filledCells);
  }
}
