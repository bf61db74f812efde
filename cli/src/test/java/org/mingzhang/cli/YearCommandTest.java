package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mingzhang year}: from a year's data to its final accounts. */
class YearCommandTest {
  private static final Path SAMPLE = Path.of("..", "samples", "longgang-2024");

  @TempDir
  private Path output = Path.of("");

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private int run(String... args) {
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Main.run(new Terminal(out, err, false, false), args);
  }

  @Test
  void theSampleGivesDocumentsThatPassTheCheck() {
    assertThat(
            run("year", SAMPLE.toString(), "--output", output.toString(), "--formats", "md,xlsx"))
        .as(said.toString(StandardCharsets.UTF_8))
        .isEqualTo(Main.FINE);
    assertThat(output.resolve("longgang-2024.xlsx")).isNotEmptyFile();
    assertThat(run("check", output.resolve("longgang-2024.md").toString())).isEqualTo(Main.FINE);
    assertThat(output.resolve("steps.csv"))
        .content()
        .contains("资金置换−20000000", "ZF202412-", "年初预算数");
  }

  @Test
  void untilADayThereAreStepsOnly() {
    assertThat(
            run("year", SAMPLE.toString(), "--output", output.toString(), "--as-of", "2024-07-31"))
        .isEqualTo(Main.FINE);
    assertThat(output.resolve("steps.csv"))
        .content()
        .contains("ZF202407-")
        .doesNotContain("ZF202408-");
    assertThat(output.resolve("longgang-2024.md")).doesNotExist();
  }

  @Test
  void aRefusedPaymentIsToldAndNothingIsWritten(@TempDir Path copy) throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(SAMPLE.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    Path events = copy.resolve("year/events.csv");
    List<String> lines = Files.readAllLines(events);
    Files.write(
        events,
        lines.stream()
            .map(line -> line.startsWith("ZF202412-0001,")
                ? line.replace(",当年,,,,,,,,", ",当年,,,,,,,,9")
                : line)
            .toList());
    assertThat(run("year", copy.toString(), "--output", output.toString(), "--formats", "md"))
        .isEqualTo(Main.ERRORS_FOUND);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("支付“ZF202412-0001”没有记账：超过可用余额", "收支不平");
    assertThat(output.resolve("steps.csv")).isRegularFile();
    assertThat(output.resolve(copy.getFileName() + ".md")).doesNotExist();
  }
}
