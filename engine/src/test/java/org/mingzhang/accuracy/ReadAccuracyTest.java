package org.mingzhang.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.Mingzhang;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Table;
import org.mingzhang.lexicon.Yaml;

/** The share of the printed table numbers of the audited documents that are read right: row, column position and text. */
class ReadAccuracyTest {
  private static final double FLOOR = 0.995;

  @Test
  void nearlyEveryPrintedNumberIsReadRight() throws Exception {
    List<Audit> audits = Audit.all();
    assumeFalse(audits.isEmpty(), "the audited documents are not at hand");
    for (Audit audit : audits) {
      Disclosure read = Mingzhang.read(audit.document());
      List<String> wrong = new ArrayList<>();
      int numbers = 0;
      for (Yaml.Node table : audit.root().get("tables").list())
        numbers += compare(table, read.tables(), wrong);
      assertThat(1 - wrong.size() / (double) numbers)
          .as(
              "%s: %d of %d wrong: %s",
              audit, wrong.size(), numbers, wrong.stream().limit(10).toList())
          .isGreaterThanOrEqualTo(FLOOR);
    }
  }

  /** Compares a table with the one read that shares most rows; returns how many numbers it has. */
  private static int compare(Yaml.Node audited, List<Table> tables, List<String> wrong) {
    Map<String, List<String>> expected = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    int numbers = 0;
    for (Yaml.Node row : audited.get("rows").list()) {
      List<String> values = row.get("values").list().stream()
          .map(pair -> pair.list().get(1).text())
          .toList();
      expected.put(key(row.get("key").text(), row.get("side").text(""), seen), values);
      numbers += values.size();
    }
    Map<String, List<String>> best = Map.of();
    long most = -1;
    for (Table table : tables) {
      Map<String, List<String>> rows = rows(table);
      long shared = expected.entrySet().stream()
          .filter(e -> e.getValue().equals(rows.get(e.getKey())))
          .count();
      if (shared > most) {
        most = shared;
        best = rows;
      }
    }
    for (Map.Entry<String, List<String>> row : expected.entrySet()) {
      List<String> got = best.getOrDefault(row.getKey(), List.of());
      for (int i = 0; i < row.getValue().size(); i++) {
        if (got.size() != row.getValue().size()
            || !Audit.plain(got.get(i)).equals(Audit.plain(row.getValue().get(i)))) {
          wrong.add(row.getKey() + "=" + row.getValue().get(i));
        }
      }
    }
    return numbers;
  }

  private static Map<String, List<String>> rows(Table table) {
    Map<String, List<String>> rows = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Table.Row row : table.rows()) {
      rows.put(
          key(row.key(), row.side().id(), seen),
          row.cells().stream().map(Table.Cell::text).toList());
    }
    return rows;
  }

  private static String key(String label, String side, Map<String, Integer> seen) {
    String key = Audit.plain(label) + "|" + side;
    return key + "|" + seen.merge(key, 1, Integer::sum);
  }
}
