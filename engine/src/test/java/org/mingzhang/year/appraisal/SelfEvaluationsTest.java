package org.mingzhang.year.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.mingzhang.budget.Dossier;
import org.mingzhang.year.Year;
import org.mingzhang.year.appraisal.Remark.Kind;

class SelfEvaluationsTest {
  @Test
  void aSampleYearGivesItsPublishedEvaluations() throws Exception {
    Dossier published = PublishedYear.sample();
    Year year = PublishedYear.of(published, true);
    assertThat(SelfEvaluations.of(year, PublishedYear.ledger(year)))
        .isEqualTo(published.evaluations());
  }

  @Test
  void everyScoreUnfolds() throws Exception {
    Assessment assessment = assess(true);
    assertThat(line(assessment, "综合服务发证量").formula()).isEqualTo("5 × 18847 ÷ 50000 = 1.8847");
    assertThat(line(assessment, "新媒体开设数量").formula()).isEqualTo("实际0 ≤ 目标1，得满分");
    assertThat(assessment.projects().get(0).executionFormula())
        .isEqualTo("10 × 3234835.67 ÷ 3360000 = 9.63");
  }

  @Test
  void totalsGradesAndRanking() throws Exception {
    Assessment assessment = assess(true);
    assertThat(assessment.projects())
        .extracting(Appraised::total)
        .containsExactly(new BigDecimal("99.63"), new BigDecimal("94.7"), new BigDecimal("100"));
    assertThat(assessment.projects()).extracting(p -> p.grade().name()).containsOnly("优");
    assertThat(assessment.ranking()).extracting(Assessment.Ranked::place).containsExactly(1, 2, 3);
    assertThat(assessment.ranking().get(0).project().total()).isEqualTo("100");
    assertThat(assessment.gaps()).isEmpty();
  }

  @Test
  void wordsEarnNothingUntilAPersonJudgesThem() throws Exception {
    Assessment assessment = assess(false);
    assertThat(line(assessment, "微信公众号发布推文信息").result().score()).isZero();
    assertThat(assessment.gaps()).extracting(Remark::indicator).contains("微信公众号发布推文信息", "确保项目不超概算");
    assertThat(assessment.gaps()).extracting(Remark::kind).containsOnly(Kind.NO_JUDGEMENT);
    // A target in numbers keeps its score without a person's.
    assertThat(line(assessment, "综合服务发证量").result().score()).isEqualTo("1.88");
  }

  @Test
  void missedGoalsBecomeProblemsAndLessons() throws Exception {
    Assessment assessment = assess(true);
    assertThat(assessment.problems())
        .filteredOn(remark -> remark.kind() == Kind.MISSED)
        .extracting(Remark::indicator)
        .containsExactly("综合服务发证量", "制作工服人数");
    assertThat(assessment.lessons())
        .filteredOn(remark -> remark.indicator().equals("综合服务发证量"))
        .first()
        .satisfies(lesson -> {
          assertThat(lesson.evidence()).contains("5万件", "18847件", "1.8847");
          assertThat(lesson.advice()).contains("18847件");
        });
  }

  private static Assessment assess(boolean judged) throws Exception {
    Year year = PublishedYear.of(PublishedYear.sample(), judged);
    return SelfEvaluations.assess(year, PublishedYear.ledger(year));
  }

  private static Appraised.Line line(Assessment assessment, String indicator) {
    return assessment.projects().stream()
        .flatMap(project -> project.lines().stream())
        .filter(line -> line.result().level3().equals(indicator))
        .findFirst()
        .orElseThrow();
  }
}
