package org.mingzhang.phrase;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A phrase found in a text.
 *
 * @param start position of its first character
 * @param end position after its last
 */
public record Match(Phrase phrase, int start, int end, Map<String, Span> slots) {
  /**
   * The words that fill a slot.
   *
   * @param quantity the number they are, null where they are words
   */
  public record Span(int start, int end, @Nullable Quantity quantity) {}

  public Optional<Span> slot(String name) {
    return Optional.ofNullable(slots.get(name));
  }

  public String role() {
    return phrase.role();
  }
}
