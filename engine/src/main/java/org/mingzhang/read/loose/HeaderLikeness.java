package org.mingzhang.read.loose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How well a known header explains the words of a printed one whose columns are lost. */
final class HeaderLikeness {
  private HeaderLikeness() {}

  /** How much of a form's header stands in the printed one, character by character. */
  static double of(List<List<String>> reading, List<Line> header) {
    Map<Character, Integer> bag = new HashMap<>();
    for (Line line : header)
      for (char c : LooseWords.key(line.text()).toCharArray()) bag.merge(c, 1, Integer::sum);
    Set<String> words = new HashSet<>();
    reading.forEach(words::addAll);
    int all = 0;
    int found = 0;
    for (String word : words) {
      for (char c : LooseWords.canon(word).toCharArray()) {
        all++;
        if (bag.getOrDefault(c, 0) > 0) found++;
      }
    }
    double like = all == 0 ? 0 : (double) found / all;
    return like > 0.95 ? 0.1 : like < 0.6 ? -2 : -0.5;
  }
}
