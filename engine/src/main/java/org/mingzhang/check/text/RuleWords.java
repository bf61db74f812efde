package org.mingzhang.check.text;

import java.util.List;
import org.mingzhang.lexicon.Yaml;

/** The words of {@code phrases/rules.yaml}. */
enum RuleWords {
  MOVES("moves"),
  STAYS("stays"),
  NOTHING("nothing"),
  DIVISIBLE("divisible"),
  INCOME("income");

  private static final class Shipped {
    static final Yaml.Node ROOT = Yaml.resource("phrases/rules.yaml");
  }

  private final String key;
  private final List<String> words;

  RuleWords(String key) {
    this.key = key;
    this.words = Shipped.ROOT.get(key).texts();
  }

  boolean occurIn(String text) {
    return words.stream().anyMatch(text::contains);
  }

  boolean end(String text) {
    return words.stream().anyMatch(text::endsWith);
  }

  boolean has(String word) {
    return words.contains(word);
  }

  @Override
  public String toString() {
    return key;
  }
}
