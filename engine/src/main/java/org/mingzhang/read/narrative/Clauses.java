package org.mingzhang.read.narrative;

import org.mingzhang.document.Statement.Slot;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.phrase.Match;
import org.mingzhang.phrase.Quantity;

/** Where the clauses and sentences of a paragraph begin and end, and its words as slots. */
record Clauses(Passage passage) {
  /** Where the clause that holds this position begins. */
  int start(int at) {
    int start = at;
    while (start > 0 && "。;；，,:".indexOf(passage.folded().charAt(start - 1)) < 0) start--;
    return start;
  }

  boolean sentenceEndsBetween(int start, int end) {
    int stop = passage.folded().indexOf('。', Math.min(start, end));
    return stop >= 0 && stop < end;
  }

  int sentenceEnd(int from) {
    int stop = passage.folded().indexOf('。', from);
    return stop < 0 ? passage.text().length() : stop;
  }

  String text(int start, int end) {
    return passage.text().substring(start, end);
  }

  String folded(Match.Span span) {
    return passage.folded().substring(span.start(), span.end());
  }

  Slot words(int start, int end) {
    return new Slot(
        text(start, end), null, null, Coordinate.EVERYTHING, passage.quoting(start, end));
  }

  Slot slot(Match.Span span, Items.Name name) {
    Quantity quantity = span.quantity();
    Coordinate about = name.members() == null ? Coordinate.EVERYTHING : name.members();
    return new Slot(
        text(span.start(), span.end()),
        quantity == null ? null : quantity.amount(),
        quantity == null || quantity.kind() == Quantity.Kind.MONEY ? null : quantity.value(),
        about,
        passage.quoting(span.start(), span.end()));
  }
}
