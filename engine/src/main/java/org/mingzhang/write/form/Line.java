package org.mingzhang.write.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Lexicon.Label;

/**
 * A row to be printed in one part of a table.
 *
 * @param words what stands in its label columns
 * @param depth how deep it stands in a tree or list, 0 at the top; its words are set in by as much
 * @param role what it is to the rows around it
 * @param extent whose amounts it prints
 * @param texts what it prints in columns of words, by their header
 * @param beside the word of the other side's row that stands on the same line; empty for none
 * @param optional the lines of its part with the same word here are left out where none of them has money; empty for a line
 *     that is always printed
 * @param isNamedWhenEmpty whether its words are printed in a table without amounts too
 */
record Line(
    Map<Label, String> words,
    int depth,
    Role role,
    Extent extent,
    Map<String, String> texts,
    String beside,
    String optional,
    boolean isNamedWhenEmpty) {

  enum Role {
    /** A row by itself. */
    SINGLE,
    /** The total of the rows of the list in its part. */
    TOTAL,
    /** A row of a list or tree. */
    ITEM
  }

  /** Whose amounts a row prints. */
  sealed interface Extent permits Own, Several, Change {}

  /** What its words say, and these members, which words may leave open. */
  record Own(Coordinate members) implements Extent {}

  /** Several things put together. */
  record Several(List<Coordinate> members) implements Extent {
    Several {
      members = List.copyOf(members);
    }
  }

  /** This year less last year. */
  record Change() implements Extent {}

  Line {
    words = Map.copyOf(words);
    texts = Map.copyOf(texts);
  }

  static Line of(Label label, String word, Role role) {
    return new Line(
        Map.of(label, word), 0, role, new Own(Coordinate.EVERYTHING), Map.of(), "", "", true);
  }

  static Line item(int depth, Extent extent) {
    return new Line(Map.of(), depth, Role.ITEM, extent, Map.of(), "", "", true);
  }

  String word(Label label) {
    return words.getOrDefault(label, "");
  }

  Line with(Label label, String word) {
    EnumMap<Label, String> more = new EnumMap<>(Label.class);
    more.putAll(words);
    more.put(label, word);
    return new Line(more, depth, role, extent, texts, beside, optional, isNamedWhenEmpty);
  }

  Line at(int otherDepth) {
    return new Line(words, otherDepth, role, extent, texts, beside, optional, isNamedWhenEmpty);
  }

  Line over(Extent other) {
    return new Line(words, depth, role, other, texts, beside, optional, isNamedWhenEmpty);
  }

  Line saying(Map<String, String> others) {
    return new Line(words, depth, role, extent, others, beside, optional, isNamedWhenEmpty);
  }

  Line beside(String other) {
    return new Line(words, depth, role, extent, texts, other, optional, isNamedWhenEmpty);
  }

  /** Left out where no line of the group has money. */
  Line optional(String group) {
    return new Line(words, depth, role, extent, texts, beside, group, isNamedWhenEmpty);
  }

  Line unnamedWhenEmpty() {
    return new Line(words, depth, role, extent, texts, beside, optional, false);
  }

  /** The line as it stands in a table without amounts. */
  Line whenEmpty() {
    return isNamedWhenEmpty
        ? this
        : new Line(Map.of(), depth, role, extent, texts, beside, optional, isNamedWhenEmpty);
  }

  /** The line where its account's code is not printed. */
  Line withoutCode() {
    if (!words.containsKey(Label.CODE)) return this;
    EnumMap<Label, String> less = new EnumMap<>(words);
    less.remove(Label.CODE);
    return new Line(less, depth, role, extent, texts, beside, optional, isNamedWhenEmpty);
  }

  /** What a reader takes as the row's key: the account code, or else the word that says most. */
  String key() {
    for (Label label :
        List.of(Label.CODE, Label.YEAR, Label.PROJECT, Label.NAME, Label.ITEM, Label.UNIT)) {
      if (!word(label).isEmpty()) return word(label);
    }
    return "";
  }
}
