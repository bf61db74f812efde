package org.mingzhang.phrase;

import java.util.BitSet;

/** The characters a wording can begin with. */
final class Beginnings {
  private final BitSet characters = new BitSet();
  private boolean anything;

  void add(char c) {
    characters.set(c);
  }

  void addDigits() {
    characters.set('0', '9' + 1);
  }

  void addAnything() {
    anything = true;
  }

  /** Adds the characters, but not the freedom, of other beginnings. */
  void addAll(Beginnings others) {
    characters.or(others.characters);
  }

  boolean isAnything() {
    return anything;
  }

  boolean contains(char c) {
    return characters.get(c);
  }

  /** Whether a wording that begins like this may begin at a place of the text. */
  boolean mayBegin(String text, int at) {
    return anything || at < text.length() && characters.get(text.charAt(at));
  }
}
