package org.mingzhang.reconstruct;

import java.util.Optional;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;

/**
 * A printed amount that the data should give.
 *
 * @param at its coordinate without the document's own year, version and unit, so that what is left out is the document's own
 * @param weight how much it counts against others that contradict it; 1 for a table cell nobody doubts
 */
record Asked(Fact fact, Coordinate at, double weight) {
  String measure() {
    return at.get(Axis.MEASURE).orElse("");
  }

  Optional<String> get(Axis axis) {
    return at.get(axis);
  }

  boolean has(Axis axis) {
    return at.has(axis);
  }

  boolean isZero() {
    return fact.amount().isZero();
  }

  /** Whether it is about the document's own year and stage. */
  boolean isOwn() {
    return !at.has(Axis.YEAR) && !at.has(Axis.VERSION);
  }

  /** The coordinate without its measure. */
  Coordinate rest() {
    return at.without(Axis.MEASURE);
  }
}
