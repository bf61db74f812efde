package org.mingzhang.read.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that the document has spoken of so far, found again by name or by paragraph. */
final class Topics {
  private final List<Topic> all = new ArrayList<>();
  private final Map<Object, List<Topic>> named = new HashMap<>();
  private final Map<Integer, List<Topic>> inPassage = new HashMap<>();

  void add(Topic topic) {
    all.add(topic);
    inPassage.computeIfAbsent(topic.passage, p -> new ArrayList<>()).add(topic);
    if (!topic.name.core().isEmpty())
      named.computeIfAbsent(key(topic.name), k -> new ArrayList<>()).add(topic);
  }

  private static Object key(Items.Name name) {
    return name.members() == null ? name.core() : name.members();
  }

  List<Topic> all() {
    return all;
  }

  List<Topic> in(int passage) {
    return inPassage.getOrDefault(passage, List.of());
  }

  /** The topic of this name with an amount that was last spoken of at or before a place. */
  @Nullable Topic latest(Items.Name name, int passage, int position) {
    List<Topic> same = named.getOrDefault(key(name), List.of());
    for (int i = same.size() - 1; i >= 0; i--) {
      Topic topic = same.get(i);
      boolean before =
          topic.passage < passage || topic.passage == passage && topic.start <= position;
      if (before && topic.amount() != null) return topic;
    }
    return null;
  }
}
