package org.mingzhang.read.text;

import org.mingzhang.fact.Place;

/**
 * A line as it stands in the file, look-alike characters put right.
 *
 * @param number 1-based in the file
 * @param page the page it stands on, 0 in a text without form feeds
 */
record Line(String text, int number, int page) {
  boolean blank() {
    return text.isBlank();
  }

  Place place() {
    return new Place(null, null, null, page, number, null, null);
  }
}
