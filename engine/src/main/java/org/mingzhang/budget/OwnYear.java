package org.mingzhang.budget;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.mingzhang.document.Profile;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;

/**
 * The dossier's own year, added up from its lines, in 分. Year, version and measure of the coordinates are the
 * caller's business.
 *
 * <p>Where a coordinate asks for more than the rows of a measure keep (income by economic account), the answer is nothing,
 * unless there is no money that could be told apart: then it is zero.
 */
final class OwnYear {
  /** What revenues and balances are kept by. */
  private static final Set<Axis> KEPT = EnumSet.of(Axis.UNIT, Axis.FUND, Axis.FUNCTION);

  /** Taken care of before anything is added up here. */
  private static final Set<Axis> SETTLED = EnumSet.of(Axis.YEAR, Axis.VERSION, Axis.MEASURE);

  private static final List<Axis> ONLY_LINES = List.of(Axis.NATURE, Axis.ECONOMIC, Axis.PROJECT);

  /** An axis of which lines carry a value, and where they do. */
  private record LineAxis(Axis axis, Field field) {}

  private static final List<LineAxis> LINE_AXES = List.of(
      new LineAxis(Axis.UNIT, Field.UNIT),
      new LineAxis(Axis.FUND, Field.FUND),
      new LineAxis(Axis.FUNCTION, Field.FUNCTION),
      new LineAxis(Axis.ECONOMIC, Field.ECONOMIC),
      new LineAxis(Axis.NATURE, Field.NATURE),
      new LineAxis(Axis.PROJECT, Field.PROJECT),
      new LineAxis(Axis.PROCUREMENT, Field.ITEM),
      new LineAxis(Axis.SME, Field.RESERVE));

  private final Books books;
  private final Ledger<BudgetLine> lines;
  private final Members members;
  private final Derivations derivations;
  private final boolean isBudget;
  private final boolean carriedInFunds;

  private OwnYear(
      Books books,
      Members members,
      Derivations derivations,
      boolean isBudget,
      boolean carriedInFunds) {
    this.books = books;
    this.lines = books.lines();
    this.members = members;
    this.derivations = derivations;
    this.isBudget = isBudget;
    this.carriedInFunds = carriedInFunds;
  }

  /** @throws ArithmeticException where an amount has parts of a 分, or where the amounts are too large to add up */
  static OwnYear of(Dossier dossier, Members members, Derivations derivations) {
    boolean isBudget = dossier.profile().kind() == Profile.Kind.BUDGET;
    return new OwnYear(Books.of(dossier), members, derivations, isBudget, !isBudget);
  }

  /** The same with carried-over money counted in the columns of its funds. */
  OwnYear withCarriedInFunds() {
    return new OwnYear(books, members, derivations, isBudget, true);
  }

  boolean isEmpty() {
    return books.isEmpty();
  }

  /** Whether lines name a project like this. */
  boolean hasProject(String name) {
    Selection selection = new Selection();
    lines.narrow(selection, Field.PROJECT, name, members);
    return !selection.isEmpty();
  }

  OptionalLong at(String measure, Coordinate c) {
    return switch (measure) {
      case "expenditure" -> OptionalLong.of(lines.sum(spending(c)));
      case "revenue" -> kept(books.revenues(), new Selection(), c);
      case "opening" -> opening(c);
      case "closing", "supplement", "distribution" -> kept(books.balances(), balance(measure), c);
      case "total-in" -> sum(at("revenue", c), opening(c), at("supplement", c));
      case "total-out" ->
        sum(OptionalLong.of(lines.sum(selection(c))), at("closing", c), at("distribution", c));
      case "procurement", "procurement-pending" -> OptionalLong.of(lines.sum(bought(measure, c)));
      case "three-public" -> OptionalLong.of(lines.sum(threePublic(c)));
      case "operating-cost" -> OptionalLong.of(lines.sum(operatingCost(c)));
      default -> OptionalLong.empty();
    };
  }

  private static OptionalLong sum(OptionalLong... parts) {
    long sum = 0;
    for (OptionalLong part : parts) {
      if (part.isEmpty()) return part;
      sum = Math.addExact(sum, part.getAsLong());
    }
    return OptionalLong.of(sum);
  }

  /** The lines of a coordinate, whatever the year of their money. */
  private Selection selection(Coordinate c) {
    Selection selection = new Selection();
    for (LineAxis by : LINE_AXES) {
      String member = c.get(by.axis()).orElse("");
      boolean isAsked = !member.isEmpty() && (by.axis() != Axis.UNIT || !members.isWhole(member));
      if (isAsked)
        narrow(selection, by.axis() == Axis.ECONOMIC ? economic(member) : by.field(), member);
    }
    return selection;
  }

  private void narrow(Selection selection, Field field, String member) {
    lines.narrow(selection, field, member, members);
  }

  /** Accounts of the government's economic classification begin with 5, those of departments with 3. */
  private static Field economic(String account) {
    return account.startsWith("5") ? Field.GOVERNMENT : Field.ECONOMIC;
  }

  private Selection spending(Coordinate c) {
    Selection selection = selection(c);
    if (c.has(Axis.FUND) && !carriedInFunds) narrow(selection, Field.SOURCE, Books.THIS_YEAR);
    return selection;
  }

  private Selection bought(String measure, Coordinate c) {
    Selection selection = selection(c);
    boolean pending = measure.equals("procurement-pending");
    narrow(selection, Field.PENDING, pending ? Books.YES : Books.NO);
    if (!pending) lines.narrow(selection, Field.ITEM, item -> !item.isEmpty());
    return selection;
  }

  private Selection threePublic(Coordinate c) {
    Selection selection = selection(c.without(Axis.NATURE));
    narrow(selection, Field.FUND, derivations.threePublicFund());
    Set<String> items = new HashSet<>();
    for (String item : derivations.threePublicItems()) {
      boolean asked = c.get(Axis.THREE_PUBLIC)
          .map(m -> derivations.covers(Axis.THREE_PUBLIC, m, item))
          .orElse(true);
      if (asked) items.add(item);
    }
    lines.narrow(
        selection,
        Field.ECONOMIC,
        account -> items.stream().anyMatch(item -> derivations.isThreePublic(item, account)));
    return selection;
  }

  private Selection operatingCost(Coordinate c) {
    Derivations.OperatingCost cost = derivations.operatingCost();
    Selection selection = selection(c);
    narrow(selection, Field.FUND, cost.fund());
    narrow(selection, Field.NATURE, cost.nature());
    lines.narrow(selection, Field.UNIT, members::hasOperatingCost);
    return selection;
  }

  private Selection balance(String measure) {
    Selection selection = new Selection();
    books.balances().narrow(selection, Field.MEASURE, measure, members);
    return selection;
  }

  /**
   * What was carried in. By nature, economic account or project only lines tell; so they do where a budget enters no
   * balances, or none by account.
   */
  private OptionalLong opening(Coordinate c) {
    boolean byLines = ONLY_LINES.stream().anyMatch(c::has);
    if (!byLines && isBudget) {
      List<String> functions = books.balances().present(balance("opening"), Field.FUNCTION);
      byLines = functions.isEmpty() || c.has(Axis.FUNCTION) && functions.equals(List.of(""));
    }
    if (!byLines) return kept(books.balances(), balance("opening"), c);
    return OptionalLong.of(lines.sum(carried(c)));
  }

  private Selection carried(Coordinate c) {
    Selection selection = selection(c);
    narrow(selection, Field.SOURCE, Books.CARRIED_OVER);
    return selection;
  }

  /** Of rows that are kept by unit, fund and function at most. */
  private <T> OptionalLong kept(Ledger<T> rows, Selection selection, Coordinate c) {
    c.get(Axis.UNIT)
        .filter(unit -> !members.isWhole(unit))
        .ifPresent(unit -> rows.narrow(selection, Field.UNIT, unit, members));
    c.get(Axis.FUND).ifPresent(fund -> rows.narrow(selection, Field.FUND, fund, members));
    boolean tooFine = c.members().keySet().stream()
        .anyMatch(axis -> !KEPT.contains(axis) && !SETTLED.contains(axis));
    if (!tooFine && !c.has(Axis.FUNCTION)) return OptionalLong.of(rows.sum(selection));
    List<String> functions = rows.present(selection, Field.FUNCTION);
    if (functions.isEmpty()) return OptionalLong.of(0);
    if (tooFine || functions.contains("")) return OptionalLong.empty();
    rows.narrow(selection, Field.FUNCTION, c.get(Axis.FUNCTION).orElseThrow(), members);
    return OptionalLong.of(rows.sum(selection));
  }

  /** The values of an axis that have money at a coordinate, in no order. */
  Set<String> values(Axis axis, String measure, Coordinate c) {
    Set<String> values = new LinkedHashSet<>();
    switch (measure) {
      case "expenditure" -> values.addAll(inLines(axis, spending(c), c));
      case "procurement", "procurement-pending" ->
        values.addAll(inLines(axis, bought(measure, c), c));
      case "three-public" -> values.addAll(inLines(axis, threePublic(c), c));
      case "operating-cost" -> values.addAll(inLines(axis, operatingCost(c), c));
      case "revenue" -> values.addAll(inRows(books.revenues(), axis, new Selection(), c));
      case "opening" -> {
        values.addAll(inRows(books.balances(), axis, balance(measure), c));
        if (isBudget || ONLY_LINES.contains(axis)) values.addAll(inLines(axis, carried(c), c));
      }
      case "closing", "supplement", "distribution" ->
        values.addAll(inRows(books.balances(), axis, balance(measure), c));
      case "total-in" -> addAll(values, axis, c, "revenue", "opening", "supplement");
      case "total-out" -> {
        values.addAll(inLines(axis, selection(c), c));
        addAll(values, axis, c, "closing", "distribution");
      }
      default -> {}
    }
    values.remove("");
    return values;
  }

  private void addAll(Set<String> values, Axis axis, Coordinate c, String... measures) {
    for (String measure : measures) values.addAll(values(axis, measure, c));
  }

  private List<String> inLines(Axis axis, Selection selection, Coordinate c) {
    if (axis == Axis.ECONOMIC)
      return lines.present(selection, economic(c.get(Axis.ECONOMIC).orElse("")));
    for (LineAxis by : LINE_AXES)
      if (by.axis() == axis) return lines.present(selection, by.field());
    return List.of();
  }

  private <T> List<String> inRows(Ledger<T> rows, Axis axis, Selection selection, Coordinate c) {
    if (!KEPT.contains(axis)) return List.of();
    for (Map.Entry<Axis, String> member : c.members().entrySet()) {
      if (!KEPT.contains(member.getKey())) continue;
      if (member.getKey() == Axis.UNIT && members.isWhole(member.getValue())) continue;
      Field field = Field.valueOf(member.getKey().name());
      rows.narrow(selection, field, member.getValue(), members);
    }
    return rows.present(selection, Field.valueOf(axis.name()));
  }
}
