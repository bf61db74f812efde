package org.mingzhang.write.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The names that viewers give to headings so that links can lead there: letters, digits and hyphens of its words in lower
 * case, spaces as hyphens, a counter where the words were seen before.
 */
final class Anchors {
  private final Map<String, Integer> seen = new HashMap<>();

  /** The anchor of the next heading with these words. Headings must be asked for in document order. */
  String of(String words) {
    StringBuilder name = new StringBuilder();
    words.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
      if (Character.isLetterOrDigit(c) || c == '-' || c == '_') name.appendCodePoint(c);
      else if (c == ' ') name.append('-');
    });
    int before = seen.merge(name.toString(), 1, Integer::sum) - 1;
    return before == 0 ? name.toString() : name + "-" + before;
  }
}
