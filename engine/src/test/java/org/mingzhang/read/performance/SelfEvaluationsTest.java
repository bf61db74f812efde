package org.mingzhang.read.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Block;
import org.mingzhang.document.SelfEvaluation;
import org.mingzhang.document.Source;
import org.mingzhang.fact.Place;
import org.mingzhang.lexicon.Words;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.performance.SharedFiles;

class SelfEvaluationsTest {
  private static final String FORM = """
      项目编码:\t123456789012345678901\t项目名称:\t路灯养护\t\t自评年度:\t2023
      实施单位:\t某某区养护所\t\t\t\t\t
      \t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
      \t年度资金总额\t100.00\t200.00\t150.00\t10\t75\t7.5
      \t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t权重\t得分\t偏差原因分析及改进措施
      \t产出指标\t数量指标\t养护路灯数\t≥300盏\t320盏\t50\t50\t
      \t\t质量指标\t亮灯率\t≥98%\t97%\t30\t29.69\t雨水多
      """;

  @Test
  void readsAFormAndItsTotal() {
    List<SelfEvaluation> found =
        SelfEvaluations.read(TabLines.source("a.txt", FORM + "\t\t\t总分\t\t\t100\t96.19\t\n"));
    assertThat(found).hasSize(1);
    SelfEvaluation one = found.get(0);
    assertThat(one.projectCode()).isEqualTo("123456789012345678901");
    assertThat(one.project()).isEqualTo("路灯养护");
    assertThat(one.executed()).isEqualTo("150.00");
    assertThat(one.executionScore()).isEqualTo("7.5");
    assertThat(one.indicators()).hasSize(2);
    assertThat(one.indicators().get(1).level1()).isEqualTo("产出指标");
    assertThat(one.indicators().get(1).actual()).isEqualTo("97%");
    assertThat(one.indicators().get(1).reason()).isEqualTo("雨水多");
    assertThat(one.totalScore()).isEqualTo("96.19");
  }

  @Test
  void leavesAnEmptyTotalEmpty() {
    SelfEvaluation one =
        SelfEvaluations.read(TabLines.source("a.txt", FORM + "总分\t\t\t_\n")).get(0);
    assertThat(one.totalWeight()).isEmpty();
    assertThat(one.totalScore()).isEmpty();
  }

  @Test
  void readsAPageWhoseColumnsHaveMoved() {
    String next = "\n\t社会效益指标\t投诉减少\t逐步减少\t逐步减少\t10\t10\t\n\t\t总分\t\t\t100\t96.19\t\n";
    SelfEvaluation one =
        SelfEvaluations.read(TabLines.source("a.txt", FORM + next)).get(0);
    assertThat(one.indicators()).hasSize(3);
    assertThat(one.indicators().get(2).level3()).isEqualTo("投诉减少");
    assertThat(one.indicators().get(2).level1()).isEqualTo("效益指标");
    assertThat(one.indicators().get(2).weight()).isEqualTo("10");
  }

  @Test
  void joinsACutAmountByTheRateItGives() {
    assertThat(Pieces.joinAmount("15", "50.00", "200.00", "75")).isEqualTo("150.00");
    assertThat(Pieces.joinAmount("15", "50.00", "200.00", "13")).isEqualTo("15 50.00");
    assertThat(Pieces.joinCode("12345", "56789", 9)).isEqualTo("123456789");
  }

  @Test
  void readsMergedCells() {
    List<Block.Cell> cells = new ArrayList<>();
    String[][] rows = {
      {"项目名称", "桥梁检测"},
      {"年度资金总额", "10.00", "10.00", "10.00", "10", "100", "10"},
      {"一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"},
      {"产出指标", "数量指标", "检测桥梁数", "12座", "12座", "40", "40"},
      {null, null, "检测报告数", "12份", "12份", "50", "50"},
    };
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[r].length; c++) {
        int span = r == 3 && c < 2 ? 2 : 1;
        if (rows[r][c] != null) cells.add(new Block.Cell(r, c, span, 1, rows[r][c], Place.UNKNOWN));
      }
    }
    Block.Grid grid = new Block.Grid(cells, rows.length, 7, Place.UNKNOWN);
    Source source = new Source(
        "b.docx",
        Source.Format.DOCX,
        List.of(new Source.Page(0, 0, 0, List.of(grid))),
        List.of(),
        Map.of());
    SelfEvaluation one = SelfEvaluations.read(source).get(0);
    assertThat(one.indicators())
        .extracting(SelfEvaluation.Indicator::level3)
        .containsExactly("检测桥梁数", "检测报告数");
    assertThat(one.indicators()).extracting(SelfEvaluation.Indicator::level2).containsOnly("数量指标");
  }

  @Test
  void findsNoneWhereThereIsNone() {
    assertThat(SelfEvaluations.read(TabLines.source("a.txt", "项目编码\t名称\t金额\n1\t甲\t3\n")))
        .isEmpty();
  }

  @Test
  void readsThePublishedSelfEvaluationsExactly() throws Exception {
    String text = Files.readString(SharedFiles.file("seeds/002_51cb01cab0605595.txt"));
    Yaml.Node truth =
        Yaml.parse(Files.readString(SharedFiles.file("truth/seed-002.json")), "truth");
    List<SelfEvaluation> read = SelfEvaluations.read(TabLines.source("002", text));
    List<Yaml.Node> expected = truth.get("performance").list();
    assertThat(read).hasSameSizeAs(expected);
    for (int i = 0; i < read.size(); i++) {
      SelfEvaluation got = read.get(i);
      Yaml.Node want = expected.get(i);
      assertThat(got.projectCode()).isEqualTo(want.get("project_code").text());
      assertThat(Words.plain(got.project()))
          .isEqualTo(Words.plain(want.get("project").text()));
      assertThat(List.of(
              got.budgetInitial(),
              got.budgetFull(),
              got.executed(),
              got.executionWeight(),
              got.executionRate(),
              got.executionScore(),
              got.totalWeight(),
              got.totalScore()))
          .containsExactly(
              want.get("budget_initial").text(),
              want.get("budget_full").text(),
              want.get("executed").text(),
              want.get("execution_weight").text(),
              want.get("execution_rate").text(),
              want.get("execution_score").text(),
              want.get("total_weight").text(),
              want.get("total_score").text());
      List<String> lines = new ArrayList<>();
      for (SelfEvaluation.Indicator in : got.indicators()) {
        lines.add(line(
            in.level1(),
            in.level2(),
            in.level3(),
            in.target(),
            in.actual(),
            in.weight(),
            in.score(),
            in.reason()));
      }
      List<String> wanted = new ArrayList<>();
      for (Yaml.Node in : want.get("indicators").list()) {
        wanted.add(line(
            in.get("l1").text(),
            in.get("l2").text(),
            in.get("l3").text(),
            in.get("target").text(),
            in.get("actual").text(),
            in.get("weight").text(),
            in.get("score").text(),
            in.get("reason").text()));
      }
      assertThat(lines).isEqualTo(wanted);
    }
  }

  private static String line(String... parts) {
    return Words.plain(String.join("|", parts));
  }
}
