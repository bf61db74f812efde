package org.mingzhang.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every published target string against what it means, from a table reviewed by hand. */
class PublishedTargetsTest {
  private static final double LEAST = 0.95;
  private static final Pattern PRINTED =
      Pattern.compile("目标值\", \"([^\"]+)\"|\"target\": \"([^\"]+)\"");

  @Test
  void quantitiesAreReadAndNoneIsMisread() throws Exception {
    List<String> misread = new ArrayList<>();
    int quantitative = 0;
    int read = 0;
    for (Map.Entry<String, String> row : table().entrySet()) {
      String expected = row.getValue();
      String found = meaning(Target.parse(row.getKey()));
      boolean measured = !expected.equals("words") && !expected.equals("none");
      if (measured) quantitative++;
      if (measured && found.equals(expected)) read++;
      // A quantity left as words is only unread; anything else that differs is misread.
      if (!found.equals(expected) && !found.equals("words"))
        misread.add(row.getKey() + ": " + found + ", not " + expected);
    }
    assertThat(misread).isEmpty();
    assertThat(quantitative).isGreaterThan(150);
    assertThat((double) read / quantitative).isGreaterThanOrEqualTo(LEAST);
  }

  @Test
  void theTableHoldsEveryTargetOfTheKnownSystems() throws Exception {
    Map<String, String> table = table();
    List<String> missing = new ArrayList<>();
    for (String line : Files.readAllLines(SharedFiles.file("systems.tsv"))) {
      String[] fields = line.split("\t", -1);
      boolean target = fields.length > 7 && !fields[7].isEmpty() && !fields[7].startsWith("（");
      if (target && !fields[7].equals("target") && !table.containsKey(fields[7]))
        missing.add(fields[7]);
    }
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void theTableHoldsEveryTargetOfTheSeeds(int seed) throws Exception {
    String truth = Files.readString(SharedFiles.file("truth/seed-00" + seed + ".json"));
    Map<String, String> table = table();
    List<String> missing = new ArrayList<>();
    Matcher target = PRINTED.matcher(truth);
    while (target.find()) {
      String text = target.group(1) == null ? target.group(2) : target.group(1);
      if (!table.containsKey(text.strip())) missing.add(text);
    }
    assertThat(missing).isEmpty();
  }

  private static Map<String, String> table() throws Exception {
    try (InputStream in =
        PublishedTargetsTest.class.getResourceAsStream("/performance/targets.tsv")) {
      Map<String, String> table = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(row -> table.put(row[0], row[1]));
      return table;
    }
  }

  private static String meaning(Target target) {
    String meaning = target.goals().stream().map(Goal::toString).collect(Collectors.joining("; "));
    Goal base = target.base();
    if (base != null) meaning += " from " + base;
    if (!target.deadline().isEmpty()) meaning += " until " + target.deadline();
    return meaning.isEmpty() ? target.isNone() ? "none" : "words" : meaning.strip();
  }
}
