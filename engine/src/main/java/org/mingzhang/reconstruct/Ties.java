package org.mingzhang.reconstruct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.reconstruct.Cell.Block;

/** How the margins of a document depend on each other. */
final class Ties {
  private final Margins margins;

  /** A sum of cells with signs that is nothing; a soft one by custom only. */
  record Tie(Map<Integer, Integer> terms, boolean soft) {}

  private Ties(Margins margins) {
    this.margins = margins;
  }

  /** How margins must agree: by nature and fund between the breakdowns, by fund between what comes in and goes out. */
  static List<Tie> of(Margins margins) {
    return new Ties(margins).all();
  }

  private List<Tie> all() {
    List<Tie> ties = new ArrayList<>();
    Set<List<String>> pairs = new LinkedHashSet<>();
    for (Cell c : margins.cells) {
      if (c.block() == Block.FUNCTION) pairs.add(List.of(c.get(Axis.NATURE), c.get(Axis.FUND)));
    }
    for (Cell c : margins.cells) {
      if (c.block() == Block.ECONOMIC) pairs.add(List.of(c.get(Axis.NATURE), c.get(Axis.FUND)));
    }
    for (List<String> pair : pairs) {
      Coordinate at = Coordinate.of(Map.of(Axis.NATURE, pair.get(0), Axis.FUND, pair.get(1)));
      ties.add(
          tie(List.of(margins.in(Block.FUNCTION, at)), List.of(margins.in(Block.ECONOMIC, at))));
      if (pair.get(0).equals("project"))
        ties.add(
            tie(List.of(margins.in(Block.FUNCTION, at)), List.of(margins.in(Block.PROJECT, at))));
    }
    addBalanceTies(ties);
    for (String part : Affinity.threePublic().keySet()) addThreePublicTie(ties, part);
    return ties;
  }

  /** Accounts that only some functions are spent on: both are one amount, rounded twice. */
  static List<Map<Integer, Integer>> likes(Margins margins) {
    return new Ties(margins).likes();
  }

  private List<Map<Integer, Integer>> likes() {
    Affinity affinity = Affinity.shipped();
    List<Map<Integer, Integer>> likes = new ArrayList<>();
    for (String account : affinity.reserved()) {
      Map<Integer, Integer> terms = new TreeMap<>();
      margins.add(
          terms,
          c -> c.block() == Block.ECONOMIC
              && c.get(Axis.ECONOMIC).equals(account)
              && !c.get(Axis.NATURE).equals("project"),
          1);
      if (terms.isEmpty()) continue;
      int before = terms.size();
      margins.add(
          terms,
          c -> c.block() == Block.FUNCTION
              && affinity.accounts(c.get(Axis.FUNCTION)).stream()
                  .findFirst()
                  .orElse("")
                  .equals(account)
              && affinity.nature(account).equals(c.get(Axis.NATURE)),
          -1);
      if (terms.size() > before) likes.add(terms);
    }
    return likes;
  }

  private void addBalanceTies(List<Tie> ties) {
    if (margins.cells.stream().noneMatch(c -> c.block() == Block.REVENUE)) return;
    Set<String> groups = new LinkedHashSet<>();
    for (String fund : margins.space.funds()) {
      boolean general = fund.startsWith("general-public");
      String group =
          general ? "general-public" : Margins.GROUPS.contains(fund) ? fund : Margins.NON_FISCAL;
      boolean kept = margins.cells.stream()
          .anyMatch(c -> c.block() == Block.BALANCE
              && margins.covering.covers(Axis.FUND, group, c.get(Axis.FUND)));
      boolean byFunction = margins.cells.stream()
          .anyMatch(c -> c.block() == Block.REVENUE && !c.get(Axis.FUNCTION).isEmpty());
      groups.add(general && !kept && !byFunction ? fund : group);
    }
    if (margins.cells.stream().anyMatch(c -> c.get(Axis.FUND).equals(Margins.NON_FISCAL)))
      groups.add(Margins.NON_FISCAL);
    for (String group : groups) {
      Coordinate at = Coordinate.of(Axis.FUND, group);
      ties.add(tie(
          List.of(
              margins.in(Block.REVENUE, at),
              margins.balance("opening", at),
              margins.balance("supplement", at)),
          List.of(
              margins.in(Block.FUNCTION, at),
              margins.balance("closing", at),
              margins.balance("distribution", at))));
    }
  }

  private void addThreePublicTie(List<Tie> ties, String part) {
    String account = Affinity.threePublic().getOrDefault(part, "");
    Map<Integer, Integer> terms = new TreeMap<>();
    margins.add(
        terms,
        c -> c.block() == Block.THREE_PUBLIC
            && !c.at().has(Axis.YEAR)
            && !c.at().has(Axis.VERSION)
            && c.get(Axis.THREE_PUBLIC).equals(part),
        1);
    if (terms.isEmpty()) return;
    margins.add(
        terms,
        c -> c.block() == Block.ECONOMIC
            && c.get(Axis.ECONOMIC).equals(account)
            && margins.covering.covers(Axis.FUND, "fiscal", c.get(Axis.FUND)),
        -1);
    ties.add(new Tie(terms, true));
  }

  private Tie tie(Collection<Predicate<Cell>> left, Collection<Predicate<Cell>> right) {
    Map<Integer, Integer> terms = new TreeMap<>();
    left.forEach(p -> margins.add(terms, p, 1));
    right.forEach(p -> margins.add(terms, p, -1));
    return new Tie(terms, false);
  }
}
