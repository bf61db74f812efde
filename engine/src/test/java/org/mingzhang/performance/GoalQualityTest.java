package org.mingzhang.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.budget.Indicator;
import org.mingzhang.budget.intake.Dossiers;
import org.mingzhang.performance.GoalQuality.Kind;

class GoalQualityTest {
  private static final String PROJECT = "政务服务管理";
  private Dossier sample;

  @BeforeEach
  void read() throws Exception {
    sample = Dossiers.read(Path.of("../samples/longgang-2024"));
  }

  @Test
  void goodGoalsAreLeftAlone() {
    assertThat(kinds(
            indicator("产出指标", "数量指标", "发证数量", "≥18000件", null),
            indicator("效益指标", "社会效益指标", "网上办理率", "≥60%", null),
            indicator("满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", null)))
        .isEmpty();
  }

  @Test
  void findsWhatCannotBeMeasured() {
    assertThat(kinds(
            indicator("产出指标", "数量指标", "发证数量", "", null),
            indicator("产出指标", "数量指标", "功能模块可用性", "功能模块可用性", null),
            indicator("产出指标", "数量指标", "秒批事项数量", "≥27个/79份", null),
            indicator("产出指标", "数量指标", "新媒体开设数量", "≤1", null),
            indicator("产出指标", "数量指标", "办结率", "98个", null),
            indicator("效益指标", "社会效益指标", "服务水平", "逐步提升", null),
            indicator("满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", null)))
        .containsExactly(
            Kind.NO_TARGET,
            Kind.REPEATS_NAME,
            Kind.TWO_TARGETS,
            Kind.NO_UNIT,
            Kind.UNIT_MISFIT,
            Kind.UNMEASURABLE,
            Kind.SINGLE_WORDS);
  }

  @Test
  void findsDuplicatesWeightsAndUnknownLevels() {
    assertThat(kinds(
            indicator("产出指标", "数量指标", "发证数量", "≥100件", "40"),
            indicator("产出指标", "数量指标", "发证数量", "≥100件", "5"),
            indicator("奇异指标", "数量指标", "办件数量", "≥100件", null),
            indicator("效益指标", "社会效益指标", "网上办理率", "≥60%", "30"),
            indicator("满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "10")))
        .containsExactly(Kind.TWICE, Kind.UNKNOWN_LEVEL, Kind.WEIGHTS);
  }

  @Test
  void aGoalBelowWhatWasReachedLastYearIsTold() {
    Indicator low = indicator("产出指标", "数量指标", "综合服务发证量", "≥10000件", null);
    Indicator high = indicator("产出指标", "数量指标", "综合服务发证量", "≥20000件", null);
    assertThat(notes(sample.evaluations(), low))
        .extracting(GoalQuality.Note::kind)
        .contains(Kind.BELOW_LAST_YEAR);
    assertThat(notes(sample.evaluations(), high))
        .extracting(GoalQuality.Note::kind)
        .doesNotContain(Kind.BELOW_LAST_YEAR);
  }

  @Test
  void moneyWithoutIndicatorsIsTold() {
    assertThat(GoalQuality.of(with(List.of()), List.of()))
        .extracting(GoalQuality.Note::kind)
        .isNotEmpty()
        .containsOnly(Kind.NO_INDICATOR);
  }

  private List<Kind> kinds(Indicator... indicators) {
    return notes(List.of(), indicators).stream()
        .map(GoalQuality.Note::kind)
        .filter(kind -> kind != Kind.NO_INDICATOR)
        .toList();
  }

  private List<GoalQuality.Note> notes(List<Evaluation> lastYear, Indicator... indicators) {
    return GoalQuality.of(with(List.of(indicators)), lastYear);
  }

  private Dossier with(List<Indicator> indicators) {
    return new Dossier(
        sample.profile(),
        sample.form(),
        sample.units(),
        sample.revenues(),
        sample.balances(),
        sample.lines(),
        sample.projects(),
        sample.tasks(),
        new ArrayList<>(indicators),
        sample.figures(),
        List.of(),
        sample.assets(),
        sample.texts());
  }

  private static Indicator indicator(
      String level1,
      String level2,
      String name,
      String target,
      @org.jspecify.annotations.Nullable String weight) {
    BigDecimal points = weight == null ? null : new BigDecimal(weight);
    return new Indicator(PROJECT, level1, level2, name, target, "", points);
  }
}
