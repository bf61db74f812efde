package org.mingzhang.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.mingzhang.budget.BudgetLine.Procurement;
import org.mingzhang.budget.BudgetLine.Reserve;
import org.mingzhang.budget.BudgetLine.Source;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Axes;

class FiguresProperties {
  private static final List<String> GENERAL_PUBLIC = List.of(
      "general-public/basic",
      "general-public/duty",
      "general-public/special",
      "general-public/investment");
  private static final List<String> UNIT_FUNDS =
      List.of("business", "operating", "superior", "affiliated", "other");
  private static final List<String> FUNDS = Stream.of(
          GENERAL_PUBLIC,
          List.of("government-fund", "state-capital", "special-account"),
          UNIT_FUNDS)
      .flatMap(List::stream)
      .toList();
  private static final List<String> NATURES =
      List.of("pay", "public", "family", "project", "to-superior", "operating", "to-affiliated");
  private static final List<String> FUNCTIONS =
      List.of("2010301", "2010302", "2010499", "2080501", "2080505", "2210201");
  private static final List<String> ECONOMICS =
      List.of("30101", "30201", "30212", "30217", "30231", "30302", "31002", "31013");
  private static final List<String> ITEMS = List.of("", "A020101", "A0202", "B01", "C0602");
  private static final List<String> PROJECTS = List.of("", "甲项目", "乙项目", "丙项目");

  /** What each member is made of, told apart from the engine's own data. */
  private static List<String> leaves(Axis axis, String member, boolean specialIsFiscal) {
    if (axis == Axis.PROCUREMENT)
      return ITEMS.stream().filter(i -> i.startsWith(member)).toList();
    if (axis == Axis.THREE_PUBLIC) {
      return switch (member) {
        case "abroad" -> List.of("30212");
        case "reception" -> List.of("30217");
        case "vehicle-purchase" -> List.of("31013");
        case "vehicle-running" -> List.of("30231");
        case "vehicle" -> List.of("30231", "31013");
        default -> ECONOMICS;
      };
    }
    List<String> fiscal = new ArrayList<>(GENERAL_PUBLIC);
    fiscal.addAll(List.of("government-fund", "state-capital"));
    if (specialIsFiscal) fiscal.add("special-account");
    return switch (member) {
      case "basic" -> List.of("pay", "public", "family");
      case "personnel" -> List.of("pay", "family");
      case "general-public" -> GENERAL_PUBLIC;
      case "general-public/ordinary" -> List.of("general-public/basic", "general-public/duty");
      case "fiscal" -> fiscal;
      case "unit-funds" -> UNIT_FUNDS;
      case "non-fiscal" -> FUNDS.stream().filter(f -> !fiscal.contains(f)).toList();
      default -> List.of(member);
    };
  }

  private static final Arbitrary<BigDecimal> AMOUNTS =
      Arbitraries.longs().between(-50_000, 10_000_000).map(fen -> BigDecimal.valueOf(fen, 2));

  private static Arbitrary<BudgetLine> line() {
    Arbitrary<Procurement> procurement = Combinators.combine(
            Arbitraries.of(ITEMS),
            Arbitraries.of(Reserve.class),
            Arbitraries.of(false, false, true))
        .as((item, reserve, pending) -> item.isEmpty()
            ? Procurement.NONE
            : new Procurement(item, BigDecimal.ONE, reserve, pending));
    Arbitrary<List<String>> words = Combinators.combine(
            Arbitraries.of(Dossiers.BUREAU, Dossiers.CENTRE),
            Arbitraries.of(FUNCTIONS),
            Arbitraries.of(ECONOMICS),
            Arbitraries.of("", "50101", "50201"),
            Arbitraries.of(NATURES),
            Arbitraries.of(PROJECTS),
            Arbitraries.of(FUNDS))
        .as(List::of);
    return Combinators.combine(words, Arbitraries.of(Source.class), AMOUNTS, procurement)
        .as((w, source, amount, bought) -> new BudgetLine(
            w.get(0), w.get(1), w.get(2), w.get(3), w.get(4), w.get(5), w.get(6), source, amount,
            bought, ""));
  }

  @Provide
  Arbitrary<List<BudgetLine>> lines() {
    return line().list().ofMaxSize(60);
  }

  @Provide
  Arbitrary<Coordinate> places() {
    return Combinators.combine(
            Arbitraries.of("", Dossiers.BUREAU, Dossiers.CENTRE, "没有的单位"),
            Arbitraries.of("", "2", "201", "20103", "2080501", "229"),
            Arbitraries.of("", "302", "30231", "5", "501", "399"),
            Arbitraries.of("", "basic", "personnel", "pay", "project", "operating"),
            Arbitraries.of("", "甲项目", "丁项目"),
            Arbitraries.of(
                "",
                "fiscal",
                "general-public",
                "general-public/ordinary",
                "non-fiscal",
                "business"))
        .as((unit, function, economic, nature, project, fund) -> {
          Coordinate c = Coordinate.of(Axis.MEASURE, "expenditure");
          c = with(
              with(with(c, Axis.UNIT, unit), Axis.FUNCTION, function), Axis.ECONOMIC, economic);
          return with(with(with(c, Axis.NATURE, nature), Axis.PROJECT, project), Axis.FUND, fund);
        });
  }

  private static Coordinate with(Coordinate c, Axis axis, String member) {
    return member.isEmpty() ? c : c.with(axis, member);
  }

  private static boolean fits(BudgetLine line, Axis axis, String member) {
    return switch (axis) {
      case UNIT -> line.unit().equals(member);
      case FUNCTION -> line.function().startsWith(member);
      case ECONOMIC ->
        (member.startsWith("5") ? line.governmentEconomic() : line.economic()).startsWith(member);
      case PROJECT -> line.project().equals(member);
      case NATURE -> leaves(axis, member, false).contains(line.nature());
      case FUND -> leaves(axis, member, false).contains(line.fund());
      default -> true;
    };
  }

  /** One line after the other, the plain way. */
  private static BigDecimal plainSum(
      List<BudgetLine> lines, Coordinate c, Predicate<BudgetLine> also) {
    return lines.stream()
        .filter(also)
        .filter(line ->
            c.members().entrySet().stream().allMatch(e -> fits(line, e.getKey(), e.getValue())))
        .map(BudgetLine::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Figures figures(List<BudgetLine> lines) {
    return Figures.of(Dossiers.budget().dossier().withLines(lines));
  }

  private static BigDecimal at(Figures figures, Coordinate c) {
    return figures.at(c).orElse(BigDecimal.ZERO);
  }

  @Property(tries = 300)
  void equalsThePlainSum(
      @ForAll("lines") List<BudgetLine> lines, @ForAll("places") Coordinate place) {
    Figures figures = figures(lines);
    assertThat(at(figures.withCarriedOver(), place))
        .isEqualByComparingTo(plainSum(lines, place, line -> true));
    assertThat(at(figures, place))
        .isEqualByComparingTo(plainSum(
            lines, place, line -> !place.has(Axis.FUND) || line.source() == Source.THIS_YEAR));
  }

  @Property(tries = 100)
  void doesNotMindTheOrderOfLines(
      @ForAll("lines") List<BudgetLine> lines,
      @ForAll("places") Coordinate place,
      @ForAll long seed) {
    List<BudgetLine> others = new ArrayList<>(lines);
    Collections.shuffle(others, new Random(seed));
    Figures some = figures(lines);
    Figures same = figures(others);
    assertThat(some.at(place)).isEqualTo(same.at(place));
    for (Axis axis : Axis.values()) {
      assertThat(some.members(axis, place)).isEqualTo(same.members(axis, place));
    }
  }

  @Property(tries = 200)
  void addsEveryPartitionUp(
      @ForAll("lines") List<BudgetLine> lines, @ForAll("places") Coordinate place) {
    for (Axis axis : List.of(Axis.FUND, Axis.NATURE, Axis.THREE_PUBLIC, Axis.PROCUREMENT)) {
      for (Axes.Partition partition : Axes.shipped().partitions(axis)) {
        addsUp(partition, lines, place.without(axis));
      }
    }
  }

  /** A partition is about departments that have no other parts: only lines of its parts are kept. */
  private static void addsUp(Axes.Partition partition, List<BudgetLine> lines, Coordinate place) {
    Axis axis = partition.axis();
    boolean early = axis == Axis.FUND
        && partition.parts().contains("special-account")
        && partition.parts().contains("general-public");
    Set<String> kept = partition.parts().stream()
        .flatMap(part -> leaves(axis, part, early).stream())
        .collect(Collectors.toSet());
    List<BudgetLine> ofParts =
        lines.stream().filter(line -> kept.contains(carried(line, axis))).toList();
    String form = early ? "shenzhen/2020-budget" : "shenzhen/2024-budget";
    Figures figures =
        Figures.of(Dossiers.budget().form(form).dossier().withLines(ofParts)).withCarriedOver();
    Coordinate at = axis == Axis.THREE_PUBLIC
        ? place.with(Axis.MEASURE, "three-public")
        : axis == Axis.PROCUREMENT ? place.with(Axis.MEASURE, "procurement") : place;
    BigDecimal whole =
        at(figures, partition.whole().equals(Axes.TOTAL) ? at : at.with(axis, partition.whole()));
    BigDecimal parts = partition.parts().stream()
        .map(part -> at(figures, at.with(axis, part)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(whole).as("%s at %s", partition, at).isEqualByComparingTo(parts);
  }

  private static String carried(BudgetLine line, Axis axis) {
    return switch (axis) {
      case FUND -> line.fund();
      case NATURE -> line.nature();
      case THREE_PUBLIC -> line.economic();
      default -> line.procurement().item();
    };
  }

  @Property(tries = 100)
  void losesNoMoney(@ForAll("lines") List<BudgetLine> lines) {
    Figures figures = figures(lines);
    Coordinate spent = Coordinate.of(Axis.MEASURE, "expenditure");
    BigDecimal total = plainSum(lines, Coordinate.EVERYTHING, line -> true);
    assertThat(at(figures, spent)).isEqualByComparingTo(total);
    for (Axis axis : List.of(Axis.UNIT, Axis.FUNCTION, Axis.ECONOMIC, Axis.NATURE)) {
      assertThat(sumOver(figures, axis, spent)).isEqualByComparingTo(total);
    }
    assertThat(sumOver(figures.withCarriedOver(), Axis.FUND, spent)).isEqualByComparingTo(total);
    BigDecimal carried = at(figures, Coordinate.of(Axis.MEASURE, "opening"));
    assertThat(sumOver(figures, Axis.FUND, spent).add(carried)).isEqualByComparingTo(total);
    for (String code : List.of("201", "20103", "208")) {
      Coordinate account = spent.with(Axis.FUNCTION, code);
      assertThat(sumOver(figures, Axis.FUNCTION, account))
          .isEqualByComparingTo(at(figures, account));
    }
    assertThat(at(figures, Coordinate.of(Axis.MEASURE, "total-out"))).isEqualByComparingTo(total);
  }

  private static BigDecimal sumOver(Figures figures, Axis axis, Coordinate c) {
    return figures.members(axis, c).stream()
        .map(member -> at(figures, c.with(axis, member)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Enough lines for several threads, and enough combinations for a hash table. */
  @Test
  void equalsThePlainSumOfManyLines() {
    Random random = new Random(7);
    List<BudgetLine> lines = new ArrayList<>();
    for (int i = 0; i < 150_000; i++) {
      lines.add(new BudgetLine(
          random.nextBoolean() ? Dossiers.BUREAU : Dossiers.CENTRE,
          "20" + (10_000 + random.nextInt(300)),
          ECONOMICS.get(random.nextInt(ECONOMICS.size())),
          "",
          NATURES.get(random.nextInt(NATURES.size())),
          "项目" + random.nextInt(2_000),
          FUNDS.get(random.nextInt(FUNDS.size())),
          Source.THIS_YEAR,
          BigDecimal.valueOf(random.nextInt(1_000_000), 2),
          Procurement.NONE,
          ""));
    }
    Figures figures = figures(lines);
    Map<String, String> questions = Map.of(
        "function=20100 fund=fiscal project=项目7 nature=basic",
        "few wanted of many",
        "function=2010 fund=general-public project=项目8 economic=3",
        "more wanted than there are",
        "function=20101 nature=project",
        "few combinations",
        "unit=" + Dossiers.CENTRE,
        "one field");
    for (String words : questions.keySet()) {
      Coordinate place = Dossiers.coordinate("measure=expenditure " + words);
      assertThat(at(figures, place))
          .as(words)
          .isPositive()
          .isEqualByComparingTo(plainSum(lines, place, line -> true));
    }
    List<String> projects = figures.members(
        Axis.PROJECT, Dossiers.coordinate("measure=expenditure function=2010001 fund=other"));
    assertThat(projects)
        .isNotEmpty()
        .containsExactlyElementsOf(lines.stream()
            .filter(l -> l.function().equals("2010001") && l.fund().equals("other"))
            .map(BudgetLine::project)
            .distinct()
            .sorted()
            .toList());
  }
}
