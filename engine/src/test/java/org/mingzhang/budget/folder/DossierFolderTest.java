package org.mingzhang.budget.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.DossierException;
import org.mingzhang.budget.Problem;
import org.mingzhang.budget.RandomDossiers;

class DossierFolderTest {
  @TempDir
  Path folder;

  @Provide
  Arbitrary<Dossier> dossiers() {
    return RandomDossiers.dossiers();
  }

  @Property(tries = 300)
  void whatIsWrittenReadsBackEqual(@ForAll("dossiers") Dossier dossier) throws Exception {
    Path somewhere = Files.createTempDirectory("dossier");
    try {
      DossierFolder.write(dossier, somewhere);
      assertThat(DossierFolder.read(somewhere)).isEqualTo(dossier);
      Map<String, String> first = contents(somewhere);
      DossierFolder.write(DossierFolder.read(somewhere), somewhere);
      assertThat(contents(somewhere)).isEqualTo(first);
    } finally {
      try (Stream<Path> files = Files.list(somewhere)) {
        for (Path file : files.toList()) Files.delete(file);
      }
      Files.delete(somewhere);
    }
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private static final String HEAD = """
      profile:
        issuer: 云山市政务服务局
        year: 2024
        kind: budget
      units:
        - name: 本级
          kind: administrative
      """;

  private static final String LINES = """
      单位,功能科目,部门经济科目,支出性质,资金性质,金额
      本级,2010301,30201,公用经费,一般公共预算·基本支出拨款,"1,200.50"
      """;

  private void put(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> messages() {
    DossierException wrong =
        catchThrowableOfType(DossierException.class, () -> DossierFolder.read(folder));
    assertThat(wrong).isNotNull();
    return wrong.problems().stream().map(Problem::message).toList();
  }

  @Test
  void columnsMayStandInAnyOrderAndOptionalOnesMayBeMissing() throws Exception {
    put("dossier.yaml", HEAD);
    put("lines.csv", """
        金额,支出性质,单位,资金性质,部门经济科目,功能科目

        100,public,本级,general-public/basic,30201,2010301
        """);
    Dossier dossier = DossierFolder.read(folder);
    assertThat(dossier.lines()).hasSize(1);
    assertThat(dossier.lines().get(0).amount()).isEqualByComparingTo("100");
    assertThat(dossier.lines().get(0).nature()).isEqualTo("public");
    assertThat(dossier.profile().issuer()).isEqualTo("云山市政务服务局");
  }

  @Test
  void filesSavedByChineseExcelAreRead() throws Exception {
    put("dossier.yaml", "\uFEFF" + HEAD);
    Files.write(folder.resolve("lines.csv"), LINES.getBytes(Charset.forName("GB18030")));
    assertThat(DossierFolder.read(folder).lines().get(0).amount()).isEqualByComparingTo("1200.50");
  }

  @Test
  void everyMistakeIsToldWithItsFileRowAndColumn() throws Exception {
    put(
        "dossier.yaml",
        HEAD.replace("kind: budget", "kind: plan").replace("year: 2024", "yaer: 2024"));
    put("lines.csv", """
        单位,功能科目,部门经济科目,支出性质,资金性质,金额,经办人
        本级,2010301,30201,公用经费,事业收入,1.2E5,张三
        本级,2010301,30201,公用经费,事业收入,"12,34"
        ,2010301,30201,公共经费,事业收入,12.345
        本级,2010301,30201,公用经费,事业收入,10,李四,多
        """);
    put("projects.yaml", "- name: 甲\n  category: general\n  spread: [1万]\n- nmae: 乙\n");
    put("line.csv", "");
    assertThat(messages())
        .containsExactlyInAnyOrder(
            "line.csv：不认识的文件，没有读。可用的文件名：balances.csv、dossier.yaml、evaluations.yaml、figures.csv、"
                + "indicators.csv、lines.csv、projects.yaml、revenues.csv、tasks.yaml、texts.yaml。",
            "dossier.yaml 第 2 行“year”：没有填。",
            "dossier.yaml 第 4 行“kind”：没有“plan”这一项，应为budget、final。",
            "dossier.yaml 第 3 行“yaer”：不认识的项，应为issuer、year、kind、level、region。请改正名称或删去。",
            "lines.csv 第 1 行“经办人”：不认识的列，没有读。可用的列：单位、功能科目、部门经济科目、政府经济科目、支出性质、项目、"
                + "资金性质、资金来源、金额、采购品目、采购数量、面向中小企业、待支付以前年度、备注。",
            "lines.csv 第 2 行“金额”：“1.2E5”是科学计数法，末几位已不可知，应为以元为单位、至多两位小数的数字。请直接填数字，不要带单位。",
            "lines.csv 第 3 行“金额”：“12,34”的千分位逗号位置不对，应为以元为单位、至多两位小数的数字。请直接填数字，不要带单位。",
            "lines.csv 第 4 行“单位”：没有填，应为如“云山市政务服务局本级”。",
            "lines.csv 第 4 行“支出性质”：没有“公共经费”这一项，应为人员支出、公用经费、对个人和家庭的补助、项目支出、上缴上级支出、"
                + "经营支出、对附属单位补助支出。",
            "lines.csv 第 4 行“金额”：“12.345”多于 2 位小数，应为以元为单位、至多两位小数的数字。请直接填数字，不要带单位。",
            "lines.csv 第 5 行：第 8 个单元格“多”在表头之外。请检查逗号和引号，或补上列名。",
            "projects.yaml 第 3 行“spread”：“1万”不是数字，应为以元为单位、至多两位小数的数字。",
            "projects.yaml 第 4 行“name”：没有填。",
            "projects.yaml 第 4 行“category”：没有填。",
            "projects.yaml 第 4 行“nmae”：不认识的项，应为code、name、category、program、unit、content、basis、purpose、goal、"
                + "long-goal、start、end、spread、is-key、parts。请改正名称或删去。");
  }

  @Test
  void hostileFilesAreRefusedInWords() throws Exception {
    put("dossier.yaml", HEAD);
    put("lines.csv", LINES + "\"" + "x".repeat(3_000_000));
    put("tasks.yaml", "[".repeat(100_000));
    put("projects.yaml", "a: &a [1]\nb: [*a]\n");
    Files.write(folder.resolve("figures.csv"), new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xFF});
    assertThat(messages())
        .containsExactlyInAnyOrder(
            "lines.csv 第 3 行：从这一行起读不下去。请检查引号是否成对。",
            "tasks.yaml 第 1 行：嵌套太深。请直接写出内容；以 * 或 & 开头的字句请加引号。",
            "projects.yaml 第 2 行：用了 YAML 的引用（*）。请直接写出内容；以 * 或 & 开头的字句请加引号。",
            "figures.csv：不是 CSV 文本。请另存为“CSV UTF-8（逗号分隔）”。");
  }

  @Test
  void whatIsMissingIsSaid() {
    assertThat(messages())
        .containsExactly(
            "dossier.yaml：文件夹里没有这个文件。可用 mingzhang template 生成填报模板。",
            "lines.csv：文件夹里没有这个文件。可用 mingzhang template 生成填报模板。");
  }

  @Test
  void aThousandMistakesAreKeptAndTheRestCounted() throws Exception {
    put("dossier.yaml", HEAD);
    put("lines.csv", LINES + "本级,2010301,30201,公用经费,事业收入,x\n".repeat(1500));
    List<String> messages = messages();
    assertThat(messages).hasSize(1001);
    assertThat(messages.get(1000)).isEqualTo("另有 500 处问题没有逐一列出。请改好以上各处后再读。");
  }

  @Test
  void cellsThatLookLikeFormulasAreHarmlessInTheFile() throws Exception {
    put("dossier.yaml", HEAD);
    put("lines.csv", LINES.replace("金额\n", "金额,备注\n").replace("50\"\n", "50\",=cmd|x\n"));
    Dossier dossier = DossierFolder.read(folder);
    assertThat(dossier.lines().get(0).note()).isEqualTo("=cmd|x");
    DossierFolder.write(dossier, folder);
    assertThat(Files.readString(folder.resolve("lines.csv"))).contains(",'=cmd|x\n");
    assertThat(DossierFolder.read(folder)).isEqualTo(dossier);
  }
}
