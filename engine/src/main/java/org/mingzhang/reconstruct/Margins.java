package org.mingzhang.reconstruct;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingzhang.classification.Kind;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.reconstruct.Cell.Block;

/** All unknown amounts of a document, which of them each printed amount is the sum of, and how margins are tied. */
final class Margins {
  static final String NON_FISCAL = "non-fiscal";
  private static final List<String> BEFORE = List.of("opening", "supplement");
  private static final List<String> AFTER = List.of("closing", "distribution");
  static final List<String> GROUPS =
      List.of("general-public", "government-fund", "state-capital", NON_FISCAL);

  final List<Cell> cells = new ArrayList<>();
  final Covering covering;
  private final ProjectPlan projects;
  final Space space;
  private final Questions questions;

  private Margins(Questions questions, ProjectPlan projects, Covering covering) {
    this.questions = questions;
    this.projects = projects;
    this.covering = covering;
    this.space = Space.of(questions.cells(), projects.entries(), covering);
  }

  static Margins of(Questions questions, ProjectPlan projects, Covering covering) {
    Margins margins = new Margins(questions, projects, covering);
    margins.cells.addAll(margins.space.cells());
    margins.addBalances();
    margins.addRevenues();
    margins.addThreePublic();
    margins.cells.addAll(Purchases.cells(questions, covering));
    margins.addOthers();
    return margins;
  }

  private List<Asked> own(String measure) {
    return questions.cells().stream()
        .filter(a -> a.isOwn() && a.measure().equals(measure) && !a.isZero())
        .toList();
  }

  private void addBalances() {
    for (String measure : List.of("opening", "closing", "supplement", "distribution")) {
      List<Asked> here = own(measure);
      for (String group : GROUPS) {
        List<Asked> of =
            here.stream().filter(a -> a.get(Axis.FUND).orElse("").equals(group)).toList();
        boolean open = group.equals(NON_FISCAL) && isMoreThanFiscal(here);
        if (of.isEmpty() && !open) continue;
        List<String> codes =
            of.stream().flatMap(a -> a.get(Axis.FUNCTION).stream()).toList();
        List<String> functions =
            codes.isEmpty() ? List.of("") : Codes.leaves(Kind.FUNCTION, 7, codes);
        String fund = group.equals("general-public") ? Space.DUTY_FUND : group;
        for (String function : functions) {
          cells.add(new Cell(
              Block.BALANCE,
              Coordinate.of(Map.of(Axis.ITEM, measure, Axis.FUND, fund, Axis.FUNCTION, function))));
        }
      }
    }
  }

  private static boolean isMoreThanFiscal(List<Asked> facts) {
    return facts.stream()
        .filter(a -> !a.has(Axis.FUND))
        .anyMatch(total -> facts.stream()
            .filter(a -> a.get(Axis.FUND).orElse("").equals("fiscal"))
            .noneMatch(f -> f.fact().amount().canEqual(total.fact().amount())));
  }

  private void addRevenues() {
    List<Asked> here = own("revenue");
    List<String> codes =
        here.stream().flatMap(a -> a.get(Axis.FUNCTION).stream()).toList();
    boolean byPart =
        here.stream().anyMatch(a -> a.get(Axis.FUND).orElse("").startsWith("general-public/"));
    List<String> functions = codes.isEmpty() ? List.of("") : Codes.leaves(Kind.FUNCTION, 7, codes);
    for (String function : functions) {
      for (String fund : space.funds()) {
        // By account, one kind of general public money will do.
        boolean needless = !function.isEmpty() && !byPart && fund.equals(Space.BASIC_FUND);
        if (needless || isDenied(here, function, fund)) continue;
        cells.add(new Cell(
            Block.REVENUE, Coordinate.of(Map.of(Axis.FUNCTION, function, Axis.FUND, fund))));
      }
    }
  }

  /** Whether a table by account and fund has nothing for this pair. */
  private boolean isDenied(List<Asked> here, String function, String fund) {
    if (function.isEmpty()) return false;
    List<Asked> at = here.stream()
        .filter(a -> a.get(Axis.FUNCTION).orElse("").equals(function) && a.has(Axis.FUND))
        .toList();
    return !at.isEmpty()
        && at.stream()
            .noneMatch(a -> covering.covers(Axis.FUND, a.get(Axis.FUND).orElse(""), fund));
  }

  private void addThreePublic() {
    Set<Coordinate> times = new LinkedHashSet<>();
    for (Asked a : questions.cells()) {
      if (!a.measure().equals("three-public") || a.get(Axis.VERSION).orElse("").equals("change"))
        continue;
      times.add(a.rest().without(Axis.THREE_PUBLIC).without(Axis.FUND));
    }
    for (Coordinate time : times) {
      for (String part : Affinity.threePublic().keySet()) {
        cells.add(new Cell(
            Block.THREE_PUBLIC,
            time.with(Axis.THREE_PUBLIC, part).with(Axis.FUND, Space.BASIC_FUND)));
      }
    }
  }

  private void addOthers() {
    Set<Coordinate> singles = new LinkedHashSet<>();
    for (Asked a : questions.cells()) if (isSingle(a)) singles.add(a.at());
    for (Coordinate single : singles) cells.add(new Cell(Block.OTHER, single));
  }

  /** Whether nothing that lines tell adds up to it: another year's figure, or a measure of its own. */
  private static boolean isSingle(Asked a) {
    if (a.get(Axis.VERSION).orElse("").equals("change")) return false;
    if (a.measure().equals("three-public")) return false;
    return !a.isOwn() || a.measure().equals("operating-cost") || a.measure().equals("transfer");
  }

  /** The cells that a printed amount is the sum of; null where it cannot be told. */
  @Nullable Map<Integer, Integer> terms(Asked a) {
    Map<Integer, Integer> terms = new TreeMap<>();
    if (a.get(Axis.VERSION).orElse("").equals("change")) return change(a, terms);
    if (isSingle(a)) {
      add(terms, c -> c.block() == Block.OTHER && c.at().equals(a.at()), 1);
      return terms.isEmpty() ? null : terms;
    }
    switch (a.measure()) {
      case "expenditure" -> {
        if (!spending(a, terms)) return null;
      }
      case "revenue" -> add(terms, in(Block.REVENUE, a.rest()), 1);
      case "total-in" -> {
        add(terms, in(Block.REVENUE, a.rest()), 1);
        BEFORE.forEach(m -> add(terms, balance(m, a.rest()), 1));
      }
      case "total-out" -> {
        if (a.has(Axis.ECONOMIC) || a.has(Axis.PROJECT)) return null;
        add(terms, in(Block.FUNCTION, a.rest()), 1);
        AFTER.forEach(m -> add(terms, balance(m, a.rest()), 1));
      }
      case "opening", "closing", "supplement", "distribution" ->
        add(terms, balance(a.measure(), a.rest()), 1);
      case "three-public" -> threePublic(a.rest(), terms, 1);
      case "procurement", "procurement-pending" ->
        add(terms, Purchases.asked(a, questions, covering), 1);
      default -> {
        return a.isZero() ? terms : null;
      }
    }
    return terms;
  }

  private boolean spending(Asked a, Map<Integer, Integer> terms) {
    if (a.has(Axis.PROJECT)) {
      if (a.has(Axis.FUNCTION) || a.has(Axis.ECONOMIC)) return a.isZero();
      Set<String> names = projects.projects(a);
      if (names.isEmpty()) return a.isZero();
      Coordinate rest = a.rest().without(Axis.PROJECT).without(Axis.NATURE);
      Predicate<Cell> covered = in(Block.PROJECT, rest);
      add(terms, c -> covered.test(c) && names.contains(c.get(Axis.PROJECT)), 1);
      return true;
    }
    if (a.has(Axis.ECONOMIC)) {
      if (a.has(Axis.FUNCTION)) return a.isZero();
      add(terms, in(Block.ECONOMIC, a.rest()), 1);
      return true;
    }
    if (a.has(Axis.THREE_PUBLIC) || a.has(Axis.PROCUREMENT) || a.has(Axis.SME)) return a.isZero();
    add(terms, in(Block.FUNCTION, a.rest()), 1);
    return true;
  }

  private void threePublic(Coordinate rest, Map<Integer, Integer> terms, int sign) {
    Coordinate time = rest.without(Axis.THREE_PUBLIC).without(Axis.FUND);
    add(
        terms,
        c -> c.block() == Block.THREE_PUBLIC
            && c.at().without(Axis.THREE_PUBLIC).without(Axis.FUND).equals(time)
            && covering.covers(rest, c),
        sign);
  }

  private @Nullable Map<Integer, Integer> change(Asked a, Map<Integer, Integer> terms) {
    if (!a.measure().equals("three-public")) return a.isZero() ? terms : null;
    Coordinate now = a.rest().without(Axis.VERSION);
    Set<String> years = new LinkedHashSet<>();
    cells.stream()
        .filter(c -> c.block() == Block.THREE_PUBLIC && !c.at().has(Axis.VERSION))
        .forEach(c -> years.add(c.get(Axis.YEAR)));
    years.remove("");
    if (years.size() != 1) return a.isZero() ? terms : null;
    threePublic(now.without(Axis.YEAR), terms, 1);
    threePublic(now.with(Axis.YEAR, years.iterator().next()), terms, -1);
    return terms;
  }

  Predicate<Cell> in(Block block, Coordinate rest) {
    return c -> c.block() == block && covering.covers(rest, c);
  }

  Predicate<Cell> balance(String measure, Coordinate rest) {
    return c ->
        c.block() == Block.BALANCE && c.get(Axis.ITEM).equals(measure) && covering.covers(rest, c);
  }

  void add(Map<Integer, Integer> terms, Predicate<Cell> wanted, int sign) {
    for (int i = 0; i < cells.size(); i++) {
      if (wanted.test(cells.get(i))) terms.merge(i, sign, Integer::sum);
    }
  }
}
