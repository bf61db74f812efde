package org.mingzhang.read.narrative;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.fact.Place;
import org.mingzhang.phrase.Fold;

/**
 * A paragraph with its hard line breaks joined.
 *
 * @param text without line breaks and stray spaces
 * @param folded the same, character for character, in the form phrases are looked for
 * @param outline its number
 * @param heading whether it is a heading of what follows
 * @param headings the headings it stands under, outermost first
 * @param lines where each line begins in the text, and where it stood
 */
record Passage(
    String text,
    String folded,
    Outline outline,
    boolean heading,
    List<String> headings,
    List<Line> lines) {
  record Line(int start, Place place) {}

  /** Where the character at this position stood. */
  Place place(int position) {
    Place place = lines.get(0).place();
    for (Line line : lines) {
      if (line.start() > position) break;
      place = line.place();
    }
    return place;
  }

  Place quoting(int start, int end) {
    return place(start).quoting(text.substring(start, end));
  }

  Passage under(List<String> headings) {
    return new Passage(text, folded, outline, heading, List.copyOf(headings), lines);
  }

  /** The ends of its sentences. */
  List<Integer> sentenceEnds() {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if ("。！？".indexOf(text.charAt(i)) < 0) continue;
      int end = i + 1;
      while (end < text.length() && "”\"’）)".indexOf(text.charAt(end)) >= 0) end++;
      ends.add(end);
      i = end - 1;
    }
    if (ends.isEmpty() || ends.get(ends.size() - 1) < text.length()) ends.add(text.length());
    return ends;
  }

  /** Builds a passage line by line. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final Outline outline;

    Builder(Outline outline) {
      this.outline = outline;
    }

    Builder add(String line, Place place) {
      if (text.length() > 0 && Tidy.apart(text, line.charAt(0))) text.append(' ');
      lines.add(new Line(text.length(), place));
      text.append(line);
      return this;
    }

    char last() {
      return text.charAt(text.length() - 1);
    }

    int length() {
      return text.length();
    }

    Outline outline() {
      return outline;
    }

    String text() {
      return text.toString();
    }

    Passage build(boolean heading) {
      String words = text.toString();
      return new Passage(words, Fold.text(words), outline, heading, List.of(), List.copyOf(lines));
    }
  }
}
