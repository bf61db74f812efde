package org.mingzhang.read.loose;

import org.mingzhang.fact.Place;

/** A line of the region: its position in the list that was given, its words with single spaces, its place. */
record Line(int index, String text, Place place) {
  /** Width in half characters: what decides whether a line fills its column. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      width += c < 0x2000 || (c >= 0xFF61 && c <= 0xFFDC) ? 1 : 2;
    }
    return width;
  }

  /** One kind of space, single, none at the ends. */
  static String tidy(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000\\uFEFF\\u200B]+", " ").strip();
  }
}
