package org.mingzhang.read.pdf;

/** A PDF matrix: x' = a x + c y + e, y' = b x + d y + f. */
record Affine(double a, double b, double c, double d, double e, double f) {
  static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

  static Affine shift(double x, double y) {
    return new Affine(1, 0, 0, 1, x, y);
  }

  /** This matrix first, then {@code next}. */
  Affine then(Affine next) {
    return new Affine(
        a * next.a + b * next.c,
        a * next.b + b * next.d,
        c * next.a + d * next.c,
        c * next.b + d * next.d,
        e * next.a + f * next.c + next.e,
        e * next.b + f * next.d + next.f);
  }

  double x(double px, double py) {
    return a * px + c * py + e;
  }

  double y(double px, double py) {
    return b * px + d * py + f;
  }

  /** How much lengths grow, on average over directions. */
  double scale() {
    return Math.sqrt(Math.abs(a * d - b * c));
  }
}
