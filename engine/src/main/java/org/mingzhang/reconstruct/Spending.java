package org.mingzhang.reconstruct;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.budget.BudgetLine.Procurement;
import org.mingzhang.classification.Catalogue;
import org.mingzhang.classification.Kind;
import org.mingzhang.fact.Axis;
import org.mingzhang.reconstruct.Cell.Block;

/** From the margins of spending to pieces that add up to all of them. */
final class Spending {
  private static final int SAME_NAME = 80;
  private static final int EACH_CHARACTER = 8;

  /** Smaller amounts are not spread over several accounts: 10,000 元. */
  private static final long SMALL = 1_000_000;

  private static final long ROUND = 10_000;

  private final Amounts amounts;
  private final int year;
  private final Affinity affinity = Affinity.shipped();
  private final List<Piece> pieces = new ArrayList<>();

  private Spending(Amounts amounts, int year) {
    this.amounts = amounts;
    this.year = year;
  }

  static List<Piece> of(Amounts amounts, int year) {
    Spending spending = new Spending(amounts, year);
    List<Integer> functions = amounts.in(Block.FUNCTION);
    Set<List<String>> pairs = new LinkedHashSet<>();
    for (int i : functions) {
      Cell cell = amounts.cells.get(i);
      pairs.add(List.of(cell.get(Axis.NATURE), cell.get(Axis.FUND)));
    }
    for (List<String> pair : pairs) {
      if (pair.get(0).equals("project")) spending.projects(pair.get(1));
      else spending.basic(pair.get(0), pair.get(1));
    }
    return spending.pieces;
  }

  private List<Integer> cells(Block block, String nature, String fund) {
    return amounts.in(block).stream()
        .filter(i -> amounts.cells.get(i).get(Axis.NATURE).equals(nature)
            && amounts.cells.get(i).get(Axis.FUND).equals(fund))
        .toList();
  }

  private String member(int cell, Axis axis) {
    return amounts.cells.get(cell).get(axis);
  }

  private void basic(String nature, String fund) {
    List<Integer> functions = cells(Block.FUNCTION, nature, fund);
    List<Integer> accounts = cells(Block.ECONOMIC, nature, fund);
    Transport.Liking liking = (f, e) -> affinity.basic(
        member(functions.get(f), Axis.FUNCTION), member(accounts.get(e), Axis.ECONOMIC));
    for (Transport.Flow flow : flows(functions, accounts, liking)) {
      Piece piece = new Piece(
          member(functions.get(flow.row()), Axis.FUNCTION),
          member(accounts.get(flow.column()), Axis.ECONOMIC),
          nature,
          "",
          fund,
          flow.amount(),
          Procurement.NONE);
      if (piece.economic().isEmpty()) spreadBasic(piece);
      else pieces.add(piece);
    }
  }

  private List<Transport.Flow> flows(
      List<Integer> rows, List<Integer> columns, Transport.Liking liking) {
    return Transport.spread(amounts.amounts(rows), amounts.amounts(columns), liking);
  }

  private void projects(String fund) {
    List<Integer> projects = cells(Block.PROJECT, "project", fund);
    List<Integer> functions = cells(Block.FUNCTION, "project", fund);
    List<Integer> accounts = cells(Block.ECONOMIC, "project", fund);
    List<Piece> placed = new ArrayList<>();
    Transport.Liking byName = (p, f) -> likeness(
        member(projects.get(p), Axis.PROJECT), name(member(functions.get(f), Axis.FUNCTION)));
    for (Transport.Flow flow : flows(projects, functions, byName)) {
      String function = member(functions.get(flow.column()), Axis.FUNCTION);
      String project = member(projects.get(flow.row()), Axis.PROJECT);
      placed.add(new Piece(
          function,
          "",
          "project",
          project.isEmpty() ? name(function) : project,
          fund,
          flow.amount(),
          Procurement.NONE));
    }
    Transport.Liking byWords = (p, e) -> affinity.project(
        placed.get(p).project(), placed.get(p).function(), member(accounts.get(e), Axis.ECONOMIC));
    long[] have = placed.stream().mapToLong(Piece::fen).toArray();
    for (Transport.Flow flow : Transport.spread(have, amounts.amounts(accounts), byWords)) {
      Piece piece = placed
          .get(flow.row())
          .of(flow.amount())
          .on(member(accounts.get(flow.column()), Axis.ECONOMIC));
      if (piece.economic().isEmpty()) spreadProject(piece);
      else pieces.add(piece);
    }
  }

  private String name(String function) {
    return Catalogue.shipped().name(Kind.FUNCTION, function, year).orElse(function);
  }

  private static int likeness(String project, String account) {
    if (project.isEmpty()) return 0;
    if (project.equals(account)) return SAME_NAME;
    int longest = 0;
    for (int i = 0; i < project.length(); i++) {
      for (int j = i + longest + 1; j <= project.length(); j++) {
        if (!account.contains(project.substring(i, j))) break;
        longest = j - i;
      }
    }
    return longest < 2 ? 0 : Math.min(SAME_NAME - 1, longest * EACH_CHARACTER);
  }

  /** Basic money whose account is not published: where its function account tells, there; else by custom. */
  private void spreadBasic(Piece piece) {
    List<String> known = affinity.accounts(piece.function()).stream()
        .filter(e -> e.length() == 5 && affinity.nature(e).equals(piece.nature()))
        .toList();
    if (!known.isEmpty()) {
      pieces.add(piece.on(known.get(0)));
      return;
    }
    long left = piece.fen();
    String first = "";
    for (Map.Entry<String, String> share : affinity.spread(piece.nature()).entrySet()) {
      if (first.isEmpty()) {
        first = share.getKey();
        continue;
      }
      long part = piece.fen() / 100 * Long.parseLong(share.getValue()) / ROUND * ROUND;
      if (piece.fen() < SMALL || part <= 0) continue;
      pieces.add(piece.of(part).on(share.getKey()));
      left -= part;
    }
    if (left != 0) pieces.add(piece.of(left).on(first));
  }

  /** The two likeliest; “三公”经费 has been told already. */
  private static List<String> open(List<String> accounts) {
    return accounts.stream()
        .filter(e -> e.length() == 5 && !Affinity.isThreePublic(e))
        .limit(2)
        .toList();
  }

  private void spreadProject(Piece piece) {
    List<String> known = open(affinity.accountsOfProject(piece.project()));
    if (known.isEmpty()) known = open(affinity.accountsOfProject(""));
    long second =
        piece.fen() < SMALL || known.size() < 2 ? 0 : piece.fen() * 3 / 10 / ROUND * ROUND;
    pieces.add(piece.of(piece.fen() - second).on(known.get(0)));
    if (second != 0) pieces.add(piece.of(second).on(known.get(1)));
  }
}
