package org.mingzhang.write.narrative;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.write.Publication.Gap;

/**
 * What people have still to tell. A text that is missing leaves its mark in the sentence, and counts only if the sentence
 * is printed; a figure that is missing counts at once, for its comparison is left out.
 */
final class Gaps {
  private static final String FIGURES = "figures";

  private final Map<String, Gap> marked = new LinkedHashMap<>();
  private final Set<Gap> figures = new LinkedHashSet<>();

  /** Asks for a text, and gives what stands in its place. */
  String text(String topic, String about, String asks) {
    Gap gap = new Gap(topic, about, asks);
    marked.putIfAbsent(gap.mark(), gap);
    return gap.mark();
  }

  void figure(String about, String asks) {
    figures.add(new Gap(FIGURES, about, asks));
  }

  /** Those that a document of these paragraphs has. */
  List<Gap> in(List<String> paragraphs) {
    String all = String.join("\n", paragraphs);
    Stream<Gap> texts = marked.entrySet().stream()
        .filter(gap -> all.contains(gap.getKey()))
        .map(Map.Entry::getValue);
    return Stream.concat(texts, figures.stream()).collect(Collectors.toList());
  }
}
