package org.mingzhang.document;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Place;

/**
 * A place where a phrase of the phrasebook fits a sentence: which words filled which slot. The phrase's own relations
 * (difference, rate, sum …) are checked between the slots.
 *
 * @param phrase the phrase's id
 * @param slots by slot name, in the order of the words
 * @param sentence position in the disclosure's sentences
 */
public record Statement(String phrase, Map<String, Slot> slots, int sentence) {
  public Statement {
    slots = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(slots));
  }

  public Optional<Slot> slot(String name) {
    return Optional.ofNullable(slots.get(name));
  }

  /**
   * The words in a slot.
   *
   * @param text as printed
   * @param amount its money amount, null where the slot is not one
   * @param number its bare number (percent, count), null where it has none
   * @param coordinate what it is about, as far as the words tell
   */
  public record Slot(
      String text,
      @Nullable Amount amount,
      java.math.@Nullable BigDecimal number,
      Coordinate coordinate,
      Place place) {}
}
