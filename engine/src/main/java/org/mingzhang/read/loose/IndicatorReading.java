package org.mingzhang.read.loose;

import org.jspecify.annotations.Nullable;

/**
 * The best reading up to a line that leaves the open row in one state.
 *
 * @param name the words of this line that belong to the row's name
 * @param target those that belong to its target
 * @param key how the row's name begins
 * @param nothing whether the row's name says that there is no indicator
 */
record IndicatorReading(
    double cost,
    double rowStart,
    @Nullable IndicatorReading before,
    boolean newRow,
    IndicatorPiece piece,
    String name,
    String target,
    boolean hasTarget,
    boolean nameFull,
    boolean targetFull,
    String key,
    boolean nothing) {
  private static final double NO_TARGET = 4;

  int state() {
    return (hasTarget ? 4 : 0) + (nameFull ? 2 : 0) + (targetFull ? 1 : 0);
  }

  double unfinished() {
    double cost = (nameFull ? 0.4 : 0) + (targetFull ? 0.4 : 0);
    return hasTarget ? cost : cost + (nothing ? 0.2 : NO_TARGET);
  }

  double closed() {
    return cost + (hasTarget || nothing ? 0 : 2);
  }
}
