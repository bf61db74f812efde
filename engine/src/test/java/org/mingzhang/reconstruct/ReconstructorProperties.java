package org.mingzhang.reconstruct;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.budget.Assets;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Figures;
import org.mingzhang.budget.Texts;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Source;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;
import org.mingzhang.fact.Place;

/** Whatever lines a document was printed from, lines are found that print it again. */
class ReconstructorProperties {
  private static final Profile PROFILE =
      new Profile("深圳市某区某局", 2024, Profile.Kind.BUDGET, "部门", "shenzhen");
  private static final int LEAST = 5_000;
  private static final List<String> FUNCTIONS =
      List.of("2010301", "2010302", "2010399", "2080505", "2080506", "2101101", "2210201");
  private static final List<String> PAY = List.of("30101", "30102", "30108", "30113");
  private static final List<String> PUBLIC = List.of("30201", "30217", "30231", "30299");
  private static final List<String> FAMILY = List.of("30302", "30309");
  private static final List<String> SPENT = List.of("30227", "30299", "31002", "31007");
  private static final List<String> PROJECTS = List.of("平台运维", "大厅服务", "课题研究");
  private static final List<String> FUNDS =
      List.of("general-public/duty", "general-public/investment", "government-fund");

  @Provide
  Arbitrary<List<BudgetLine>> lines() {
    Arbitrary<BigDecimal> amounts =
        // What is printed as nothing is taken for nothing.
        Arbitraries.integers().between(LEAST, 50_000_000).map(BigDecimal::valueOf);
    Arbitrary<BudgetLine> basic = Combinators.combine(
            Arbitraries.of(FUNCTIONS),
            Arbitraries.of("pay", "public", "family"),
            Arbitraries.integers().between(0, 3),
            amounts)
        .as((function, nature, account, amount) -> line(
            function,
            accounts(nature).get(account % accounts(nature).size()),
            nature,
            "",
            "general-public/basic",
            amount));
    Arbitrary<BudgetLine> project = Combinators.combine(
            Arbitraries.of(FUNCTIONS),
            Arbitraries.of(SPENT),
            Arbitraries.of(PROJECTS),
            Arbitraries.of(FUNDS),
            amounts)
        .as((function, account, name, fund, amount) ->
            line(function, account, "project", name, fund, amount));
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(2, basic), net.jqwik.api.Tuple.of(1, project))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  private static List<String> accounts(String nature) {
    return switch (nature) {
      case "pay" -> PAY;
      case "public" -> PUBLIC;
      default -> FAMILY;
    };
  }

  private static BudgetLine line(
      String function,
      String economic,
      String nature,
      String project,
      String fund,
      BigDecimal amount) {
    return new BudgetLine(
        PROFILE.issuer(),
        function,
        economic,
        "",
        nature,
        project,
        fund,
        BudgetLine.Source.THIS_YEAR,
        amount,
        BudgetLine.Procurement.NONE,
        "");
  }

  @Property(tries = 60)
  void printedMarginsComeBack(@ForAll("lines") List<BudgetLine> lines, @ForAll boolean decimals)
      throws IrreconcilableException {
    Disclosure printed = printed(lines, decimals ? 2 : 0);
    if (printed.facts().stream().allMatch(f -> f.amount().isZero())) return;
    Reconstruction found = Reconstructor.of(printed);
    assertThat(found.differences()).isEmpty();
    assertThat(found.met()).isEqualTo(printed.facts().size());
    found.dossier().lines().forEach(line -> assertThat(line.amount()).isPositive());
  }

  /** The margins a budget prints, each table with its own totals, rounded by itself. */
  private static Disclosure printed(List<BudgetLine> lines, int decimals) {
    Dossier dossier = new Dossier(
        PROFILE,
        "shenzhen/2024-budget",
        List.of(),
        List.of(),
        List.of(),
        lines,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Assets.NONE,
        Texts.NONE);
    Figures figures = Figures.of(dossier);
    List<List<Coordinate>> tables = List.of(
        breakdown(lines, Axis.FUNCTION, List.of("", "basic", "project")),
        breakdown(lines, Axis.ECONOMIC, List.of("", "basic", "project")),
        projects(lines));
    List<Fact> facts = new ArrayList<>();
    List<Table> shown = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      List<String> rows = new ArrayList<>();
      List<String> columns = new ArrayList<>();
      for (Coordinate at : tables.get(t)) {
        BigDecimal yuan = figures.at(at).orElse(BigDecimal.ZERO);
        if (yuan.signum() == 0) continue;
        Amount like = new Amount(BigDecimal.ZERO.setScale(decimals), MoneyUnit.WAN_YUAN);
        Amount amount = Amounts.as(like, yuan);
        String row = at.without(Axis.NATURE).without(Axis.FUND).toString();
        String column = at.get(Axis.NATURE).orElse("") + at.get(Axis.FUND).orElse("");
        if (!rows.contains(row)) rows.add(row);
        if (!columns.contains(column)) columns.add(column);
        Place place = Place.UNKNOWN.inTable("表" + (t + 1), row, column);
        facts.add(new Fact(
            at, amount, place, Fact.Origin.cell(t, rows.indexOf(row), columns.indexOf(column))));
      }
      shown.add(new Table(
          "表" + (t + 1),
          "",
          MoneyUnit.WAN_YUAN,
          List.of(),
          List.of(),
          List.of(),
          null,
          Place.UNKNOWN));
    }
    Source source = new Source("printed", Source.Format.TEXT, List.of(), List.of(), Map.of());
    return new Disclosure(
        source, PROFILE, List.of(), shown, List.of(), List.of(), List.of(), facts, List.of(),
        List.of());
  }

  private static List<Coordinate> breakdown(
      List<BudgetLine> lines, Axis axis, List<String> natures) {
    Set<String> codes = new LinkedHashSet<>(Set.of(""));
    for (BudgetLine line : lines) {
      String code = axis == Axis.FUNCTION ? line.function() : line.economic();
      codes.add(code);
      codes.add(code.substring(0, 3));
    }
    List<Coordinate> asked = new ArrayList<>();
    for (String code : codes) {
      for (String nature : natures) {
        Coordinate at = Coordinate.of(Axis.MEASURE, "expenditure");
        if (!code.isEmpty()) at = at.with(axis, code);
        if (!nature.isEmpty()) at = at.with(Axis.NATURE, nature);
        asked.add(at);
      }
    }
    return asked;
  }

  private static List<Coordinate> projects(List<BudgetLine> lines) {
    Coordinate all = Coordinate.of(Axis.MEASURE, "expenditure").with(Axis.NATURE, "project");
    List<Coordinate> asked = new ArrayList<>();
    Set<String> funds = new LinkedHashSet<>(Set.of(""));
    Set<String> names = new LinkedHashSet<>(Set.of(""));
    for (BudgetLine line : lines) {
      if (line.project().isEmpty()) continue;
      funds.add(line.fund());
      names.add(line.project());
    }
    for (String name : names) {
      for (String fund : funds) {
        Coordinate at = name.isEmpty() ? all : all.with(Axis.PROJECT, name);
        asked.add(fund.isEmpty() ? at : at.with(Axis.FUND, fund));
      }
    }
    return asked;
  }
}
