package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.amount.Amount;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.intake.Dossiers;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Severity;
import org.mingzhang.compare.Change;
import org.mingzhang.compare.Comparison;
import org.mingzhang.document.Disclosure;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Fact;
import org.mingzhang.write.Press;
import org.mingzhang.write.Publication;

/** The shipped dossiers, from lines to files and back. */
class SampleDossiersTest {
  private static final Path SAMPLES = Path.of("../samples");

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "longhua-2020",
        "dapeng-2022",
        "pingshan-2023",
        "futian-2024",
        "longgang-2024",
        "yunshan-2025"
      })
  void everyFileOfTheDisclosurePassesItsCheck(String name) throws Exception {
    Dossiers.Opened opened = Dossiers.open(SAMPLES.resolve(name));
    assertThat(opened.problems()).isEmpty();
    Publication publication = Mingzhang.compose(opened.dossier());
    assertThat(publication.gaps()).isEmpty();
    Press.Printed printed =
        Press.print(publication, opened.dossier(), folder, name, EnumSet.allOf(Press.Format.class));
    assertThat(printed.warnings()).isEmpty();
    Map<String, Set<String>> facts = new TreeMap<>();
    for (Path file : printed.files()) {
      if (Files.isDirectory(file)) continue;
      Disclosure document = Mingzhang.read(file);
      CheckResult result = Mingzhang.check(document);
      assertThat(result.findings())
          .as(file.toString())
          .noneMatch(f -> f.severity() == Severity.ERROR || f.severity() == Severity.WARNING);
      facts.put(file.getFileName().toString(), tableFacts(document));
    }
    assertThat(facts).hasSize(5);
    assertThat(new HashSet<>(facts.values()))
        .as("the same facts in every format")
        .hasSize(1);
  }

  /** Numbers of the tables by what they are about; charts stand in web pages only and are set aside by their title. */
  private static Set<String> tableFacts(Disclosure document) {
    Set<String> facts = new HashSet<>();
    for (Fact fact : document.facts()) {
      if (!fact.origin().isCell()
          || document.tables().get(fact.origin().table()).number().isEmpty()) continue;
      facts.add(fact.coordinate() + " " + fact.amount());
    }
    return facts;
  }

  @ParameterizedTest
  @CsvSource({
    "pingshan-2023, shanghai/2025-budget",
    "pingshan-2023, shenzhen/2020-budget",
    "futian-2024, shanghai/2024-budget",
    "futian-2024, shenzhen/2023-budget",
    "yunshan-2025, shanghai/2024-budget",
    "longgang-2024, shanghai/2024-final",
  })
  void theSameFactsInAnotherDistrictsFormatIsOneSwitch(String name, String form) throws Exception {
    Dossier dossier = Dossiers.read(SAMPLES.resolve(name));
    Publication publication = Mingzhang.compose(dossier.inForm(form));
    assertThat(publication.tables()).hasSizeGreaterThanOrEqualTo(9);
    Disclosure document = Mingzhang.read(publication);
    assertThat(Mingzhang.check(document).findings()).noneMatch(f -> f.severity() == Severity.ERROR);
    // Whatever both formats print of the department as a whole is the same amount.
    Disclosure usual = Mingzhang.read(Mingzhang.compose(dossier));
    List<Change.OfFact> contradictions = new ArrayList<>();
    for (Change.OfFact change : Comparison.between(usual, document).facts()) {
      Amount before = change.before();
      if (before == null || change.after() == null) continue;
      // Beside a column of carried-over money the usual format prints this year's share of it too.
      boolean isOne = usual.facts().stream()
          .filter(fact -> fact.coordinate().equals(change.coordinate()))
          .allMatch(fact -> fact.amount().canEqual(before));
      if (isOne) contradictions.add(change);
    }
    assertThat(contradictions).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pingshan-2023", "futian-2024"})
  void aChangedLineChangesOnlyWhatDependsOnIt(String name) throws Exception {
    Dossier dossier = Dossiers.read(SAMPLES.resolve(name));
    BudgetLine line = dossier.lines().stream()
        .filter(l -> l.nature().equals("project"))
        .findFirst()
        .orElseThrow();
    List<BudgetLine> lines = new ArrayList<>(dossier.lines());
    lines.set(lines.indexOf(line), line.withAmount(line.amount().add(new BigDecimal("5000000"))));
    Comparison comparison = Comparison.between(
        Mingzhang.read(Mingzhang.compose(dossier)),
        Mingzhang.read(Mingzhang.compose(dossier.withLines(lines))));
    assertThat(comparison.facts()).isNotEmpty();
    assertThat(comparison.sentences()).isNotEmpty();
    assertThat(comparison.tables()).isEmpty();
    for (Change.OfFact change : comparison.facts()) {
      assertThat(change.coordinate().get(Axis.FUNCTION).orElse(""))
          .as(String.valueOf(change))
          .satisfies(code -> assertThat(line.function()).startsWith(code));
      assertThat(change.coordinate().get(Axis.ECONOMIC).orElse(""))
          .as(String.valueOf(change))
          .satisfies(code -> assertThat(line.economic()).startsWith(code));
    }
  }
}
