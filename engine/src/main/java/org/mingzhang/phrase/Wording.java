package org.mingzhang.phrase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The compiled wording of a phrase: a tree of pieces tried from left to right, optional ones first with and then
 * without. It has no repetition except slots of bounded length, so that trying it at one place takes bounded time.
 */
sealed interface Wording {
  /** The longest run of words a slot may take. */
  int MOST_WORDS = 90;

  /** What to try after a piece has matched up to a position. */
  interface Next {
    boolean at(int position);
  }

  boolean match(Attempt attempt, int at, Next next);

  /**
   * Adds the characters it can begin with.
   *
   * @return whether it can match nothing at all
   */
  boolean first(Beginnings into);

  record Literal(String words) implements Wording {
    @Override
    public boolean match(Attempt attempt, int at, Next next) {
      return attempt.text().startsWith(words, at) && next.at(at + words.length());
    }

    @Override
    public boolean first(Beginnings into) {
      into.add(words.charAt(0));
      return false;
    }
  }

  /** Any of the marks that divide clauses. */
  record Comma() implements Wording {
    @Override
    public boolean match(Attempt attempt, int at, Next next) {
      return at < attempt.text().length()
          && ",、".indexOf(attempt.text().charAt(at)) >= 0
          && next.at(at + 1);
    }

    @Override
    public boolean first(Beginnings into) {
      into.add(',');
      into.add('、');
      return false;
    }
  }

  /** Pieces one after the other. What may follow each is known beforehand, so that hopeless tries end at once. */
  final class Sequence implements Wording {
    private final List<Wording> pieces;
    private @Nullable Beginnings @Nullable [] rests;

    Sequence(List<Wording> pieces) {
      this.pieces = List.copyOf(pieces);
    }

    @Override
    public boolean match(Attempt attempt, int at, Next next) {
      return from(0, attempt, at, next);
    }

    private boolean from(int piece, Attempt attempt, int at, Next next) {
      if (piece == pieces.size()) return next.at(at);
      Beginnings rest = rests()[piece];
      return pieces
          .get(piece)
          .match(
              attempt,
              at,
              end -> (rest == null || rest.mayBegin(attempt.text(), end))
                  && from(piece + 1, attempt, end, next));
    }

    /** For each piece what the pieces behind it can begin with, null where they can be empty. */
    private @Nullable Beginnings[] rests() {
      @Nullable Beginnings[] known = rests;
      if (known != null) return known;
      known = new Beginnings[pieces.size()];
      for (int i = 0; i < pieces.size(); i++) {
        Beginnings rest = new Beginnings();
        boolean empty = true;
        for (int j = i + 1; j < pieces.size() && empty; j++)
          empty = pieces.get(j).first(rest);
        known[i] = empty ? null : rest;
      }
      rests = known;
      return known;
    }

    @Override
    public boolean first(Beginnings into) {
      for (Wording piece : pieces) {
        if (!piece.first(into)) return false;
      }
      return true;
    }

    @Override
    public String toString() {
      return pieces.toString();
    }
  }

  record Choice(List<Wording> ways) implements Wording {
    @Override
    public boolean match(Attempt attempt, int at, Next next) {
      for (Wording way : ways) {
        if (way.match(attempt, at, next)) return true;
      }
      return false;
    }

    @Override
    public boolean first(Beginnings into) {
      boolean empty = false;
      for (Wording way : ways) empty |= way.first(into);
      return empty;
    }
  }

  /** A named part whose words are kept. */
  record Slot(String name, Wording inner) implements Wording {
    @Override
    public boolean match(Attempt attempt, int at, Next next) {
      return inner.match(attempt, at, end -> {
        if (end == at) return false;
        int[] before = attempt.put(name, at, end);
        if (next.at(end)) return true;
        attempt.restore(name, before);
        return false;
      });
    }

    @Override
    public boolean first(Beginnings into) {
      return inner.first(into);
    }
  }

  /** A number of one of some kinds. */
  record Number(Set<Quantity.Kind> kinds) implements Wording {
    @Override
    public boolean match(Attempt attempt, int at, Next next) {
      Quantity quantity = attempt.quantityAt(at);
      return quantity != null && kinds.contains(quantity.kind()) && next.at(quantity.end());
    }

    @Override
    public boolean first(Beginnings into) {
      into.addDigits();
      return false;
    }
  }

  /** A bare number where a percentage belongs: nothing that it could count follows. */
  record BareRate() implements Wording {
    @Override
    public boolean match(Attempt attempt, int at, Next next) {
      Quantity quantity = attempt.quantityAt(at);
      if (quantity == null || quantity.kind() != Quantity.Kind.BARE) return false;
      String text = attempt.text();
      boolean ends =
          quantity.end() == text.length() || ",，。；;".indexOf(text.charAt(quantity.end())) >= 0;
      return ends && next.at(quantity.end());
    }

    @Override
    public boolean first(Beginnings into) {
      into.addDigits();
      return false;
    }
  }

  /**
   * As few words as will do, never over a mark of {@code until} or an amount, nor, where it {@code stops}, over the words
   * that end an item.
   */
  record Words(String until, boolean stops) implements Wording {
    @Override
    public boolean match(Attempt attempt, int at, Next next) {
      String text = attempt.text();
      int last = Math.min(text.length(), at + MOST_WORDS);
      for (int end = at; end <= last; end++) {
        if (end > at && next.at(end)) return true;
        if (end == last || until.indexOf(text.charAt(end)) >= 0) return false;
        Quantity quantity = attempt.quantityAt(end);
        boolean amount = quantity != null
            && (quantity.kind() == Quantity.Kind.MONEY || quantity.kind() == Quantity.Kind.PERCENT);
        if (amount) return false;
        if (stops && attempt.stopsAt(end)) return false;
      }
      return false;
    }

    @Override
    public boolean first(Beginnings into) {
      into.addAnything();
      return false;
    }
  }

  /** Everything up to the first of some marks. */
  record Rest(String until) implements Wording {
    @Override
    public boolean match(Attempt attempt, int at, Next next) {
      int end = at;
      while (end < attempt.text().length() && until.indexOf(attempt.text().charAt(end)) < 0) end++;
      return end > at && next.at(end);
    }

    @Override
    public boolean first(Beginnings into) {
      into.addAnything();
      return false;
    }
  }

  /** A named wording of the phrasebook used inside another, known only once all are read. */
  record Named(String name, Map<String, Wording> all) implements Wording {
    @Override
    public boolean match(Attempt attempt, int at, Next next) {
      return target().match(attempt, at, next);
    }

    @Override
    public boolean first(Beginnings into) {
      return target().first(into);
    }

    private Wording target() {
      Wording target = all.get(name);
      if (target == null) throw new IllegalArgumentException("no slot type " + name);
      return target;
    }

    @Override
    public String toString() {
      return "{" + name + "}";
    }
  }
}
