package org.mingzhang.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Sentence;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;
import org.mingzhang.fact.Place;

/**
 * All that differs between two documents, an earlier and a later one: facts by coordinate, tables cell by cell, the
 * narrative sentence by sentence. Layout, page breaks and file formats make no difference.
 */
public record Comparison(
    List<Change.OfFact> facts,
    List<Change.OfTable> tables,
    List<Change.OfCell> cells,
    List<Change.OfSentence> sentences) {
  public Comparison {
    facts = List.copyOf(facts);
    tables = List.copyOf(tables);
    cells = List.copyOf(cells);
    sentences = List.copyOf(sentences);
  }

  public static Comparison between(Disclosure before, Disclosure after) {
    Map<String, Table> earlier = tables(before);
    Map<String, Table> later = tables(after);
    List<Change.OfTable> tables = new ArrayList<>();
    List<Change.OfCell> cells = new ArrayList<>();
    earlier.forEach((name, table) -> {
      Table other = later.get(name);
      if (other == null) tables.add(new Change.OfTable(name, false));
      else cells.addAll(cells(name, table, other));
    });
    later.keySet().stream()
        .filter(name -> !earlier.containsKey(name))
        .forEach(name -> tables.add(new Change.OfTable(name, true)));
    return new Comparison(facts(before, after), tables, cells, sentences(before, after));
  }

  public boolean isSame() {
    return facts.isEmpty() && tables.isEmpty() && cells.isEmpty() && sentences.isEmpty();
  }

  private static List<Change.OfFact> facts(Disclosure before, Disclosure after) {
    Map<Coordinate, Fact> earlier = facts(before);
    Map<Coordinate, Fact> later = facts(after);
    List<Change.OfFact> changes = new ArrayList<>();
    for (Coordinate coordinate : union(earlier.keySet(), later.keySet())) {
      Fact old = earlier.get(coordinate);
      Fact now = later.get(coordinate);
      // A number printed in another unit or with other decimals is the same one as long as both can
      // mean it.
      if (old != null && now != null && old.amount().canEqual(now.amount())) continue;
      Place place = now != null ? now.place() : Objects.requireNonNull(old).place();
      changes.add(new Change.OfFact(
          coordinate, old == null ? null : old.amount(), now == null ? null : now.amount(), place));
    }
    return changes;
  }

  /** The first number at each coordinate. */
  private static Map<Coordinate, Fact> facts(Disclosure document) {
    Map<Coordinate, Fact> facts = new LinkedHashMap<>();
    for (Fact fact : document.facts()) facts.putIfAbsent(fact.coordinate(), fact);
    return facts;
  }

  /** Tables by title; those of one title (a sheet a project) are numbered. */
  private static Map<String, Table> tables(Disclosure document) {
    Map<String, Table> tables = new LinkedHashMap<>();
    for (Table table : document.tables()) put(tables, table.title(), table);
    return tables;
  }

  private static List<Change.OfCell> cells(String name, Table before, Table after) {
    Map<String, Map<String, String>> earlier = rows(before);
    Map<String, Map<String, String>> later = rows(after);
    List<Change.OfCell> changes = new ArrayList<>();
    for (String row : union(earlier.keySet(), later.keySet())) {
      Map<String, String> old = earlier.getOrDefault(row, Map.of());
      Map<String, String> now = later.getOrDefault(row, Map.of());
      for (String column : union(old.keySet(), now.keySet())) {
        if (!Objects.equals(old.get(column), now.get(column)))
          changes.add(new Change.OfCell(name, row, column, old.get(column), now.get(column)));
      }
    }
    return changes;
  }

  private static Map<String, Map<String, String>> rows(Table table) {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (Table.Cell cell : row.cells())
        put(cells, table.columns().get(cell.column()).header(), cell.text());
      String label = row.name().isEmpty() ? row.key() : row.key() + " " + row.name();
      put(rows, label, cells);
    }
    return rows;
  }

  private static <T> void put(Map<String, T> things, String name, T thing) {
    String free = name;
    for (int number = 2; things.containsKey(free); number++) free = name + " (" + number + ")";
    things.put(free, thing);
  }

  private static List<Change.OfSentence> sentences(Disclosure before, Disclosure after) {
    List<Change.OfSentence> changes = new ArrayList<>();
    List<String> earlier = before.sentences().stream().map(Sentence::text).toList();
    List<String> later = after.sentences().stream().map(Sentence::text).toList();
    for (AbstractDelta<String> delta : DiffUtils.diff(earlier, later).getDeltas()) {
      int from = delta.getSource().getPosition();
      int to = delta.getTarget().getPosition();
      int gone = delta.getSource().size();
      int come = delta.getTarget().size();
      for (int i = 0; i < Math.max(gone, come); i++) {
        Sentence old = i < gone ? before.sentences().get(from + i) : null;
        Sentence now = i < come ? after.sentences().get(to + i) : null;
        changes.add(new Change.OfSentence(headings(old, now), text(old), text(now)));
      }
    }
    return changes;
  }

  private static List<String> headings(@Nullable Sentence old, @Nullable Sentence now) {
    if (now != null) return now.headings();
    return old == null ? List.of() : old.headings();
  }

  private static @Nullable String text(@Nullable Sentence sentence) {
    return sentence == null ? null : sentence.text();
  }

  private static <T> Set<T> union(Set<T> first, Set<T> second) {
    Set<T> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return all;
  }
}
