package org.mingzhang.check.structure;

import java.util.List;
import org.mingzhang.lexicon.Words;
import org.mingzhang.lexicon.Yaml;

/** The words of {@code structure/notes.yaml} in the form in which they are compared. */
record Vocabulary(
    List<String> wholeTableEmpty,
    List<String> explainsEmptiness,
    List<String> subjects,
    List<String> oftenEmpty,
    List<String> totals,
    List<String> glossary,
    List<String> announcesAnnexes,
    List<String> captions,
    List<String> formulas) {

  private static final class Shipped {
    static final Vocabulary VOCABULARY = read(Yaml.resource("structure/notes.yaml"));
  }

  static Vocabulary shipped() {
    return Shipped.VOCABULARY;
  }

  private static Vocabulary read(Yaml.Node root) {
    return new Vocabulary(
        words(root, "whole-table-empty"),
        words(root, "explains-emptiness"),
        words(root, "subjects"),
        words(root, "often-empty"),
        words(root, "totals"),
        words(root, "glossary"),
        words(root, "announces-annexes"),
        words(root, "captions"),
        words(root, "formulas"));
  }

  private static List<String> words(Yaml.Node root, String key) {
    List<String> words = root.get(key).texts();
    if (words.isEmpty()) throw new IllegalStateException("structure/notes.yaml has no " + key);
    return words.stream().map(Words::plain).toList();
  }

  /** Whether plain words contain one of the list. */
  static boolean hasAny(String plain, List<String> words) {
    return words.stream().anyMatch(plain::contains);
  }
}
