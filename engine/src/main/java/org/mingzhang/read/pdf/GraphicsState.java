package org.mingzhang.read.pdf;

import org.jspecify.annotations.Nullable;

/** The part of a PDF graphics state that decides where ink lands. Mutable: the page scanner is its only user. */
final class GraphicsState {
  Affine ctm;
  double lineWidth = 1;
  double clipLeft;
  double clipTop;
  double clipRight;
  double clipBottom;
  int clip;

  @Nullable TextFont font;

  double fontSize;
  double charSpace;
  double wordSpace;
  double stretch = 1;
  double leading;
  double rise;
  int textMode;

  GraphicsState(Affine ctm, double width, double height) {
    this.ctm = ctm;
    clipRight = width;
    clipBottom = height;
  }

  private GraphicsState(GraphicsState other) {
    ctm = other.ctm;
    lineWidth = other.lineWidth;
    clipLeft = other.clipLeft;
    clipTop = other.clipTop;
    clipRight = other.clipRight;
    clipBottom = other.clipBottom;
    clip = other.clip;
    font = other.font;
    fontSize = other.fontSize;
    charSpace = other.charSpace;
    wordSpace = other.wordSpace;
    stretch = other.stretch;
    leading = other.leading;
    rise = other.rise;
    textMode = other.textMode;
  }

  GraphicsState copy() {
    return new GraphicsState(this);
  }

  /** Narrows what can be seen to a rectangle. Clips of other shapes count as their bounding rectangle. */
  void clipTo(double left, double top, double right, double bottom, int id) {
    clipLeft = Math.max(clipLeft, left);
    clipTop = Math.max(clipTop, top);
    clipRight = Math.min(clipRight, right);
    clipBottom = Math.min(clipBottom, bottom);
    clip = id;
  }

  boolean shows(double x, double y) {
    return x >= clipLeft - 0.1
        && x <= clipRight + 0.1
        && y >= clipTop - 0.1
        && y <= clipBottom + 0.1;
  }
}
