package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Finding;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Table;

/** The project's own samples, in every format: the right budget is left alone, the mistakes in the other are found. */
class SamplesTest {
  private static final Path SAMPLES = Path.of("..", "samples", "demo");

  private static CheckResult checked(String name) throws Exception {
    return Mingzhang.check(Mingzhang.read(SAMPLES.resolve(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"md", "html", "docx", "xlsx", "pdf"})
  void theRightBudgetHasNoErrors(String format) throws Exception {
    CheckResult result = checked("clean-budget." + format);
    assertThat(result.errors()).extracting(Finding::message).isEmpty();
    assertThat(result.equations()).hasSizeGreaterThan(80);
  }

  @ParameterizedTest
  @ValueSource(strings = {"md", "html", "docx", "xlsx", "pdf"})
  void wrongNumbersInTablesAreFound(String format) throws Exception {
    CheckResult result = checked("faulty-budget." + format);
    List<String> messages = result.errors().stream().map(Finding::message).toList();
    assertThat(messages).anyMatch(m -> m.contains("1,857.00"));
    assertThat(messages).anyMatch(m -> m.contains("46.00") && m.contains("20805"));
    assertThat(messages).anyMatch(m -> m.contains("61.00") && m.contains("302"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "docx", "xlsx", "pdf"})
  void everyFormatGivesTheSameNumbers(String format) throws Exception {
    Disclosure markdown = Mingzhang.read(SAMPLES.resolve("clean-budget.md"));
    Disclosure other = Mingzhang.read(SAMPLES.resolve("clean-budget." + format));
    assertThat(other.profile()).isEqualTo(markdown.profile());
    assertThat(numbers(other)).isEqualTo(numbers(markdown));
  }

  private static List<List<String>> numbers(Disclosure disclosure) {
    return disclosure.tables().stream()
        .map(table -> table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(Table.Cell::text)
            .toList())
        .toList();
  }

  @Test
  void everyReportCanBeWritten(@TempDir Path folder) throws Exception {
    for (String format : List.of("text", "json", "csv", "xlsx", "html")) {
      Path report = folder.resolve("report." + format);
      assertThat(run("check", "../samples/demo", "--format", format, "--output", report.toString()))
          .isEqualTo(Main.ERRORS_FOUND);
      assertThat(Files.size(report)).as(format).isGreaterThan(1000);
    }
    for (String format : List.of("json", "csv", "xlsx")) {
      Path report = folder.resolve("facts." + format);
      assertThat(run("read", "../samples/demo", "--format", format, "--output", report.toString()))
          .isEqualTo(Main.FINE);
      assertThat(Files.size(report)).as(format).isGreaterThan(1000);
    }
  }

  @Test
  void demoEndsWell() {
    assertThat(run("demo")).isEqualTo(Main.FINE);
  }

  private static int run(String... args) {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Main.run(new Terminal(nowhere, nowhere, false, false), args);
  }
}
