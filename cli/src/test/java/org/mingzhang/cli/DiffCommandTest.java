package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DiffCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void saysWhatChangedAndWhere() {
    assertThat(run("diff", "../samples/demo/clean-budget.md", "../samples/demo/faulty-budget.md"))
        .isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("表1 · 收入总计 · 收入/2026年预算数：1875.00万元 → 1857.00万元")
        .contains("+ 2026年云山市政务服务局部门预算支出1,875.00万元，比2025年增加75.00万元，增长4.7%。");
  }

  @Test
  void jsonHasAllKindsOfChange() {
    run(
        "diff",
        "../samples/demo/clean-budget.md",
        "../samples/demo/faulty-budget.md",
        "--format",
        "json");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith(
            "{\"before\":\"clean-budget.md\",\"after\":\"faulty-budget.md\",\"facts\":[{\"coordinate\":{")
        .contains("\"cells\":[{", "\"sentences\":[{");
  }

  @Test
  void theSameTwiceIsNoDifference() {
    assertThat(run("diff", "../samples/demo/clean-budget.md", "../samples/demo/clean-budget.md"))
        .isZero();
  }

  @Test
  void aMissingFileIsOneSentence() {
    assertThat(run("diff", "../samples/demo/clean-budget.md", "nowhere.pdf")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("mingzhang: 找不到文件：nowhere.pdf\n");
  }

  private int run(String... args) {
    return Main.run(
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false),
        args);
  }
}
