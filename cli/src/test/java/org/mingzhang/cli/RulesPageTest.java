package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {
  @Test
  void thePageInTheDocsListsTheRulesThereAre() throws Exception {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(page, true, StandardCharsets.UTF_8);
    Main.run(new Terminal(out, out, false, false), "rules", "--format", "markdown");
    assertThat(Files.readString(Path.of("..", "docs", "rules.md")))
        .as("write it anew: ./mingzhang rules --format markdown > docs/rules.md")
        .isEqualTo(page.toString(StandardCharsets.UTF_8));
  }
}
