package org.mingzhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every number of the hand-read tables stands in a grid, in a row with its label, on its table's pages. */
class PublishedTablesTest {
  private static final Path SHARED = shared();

  /** The folder of published documents beside the repository, looked for upwards; absent where only the source is. */
  private static Path shared() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("shared/corpus"))) return folder.resolve("shared");
    }
    return Path.of("shared");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P01", "P08", "P10"})
  void everyNumberStandsInItsRow(String name) throws Exception {
    Path truth = SHARED.resolve("truth").resolve(name + ".json");
    assumeTrue(Files.exists(truth), "the published documents are not here");
    Map<?, ?> audit = (Map<?, ?>)
        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(truth));
    Source source = read(name);
    List<?> tables = (List<?>) audit.get("tables");
    List<String> lost = new ArrayList<>();
    int numbers = 0;
    for (int i = 0; i < tables.size(); i++) {
      Map<?, ?> table = (Map<?, ?>) tables.get(i);
      int first = page(table);
      int next = i + 1 < tables.size() ? page((Map<?, ?>) tables.get(i + 1)) : first + 1;
      List<List<String>> rows = rows(source, first, Math.max(first + 1, next));
      for (Object one : (List<?>) table.get("rows")) {
        Map<?, ?> row = (Map<?, ?>) one;
        for (Object value : (List<?>) row.get("values")) {
          String number = ((List<?>) value).get(1).toString();
          numbers++;
          if (rows.stream().noneMatch(cells -> stands(cells, row.get("key").toString(), number))) {
            lost.add(table.get("title") + " " + row.get("key") + " " + number);
          }
        }
      }
    }
    assertThat(numbers).isGreaterThan(100);
    assertThat(lost).isEmpty();
  }

  private static int page(Map<?, ?> table) {
    return ((Number) table.get("page")).intValue();
  }

  private static Source read(String name) throws Exception {
    try (Stream<Path> files = Files.list(SHARED.resolve("corpus"))) {
      Path file = files
          .filter(path -> path.getFileName().toString().startsWith(name))
          .findFirst()
          .orElseThrow();
      return new PdfReader().read(file.getFileName().toString(), Files.readAllBytes(file));
    }
  }

  /** The texts of each grid row of the pages, from left to right, blanks and line breaks dropped. */
  private static List<List<String>> rows(Source source, int from, int to) {
    List<List<String>> rows = new ArrayList<>();
    for (Source.Page page : source.pages()) {
      if (page.number() < from || page.number() >= to) continue;
      for (Block block : page.blocks()) {
        if (!(block instanceof Block.Grid grid)) continue;
        Map<Integer, List<String>> byRow = new TreeMap<>();
        for (Block.Cell cell : grid.cells()) {
          for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
            byRow.computeIfAbsent(r, k -> new ArrayList<>()).add(cell.text().replaceAll("\\s", ""));
          }
        }
        rows.addAll(byRow.values());
      }
    }
    return rows;
  }

  private static boolean stands(List<String> cells, String key, String number) {
    return cells.contains(number.replace(" ", ""))
        && String.join("", cells).contains(key.replaceAll("\\s", ""));
  }
}
