package org.mingzhang.check.equation;

import java.util.HashSet;
import java.util.Set;
import org.mingzhang.document.Side;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Lexicon;

/** The members a table has a row or a column for, on each side, filled or blank: a blank of theirs means zero. */
final class Printed {
  static final Printed NOTHING = new Printed();

  private record Member(Side side, Axis axis, String name) {}

  private final Set<Member> members = new HashSet<>();

  private Printed() {}

  static Printed in(Table table) {
    Printed printed = new Printed();
    Lexicon lexicon = Lexicon.shipped();
    for (Table.Column column : table.columns()) {
      Coordinate means = Coordinate.EVERYTHING;
      for (String word : column.path()) {
        means = lexicon
            .column(word)
            .map(Lexicon.Meaning::coordinate)
            .map(means::with)
            .orElse(means);
      }
      printed.add(column.side(), means);
    }
    for (Table.Row row : table.rows()) {
      lexicon.row(row.key()).ifPresent(m -> printed.add(row.side(), m.coordinate()));
      if (!row.name().isEmpty())
        lexicon.row(row.name()).ifPresent(m -> printed.add(row.side(), m.coordinate()));
    }
    return printed;
  }

  private void add(Side side, Coordinate means) {
    means.members().forEach((axis, name) -> members.add(new Member(side, axis, name)));
  }

  boolean has(Side side, Axis axis, String name) {
    return members.contains(new Member(side, axis, name))
        || (side != Side.NONE && members.contains(new Member(Side.NONE, axis, name)));
  }
}
