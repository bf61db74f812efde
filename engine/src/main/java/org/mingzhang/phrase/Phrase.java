package org.mingzhang.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 句式: how one kind of sentence, or part of one, is worded.
 *
 * @param id stable: {@code change}, {@code completion}
 * @param role what the reader does with it: {@code amount}, {@code change}, {@code parts} …
 * @param texts its wordings, the first being the one to write
 * @param relations what must hold between its slots
 */
public record Phrase(String id, String role, List<String> texts, List<Relation> relations, List<Opening> openings) {
  public Phrase {
    texts = List.copyOf(texts);
    relations = List.copyOf(relations);
    openings = List.copyOf(openings);
  }

  /** A wording ready to be tried, with the characters it can begin with. */
  record Opening(Wording wording, Set<Character> first) {
    static Opening of(Wording wording) {
      Set<Character> first = new HashSet<>();
      if (wording.first(first)) throw new IllegalArgumentException("a wording that can be empty: " + wording);
      return new Opening(wording, first);
    }

    /** Whether it begins with free words, and so is tried only where a clause begins. */
    boolean isFree() {
      return first.contains('*');
    }

    boolean canBegin(char c, boolean clauseBegins) {
      if (clauseBegins && isFree()) return true;
      return first.contains(c >= '0' && c <= '9' ? '0' : c);
    }
  }
}
