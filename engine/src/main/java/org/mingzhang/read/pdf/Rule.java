package org.mingzhang.read.pdf;

/**
 * A straight line of a table on the upright page, whatever it was drawn with.
 *
 * @param level whether it runs from left to right, else from top to bottom
 * @param at its y if level, else its x
 * @param from its smaller end
 * @param to its larger end
 */
record Rule(boolean level, double at, double from, double to) {
  double length() {
    return to - from;
  }

  Rule turned(int by, double width, double height) {
    return switch (by) {
      case 1 ->
        level
            ? new Rule(false, at, width - to, width - from)
            : new Rule(true, width - at, from, to);
      case 2 ->
        level
            ? new Rule(true, height - at, width - to, width - from)
            : new Rule(false, width - at, height - to, height - from);
      case 3 ->
        level
            ? new Rule(false, height - at, from, to)
            : new Rule(true, at, height - to, height - from);
      default -> this;
    };
  }
}
