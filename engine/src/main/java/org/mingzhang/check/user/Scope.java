package org.mingzhang.check.user;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.amount.Amount;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Place;
import org.mingzhang.lexicon.Words;
import org.mingzhang.lexicon.Yaml;

/**
 * The {@code when} of a rule: which cells, rows or tables it is asked for. Words match where they are part of the printed
 * ones. With a column the rule looks at each matching cell, with a row at each matching row, with a table at each matching
 * table, with none at the document.
 */
record Scope(List<String> tables, List<String> rows, List<String> columns) {
  private static final BigDecimal FEN = BigDecimal.valueOf(100);

  /** One thing to ask a rule about: the values for its expression, its words for the message, where it stands. */
  record Case(Map<String, Object> values, Map<String, String> words, Place place) {}

  static Scope of(Yaml.Node when) {
    when.entries().keySet().forEach(key -> {
      if (!List.of("table", "row", "column").contains(key)) {
        throw new IllegalArgumentException("when 里只能有 table、row、column，不能有 " + key);
      }
    });
    return new Scope(plain(when.get("table")), plain(when.get("row")), plain(when.get("column")));
  }

  private static List<String> plain(Yaml.Node words) {
    return words.texts().stream().map(Words::plain).toList();
  }

  List<Case> cases(Disclosure disclosure) {
    Map<String, Object> common = document(disclosure);
    List<Case> cases = new ArrayList<>();
    if (tables.isEmpty() && rows.isEmpty() && columns.isEmpty()) {
      cases.add(new Case(common, Map.of(), Place.UNKNOWN));
      return cases;
    }
    for (Table table : disclosure.tables()) {
      if (matches(tables, table.number(), table.title())) addTable(cases, common, table);
    }
    return cases;
  }

  private void addTable(List<Case> cases, Map<String, Object> common, Table table) {
    Map<String, Object> values = new HashMap<>(common);
    values.put("table", table.title());
    values.put("rows", amounts(table));
    Map<String, String> words = Map.of("table", table.label());
    if (rows.isEmpty() && columns.isEmpty()) {
      cases.add(new Case(values, words, table.place().inTable(table.label(), null, null)));
      return;
    }
    for (Table.Row row : table.rows()) {
      if (matches(rows, row.key(), row.name())) addRow(cases, values, words, table, row);
    }
  }

  private void addRow(
      List<Case> cases,
      Map<String, Object> tableValues,
      Map<String, String> tableWords,
      Table table,
      Table.Row row) {
    Map<String, Object> values = new HashMap<>(tableValues);
    values.put("row", row.key());
    values.put("cells", amounts(table, row));
    Map<String, String> words = new LinkedHashMap<>(tableWords);
    words.put("row", (row.key() + " " + row.name()).strip());
    for (Table.Cell cell : row.cells()) {
      for (String name : names(table.columns().get(cell.column()))) {
        words.putIfAbsent(name, cell.text());
      }
    }
    if (columns.isEmpty()) {
      Place place = row.place().inTable(table.label(), row.key(), null);
      cases.add(new Case(values, words, place));
      return;
    }
    for (Table.Cell cell : row.cells()) {
      Table.Column column = table.columns().get(cell.column());
      Optional<Long> fen = fen(cell.amount());
      if (fen.isEmpty() || !matches(columns, column.header(), "")) continue;
      Map<String, Object> cellValues = new HashMap<>(values);
      cellValues.put("column", column.header());
      cellValues.put("value", fen.get());
      Map<String, String> cellWords = new LinkedHashMap<>(words);
      cellWords.put("column", column.header());
      cellWords.put("value", cell.text());
      cases.add(new Case(cellValues, cellWords, cell.place().quoting(cell.text())));
    }
  }

  private static boolean matches(List<String> wanted, String first, String second) {
    if (wanted.isEmpty()) return true;
    String a = Words.plain(first);
    String b = Words.plain(second);
    return wanted.stream().anyMatch(w -> a.contains(w) || b.contains(w));
  }

  private static Map<String, Object> document(Disclosure disclosure) {
    Map<String, Object> values = new HashMap<>();
    values.put("value", 0L);
    values.put("cells", Map.of());
    values.put("rows", Map.of());
    values.put("table", "");
    values.put("row", "");
    values.put("column", "");
    values.put("issuer", disclosure.profile().issuer());
    values.put("kind", disclosure.profile().kind().id());
    values.put("year", (long) disclosure.profile().year());
    Map<String, Map<String, Map<String, Long>>> tables = new LinkedHashMap<>();
    for (Table table : disclosure.tables()) {
      Map<String, Map<String, Long>> rows = amounts(table);
      if (!table.number().isEmpty()) tables.putIfAbsent(table.number(), rows);
      tables.putIfAbsent(table.title(), rows);
    }
    values.put("tables", tables);
    return values;
  }

  private static Map<String, Map<String, Long>> amounts(Table table) {
    Map<String, Map<String, Long>> rows = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      Map<String, Long> cells = amounts(table, row);
      rows.putIfAbsent(row.key(), cells);
      if (!row.name().isEmpty()) rows.putIfAbsent(row.name(), cells);
    }
    return rows;
  }

  private static Map<String, Long> amounts(Table table, Table.Row row) {
    Map<String, Long> cells = new LinkedHashMap<>();
    for (Table.Cell cell : row.cells()) {
      fen(cell.amount())
          .ifPresent(fen -> names(table.columns().get(cell.column()))
              .forEach(name -> cells.putIfAbsent(name, fen)));
    }
    return cells;
  }

  /** A column goes by its whole header path and by its last words. */
  private static List<String> names(Table.Column column) {
    List<String> path = column.path();
    if (path.size() < 2) return List.of(column.header());
    return List.of(column.header(), path.get(path.size() - 1));
  }

  private static Optional<Long> fen(@org.jspecify.annotations.Nullable Amount amount) {
    if (amount == null) return Optional.empty();
    try {
      return Optional.of(amount.yuan().multiply(FEN).longValueExact());
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }
}
