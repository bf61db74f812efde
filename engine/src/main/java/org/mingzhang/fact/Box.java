package org.mingzhang.fact;

/** A rectangle on a page in points (1/72 inch), origin at the top left, as the page is seen upright. */
public record Box(double left, double top, double right, double bottom) {
  public Box union(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }
}
