package org.mingzhang.reconstruct;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mingzhang.classification.Kind;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.reconstruct.Cell.Block;

/** 政府采购: the pieces there may be, and which of them a printed amount counts. */
final class Purchases {
  private static final String MEASURE = "procurement";
  private static final String PENDING = "procurement-pending";

  private Purchases() {}

  private static boolean isPurchase(Asked a) {
    return a.isOwn() && (a.measure().equals(MEASURE) || a.measure().equals(PENDING));
  }

  static List<Cell> cells(Questions questions, Covering covering) {
    List<Asked> here = new ArrayList<>(
        questions.cells().stream().filter(a -> isPurchase(a) && !a.isZero()).toList());
    boolean itemised = here.stream().anyMatch(a -> a.has(Axis.PROCUREMENT));
    questions.text().stream()
        .filter(a -> isPurchase(a) && !a.isZero())
        .filter(a -> !itemised || !a.has(Axis.PROCUREMENT))
        .forEach(here::add);
    if (here.isEmpty()) return List.of();
    List<String> items = leaves(here);
    Set<String> reserves = new LinkedHashSet<>(Set.of(""));
    for (Asked a : here) a.get(Axis.SME).ifPresent(reserves::add);
    List<String> codes =
        here.stream().flatMap(a -> a.get(Axis.FUNCTION).stream()).toList();
    List<String> functions = codes.isEmpty() ? List.of("") : Codes.leaves(Kind.FUNCTION, 7, codes);
    boolean pending = here.stream().anyMatch(a -> a.measure().equals(PENDING));
    List<Cell> cells = new ArrayList<>();
    for (String item : items) {
      for (String reserve : reserves) {
        for (String function : functions) {
          for (String state : pending ? List.of("", PENDING) : List.of("")) {
            cells.add(new Cell(
                Block.PURCHASE,
                Coordinate.of(Map.of(
                    Axis.PROCUREMENT, item,
                    Axis.SME, reserve,
                    Axis.FUNCTION, function,
                    Axis.ITEM, state))));
          }
        }
      }
    }
    return cells;
  }

  /** The items that no longer printed code stands below; services where no item is printed. */
  private static List<String> leaves(List<Asked> here) {
    Set<String> items = new LinkedHashSet<>();
    for (Asked a : here) a.get(Axis.PROCUREMENT).ifPresent(items::add);
    List<String> leaves = items.stream()
        .filter(i -> items.stream().noneMatch(o -> o.length() > i.length() && o.startsWith(i)))
        .toList();
    return leaves.isEmpty() ? List.of("C") : leaves;
  }

  /** Which pieces a printed amount of purchases counts. */
  static Predicate<Cell> asked(Asked a, Questions questions, Covering covering) {
    boolean pendingOnly = a.measure().equals(PENDING);
    boolean pendingToo = countsPending(a, questions);
    Coordinate rest = a.rest().without(Axis.FUND).without(Axis.NATURE);
    return c -> c.block() == Block.PURCHASE
        && (!pendingOnly || c.get(Axis.ITEM).equals(PENDING))
        && (pendingOnly || pendingToo || c.get(Axis.ITEM).isEmpty())
        && covering.covers(rest, c);
  }

  /**
   * Whether an amount counts what is still to be paid for earlier years: a table by item does; beside a column of its own
   * for that, 政府采购 is this year's only.
   */
  static boolean countsPending(Asked a, Questions questions) {
    if (a.measure().equals(PENDING) || !a.fact().origin().isCell()) return true;
    return questions.cells().stream()
        .noneMatch(o -> o.measure().equals(PENDING)
            && o.fact().origin().table() == a.fact().origin().table());
  }

  static boolean isPending(Cell cell) {
    return cell.get(Axis.ITEM).equals(PENDING);
  }
}
