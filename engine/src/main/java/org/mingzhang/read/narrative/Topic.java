package org.mingzhang.read.narrative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Statement.Slot;

/** Something a paragraph speaks of: an item, and the amounts stated for it. */
final class Topic {
  /** The amounts stated, by what they are: amount, last, budget, arranged. */
  final Map<String, Slot> amounts = new LinkedHashMap<>();

  final Items.Name name;
  final String words;
  final int passage;
  final int start;
  int end;

  /** The list it is a part of. */
  @Nullable Listing in;

  /** The list of its own parts. */
  @Nullable Listing parts;

  Topic(Items.Name name, String words, int passage, int start, int end) {
    this.name = name;
    this.words = words;
    this.passage = passage;
    this.start = start;
    this.end = end;
  }

  /** The stage each amount was said to belong to. */
  final Map<String, String> versions = new LinkedHashMap<>();

  /** Keeps the first amount of a kind. */
  void put(String key, Slot slot, String version) {
    if (amounts.putIfAbsent(key, slot) == null) versions.put(key, version);
  }

  @Nullable Slot amount() {
    return amounts.get("amount");
  }

  boolean isCalled(Items.Name other) {
    if (name.isKnown() && other.isKnown()) return Objects.equals(name.members(), other.members());
    return !name.core().isEmpty() && name.core().equals(other.core());
  }

  /** What an amount with such words in front is to its item: amount, arranged, budget, last or last-executed. */
  static String kind(Items.Name name, Profile profile, @Nullable Topic topic) {
    String version = name.version();
    if (name.year() != 0 && name.year() < profile.year()) {
      return version.equals("executed") || version.equals("final") ? "last-executed" : "last";
    }
    boolean again = topic != null && name.core().isEmpty() && topic.amount() != null;
    return switch (version) {
      case "budget" -> "budget";
      case "adjusted" -> "adjusted";
      case "planned" -> profile.kind() == Profile.Kind.FINAL ? "budget" : "amount";
      case "arranged" ->
        profile.kind() == Profile.Kind.FINAL ? "budget" : again ? "arranged" : "amount";
      default -> "amount";
    };
  }
}
