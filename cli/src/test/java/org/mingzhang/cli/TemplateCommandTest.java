package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.budget.folder.DossierFolder;
import org.mingzhang.budget.intake.Dossiers;

class TemplateCommandTest {
  @TempDir
  Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return Main.run(
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false),
        args);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private Path dossier() throws IOException {
    Path made = Files.createDirectory(folder.resolve("资料"));
    Files.writeString(made.resolve("dossier.yaml"), """
        profile: {issuer: 云山市政务服务局, year: 2024, kind: budget}
        units:
          - {name: 本级, kind: administrative}
        """);
    Files.writeString(made.resolve("lines.csv"), """
        单位,功能科目,部门经济科目,支出性质,资金性质,金额
        本级,2010301,30201,公用经费,一般公共预算·基本支出拨款,100
        """);
    return made;
  }

  @Test
  void theEmptyTemplateIsNeverWrittenOverWhatSomebodyFilledIn() throws IOException {
    assertThat(run("template", "--output", at("a.xlsx"))).isZero();
    byte[] first = Files.readAllBytes(folder.resolve("a.xlsx"));
    assertThat(run("template", "--output", at("a.xlsx"))).isEqualTo(Main.WRONG);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("已经存在；要覆盖请加 --overwrite");
    assertThat(run("template", "--output", at("a.xlsx"), "--overwrite")).isZero();
    assertThat(Files.readAllBytes(folder.resolve("a.xlsx"))).isEqualTo(first);
  }

  @Test
  void folderToWorkbookAndBack() throws Exception {
    Path made = dossier();
    assertThat(run("template", "--from", made.toString(), "--output", at("b.xlsx")))
        .isZero();
    assertThat(Dossiers.read(folder.resolve("b.xlsx"))).isEqualTo(DossierFolder.read(made));
    assertThat(run("template", "--from", at("b.xlsx"), "--to", at("again"))).isZero();
    assertThat(DossierFolder.read(folder.resolve("again"))).isEqualTo(DossierFolder.read(made));
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void anExportBecomesAWorkbook() throws Exception {
    Path export = Files.writeString(folder.resolve("导出.csv"), """
        AGENCY_CODE,AGENCY_NAME,EXP_FUNC_CODE,DEP_BGT_ECO_CODE,FUND_TYPE_CODE,PRO_CAT_CODE,AMT
        131001,本级,2010301,30201,11,21,100
        131001,本级,2010301,30201,11,21,一百
        """);
    assertThat(run("template", "--import", export.toString(), "--year", "2024", "--to", at("new")))
        .isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("导入 1 行，1 处错误，跳过合计 0 行");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("错误：导出.csv 第 3 行“AMT”：“一百”不是数字");
    assertThat(Files.readString(folder.resolve("new/dossier.yaml"))).contains("'131001'");
  }

  @Test
  void whatCannotBeReadLeavesNothingBehind() throws IOException {
    Path made = dossier();
    Files.writeString(made.resolve("lines.csv"), "单位\n本级\n");
    assertThat(run("template", "--from", made.toString(), "--output", at("c.xlsx")))
        .isEqualTo(Main.WRONG);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("错误：lines.csv 第 1 行“功能科目”：缺少这一列。")
        .contains("没有写出：5 处错误");
    assertThat(folder.resolve("c.xlsx")).doesNotExist();
    assertThat(run("template", "--from", at("nowhere"))).isEqualTo(Main.WRONG);
    assertThat(run("template", "--to", at("x"))).isEqualTo(Main.WRONG);
    assertThat(run("template", "--import", at("x.csv"))).isEqualTo(Main.WRONG);
    assertThat(run("template", "--output", at("no/such.xlsx"))).isEqualTo(Main.WRONG);
  }
}
