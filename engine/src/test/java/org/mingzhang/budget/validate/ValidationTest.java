package org.mingzhang.budget.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.budget.Problem;
import org.mingzhang.budget.folder.DossierFolder;

class ValidationTest {
  @TempDir
  Path folder;

  @BeforeEach
  void aDossierWithoutMistakes() throws IOException {
    put("dossier.yaml", """
        profile: {issuer: 云山市政务服务局, year: 2024, kind: budget, level: 部门, region: shenzhen}
        form: shenzhen/2024-budget
        units:
          - {name: 本级, kind: administrative}
        """);
    put("lines.csv", LINES);
    put("revenues.csv", """
        单位,资金性质,金额
        本级,一般公共预算·基本支出拨款,1500
        本级,一般公共预算·履职类项目拨款,2000
        """);
    put("projects.yaml", """
        - name: 大厅运行
          category: general
          unit: 本级
          spread: [2000, 2100]
        """);
  }

  private static final String HEADER =
      "单位,功能科目,部门经济科目,政府经济科目,支出性质,项目,资金性质,资金来源,金额,采购品目,采购数量,面向中小企业,待支付以前年度,备注\n";

  private static final String LINES = HEADER
      + "本级,2010301,30101,50101,人员支出,,一般公共预算·基本支出拨款,当年,1000,,,,,\n"
      + "本级,2010301,30201,50201,公用经费,,一般公共预算·基本支出拨款,,500,A05,2,小微企业,,\n"
      + "本级,2010302,30209,,项目支出,大厅运行,一般公共预算·履职类项目拨款,当年,2000,,,,,\n";

  private void put(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> found() {
    return Validation.of(DossierFolder.draft(folder)).stream()
        .map(p -> (p.isError() ? "E " : "W ") + p.message())
        .toList();
  }

  @Test
  void aDossierWithoutMistakesHasNone() {
    assertThat(found()).isEmpty();
  }

  @Test
  void accountsMustBeThoseOfTheYear() throws IOException {
    put(
        "lines.csv",
        LINES
            .replace("2010301,30101", "20103,3010")
            .replace("30201,50201", "30201,60201")
            .replace("2010302,30209,", "2990301,30209,"));
    assertThat(found())
        .containsExactly(
            "E lines.csv 第 2 行“功能科目”：“20103”不是支出功能分类编码，应为7 位的支出功能分类编码。",
            "E lines.csv 第 2 行“部门经济科目”：“3010”不是部门预算支出经济分类编码，应为5 位的部门预算支出经济分类编码。",
            "E lines.csv 第 3 行“政府经济科目”：“60201”不是政府预算支出经济分类编码，应为5 位的政府预算支出经济分类编码。",
            "E lines.csv 第 4 行“功能科目”：“2990301”所属的类“299”不存在，应为支出功能分类编码。");
    put("lines.csv", LINES.replace("2010302", "2010377").replace("A05", "A0599"));
    assertThat(found())
        .containsExactly(
            "W lines.csv 第 3 行“采购品目”：“A0599”不在现有的政府采购品目表里。现有科目表不全，请自行核对。",
            "W lines.csv 第 4 行“功能科目”：“2010377”不在现有的支出功能分类表里。现有科目表不全，请自行核对。");
  }

  @Test
  void natureFundAndProjectMustFitTheLine() throws IOException {
    put(
        "lines.csv",
        LINES
            .replace("人员支出,,", "基本支出,,")
            .replace("公用经费,,", "公用经费,大厅运行,")
            .replace("项目支出,大厅运行,一般公共预算·履职类项目拨款", "项目支出,,财政拨款")
            .replace("A05,", ","));
    assertThat(found())
        .containsExactly(
            "E lines.csv 第 2 行“支出性质”：“基本支出”下面还分各种支出，应为其中的一种。",
            "E lines.csv 第 3 行“项目”：支出性质是“公用经费”，却填了项目，应为空白。请改支出性质或删去项目。",
            "E lines.csv 第 3 行“采购品目”：填了采购数量、面向中小企业或待支付以前年度，却没有采购品目，应为A、B 或 C 开头的编码。",
            "E lines.csv 第 4 行“项目”：项目支出没有填项目。请填“项目”表里的名称。",
            "E lines.csv 第 4 行“资金性质”：“财政拨款”下面还分各种资金，应为其中的一种。",
            "W projects.yaml 第 1 行“spread”：“大厅运行”本年的分年金额 2000 元 与明细不等，应为明细之和 500 元。");
  }

  @Test
  void anAccountThatDoesNotFitTheNatureIsQuestioned() throws IOException {
    put("lines.csv", LINES.replace("2010301,30201,50201", "2010301,30101,50201"));
    assertThat(found())
        .containsExactly(
            "W lines.csv 第 3 行“政府经济科目”：“50201”与部门经济科目“30101”通常不相对应，应为302 类的部门经济科目。",
            "W lines.csv 第 3 行“支出性质”：“公用经费”与部门经济科目“30101”通常不相对应，应为302、307、309、310、399 类的科目。");
  }

  @Test
  void whatRowsNameMustBeThere() throws IOException {
    put("lines.csv", LINES.replace("本级,2010302", "二级,2010302").replace("大厅运行", "大厅运营"));
    put("indicators.csv", "项目,一级指标,二级指标,三级指标,目标值\n大厅,产出,数量,人次,\n,产出,数量,人次,≥1\n,产出,数量,人次,≥2\n");
    put("tasks.yaml", "- {name: 甲, covers: [basic, 大厅], fiscal: 1}\n");
    assertThat(found())
        .contains(
            "E lines.csv 第 4 行“单位”：没有“二级”这个单位。请在“单位”里补上，或改正名称。",
            "E lines.csv 第 4 行“项目”：没有“大厅运营”这个项目。请在“项目”里补上，或改正名称。",
            "E indicators.csv 第 2 行“项目”：没有“大厅”这个项目。请在“项目”里补上，或改正名称。",
            "W indicators.csv 第 2 行“目标值”：指标没有目标值。",
            "W indicators.csv 第 4 行“三级指标”：“人次”与前面的指标重复。",
            "E tasks.yaml 第 1 行“covers”：没有“大厅”这个项目。请在“项目”里补上，或改正名称。",
            "W tasks.yaml 第 1 行“fiscal”：填的 1 元 与涉及项目的明细不等，应为明细之和 1500 元。能由明细加总的请不要填。");
  }

  @Test
  void tasksThatShareTheirMoneyMustTellAllOfIt() throws IOException {
    put("tasks.yaml", """
        - {name: 工资, covers: [basic], fiscal: 1400}
        - {name: 增人, covers: [basic], fiscal: 100}
        - {name: 大厅, covers: [大厅运行]}
        """);
    assertThat(found()).isEmpty();
  }

  @Test
  void projectsMustAgreeWithTheirLines() throws IOException {
    put("projects.yaml", """
        - name: 大厅运行
          category: general
          unit: 别处
          code: "123"
          start: 2024-12-31
          end: 2024-01-01
          spread: [1900, 2100]
          is-key: true
          parts:
            - {name: 物业, amount: 2000.01}
        - {name: 大厅运行, category: general, start: 2024-02-30}
        """);
    assertThat(found())
        .containsExactly(
            "E projects.yaml 第 1 行“unit”：没有“别处”这个单位。请在“单位”里补上，或改正名称。",
            "W projects.yaml 第 1 行“code”：“123”不像项目编码，应为21 位编码。",
            "E projects.yaml 第 1 行“end”：结束日期早于开始日期。",
            "W projects.yaml 第 1 行“spread”：“大厅运行”本年的分年金额 1900 元 与明细不等，应为明细之和 2000 元。",
            "W projects.yaml 第 1 行“parts”：“大厅运行”各分项之和 2000.01 元 多于项目金额，应为不超过 2000 元。",
            "W projects.yaml 第 1 行“is-key”：重点项目“大厅运行”既没有年度绩效目标，也没有绩效指标。请补上其中一样。",
            "E projects.yaml 第 11 行“name”：“大厅运行”重名。",
            "E projects.yaml 第 11 行“start”：“2024-02-30”不是日期，应为如“2024-01-01”的日期。");
  }

  @Test
  void figuresMustNotContradictTheLines() throws IOException {
    put("figures.csv", """
        年度,度量,支出性质,资金性质,功能科目,金额
        2023,本年支出,,,,99
        ,本年支出,基本支出,财政拨款,201,1500
        2024,本年支出,基本支出,,2010301,1499.99
        2023,本年支出,,,,98
        2024,三公经费,,,,10
        """.replace("2024,三公经费", "2024,“三公”经费"));
    assertThat(found())
        .containsExactly(
            "E figures.csv 第 5 行“金额”：同一口径前面填的是 99 元，应为同一个数。请留下对的一行。",
            "E figures.csv 第 4 行“金额”：填的 1499.99 元 与明细之和不等，应为1500 元。由明细能加总的数请不要再填。");
  }

  @Test
  void incomeMustMeetSpending() throws IOException {
    put("lines.csv", LINES.replace("当年,2000", "上年结转,2000.5"));
    put("balances.csv", "单位,资金性质,类别,金额\n本级,政府性基金预算,年初结转和结余,100\n");
    assertThat(found())
        .containsExactly(
            "W projects.yaml 第 1 行“spread”：“大厅运行”本年的分年金额 2000 元 与明细不等，应为明细之和 2000.5 元。",
            "W revenues.csv：收入总计（本年收入加年初结转等）3600 元 与支出总计（明细加年末结转等）不等，应为3500.5 元。请检查“收入”“结转结余”和“预算明细”。",
            "W balances.csv：用上年结转安排的支出 2000.5 元 多于年初结转和结余，应为不超过 100 元。请补上年初结转，或改正明细的“资金来源”。");
  }

  @Test
  void scoresMustKeepWithinTheirWeights() throws IOException {
    put("evaluations.yaml", """
        - project: 大厅运行
          unit: 本级
          full: {fiscal: 100}
          executed: {fiscal: 101}
          execution-weight: 10
          results:
            - {level3: 人次, weight: 50, score: 51}
            - {level3: 满意度, weight: 39, score: 30}
        """);
    assertThat(found())
        .containsExactly(
            "W evaluations.yaml 第 1 行“results”：“大厅运行”各项权重之和为 99，应为100。",
            "W evaluations.yaml 第 1 行“executed”：“大厅运行”全年执行数多于全年预算数。",
            "E evaluations.yaml 第 1 行“score”：“人次”得分 51 多于权重，应为不超过 50。",
            "W evaluations.yaml 第 1 行“score”：“满意度”没有得满分，也没有写偏差原因。");
  }

  @Test
  void theHeadIsLookedOverToo() throws IOException {
    put("dossier.yaml", """
        profile: {issuer: 云山市政务服务局, year: 24, kind: budget}
        form: yunshan/2024
        units:
          - {name: 本级, kind: administrative, staff: {administrative-quota: 5, administrative: 6}}
          - {name: 本级, kind: institution}
        """);
    assertThat(found().stream().map(m -> m.replaceAll("应为[^。]*", "应为…")))
        .contains(
            "E dossier.yaml 第 1 行“year”：“24”不是预算年度，应为…。",
            "W dossier.yaml 第 1 行“form”：没有随软件提供的报表格式“yunshan/2024”，应为…。自己的格式在写出文档时另行指定。",
            "W dossier.yaml 第 4 行“administrative”：实有 6 人，多于编制 5 人。",
            "E dossier.yaml 第 5 行“name”：“本级”重名。");
  }

  @Test
  void aDossierThatWasNeverInAFileHasPlacesToo() throws Exception {
    put("lines.csv", LINES.replace("2010302", "2010377"));
    List<Problem> problems = Validation.of(DossierFolder.draft(folder).dossier());
    assertThat(problems).extracting(Problem::file).containsExactly("lines.csv");
    assertThat(problems).extracting(Problem::row).containsExactly(4);
  }
}
