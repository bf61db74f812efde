package org.mingzhang.budget;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.mingzhang.budget.BudgetLine.Procurement;
import org.mingzhang.budget.table.Numbers;
import org.mingzhang.document.Profile;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Axes;

/** Dossiers with everything in them, sensible or not: what a file format must keep. */
public final class RandomDossiers {
  private static final String TRICKY =
      "中文预算金额ABCxyz0123456789 ,;:：，。、\"'“”‘’（）()[]{}<>&#*!|%@`=+-_/\\~^$?≥≤％①—…·𠮷🙂é　";

  private RandomDossiers() {}

  /** Words on one line without blanks at their ends: names, targets. */
  public static Arbitrary<String> words() {
    List<String> fixed = List.of(
        "单位甲",
        "=1+1",
        "+86",
        "-5%",
        "@sum",
        "'=x",
        "''",
        "007",
        "2024-01-01",
        "1.50",
        "1e5",
        "true",
        "null",
        "~",
        "是",
        "- a",
        "a: b",
        "# c",
        "_x000A_",
        "_x0041_",
        "&a",
        "*b",
        "%d",
        "|",
        ">",
        "\"q\"",
        "一,二",
        "yes",
        "12345678901234567890");
    Arbitrary<String> free = Arbitraries.strings()
        .withChars(TRICKY
            .codePoints()
            .filter(c -> c < 0x10000 && !Character.isSurrogate((char) c))
            .mapToObj(c -> (char) c)
            .map(String::valueOf)
            .reduce("", String::concat)
            .toCharArray())
        .ofMaxLength(12)
        .map(String::strip);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(3, Arbitraries.of(fixed)),
        net.jqwik.api.Tuple.of(5, free),
        net.jqwik.api.Tuple.of(1, Arbitraries.of("𠮷田", "🙂", "")));
  }

  public static Arbitrary<String> names() {
    return words().filter(w -> !w.isEmpty() && !w.equals("basic") && !w.equals("基本支出"));
  }

  /** Words over several lines. */
  public static Arbitrary<String> prose() {
    return Combinators.combine(words(), words(), Arbitraries.of("\n", "\n\n", " \n  ", "\t"))
        .as((a, b, between) -> (a + between + b).strip());
  }

  public static Arbitrary<BigDecimal> amounts() {
    return Arbitraries.longs()
        .between(-999_999_999_999_999L, 999_999_999_999_999L)
        .map(fen -> Numbers.normal(BigDecimal.valueOf(fen, 2)));
  }

  private static Arbitrary<BigDecimal> numbers() {
    return Arbitraries.integers()
        .between(0, 100_000)
        .map(n -> Numbers.normal(BigDecimal.valueOf(n, 2)));
  }

  private static Arbitrary<String> digits(int length) {
    return Arbitraries.strings().numeric().ofLength(length);
  }

  private static Arbitrary<String> or(Arbitrary<String> some) {
    return Arbitraries.oneOf(Arbitraries.just(""), some);
  }

  private static Arbitrary<String> member(Axis axis) {
    return Arbitraries.of(Axes.shipped().members(axis).keySet());
  }

  private static <T> ListArbitrary<T> few(Arbitrary<T> some) {
    return some.list().ofMaxSize(3);
  }

  private static <T, K> Arbitrary<List<T>> fewUnlike(Arbitrary<T> some, Function<T, K> key) {
    return some.list().ofMaxSize(3).uniqueElements(key::apply);
  }

  private static Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(0, 5000);
  }

  public static Arbitrary<Dossier> dossiers() {
    return fewUnlike(projects(), Project::name).flatMap(projects -> {
      List<String> names = projects.stream().map(Project::name).toList();
      Arbitrary<String> project =
          names.isEmpty() ? Arbitraries.just("") : or(Arbitraries.of(names));
      Arbitrary<Head> heads = Combinators.combine(
              profiles(), or(words()), fewUnlike(units(), BudgetUnit::name), assets(), texts())
          .as(Head::new);
      Arbitrary<Money> money = Combinators.combine(
              few(revenues()), few(balances()), lines(project).list().ofMaxSize(8), few(figures()))
          .as(Money::new);
      return Combinators.combine(
              heads,
              money,
              few(tasks()),
              few(indicators(project)),
              fewUnlike(evaluations(), e -> e.project() + "|" + e.unit()))
          .as((head, sums, tasks, indicators, evaluations) -> new Dossier(
              head.profile,
              head.form,
              head.units,
              sums.revenues,
              sums.balances,
              sums.lines,
              projects,
              tasks,
              indicators,
              sums.figures,
              evaluations,
              head.assets,
              head.texts));
    });
  }

  private record Head(
      Profile profile, String form, List<BudgetUnit> units, Assets assets, Texts texts) {}

  private record Money(
      List<RevenueLine> revenues,
      List<BalanceLine> balances,
      List<BudgetLine> lines,
      List<Figure> figures) {}

  private static Arbitrary<Profile> profiles() {
    return Combinators.combine(
            names(),
            Arbitraries.integers().between(2000, 2100),
            Arbitraries.of(Profile.Kind.class),
            Arbitraries.of("部门", "单位", ""),
            Arbitraries.of("shenzhen", "shanghai", ""))
        .as(Profile::new);
  }

  private static Arbitrary<BudgetUnit> units() {
    Arbitrary<BudgetUnit.Staff> staff = Combinators.combine(
            counts(), counts(), counts(), counts(), counts(), counts())
        .as(BudgetUnit.Staff::new);
    return Combinators.combine(
            or(digits(6)),
            names(),
            Arbitraries.of(BudgetUnit.Kind.class),
            few(names()),
            Arbitraries.oneOf(Arbitraries.just(BudgetUnit.Staff.NONE), staff))
        .as(BudgetUnit::new);
  }

  private static Arbitrary<RevenueLine> revenues() {
    return Combinators.combine(names(), or(digits(7)), member(Axis.FUND), amounts())
        .as(RevenueLine::new);
  }

  private static Arbitrary<BalanceLine> balances() {
    return Combinators.combine(
            names(),
            or(digits(7)),
            Arbitraries.of("government-fund", "non-fiscal"),
            Arbitraries.of("opening", "closing", "supplement", "distribution"),
            amounts())
        .as(BalanceLine::new);
  }

  private static Arbitrary<BudgetLine> lines(Arbitrary<String> project) {
    Arbitrary<Procurement> bought = Combinators.combine(
            or(Arbitraries.of("A02010104", "C0899", "B01")),
            Arbitraries.of(BigDecimal.ZERO, new BigDecimal("12"), new BigDecimal("2.5")),
            Arbitraries.of(BudgetLine.Reserve.class),
            Arbitraries.of(true, false))
        .as(Procurement::new);
    return Combinators.combine(
            Combinators.combine(names(), digits(7), digits(5), or(digits(5))).as(List::of),
            member(Axis.NATURE),
            project,
            member(Axis.FUND),
            Arbitraries.of(BudgetLine.Source.class),
            amounts(),
            bought,
            or(prose()))
        .as((codes, nature, of, fund, source, amount, procurement, note) -> new BudgetLine(
            codes.get(0),
            codes.get(1),
            codes.get(2),
            codes.get(3),
            nature,
            of,
            fund,
            source,
            amount,
            procurement,
            note));
  }

  private static Arbitrary<Project> projects() {
    Arbitrary<Project.Part> parts =
        Combinators.combine(names(), amounts(), or(prose())).as(Project.Part::new);
    Arbitrary<List<String>> prose = or(prose()).list().ofSize(5);
    Arbitrary<String> days = Arbitraries.of("", "2023-01-01", "2024-02-29");
    return Combinators.combine(
            Combinators.combine(or(digits(21)), names(), or(names()), or(names()))
                .as(List::of),
            Arbitraries.of(Project.Category.class),
            prose,
            days,
            days,
            few(amounts()),
            Arbitraries.of(true, false),
            few(parts))
        .as((words, category, about, start, end, spread, key, of) -> new Project(
            words.get(0),
            words.get(1),
            category,
            words.get(2),
            words.get(3),
            about.get(0),
            about.get(1),
            about.get(2),
            about.get(3),
            about.get(4),
            start,
            end,
            spread,
            key,
            of));
  }

  private static Arbitrary<Task> tasks() {
    return Combinators.combine(
            names(),
            or(prose()),
            few(Arbitraries.oneOf(names(), Arbitraries.just(Task.BASIC))),
            amounts().injectNull(0.5),
            amounts().injectNull(0.5))
        .as(Task::new);
  }

  private static Arbitrary<Indicator> indicators(Arbitrary<String> project) {
    return Combinators.combine(project, names(), or(names()), names(), words(), words())
        .as(Indicator::new);
  }

  private static Arbitrary<Figure> figures() {
    Map<Axis, Arbitrary<String>> axes = new EnumMap<>(Axis.class);
    axes.put(Axis.YEAR, or(Arbitraries.of("2022", "2023")));
    for (Axis axis :
        List.of(Axis.VERSION, Axis.MEASURE, Axis.FUND, Axis.NATURE, Axis.THREE_PUBLIC, Axis.SME)) {
      axes.put(axis, or(member(axis)));
    }
    axes.put(Axis.UNIT, words());
    axes.put(Axis.PROJECT, words());
    axes.put(Axis.FUNCTION, or(digits(5)));
    axes.put(Axis.ECONOMIC, or(digits(3)));
    axes.put(Axis.PROCUREMENT, or(Arbitraries.of("A", "C0899")));
    axes.put(Axis.ITEM, Arbitraries.of("", "", "其他说不清的"));
    Arbitrary<Map<Axis, String>> members = Arbitraries.just(new EnumMap<>(Axis.class));
    for (Map.Entry<Axis, Arbitrary<String>> axis : axes.entrySet()) {
      members = Combinators.combine(members, axis.getValue()).as((known, member) -> {
        Map<Axis, String> more = new EnumMap<>(Axis.class);
        more.putAll(known);
        if (!member.isEmpty()) more.put(axis.getKey(), member);
        return more;
      });
    }
    return Combinators.combine(members, amounts())
        .as((at, amount) -> new Figure(Coordinate.of(at), amount));
  }

  private static Arbitrary<Evaluation> evaluations() {
    Arbitrary<Evaluation.Money> money =
        Combinators.combine(amounts(), amounts(), amounts()).as(Evaluation.Money::new);
    Arbitrary<Evaluation.Result> results = Combinators.combine(
            or(names()), or(names()), names(), words(), words(), words(), numbers(), numbers())
        .flatAs((l1, l2, l3, target, unit, actual, weight, score) -> or(prose())
            .map(reason ->
                new Evaluation.Result(l1, l2, l3, target, unit, actual, weight, score, reason)));
    return Combinators.combine(
            Combinators.combine(or(digits(21)), names(), names(), or(digits(6))).as(List::of),
            money.list().ofSize(3),
            numbers(),
            or(prose()),
            or(prose()),
            few(results))
        .as((words, sums, weight, expected, reached, of) -> new Evaluation(
            words.get(0),
            words.get(1),
            words.get(2),
            words.get(3),
            sums.get(0),
            sums.get(1),
            sums.get(2),
            weight,
            expected,
            reached,
            of));
  }

  private static Arbitrary<Assets> assets() {
    return Arbitraries.oneOf(
        Arbitraries.just(Assets.NONE),
        Combinators.combine(or(words()), kinds(true), kinds(false), counts(), kinds(false))
            .as(Assets::new));
  }

  private static Arbitrary<Map<String, Integer>> kinds(boolean withNameless) {
    return Arbitraries.maps(withNameless ? or(names()) : names(), counts())
        .ofMaxSize(3)
        .map(map -> new LinkedHashMap<>(map));
  }

  private static Arbitrary<Texts> texts() {
    Arbitrary<List<String>> paragraphs =
        prose().filter(p -> !p.isEmpty()).list().ofMinSize(1).ofMaxSize(3);
    Arbitrary<Map<String, List<String>>> about =
        Arbitraries.maps(or(names()), paragraphs).ofMinSize(1).ofMaxSize(3);
    Arbitrary<String> topics =
        Arbitraries.oneOf(Arbitraries.of("duties", "reasons", "uses", "goals"), names());
    return Arbitraries.maps(topics, about).ofMaxSize(4).map(Texts::new);
  }
}
