package org.mingzhang.budget.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Where each entry of a dossier was read, so that what is found out later can still name the row. */
public final class Origins {
  private final Map<Section, Rows> sections = new EnumMap<>(Section.class);

  /** Row numbers only: two million lines have two million of them. */
  private static final class Rows {
    private final Origin whole;
    private int[] rows = new int[16];
    private int size;

    Rows(Origin whole) {
      this.whole = whole;
    }
  }

  /** Says that the entries added next to a section come from this file or sheet. */
  public void begin(Section section, Origin whole) {
    sections.put(section, new Rows(whole.whole()));
  }

  /** Notes the row of the section's next entry. */
  public void add(Section section, int row) {
    Rows rows = sections.computeIfAbsent(section, s -> new Rows(new Origin(s.file(), "", 0)));
    if (rows.size == rows.rows.length) rows.rows = Arrays.copyOf(rows.rows, rows.size * 2);
    rows.rows[rows.size++] = row;
  }

  /** Where the entry with this 0-based position came from; the folder's file as a whole where nothing was noted. */
  public Origin of(Section section, int index) {
    Rows rows = sections.get(section);
    if (rows == null) return new Origin(section.file(), "", 0);
    return index < rows.size ? rows.whole.at(rows.rows[index]) : rows.whole;
  }

  /** The file or sheet a section came from. */
  public Origin of(Section section) {
    Rows rows = sections.get(section);
    return rows == null ? new Origin(section.file(), "", 0) : rows.whole;
  }
}
