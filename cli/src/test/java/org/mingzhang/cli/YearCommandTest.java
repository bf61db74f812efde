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
    copyTo(copy);
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

  @Test
  void aMissedTargetNeedsAReason(@TempDir Path copy) throws IOException {
    copyTo(copy);
    Path actuals = copy.resolve("year/actuals.csv");
    Files.writeString(actuals, Files.readString(actuals).replace("巡检报告,12份,", "巡检报告,6份,"));
    assertThat(run("year", copy.toString(), "--output", output.toString(), "--formats", "md"))
        .isEqualTo(Main.ERRORS_FOUND);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("待补充：“信息系统维护与开发”“巡检报告”失2.5分，没有写偏差原因")
        .contains("没有写改进措施");
    assertThat(output.resolve("assessment.md")).content().contains("绩效自评汇总表", "待补充");
    assertThat(output.resolve(copy.getFileName() + ".md")).doesNotExist();
  }

  @Test
  void paymentsAreTakenOverOnce(@TempDir Path copy) throws IOException {
    copyTo(copy);
    Path export = output.resolve("paid.csv");
    Files.writeString(export, """
        VOUCHER_NO,XPAY_DATE,AGENCY_CODE,EXP_FUNC_CODE,DEP_BGT_ECO_CODE,PRO_CAT_CODE,PRO_NAME,FUND_TYPE_CODE,XPAY_AMT,PAYEE_ACCT_NAME
        NEW-1,2024-12-30,030001,2010301,30101,11,,111,1.00,某人
        NEW-2,2024-12-30,030001,2010301,30101,11,,111,一元,某人
        """);
    int before = Files.readAllLines(copy.resolve("year/events.csv")).size();
    assertThat(run("year", copy.toString(), "--import", export.toString()))
        .as(said.toString(StandardCharsets.UTF_8))
        .isEqualTo(Main.ERRORS_FOUND);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("paid.csv 第 3 行");
    run("year", copy.toString(), "--import", export.toString());
    assertThat(Files.readAllLines(copy.resolve("year/events.csv"))).hasSize(before + 1);
  }

  private static void copyTo(Path copy) throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(SAMPLE.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }
}
