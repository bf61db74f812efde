package org.mingzhang.check.classification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.classification.Kind;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Place;

/** Rows of one table as a tree of accounts: every child under its parent, every account once. */
final class Hierarchy {
  /** Many repeats mean that the table lists several units or projects, not that a row slipped in twice. */
  private static final int MOST_SLIPS = 3;

  List<Finding> missingParents(Disclosure disclosure) {
    List<Finding> findings = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      Set<String> codes = new HashSet<>();
      for (CodedRow row : CodedRow.of(table)) codes.add(row.code());
      List<CodedRow> orphans = new ArrayList<>();
      int children = 0;
      for (CodedRow row : CodedRow.of(table)) {
        Optional<String> parent =
            row.kind().filter(k -> k != Kind.PROCUREMENT).flatMap(k -> k.parent(row.code()));
        if (parent.isEmpty()) continue;
        children++;
        if (!codes.contains(parent.get())) orphans.add(row);
      }
      boolean printsParents = orphans.size() <= MOST_SLIPS && children > 2 * orphans.size();
      if (!printsParents) continue;
      for (CodedRow orphan : orphans) findings.add(orphan(orphan));
    }
    return findings;
  }

  private static Finding orphan(CodedRow row) {
    Kind kind = row.kind().orElseThrow();
    String parent = kind.parent(row.code()).orElseThrow();
    String label = row.table().label();
    return new Finding(
        "missing-parent-account",
        Severity.WARNING,
        List.of(row.place()),
        parent,
        row.code(),
        label + " 列有" + kind.level(row.code()) + "级科目 " + row.code() + "“" + row.name()
            + "”，但没有列其上级科目 " + parent + "。",
        label + ": " + row.code() + " is printed without its parent " + parent + ".",
        null);
  }

  List<Finding> duplicates(Disclosure disclosure) {
    List<Finding> findings = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      Map<String, List<CodedRow>> byCode = new LinkedHashMap<>();
      for (CodedRow row : CodedRow.of(table)) {
        if (row.kind().isEmpty() || row.kind().get() == Kind.PROCUREMENT) continue;
        byCode
            .computeIfAbsent(
                row.row().context() + row.row().side().id() + row.code(), k -> new ArrayList<>())
            .add(row);
      }
      List<List<CodedRow>> twice =
          byCode.values().stream().filter(rows -> rows.size() > 1).toList();
      if (twice.size() <= MOST_SLIPS && byCode.size() > 2 * twice.size())
        twice.forEach(rows -> findings.add(twice(rows)));
    }
    return findings;
  }

  private static Finding twice(List<CodedRow> rows) {
    CodedRow first = rows.get(0);
    List<Place> places = new ArrayList<>();
    for (CodedRow row : rows) places.add(row.place());
    String label = first.table().label();
    return new Finding(
        "duplicate-account",
        Severity.WARNING,
        places,
        "列示一次",
        "列示 " + rows.size() + " 次",
        label + " 科目 " + first.code() + "“" + first.name() + "”列示了 " + rows.size() + " 次。",
        label + ": account " + first.code() + " " + first.name() + " is printed " + rows.size()
            + " times.",
        null);
  }
}
