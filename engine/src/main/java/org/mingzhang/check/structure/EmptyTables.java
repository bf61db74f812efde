package org.mingzhang.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Place;
import org.mingzhang.form.Form;
import org.mingzhang.form.FormCatalogue;
import org.mingzhang.form.FormSet;
import org.mingzhang.lexicon.Words;

/** Tables without figures must say so, and tables with figures must not. */
final class EmptyTables {
  private static final int SAME_TABLE = 75;
  private static final int QUOTED_FIGURES = 3;
  private final FormCatalogue forms;
  private final Vocabulary vocabulary = Vocabulary.shipped();

  EmptyTables(FormCatalogue forms) {
    this.forms = forms;
  }

  List<Finding> withoutNote(Disclosure disclosure) {
    List<Finding> findings = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      if (table.title().isBlank() || !hasAmountColumn(table) || !figures(table).isEmpty()) continue;
      if (!mustSaySo(table, disclosure.profile()) || explains(table)) continue;
      String title = table.title();
      findings.add(new Finding(
          "empty-table-without-note",
          Severity.WARNING,
          List.of(table.place().inTable(table.label(), null, null).quoting(title)),
          "加注“本表本年无发生额”之类的说明",
          "没有说明",
          name(table) + "没有数据，也没有空表说明。",
          table.label() + " " + title + " has no figures and no note that says so.",
          null));
    }
    return findings;
  }

  /** 表8“政府性基金预算支出表”, or the title alone where the table has no number. */
  private static String name(Table table) {
    return table.number() + "“" + table.title() + "”";
  }

  private static boolean hasAmountColumn(Table table) {
    return table.columns().stream().anyMatch(c -> c.kind() == Table.Column.Kind.AMOUNT);
  }

  private static List<Table.Cell> figures(Table table) {
    List<Table.Cell> figures = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      for (Table.Cell cell : row.cells()) {
        if (cell.amount() != null && !cell.amount().isZero()) figures.add(cell);
      }
    }
    return figures;
  }

  private boolean mustSaySo(Table table, Profile profile) {
    Optional<FormSet> set =
        forms.set(profile.region(), profile.year(), profile.kind().id());
    String title = Heading.plain(table.title());
    if (set.isEmpty()) return Vocabulary.hasAny(title, vocabulary.oftenEmpty());
    for (String id : set.get().noteWhenEmpty()) {
      if (id.equals(table.form())) return true;
      Optional<Form> form = set.get().form(id);
      if (form.isEmpty()) continue;
      for (String known : form.get().titles()) {
        if (Heading.isLike(title, Heading.plain(known.replaceAll("\\{[a-z-]+}年?", "")), SAME_TABLE))
          return true;
      }
    }
    return false;
  }

  private boolean explains(Table table) {
    return table.notes().stream()
        .anyMatch(n -> Vocabulary.hasAny(Words.plain(n.text()), vocabulary.explainsEmptiness()));
  }

  List<Finding> contradicted(Disclosure disclosure) {
    List<Finding> findings = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      List<Table.Cell> figures = figures(table);
      if (figures.isEmpty()) continue;
      for (Table.Note note : table.notes()) {
        if (saysEmpty(note, table)) findings.add(contradicted(table, note, figures));
      }
    }
    return findings;
  }

  /** A note that names another subject than the table's was printed below another table. */
  private boolean saysEmpty(Table.Note note, Table table) {
    String text = Words.plain(note.text());
    if (!Vocabulary.hasAny(text, vocabulary.wholeTableEmpty())) return false;
    String title = Words.plain(table.title());
    List<String> named = vocabulary.subjects().stream().filter(text::contains).toList();
    return named.isEmpty() ? isOnPageOf(table, note) : named.stream().anyMatch(title::contains);
  }

  /** A note on a page after the table's last row may be that of a table which could not be read. */
  private static boolean isOnPageOf(Table table, Table.Note note) {
    int last = table.rows().stream().mapToInt(r -> r.place().page()).max().orElse(0);
    return note.place().page() <= last;
  }

  private static Finding contradicted(Table table, Table.Note note, List<Table.Cell> figures) {
    List<Table.Cell> first = figures.subList(0, Math.min(QUOTED_FIGURES, figures.size()));
    String printed = String.join("、", first.stream().map(Table.Cell::text).toList());
    List<Place> places = new ArrayList<>();
    places.add(
        note.place().inTable(table.label(), null, null).quoting(note.text().strip()));
    for (Table.Cell cell : first) places.add(cell.place());
    return new Finding(
        "false-empty-note",
        Severity.ERROR,
        places,
        "删除空表说明，或核对表内数据",
        note.text().strip(),
        name(table) + "有数据（" + printed + "），却注明“" + note.text().strip() + "”。",
        table.label() + " has figures (" + printed + "), yet its note says that it is empty.",
        null);
  }
}
