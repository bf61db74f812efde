package org.mingzhang.read.loose;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.amount.MoneyUnit;

/**
 * The lines of one table, page by page: what stands above (number, title, unit line) and what follows.
 *
 * @param number the printed number without spaces, empty where it has none
 * @param issuer the department the lines above the table name, empty where they do not
 */
record Region(
    String number,
    String title,
    MoneyUnit unit,
    String issuer,
    Kind kind,
    List<Part> parts,
    List<Line> notes) {

  enum Kind {
    AMOUNTS,
    GOALS,
    PROJECTS
  }

  /** One page's share. */
  record Part(List<Line> head, List<Line> body) {
    Part {
      head = List.copyOf(head);
      body = List.copyOf(body);
    }
  }

  Region {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /** Whether {@code next}, printed right after, is this table's next page. */
  boolean goesOnIn(Region next) {
    return kind == next.kind
        && LooseWords.key(title).equals(LooseWords.key(next.title))
        && (number.equals(next.number) || number.isEmpty() || next.number.isEmpty());
  }

  Region with(Region next) {
    List<Part> all = new ArrayList<>(parts);
    all.addAll(next.parts);
    List<Line> allNotes = new ArrayList<>(notes);
    allNotes.addAll(next.notes);
    return new Region(
        number.isEmpty() ? next.number : number,
        title,
        unit,
        issuer.isEmpty() ? next.issuer : issuer,
        kind,
        all,
        allNotes);
  }

  Line first() {
    Part part = parts.get(0);
    return part.head().isEmpty() ? part.body().get(0) : part.head().get(0);
  }

  List<Integer> lines() {
    List<Integer> lines = new ArrayList<>();
    for (Part part : parts) {
      part.head().forEach(line -> lines.add(line.index()));
      part.body().forEach(line -> lines.add(line.index()));
    }
    notes.forEach(line -> lines.add(line.index()));
    return lines.stream().distinct().sorted().toList();
  }
}
