package org.mingzhang.read.narrative;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Statement;
import org.mingzhang.document.Statement.Slot;

/** A statement still being filled: a reason may follow it. */
final class Draft {
  final String phrase;
  final int passage;
  final int start;
  int end;
  final @Nullable Topic topic;
  final Map<String, Slot> slots = new LinkedHashMap<>();

  Draft(String phrase, int passage, int start, int end, @Nullable Topic topic) {
    this.phrase = phrase;
    this.passage = passage;
    this.start = start;
    this.end = end;
    this.topic = topic;
  }

  Statement statement(int sentence) {
    return new Statement(phrase, slots, sentence);
  }
}
