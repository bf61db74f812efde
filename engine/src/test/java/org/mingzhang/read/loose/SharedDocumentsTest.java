package org.mingzhang.read.loose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.document.Table;

/**
 * The shared seed documents with their tables' tabs and pipes flattened to single spaces, against the audited truth: a
 * number counts where its row and its whole header path are right. Skipped where the documents are not beside the project.
 */
class SharedDocumentsTest {
  private static final Path SHARED = shared();

  /** The folder of shared documents, beside the project or above it. */
  private static Path shared() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("shared/seeds"))) return folder.resolve("shared");
    }
    return Path.of("../../shared");
  }

  @ParameterizedTest
  @CsvSource({
    "000_4d678025d8b8fe85.txt, seed-000.json, 0.90",
    "001_7c318cb5be698fb7.txt, seed-001.json, 0.88",
    "002_51cb01cab0605595.txt, seed-002.json, 0.95",
    "003_e2c6e97a9772fe89.txt, seed-003.json, 0.97",
    "004_829e804d26be851d.txt, seed-004.json, 0.998",
  })
  void numbers_stand_in_the_row_and_under_the_header_they_are_printed_under(
      String seed, String truth, double least) throws IOException {
    Path file = SHARED.resolve("seeds").resolve(seed);
    assumeTrue(Files.exists(file), "shared documents are absent");
    List<LooseTable> tables =
        LooseTables.find(LooseJson.paragraphs(flattened(Files.readString(file))), LooseHints.NONE);
    List<Truth> expected = truth(SHARED.resolve("truth").resolve(truth));
    int right = 0;
    int all = 0;
    for (Truth table : expected) {
      Map<String, List<Table.Row>> rows = rows(table, tables);
      for (String[] cell : table.cells()) {
        all++;
        if (rows.getOrDefault(cell[0], List.of()).stream()
            .anyMatch(row -> holds(row, tableOf(row, tables), cell[1], cell[2]))) right++;
      }
    }
    assertThat((double) right / all).as("%d of %d", right, all).isGreaterThanOrEqualTo(least);
  }

  @Test
  void damaged_documents_never_throw_and_are_read_in_bounded_time() throws IOException {
    Path seeds = SHARED.resolve("seeds");
    assumeTrue(Files.isDirectory(seeds), "shared documents are absent");
    Random random = new Random(20_240_501);
    long start = System.nanoTime();
    try (Stream<Path> files = Files.list(seeds)) {
      for (Path file : files.sorted().toList()) {
        List<String> lines =
            new ArrayList<>(List.of(flattened(Files.readString(file)).split("\n")));
        for (int round = 0; round < 5; round++) {
          for (int k = 0; k < 25; k++) damage(lines, random);
          assertThat(
                  LooseTables.find(LooseJson.paragraphs(String.join("\n", lines)), LooseHints.NONE))
              .isNotNull();
        }
      }
    }
    assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(120);
  }

  private static void damage(List<String> lines, Random random) {
    int i = random.nextInt(lines.size());
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(i);
      case 1 -> lines.add(i, lines.get(random.nextInt(lines.size())));
      case 2 -> lines.set(i, lines.get(i).replace(" ", ""));
      case 3 -> lines.set(i, lines.get(i).replaceAll("(?<=.)", " "));
      case 4 -> lines.set(i, lines.get(i) + " " + lines.get(random.nextInt(lines.size())));
      default -> lines.set(i, new StringBuilder(lines.get(i)).reverse().toString());
    }
  }

  static String flattened(String text) {
    StringBuilder out = new StringBuilder();
    for (String raw : text.split("\n")) {
      String line = raw.replaceAll("<[^>]{1,20}>", "").replaceFirst("^#+ ", "");
      if (line.contains("|")) {
        if (line.matches("[\\s|:-]+")) continue;
        line = String.join(
            " ",
            Stream.of(line.split("\\|"))
                .map(String::strip)
                .filter(c -> !c.isEmpty())
                .toList());
      } else if (line.contains("\t")) {
        line = String.join(
            " ",
            Stream.of(line.split("\t"))
                .map(String::strip)
                .filter(c -> !c.isEmpty() && !c.equals("_"))
                .toList());
      }
      out.append(line).append('\n');
    }
    return out.toString();
  }

  /** @param cells key|side, header, value as printed */
  private record Truth(String title, List<String[]> cells) {}

  private static Map<String, List<Table.Row>> rows(Truth truth, List<LooseTable> tables) {
    Table best = null;
    long most = 0;
    for (LooseTable loose : tables) {
      if (!plain(loose.table().title()).contains(plain(truth.title()))
          && !plain(truth.title()).contains(plain(loose.table().title()))) continue;
      long like = loose.table().rows().stream()
          .filter(r -> truth.cells().stream().anyMatch(c -> c[0].equals(key(r))))
          .count();
      if (like > most) {
        most = like;
        best = loose.table();
      }
    }
    Map<String, List<Table.Row>> rows = new LinkedHashMap<>();
    if (best != null)
      best.rows()
          .forEach(row -> rows.computeIfAbsent(key(row), k -> new ArrayList<>()).add(row));
    return rows;
  }

  private static Table tableOf(Table.Row row, List<LooseTable> tables) {
    return tables.stream()
        .map(LooseTable::table)
        .filter(t -> t.rows().contains(row))
        .findFirst()
        .orElseThrow();
  }

  private static boolean holds(Table.Row row, Table table, String header, String value) {
    return row.cells().stream()
        .anyMatch(cell -> plain(table.columns().get(cell.column()).header()).equals(plain(header))
            && cell.text().equals(value));
  }

  private static String key(Table.Row row) {
    return plain(row.key()) + "|" + row.side().id();
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC)
        .replaceAll("[\\s“”\"'‘’·.、,，:：/]+", "")
        .replaceFirst("^表\\d+", "");
  }

  /** The truth's tables, read token by token. */
  private static List<Truth> truth(Path file) throws IOException {
    List<Truth> tables = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      Object root = value(json, json.nextToken());
      for (Object table : (List<?>) ((Map<?, ?>) root).get("tables")) {
        List<String[]> cells = new ArrayList<>();
        for (Object row : (List<?>) ((Map<?, ?>) table).get("rows")) {
          Map<?, ?> fields = (Map<?, ?>) row;
          String side = fields.get("side") == null ? "" : fields.get("side").toString();
          for (Object pair : (List<?>) fields.get("values")) {
            List<?> cell = (List<?>) pair;
            cells.add(new String[] {
              plain(String.valueOf(fields.get("key"))) + "|" + side,
              cell.get(0).toString(),
              cell.get(1).toString()
            });
          }
        }
        tables.add(new Truth(String.valueOf(((Map<?, ?>) table).get("title")), cells));
      }
    }
    return tables;
  }

  private static Object value(JsonParser json, JsonToken token) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new HashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        map.put(name, value(json, json.nextToken()));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken())
        list.add(value(json, next));
      return list;
    }
    return token == JsonToken.VALUE_NULL ? "" : json.getText();
  }
}
