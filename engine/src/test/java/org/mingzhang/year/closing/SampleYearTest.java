package org.mingzhang.year.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.mingzhang.Mingzhang;
import org.mingzhang.budget.BalanceLine;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.DossierException;
import org.mingzhang.budget.Figure;
import org.mingzhang.budget.Problem;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Finding;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.write.Publication;
import org.mingzhang.year.LineKey;
import org.mingzhang.year.Year;
import org.mingzhang.year.appraisal.SelfEvaluations;
import org.mingzhang.year.folder.YearFolder;

/** The sample's year closes to the sample's final accounts. */
class SampleYearTest {
  private static final Path FOLDER = Path.of("..", "samples", "longgang-2024");
  private static final Year YEAR = year();
  private static final Closing CLOSING = Closing.of(YEAR);

  private static final RecursiveComparisonConfiguration NUMBERS_BY_VALUE =
      RecursiveComparisonConfiguration.builder()
          .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
          .build();

  private static Year year() {
    try {
      return YearFolder.read(FOLDER);
    } catch (DossierException e) {
      throw new IllegalStateException(
          String.join("\n", e.problems().stream().map(Problem::message).toList()), e);
    }
  }

  @Test
  void nothingIsWrongWithIt() throws Exception {
    assertThat(YearFolder.open(FOLDER).problems()).extracting(Problem::message).isEmpty();
    assertThat(CLOSING.problems()).extracting(Problem::message).isEmpty();
    assertThat(CLOSING.ledger().refusals()).isEmpty();
    assertThat(YEAR.events()).hasSizeGreaterThan(300);
  }

  @Test
  void itClosesToTheLinesOfTheAccounts() {
    assertThat(sums(CLOSING.dossier().lines())).isEqualTo(sums(YEAR.closing().lines()));
  }

  private static Map<String, BigDecimal> sums(List<BudgetLine> lines) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (BudgetLine line : lines)
      sums.merge(
          LineKey.of(line) + " " + line.procurement(), line.amount().setScale(2), BigDecimal::add);
    return sums;
  }

  @Test
  void itEvaluatesToWhatWasPublished() {
    Closing evaluated = Closing.of(YEAR, SelfEvaluations::of);
    assertThat(evaluated.dossier().evaluations())
        .usingRecursiveFieldByFieldElementComparator(NUMBERS_BY_VALUE)
        .containsExactlyElementsOf(YEAR.closing().evaluations());
    assertThat(SelfEvaluations.assess(YEAR, evaluated.ledger()).gaps()).isEmpty();
  }

  @Test
  void balancesAndFiguresAreThoseOfTheAccounts() {
    assertThat(balances(CLOSING.dossier().balances()))
        .isEqualTo(balances(YEAR.closing().balances()));
    Map<Coordinate, BigDecimal> figures = new LinkedHashMap<>();
    for (Figure figure : CLOSING.dossier().figures())
      assertThat(figures.put(figure.coordinate(), figure.amount().setScale(2))).isNull();
    for (Figure entered : YEAR.closing().figures())
      assertThat(figures).containsEntry(entered.coordinate(), entered.amount().setScale(2));
  }

  private static Map<String, BigDecimal> balances(List<BalanceLine> lines) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (BalanceLine line : lines)
      sums.merge(
          line.unit() + line.function() + line.fund() + line.measure(),
          line.amount().setScale(2),
          BigDecimal::add);
    return sums;
  }

  @Test
  void theAdjustedBudgetIsWhatTheAccountsSay() {
    Coordinate adjusted = Coordinate.of(Axis.YEAR, "2024")
        .with(Axis.VERSION, "adjusted")
        .with(Axis.MEASURE, "expenditure");
    assertThat(CLOSING.dossier().figures())
        .anyMatch(figure -> is(figure, adjusted.with(Axis.FUND, "general-public"), "156215600"))
        .anyMatch(figure -> is(figure, adjusted.with(Axis.FUND, "government-fund"), "110000000"));
  }

  private static boolean is(Figure figure, Coordinate at, String amount) {
    return figure.coordinate().equals(at) && figure.amount().compareTo(new BigDecimal(amount)) == 0;
  }

  @Test
  void theProjectsOfTheEvaluationsWereBudgetedAsThere() {
    YEAR.closing().evaluations().forEach(evaluation -> {
      Steps steps = new Steps(
          2024,
          CLOSING.steps().lines().stream()
              .filter(step -> step.line().project().equals(evaluation.project()))
              .toList());
      assertThat(steps.sum(Step::initial))
          .isEqualByComparingTo(evaluation.initial().total());
      assertThat(steps.sum(Step::full)).isEqualByComparingTo(evaluation.full().total());
      assertThat(steps.sum(Step::executed))
          .isEqualByComparingTo(evaluation.executed().total());
    });
  }

  @Test
  void itsDocumentPassesTheCheck() {
    Publication publication = Mingzhang.compose(CLOSING.dossier());
    assertThat(publication.gaps()).isEmpty();
    CheckResult result = Mingzhang.check(Mingzhang.read(publication));
    assertThat(result.errors()).extracting(Finding::message).isEmpty();
    assertThat(publication.tables()).hasSizeGreaterThanOrEqualTo(9);
  }

  @Test
  void everyStepHasItsReason() {
    assertThat(CLOSING.steps().lines()).allSatisfy(step -> {
      if (step.adjusted().signum() != 0) assertThat(step.whyAdjusted()).isNotEmpty();
      if (step.unspent().signum() != 0) assertThat(step.whyUnspent()).isNotEmpty();
    });
    assertThat(CLOSING.steps().lines())
        .anySatisfy(step -> assertThat(step.whyAdjusted()).contains("资金置换−20000000（ZB2024-"));
    assertThat(CLOSING.steps().table().body()).hasSize(CLOSING.steps().lines().size() + 1);
  }
}
