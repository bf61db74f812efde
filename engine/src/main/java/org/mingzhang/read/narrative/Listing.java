package org.mingzhang.read.narrative;

import java.util.ArrayList;
import java.util.List;

/** A list of parts being read: its whole, the words that open it, the parts so far. */
final class Listing {
  final Topic whole;
  final String lead;
  final int passage;
  final int start;

  /** Whether it was opened inside brackets, and ends with them. */
  final boolean bracketed;

  /** Whether it was opened behind a part of another list, and ends with that part. */
  final boolean nested;

  final List<Topic> parts = new ArrayList<>();
  /** What else the list may be the parts of. */
  final List<Topic> otherWholes = new ArrayList<>();

  boolean goesOn;
  int end;

  Listing(Topic whole, String lead, int passage, int start, boolean bracketed, boolean nested) {
    this.whole = whole;
    this.lead = lead;
    this.passage = passage;
    this.start = start;
    this.bracketed = bracketed;
    this.nested = nested;
  }

  /** Whether its lead says that all parts follow. */
  boolean saysAll() {
    return Items.Vocabulary.SHIPPED.all.contains(lead.replaceAll("[:：]", ""));
  }

  boolean isMain() {
    return Items.Vocabulary.SHIPPED.main.contains(lead.replaceAll("[:：]", ""));
  }
}
