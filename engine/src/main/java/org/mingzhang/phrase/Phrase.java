package org.mingzhang.phrase;

import java.util.List;

/**
 * 句式: how one kind of sentence, or part of one, is worded.
 *
 * @param id stable: {@code change}, {@code completion}
 * @param role what the reader does with it: {@code amount}, {@code change}, {@code parts} …
 * @param texts the wordings it is read by
 * @param write how it is written, in the syntax of {@link Template}; empty where it is only read
 * @param relations what must hold between its slots
 */
public record Phrase(
    String id,
    String role,
    List<String> texts,
    String write,
    List<Relation> relations,
    List<Opening> openings) {
  public Phrase {
    texts = List.copyOf(texts);
    relations = List.copyOf(relations);
    openings = List.copyOf(openings);
  }

  /** A wording ready to be tried, with what it can begin with. */
  record Opening(Wording wording, Beginnings first) {
    static Opening of(Wording wording) {
      Beginnings first = new Beginnings();
      if (wording.first(first))
        throw new IllegalArgumentException("a wording that can be empty: " + wording);
      return new Opening(wording, first);
    }

    /** Free words are tried only where a clause begins. */
    boolean canBegin(char c, boolean clauseBegins) {
      return clauseBegins && first.isAnything() || first.contains(c);
    }
  }
}
