package org.mingzhang.read.html;

import org.mingzhang.read.intake.Characters;

/** Collects running text as a browser shows it: white space of the source is one space, line breaks are only the marked ones. */
final class Words {
  private final StringBuilder text = new StringBuilder();

  void add(String source) {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
      if (!space) {
        text.append(c);
      } else if (text.length() > 0
          && text.charAt(text.length() - 1) != ' '
          && text.charAt(text.length() - 1) != '\n') {
        text.append(' ');
      }
    }
  }

  void lineBreak() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') end--;
    text.setLength(end);
    if (end > 0 && text.charAt(end - 1) != '\n') text.append('\n');
  }

  /** What was collected, stripped; the collection begins anew. */
  String take() {
    String taken = Characters.clean(text.toString()).strip();
    text.setLength(0);
    return taken;
  }
}
