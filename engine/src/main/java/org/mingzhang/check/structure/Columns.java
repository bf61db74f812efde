package org.mingzhang.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Side;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Place;
import org.mingzhang.lexicon.Words;

/** Amounts that stand in the wrong column or leave theirs blank. */
final class Columns {
  private static final int LEAST_ROWS = 3;
  private static final String GRANT = "拨款";

  private Columns() {}

  /** A total column left blank in rows whose parts are printed. */
  static List<Finding> blankTotals(Disclosure disclosure) {
    List<Finding> findings = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      int total = firstAmount(table);
      if (total < 0 || !isTotal(table.columns().get(total))) continue;
      List<Table.Row> blank = new ArrayList<>();
      int filled = 0;
      for (Table.Row row : table.rows()) {
        boolean hasTotal = row.cells().stream().anyMatch(c -> c.column() == total);
        boolean hasParts = row.cells().stream()
            .anyMatch(
                c -> c.column() != total && c.amount() != null && !c.amount().isZero());
        if (hasTotal) filled++;
        else if (hasParts) blank.add(row);
      }
      if (filled > 0 && blank.size() >= LEAST_ROWS) findings.add(blank(table, total, blank));
    }
    return findings;
  }

  /** The first amount column, −1 in two-sided tables and those that have none. */
  private static int firstAmount(Table table) {
    for (int i = 0; i < table.columns().size(); i++) {
      Table.Column column = table.columns().get(i);
      if (column.side() != Side.NONE) return -1;
      if (column.kind() == Table.Column.Kind.AMOUNT) return i;
    }
    return -1;
  }

  private static boolean isTotal(Table.Column column) {
    if (column.path().isEmpty()) return false;
    String leaf = Words.plain(column.path().get(column.path().size() - 1));
    return Vocabulary.shipped().totals().contains(leaf);
  }

  private static Finding blank(Table table, int total, List<Table.Row> rows) {
    String header = table.columns().get(total).header();
    Table.Row first = rows.get(0);
    List<Place> places = new ArrayList<>();
    places.add(first
        .place()
        .inTable(table.label(), first.key(), header)
        .quoting((first.key() + " " + first.name()).strip()));
    for (Table.Cell cell : first.cells()) places.add(cell.place());
    return new Finding(
        "blank-total",
        Severity.WARNING,
        places,
        "填列“" + header + "”",
        rows.size() + " 行空白",
        table.label() + "“" + header + "”列有 " + rows.size() + " 行空白，而同一行的其他列有数（如 "
            + (first.key() + " " + first.name()).strip() + "）。",
        table.label() + ": column " + header + " is blank in " + rows.size()
            + " rows that print their parts.",
        null);
  }

  /** A row whose name is a column's (政府投资项目, 政府投资项目拨款), yet whose money stands in a sibling of that column. */
  static List<Finding> otherColumn(Disclosure disclosure) {
    List<Finding> findings = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      for (int own = 0; own < table.columns().size(); own++) {
        Table.Column column = table.columns().get(own);
        String leaf = column.path().isEmpty()
            ? ""
            : Words.plain(column.path().get(column.path().size() - 1));
        if (!leaf.endsWith(GRANT)) continue;
        String name = leaf.substring(0, leaf.length() - GRANT.length());
        for (Table.Row row : table.rows()) {
          if (Words.plain(row.key()).equals(name))
            misplaced(table, row, own).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> misplaced(Table table, Table.Row row, int own) {
    if (row.cells().stream()
        .anyMatch(c -> c.column() == own && c.amount() != null && !c.amount().isZero())) {
      return Optional.empty();
    }
    List<String> parent = parent(table.columns().get(own));
    for (Table.Cell cell : row.cells()) {
      Table.Column column = table.columns().get(cell.column());
      boolean grant = !column.path().isEmpty()
          && Words.plain(column.path().get(column.path().size() - 1)).endsWith(GRANT);
      boolean sibling =
          cell.column() != own && parent(column).equals(parent) && !parent.isEmpty() && grant;
      if (sibling && cell.amount() != null && !cell.amount().isZero()) {
        return Optional.of(misplaced(table, row, cell, own));
      }
    }
    return Optional.empty();
  }

  private static List<String> parent(Table.Column column) {
    return column.path().subList(0, Math.max(0, column.path().size() - 1));
  }

  private static Finding misplaced(Table table, Table.Row row, Table.Cell cell, int own) {
    String expected = table.columns().get(own).header();
    String actual = table.columns().get(cell.column()).header();
    return new Finding(
        "amount-in-another-column",
        Severity.WARNING,
        List.of(
            cell.place(), row.place().inTable(table.label(), row.key(), null).quoting(row.key())),
        cell.text() + " 列在“" + expected + "”",
        cell.text() + " 列在“" + actual + "”",
        table.label() + "“" + row.key() + "”的 " + cell.text() + " 列在“" + actual + "”，表中另有“"
            + expected + "”一列而空白。",
        table.label() + ": " + cell.text() + " of " + row.key() + " stands under " + actual
            + ", though there is a column " + expected + ".",
        null);
  }
}
