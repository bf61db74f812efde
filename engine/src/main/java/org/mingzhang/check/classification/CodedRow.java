package org.mingzhang.check.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.classification.Kind;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Place;

/** A table row that prints an account's code and name. */
record CodedRow(Table table, Table.Row row, String code, String name) {
  static List<CodedRow> of(Disclosure disclosure) {
    List<CodedRow> rows = new ArrayList<>();
    for (Table table : disclosure.tables()) rows.addAll(of(table));
    return rows;
  }

  static List<CodedRow> of(Table table) {
    List<CodedRow> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (row.code() != null && !row.code().isEmpty())
        rows.add(new CodedRow(table, row, row.code(), row.name()));
    }
    return rows;
  }

  Optional<Kind> kind() {
    return Kind.of(code);
  }

  boolean hasName() {
    return name.codePoints().anyMatch(Character::isIdeographic);
  }

  /** The code and name as printed, and where. */
  Place place() {
    return row.place().inTable(table.label(), code, null).quoting((code + " " + name).strip());
  }
}
