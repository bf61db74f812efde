package org.mingzhang.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Side;
import org.mingzhang.document.Source;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;
import org.mingzhang.fact.Place;

/**
 * A made-up document for tests, cell by cell: {@code ledger.cell("表7", "201", "基本支出", "8", "function=201
 * nature=basic")}.
 */
final class Ledger {
  static final Profile BUDGET = new Profile("示例区数据管理局", 2024, Profile.Kind.BUDGET, "部门", "");

  private record Cell(String row, String column, String number, Coordinate coordinate) {}

  private final Map<String, List<Cell>> tables = new LinkedHashMap<>();
  private final List<Fact> said = new ArrayList<>();
  private final Profile profile;

  Ledger() {
    this(BUDGET);
  }

  Ledger(Profile profile) {
    this.profile = profile;
  }

  Ledger cell(String table, String row, String column, String number, String coordinate) {
    tables
        .computeIfAbsent(table, t -> new ArrayList<>())
        .add(new Cell(row, column, number, at(coordinate)));
    return this;
  }

  /** An amount in the text. */
  Ledger said(int line, String number, String coordinate) {
    Place place = Place.onLine(line).quoting(number + "万元");
    said.add(new Fact(
        at(coordinate),
        Amount.of(number, MoneyUnit.WAN_YUAN),
        place,
        Fact.Origin.claim(said.size())));
    return this;
  }

  static Coordinate at(String members) {
    Coordinate coordinate = Coordinate.EVERYTHING;
    for (String member : members.split("\\s+")) {
      if (member.isEmpty()) continue;
      String[] pair = member.split("=", 2);
      coordinate = coordinate.with(Axis.named(pair[0]), pair[1]);
    }
    return coordinate;
  }

  Disclosure disclosure() {
    List<Table> printed = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    tables.forEach((label, cells) -> {
      List<String> columns = cells.stream().map(Cell::column).distinct().toList();
      Map<String, List<Cell>> byRow = cells.stream()
          .collect(Collectors.groupingBy(Cell::row, LinkedHashMap::new, Collectors.toList()));
      List<Table.Row> rows = new ArrayList<>();
      byRow.forEach((row, inRow) -> {
        List<Table.Cell> filled = new ArrayList<>();
        for (Cell cell : inRow) {
          if (cell.number().isEmpty()) continue;
          Place place =
              Place.UNKNOWN.inTable(label, cell.row(), cell.column()).quoting(cell.number());
          Amount amount = Amount.of(cell.number().replace(",", ""), MoneyUnit.WAN_YUAN);
          int column = columns.indexOf(cell.column());
          filled.add(new Table.Cell(column, cell.number(), amount, cell.coordinate(), place));
          facts.add(new Fact(
              cell.coordinate(),
              amount,
              place,
              Fact.Origin.cell(printed.size(), rows.size(), column)));
        }
        rows.add(new Table.Row(
            row, "", null, Side.NONE, List.of(), filled, Place.UNKNOWN.inTable(label, row, null)));
      });
      printed.add(new Table(
          label,
          label,
          MoneyUnit.WAN_YUAN,
          columns.stream()
              .map(c -> new Table.Column(
                  List.of(c), Side.NONE, MoneyUnit.WAN_YUAN, Table.Column.Kind.AMOUNT))
              .toList(),
          rows,
          List.of(),
          null,
          Place.UNKNOWN.inTable(label, null, null)));
    });
    facts.addAll(said);
    return new Disclosure(
        new Source("示例.txt", Source.Format.TEXT, List.of(), List.of(), Map.of()),
        profile,
        List.of(),
        printed,
        List.of(),
        List.of(),
        List.of(),
        facts,
        List.of(),
        List.of());
  }

  Arithmetic check() {
    return Arithmetic.check(disclosure());
  }
}
