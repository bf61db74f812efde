package org.mingzhang.read.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lists of parts that are open at a place of a paragraph, the innermost first, and those that have ended. */
final class OpenLists {
  private final Deque<Listing> open = new ArrayDeque<>();
  private final List<Listing> ended = new ArrayList<>();

  boolean isEmpty() {
    return open.isEmpty();
  }

  @Nullable Listing innermost() {
    return open.peek();
  }

  List<Listing> ended() {
    return ended;
  }

  /** Opens a list in the paragraph; one opened behind a part of another is nested in it. */
  Listing begin(Topic whole, String lead, int passage, int start, boolean bracketed) {
    Listing listing = new Listing(whole, lead, passage, start, bracketed, !open.isEmpty());
    listing.end = start;
    whole.parts = listing;
    open.push(listing);
    return listing;
  }

  /** Ends the innermost list, and gives what it was about. */
  Topic end(Passage passage) {
    Listing listing = open.pop();
    listing.goesOn =
        passage.text().startsWith("等", Math.min(listing.end, passage.text().length()));
    ended.add(listing);
    return listing.whole;
  }

  /** Whether a semicolon ends the innermost list: it stands behind a part of another. */
  boolean endsWithClause() {
    Listing innermost = open.peek();
    return open.size() >= 2 && innermost != null && innermost.nested && !innermost.bracketed;
  }

  boolean endsWithBracket() {
    Listing innermost = open.peek();
    return innermost != null && innermost.bracketed;
  }
}
