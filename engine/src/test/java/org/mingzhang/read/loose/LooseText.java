package org.mingzhang.read.loose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.document.Table;

/** Short ways to read a text and look at what came out. */
final class LooseText {
  private LooseText() {}

  static List<LooseTable> read(String text) {
    return LooseTables.find(LooseJson.paragraphs(text), LooseHints.NONE);
  }

  static LooseTable one(String text) {
    List<LooseTable> tables = read(text);
    if (tables.size() != 1)
      throw new AssertionError(tables.size() + " tables: "
          + tables.stream().map(t -> t.table().title()).toList());
    return tables.get(0);
  }

  static LooseTable one(String text, String... accounts) {
    return LooseTables.find(LooseJson.paragraphs(text), new LooseHints(List.of(), Set.of(accounts)))
        .get(0);
  }

  /** "key|side" to its values by header, in order. */
  static Map<String, Map<String, String>> rows(LooseTable loose) {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    Table table = loose.table();
    for (Table.Row row : table.rows()) {
      Map<String, String> cells = new LinkedHashMap<>();
      row.cells()
          .forEach(cell -> cells.put(table.columns().get(cell.column()).header(), cell.text()));
      rows.put(row.key() + (row.side().id().isEmpty() ? "" : "|" + row.side().id()), cells);
    }
    return rows;
  }

  static List<String> headers(LooseTable loose) {
    return loose.table().columns().stream().map(Table.Column::header).toList();
  }

  static List<String> keys(LooseTable loose) {
    return new ArrayList<>(rows(loose).keySet());
  }
}
