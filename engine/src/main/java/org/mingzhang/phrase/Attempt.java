package org.mingzhang.phrase;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text a wording is tried on, and the slots filled so far. */
final class Attempt {
  private final String text;
  private final @Nullable Quantity[] starting;
  private final Map<String, int[]> slots = new LinkedHashMap<>();

  Attempt(String text, @Nullable Quantity[] starting) {
    this.text = text;
    this.starting = starting;
  }

  String text() {
    return text;
  }

  @Nullable Quantity quantityAt(int position) {
    return position < starting.length ? starting[position] : null;
  }

  int @Nullable [] put(String name, int start, int end) {
    return slots.put(name, new int[] {start, end});
  }

  void restore(String name, int @Nullable [] before) {
    if (before == null) slots.remove(name);
    else slots.put(name, before);
  }

  Map<String, int[]> slots() {
    return slots;
  }
}
