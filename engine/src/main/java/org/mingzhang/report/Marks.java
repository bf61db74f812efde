package org.mingzhang.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Finding;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Sentence;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Place;

/**
 * Which findings stand at which cell, row, table or sentence of one document. A finding is shown at its first place; its
 * other places only point to it. Numbers are positions in the result's list of findings.
 */
final class Marks {
  private final Map<String, List<Integer>> marks = new HashMap<>();
  private final Map<Integer, String> anchors = new HashMap<>();
  private final Set<String> suspects = new HashSet<>();

  /** A cell: table, row and cell position; −1 for the row's label or the table's title. */
  static String cell(int table, int row, int cell) {
    return "t" + table + "-" + row + "-" + cell;
  }

  static String sentence(int position) {
    return "s" + position;
  }

  static Marks of(CheckResult result) {
    Marks marks = new Marks();
    Disclosure disclosure = result.disclosure();
    Index index = new Index(disclosure);
    for (int i = 0; i < result.findings().size(); i++) {
      Finding finding = result.findings().get(i);
      for (Place place : finding.places()) {
        String anchor = index.find(place);
        if (anchor == null) continue;
        List<Integer> here = marks.marks.computeIfAbsent(anchor, a -> new ArrayList<>());
        if (!here.contains(i)) here.add(i);
        if (marks.anchors.putIfAbsent(i, anchor) == null) marks.suspects.add(anchor);
      }
    }
    return marks;
  }

  /** The findings at an anchor, none mostly. */
  List<Integer> at(String anchor) {
    return marks.getOrDefault(anchor, List.of());
  }

  /** Whether a finding's first place is here; else the number is only part of the relation. */
  boolean isSuspect(String anchor) {
    return suspects.contains(anchor);
  }

  /** Where a finding is shown, null where its places are nowhere in the document as read. */
  @Nullable String anchor(int finding) {
    return anchors.get(finding);
  }

  /** Places of a document by what they say. */
  private static final class Index {
    private final Disclosure disclosure;
    private final Map<Place, String> cells = new HashMap<>();
    private final Map<String, String> named = new HashMap<>();

    Index(Disclosure disclosure) {
      this.disclosure = disclosure;
      for (int t = 0; t < disclosure.tables().size(); t++) {
        Table table = disclosure.tables().get(t);
        named.putIfAbsent(key(table.label(), null, null), cell(t, -1, -1));
        named.putIfAbsent(key(table.title(), null, null), cell(t, -1, -1));
        for (int r = 0; r < table.rows().size(); r++) {
          Table.Row row = table.rows().get(r);
          named.putIfAbsent(key(table.label(), row.key(), null), cell(t, r, -1));
          for (int c = 0; c < row.cells().size(); c++) {
            Table.Cell cell = row.cells().get(c);
            cells.putIfAbsent(Workings.spot(cell.place()), cell(t, r, c));
            String column = table.columns().get(cell.column()).header();
            named.putIfAbsent(key(table.label(), row.key(), column) + cell.text(), cell(t, r, c));
            named.putIfAbsent(key(table.label(), row.key(), column), cell(t, r, c));
          }
        }
      }
    }

    private static String key(
        @Nullable String table, @Nullable String row, @Nullable String column) {
      return table + "\u0000" + row + "\u0000" + column + "\u0000";
    }

    @Nullable String find(Place place) {
      if (place.table() == null) return sentence(place);
      String exact = place.column() == null ? null : cells.get(Workings.spot(place));
      if (exact != null) return exact;
      String key = key(place.table(), place.row(), place.column());
      String quoted = place.quote() == null ? null : named.get(key + place.quote());
      if (quoted != null) return quoted;
      String cell = named.get(key);
      if (cell != null) return cell;
      String row = named.get(key(place.table(), place.row(), null));
      return row != null ? row : named.get(key(place.table(), null, null));
    }

    /** The sentence that has the quoted words and stands nearest to the place. */
    private @Nullable String sentence(Place place) {
      String quote = place.quote() == null ? "" : bare(place.quote());
      int best = -1;
      long nearest = Long.MAX_VALUE;
      for (int s = 0; s < disclosure.sentences().size(); s++) {
        Sentence sentence = disclosure.sentences().get(s);
        Place at = sentence.place();
        if (place.page() > 0 && at.page() > 0 && Math.abs(place.page() - at.page()) > 1) continue;
        boolean has = !quote.isEmpty() && bare(sentence.text()).contains(quote);
        boolean sameLine = place.line() > 0 && place.line() == at.line();
        if (!has && !sameLine) continue;
        long away = Math.abs(place.page() - at.page()) * 1000L + Math.abs(place.line() - at.line());
        if (!has) away += 100_000;
        if (away < nearest) {
          nearest = away;
          best = s;
        }
      }
      return best < 0 ? null : Marks.sentence(best);
    }

    private static String bare(String words) {
      return words.replaceAll("\\s+", "");
    }
  }
}
