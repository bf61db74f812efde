package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {
  private static final Path PUBLISHED = Path.of("../../shared/seeds/002_51cb01cab0605595.txt");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** The scores that an audit by hand found to depart from the rule. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "不符  综合服务发证量：目标“5万件”，实际“18847件”，权重5，得分1.89，应为1.88（5 × 18847 ÷ 50000 = 1.8847）",
        "不符  制作工服人数",
        "不符  新媒体开设数量：目标“新媒体开设数量≤1”，实际“0”，权重5，得分0，应为5",
        "须人工评分  故障响应",
        "须人工评分  故障率"
      })
  void listsThePublishedScoresThatDepart(String finding) {
    Assumptions.assumeTrue(Files.exists(PUBLISHED), "shared documents are not here");
    assertThat(run("evaluate", PUBLISHED.toString())).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains(finding);
  }

  @Test
  void jsonHasTheFormula() {
    Assumptions.assumeTrue(Files.exists(PUBLISHED), "shared documents are not here");
    run("evaluate", PUBLISHED.toString(), "--format", "json");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"rule_score\":\"1.88\",\"formula\":\"5 × 18847 ÷ 50000 = 1.8847\"")
        .contains("\"verdict\":\"departs\"");
  }

  @Test
  void aDocumentWithoutEvaluationsIsFine() {
    assertThat(run("evaluate", "../samples/demo/clean-budget.md")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("没有绩效自评表");
  }

  private int run(String... args) {
    return Main.run(
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            false,
            false),
        args);
  }
}
