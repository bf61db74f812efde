package org.mingzhang.reconstruct;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mingzhang.classification.Kind;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.reconstruct.Cell.Block;

/**
 * Which pieces of spending there may be money in: those that a printed number other than zero covers and none denies.
 */
final class Space {
  static final String BASIC_FUND = "general-public/basic";
  static final String DUTY_FUND = "general-public/duty";
  private static final List<String> BASIC = List.of("pay", "public", "family");
  private static final List<String> RARE = List.of("to-superior", "operating", "to-affiliated");

  private final List<Asked> spending;
  private final Covering covering;
  private final List<String> natures = new ArrayList<>(BASIC);
  private final Set<String> funds = new LinkedHashSet<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<String> threePublic;

  private Space(List<Asked> asked, Covering covering) {
    this.covering = covering;
    this.spending = asked.stream()
        .filter(a -> a.isOwn() && a.measure().equals("expenditure") && !a.isZero())
        .toList();
    natures.add("project");
    for (String rare : RARE) {
      if (spending.stream().anyMatch(a -> a.get(Axis.NATURE).orElse("").equals(rare)))
        natures.add(rare);
    }
    findFunds(asked);
    this.threePublic = asked.stream()
        .filter(a -> a.isOwn() && a.measure().equals("three-public") && !a.isZero())
        .flatMap(
            a -> covering.leaves(Axis.THREE_PUBLIC, a.get(Axis.THREE_PUBLIC).orElse("")).stream())
        .filter(p -> !p.isEmpty())
        .distinct()
        .toList();
  }

  static Space of(List<Asked> asked, List<ProjectPlan.Entry> projects, Covering covering) {
    Space space = new Space(asked, covering);
    space.addFunctions();
    space.addEconomics();
    space.addProjects(projects);
    return space;
  }

  List<Cell> cells() {
    return cells;
  }

  /** The members without parts of the fund axis that there is money in. */
  Set<String> funds() {
    return funds;
  }

  private void findFunds(List<Asked> asked) {
    Set<String> printed = new LinkedHashSet<>();
    for (Asked a : asked) {
      if (a.isOwn() && !a.isZero()) a.get(Axis.FUND).ifPresent(printed::add);
    }
    boolean general = printed.isEmpty()
        || printed.stream().anyMatch(f -> f.equals("fiscal") || f.startsWith("general-public"));
    if (general) {
      funds.add(BASIC_FUND);
      funds.add(DUTY_FUND);
    }
    for (String fund : printed) {
      if (covering.leaves(Axis.FUND, fund).equals(Set.of(fund))) funds.add(fund);
    }
    for (String whole : List.of("unit-funds", "non-fiscal")) {
      if (printed.contains(whole)
          && covering.leaves(Axis.FUND, whole).stream().noneMatch(funds::contains))
        funds.add("other");
    }
    boolean named = covering.leaves(Axis.FUND, "non-fiscal").stream().anyMatch(funds::contains);
    if (!named && isMoreThanFiscal(asked)) funds.add("other");
  }

  /** Whether some total is more than its 财政拨款, so that there is other money though no column names it. */
  private static boolean isMoreThanFiscal(List<Asked> asked) {
    Map<Coordinate, BigDecimal> fiscal = new HashMap<>();
    for (Asked a : asked) {
      if (a.isOwn() && a.get(Axis.FUND).orElse("").equals("fiscal"))
        fiscal.merge(
            a.at().without(Axis.FUND), a.fact().amount().meaning().high(), BigDecimal::max);
    }
    return asked.stream()
        .filter(a -> a.isOwn() && !a.has(Axis.FUND))
        .anyMatch(a -> fiscal.containsKey(a.at())
            && a.fact().amount().meaning().low().compareTo(fiscal.get(a.at())) > 0);
  }

  private void addFunctions() {
    Predicate<Asked> plain = a -> !a.has(Axis.ECONOMIC) && !a.has(Axis.PROJECT);
    List<Asked> here = spending.stream().filter(plain).toList();
    List<String> codes =
        here.stream().flatMap(a -> a.get(Axis.FUNCTION).stream()).toList();
    List<String> leaves = Codes.leaves(Kind.FUNCTION, 7, codes);
    if (leaves.isEmpty()) leaves = List.of("2019999");
    for (String code : leaves) {
      List<Asked> at = at(here, Axis.FUNCTION, code);
      for (String nature : natures(at, natures)) {
        for (String fund : funds(at, nature))
          add(Block.FUNCTION, Axis.FUNCTION, code, nature, fund);
      }
    }
  }

  /** The facts at a code, or at the longest printed beginning of one that was filled in. */
  private static List<Asked> at(List<Asked> facts, Axis axis, String code) {
    for (int length = code.length(); length > 0; length--) {
      String prefix = code.substring(0, length);
      List<Asked> at =
          facts.stream().filter(a -> a.get(axis).orElse("").equals(prefix)).toList();
      if (!at.isEmpty()) return at;
    }
    return List.of();
  }

  /** The natures that facts at one code name; all of them where none is named. */
  private List<String> natures(List<Asked> at, List<String> all) {
    Set<String> named = new LinkedHashSet<>();
    for (Asked a : at)
      a.get(Axis.NATURE).ifPresent(n -> named.addAll(covering.leaves(Axis.NATURE, n)));
    named.retainAll(all);
    return named.isEmpty() ? all : all.stream().filter(named::contains).toList();
  }

  /** The funds that facts at one code name, as far as money of that nature may come from them. */
  private List<String> funds(List<Asked> at, String nature) {
    Set<String> named = new LinkedHashSet<>();
    BigDecimal most = BigDecimal.ZERO;
    for (Asked a : at) {
      if (!a.has(Axis.FUND)) continue;
      String member = a.get(Axis.FUND).orElse("");
      boolean fitting = !a.has(Axis.NATURE)
          || covering.covers(Axis.NATURE, a.get(Axis.NATURE).orElse(""), nature);
      if (fitting) named.addAll(covering.leaves(Axis.FUND, member));
      if (!a.has(Axis.NATURE)) most = most.max(a.fact().amount().yuan());
    }
    boolean others = named.isEmpty() || isMore(at, most);
    return funds.stream()
        .filter(f -> others || named.contains(f))
        .filter(f -> fits(f, nature))
        .toList();
  }

  /** Whether more is printed over all funds than over the named ones. */
  private static boolean isMore(List<Asked> at, BigDecimal most) {
    return at.stream()
        .filter(a -> !a.has(Axis.FUND) && !a.has(Axis.NATURE))
        .anyMatch(a -> a.fact().amount().meaning().low().compareTo(most) > 0);
  }

  private static boolean fits(String fund, String nature) {
    if (!fund.startsWith("general-public")) return true;
    return fund.equals(BASIC_FUND) == BASIC.contains(nature);
  }

  private void addEconomics() {
    Affinity affinity = Affinity.shipped();
    List<Asked> here = spending.stream()
        .filter(a -> a.has(Axis.ECONOMIC) && !a.has(Axis.FUNCTION))
        .toList();
    List<String> codes =
        here.stream().flatMap(a -> a.get(Axis.ECONOMIC).stream()).toList();
    for (String code : Codes.leaves(Kind.DEPARTMENT_ECONOMIC, 5, codes)) {
      List<Asked> at = at(here, Axis.ECONOMIC, code);
      List<String> possible = natures(at, natures);
      for (String nature : possible) {
        boolean basic = BASIC.contains(nature);
        if (basic && !nature.equals(affinity.nature(code))) continue;
        for (String fund : funds(at, nature))
          add(Block.ECONOMIC, Axis.ECONOMIC, code, nature, fund);
      }
    }
    fillUp();
  }

  /** Where the accounts of some money are not printed, one piece stands for all of them, and “三公”经费 for itself. */
  private void fillUp() {
    for (String fund : funds) {
      List<String> open =
          natures.stream().filter(n -> fits(fund, n) && !isBrokenDown(n, fund)).toList();
      for (String nature : open) {
        if (cells.stream().noneMatch(c -> isFunction(c, nature, fund))) continue;
        add(Block.ECONOMIC, Axis.ECONOMIC, "", nature, fund);
        if (covering.covers(Axis.FUND, "fiscal", fund)) addThreePublic(nature, fund);
      }
    }
  }

  private static boolean isFunction(Cell cell, String nature, String fund) {
    return cell.block() == Block.FUNCTION
        && cell.get(Axis.NATURE).equals(nature)
        && cell.get(Axis.FUND).equals(fund);
  }

  /** Whether the accounts of money of a nature (or of basic spending as a whole) and a fund are printed. */
  private boolean isBrokenDown(String nature, String fund) {
    boolean basic = BASIC.contains(nature);
    return cells.stream()
        .anyMatch(c -> c.block() == Block.ECONOMIC
            && !c.get(Axis.ECONOMIC).isEmpty()
            && !isThreePublic(c)
            && c.get(Axis.FUND).equals(fund)
            && (basic ? BASIC.contains(c.get(Axis.NATURE)) : nature.equals(c.get(Axis.NATURE))));
  }

  private boolean isThreePublic(Cell cell) {
    return !cell.get(Axis.THREE_PUBLIC).isEmpty();
  }

  private void addThreePublic(String nature, String fund) {
    Affinity.threePublic().forEach((part, account) -> {
      if (!threePublic.contains(part) || !Affinity.naturesOf(part).contains(nature)) return;
      cells.add(new Cell(
          Block.ECONOMIC,
          Coordinate.of(Map.of(
              Axis.ECONOMIC, account,
              Axis.NATURE, nature,
              Axis.FUND, fund,
              Axis.THREE_PUBLIC, part))));
    });
  }

  private void addProjects(List<ProjectPlan.Entry> projects) {
    for (ProjectPlan.Entry project : projects) {
      List<Asked> at = spending.stream()
          .filter(
              a -> a.has(Axis.PROJECT) && project.isCalled(a.get(Axis.PROJECT).orElse("")))
          .toList();
      for (String fund : funds(at, "project"))
        add(Block.PROJECT, Axis.PROJECT, project.name(), "project", fund);
    }
    for (String fund : funds) {
      if (fits(fund, "project")) add(Block.PROJECT, Axis.PROJECT, "", "project", fund);
    }
  }

  private void add(Block block, Axis axis, String member, String nature, String fund) {
    cells.add(
        new Cell(block, Coordinate.of(Map.of(axis, member, Axis.NATURE, nature, Axis.FUND, fund))));
  }
}
