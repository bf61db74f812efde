package org.mingzhang.read.loose;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.fact.Place;

/** A line of the text: its position in the list that was given, its words with single spaces, its place. */
final class Line {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u3000\\uFEFF\\u200B]+");

  private final int index;
  private final String text;
  private final Place place;
  private @Nullable List<Token> tokens;

  Line(int index, String text, Place place) {
    this.index = index;
    this.text = text;
    this.place = place;
  }

  int index() {
    return index;
  }

  String text() {
    return text;
  }

  Place place() {
    return place;
  }

  /** The same line with other words. */
  Line saying(String words) {
    return new Line(index, words, place);
  }

  /** Its words and numbers; taken apart once. */
  List<Token> tokens() {
    List<Token> known = tokens;
    if (known == null) {
      known = List.copyOf(Tokens.of(text));
      tokens = known;
    }
    return known;
  }

  boolean hasNumber() {
    return tokens().stream().anyMatch(t -> t.kind() == Token.Kind.NUMBER);
  }

  /** Width in half characters: what decides whether a line fills its column. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) width += width(text.charAt(i));
    return width;
  }

  static int width(char c) {
    return c < 0x2000 || (c >= 0xFF61 && c <= 0xFFDC) ? 1 : 2;
  }

  /** One kind of space, single, none at the ends. */
  static String tidy(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}
