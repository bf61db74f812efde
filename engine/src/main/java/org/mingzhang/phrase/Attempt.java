package org.mingzhang.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text wordings are tried on, and the slots filled so far. */
final class Attempt {
  private final String text;
  private final @Nullable Quantity[] starting;
  private final boolean[] stops;
  private Map<String, int[]> slots = new LinkedHashMap<>();

  /**
   * @param stops words that an item's name never runs over
   */
  Attempt(String text, List<Quantity> quantities, List<String> stops) {
    this.text = text;
    starting = new Quantity[text.length() + 1];
    for (Quantity quantity : quantities) starting[quantity.start()] = quantity;
    this.stops = new boolean[text.length() + 1];
    for (String stop : stops) {
      for (int at = text.indexOf(stop); at >= 0; at = text.indexOf(stop, at + 1))
        this.stops[at] = true;
    }
  }

  String text() {
    return text;
  }

  @Nullable Quantity quantityAt(int position) {
    return starting[position];
  }

  boolean stopsAt(int position) {
    return stops[position];
  }

  /** Forgets all slots, and gives those that were filled. */
  Map<String, int[]> takeSlots() {
    Map<String, int[]> filled = slots;
    slots = new LinkedHashMap<>();
    return filled;
  }

  int @Nullable [] put(String name, int start, int end) {
    return slots.put(name, new int[] {start, end});
  }

  void restore(String name, int @Nullable [] before) {
    if (before == null) slots.remove(name);
    else slots.put(name, before);
  }
}
