package org.mingzhang.read.narrative;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Statement.Slot;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.phrase.Match;

/** The statements begun so far, in the order in which they were met. */
final class Drafts {
  private final List<Passage> passages;
  private final Items items;
  private final List<Draft> all = new ArrayList<>();

  Drafts(List<Passage> passages, Items items) {
    this.passages = passages;
    this.items = items;
  }

  List<Draft> all() {
    return all;
  }

  boolean isLatest(@Nullable Draft draft) {
    return !all.isEmpty() && all.get(all.size() - 1) == draft;
  }

  Draft begin(String phrase, @Nullable Topic about, int passage, int start, int end) {
    Draft draft = new Draft(phrase, passage, start, end, about);
    if (about != null) draft.slots.put("item", item(about));
    all.add(draft);
    return draft;
  }

  /** Gives a draft the slots of the phrase that was found. */
  void fill(Draft draft, Match match) {
    Clauses clauses = new Clauses(passages.get(draft.passage));
    match.slots().forEach((slot, span) -> {
      if (!slot.equals("again") && !slot.equals("year"))
        draft.slots.put(slot, clauses.slot(span, items.parse("")));
    });
    draft.slots.put("clause", clauses.words(match.start(), match.end()));
    draft.end = match.end();
  }

  private Slot item(Topic about) {
    Passage at = passages.get(about.passage);
    String words = about.name.core().isEmpty() ? about.words : about.name.core();
    return new Slot(
        words,
        null,
        null,
        Coordinate.EVERYTHING,
        at.quoting(about.start, Math.max(about.start, about.end)));
  }
}
