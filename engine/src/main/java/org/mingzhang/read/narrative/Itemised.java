package org.mingzhang.read.narrative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the parts of lists that are announced at the end of a paragraph and given in the paragraphs that follow. */
final class Itemised {
  private static final int MOST_UNNUMBERED = 6;

  private final List<Passage> passages;
  private final Topics topics;
  private final List<Listing> listings;

  Itemised(List<Passage> passages, Topics topics, List<Listing> listings) {
    this.passages = passages;
    this.topics = topics;
    this.listings = listings;
  }

  void find() {
    for (Listing listing : listings) {
      if (!listing.parts.isEmpty()) continue;
      int announced = announcedIn(listing);
      if (announced < 0) continue;
      for (Topic topic : topics.in(announced)) {
        if (topic != listing.whole && topic.amount() != null) listing.otherWholes.add(0, topic);
      }
      collect(listing, announced);
    }
  }

  /** The paragraph that a list still without parts ends, or −1. */
  private int announcedIn(Listing listing) {
    Passage passage = passages.get(listing.passage);
    return listing.start >= passage.text().length() ? listing.passage : -1;
  }

  private void collect(Listing listing, int announced) {
    int level =
        announced + 1 < passages.size() ? passages.get(announced + 1).outline().level() : 0;
    for (int i = announced + 1; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      int here = passage.outline().level();
      if (passage.heading()) return;
      boolean above = level > 0 ? here > 0 && here < level : here > 0;
      if (above || level == 0 && i - announced > MOST_UNNUMBERED) return;
      if (here != level) continue;
      Topic part = head(i);
      if (part == null) {
        if (level == 0) return;
        listing.goesOn = true;
        continue;
      }
      listing.parts.add(part);
      if (part.in == null) part.in = listing;
    }
  }

  private @Nullable Topic head(int passage) {
    for (Topic topic : topics.in(passage)) {
      if (topic.in == null && !topic.amounts.isEmpty()) return topic;
    }
    return null;
  }
}
