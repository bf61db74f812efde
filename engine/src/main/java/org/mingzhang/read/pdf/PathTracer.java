package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Follows path operators and keeps the straight level and upright lines that painting them leaves. */
final class PathTracer {
  /** Thicker than any table rule; a thicker bar is a coloured area. */
  private static final double THICKEST = 3.2;

  /** A line that leans by less than this over its whole length is straight. */
  private static final double LEAN = 0.8;

  private static final int MOST_POINTS = 400_000;

  private final List<Rule> rules;
  private final int mostRules;
  private final List<Subpath> path = new ArrayList<>();
  private Subpath open = new Subpath();
  private int points;

  PathTracer(List<Rule> rules, int mostRules) {
    this.rules = rules;
    this.mostRules = mostRules;
  }

  /** Points in user space turned into page space at once; a curve's inner points only widen the bounds. */
  private static final class Subpath {
    double[] xs = new double[5];
    double[] ys = new double[5];
    boolean[] curved = new boolean[5];
    int count;
    boolean hasCurve;

    void add(double x, double y, boolean byCurve) {
      if (count == xs.length) {
        xs = Arrays.copyOf(xs, count * 2);
        ys = Arrays.copyOf(ys, count * 2);
        curved = Arrays.copyOf(curved, count * 2);
      }
      xs[count] = x;
      ys[count] = y;
      curved[count++] = byCurve;
      hasCurve |= byCurve;
    }
  }

  void move(Affine ctm, double x, double y) {
    open = new Subpath();
    path.add(open);
    point(ctm, x, y, false);
  }

  void line(Affine ctm, double x, double y) {
    if (path.isEmpty()) move(ctm, x, y);
    else point(ctm, x, y, false);
  }

  void curve(Affine ctm, double x, double y) {
    if (path.isEmpty()) move(ctm, x, y);
    else point(ctm, x, y, true);
  }

  void close() {
    if (open.count > 1) open.add(open.xs[0], open.ys[0], false);
  }

  void rectangle(Affine ctm, double x, double y, double width, double height) {
    move(ctm, x, y);
    point(ctm, x + width, y, false);
    point(ctm, x + width, y + height, false);
    point(ctm, x, y + height, false);
    close();
  }

  private void point(Affine ctm, double x, double y, boolean byCurve) {
    if (++points < MOST_POINTS) open.add(ctm.x(x, y), ctm.y(x, y), byCurve);
  }

  void stroke(GraphicsState state) {
    double width = state.lineWidth * state.ctm.scale();
    for (Subpath one : path) {
      for (int i = 1; i < one.count; i++) {
        if (!one.curved[i])
          segment(one.xs[i - 1], one.ys[i - 1], one.xs[i], one.ys[i], width, state);
      }
    }
  }

  void fill(GraphicsState state) {
    for (Subpath one : path) {
      if (one.hasCurve || one.count < 3) continue;
      double[] box = bounds(one, new double[] {1e9, 1e9, -1e9, -1e9});
      bar(box[0], box[1], box[2], box[3], state);
    }
  }

  /** Narrows the state's clip to the bounds of the path. */
  void clip(GraphicsState state, int id) {
    double[] box = {1e9, 1e9, -1e9, -1e9};
    for (Subpath one : path) bounds(one, box);
    if (!path.isEmpty()) state.clipTo(box[0], box[1], box[2], box[3], id);
  }

  void forget() {
    path.clear();
    points = 0;
  }

  private static double[] bounds(Subpath one, double[] box) {
    for (int i = 0; i < one.count; i++) {
      box[0] = Math.min(box[0], one.xs[i]);
      box[1] = Math.min(box[1], one.ys[i]);
      box[2] = Math.max(box[2], one.xs[i]);
      box[3] = Math.max(box[3], one.ys[i]);
    }
    return box;
  }

  private void segment(
      double x1, double y1, double x2, double y2, double width, GraphicsState state) {
    double dx = Math.abs(x2 - x1);
    double dy = Math.abs(y2 - y1);
    if (dy <= LEAN && dx > dy)
      bar(Math.min(x1, x2), (y1 + y2 - width) / 2, Math.max(x1, x2), (y1 + y2 + width) / 2, state);
    else if (dx <= LEAN)
      bar((x1 + x2 - width) / 2, Math.min(y1, y2), (x1 + x2 + width) / 2, Math.max(y1, y2), state);
  }

  /** A filled rectangle is a rule if it is thin; the part outside the clip is not to be seen. */
  void bar(double left, double top, double right, double bottom, GraphicsState state) {
    double width = right - left;
    double height = bottom - top;
    boolean level = width > height;
    double thin = Math.min(width, height);
    if (thin > THICKEST || Math.max(width, height) < 1.5 * thin || rules.size() >= mostRules)
      return;
    double l = Math.max(left, state.clipLeft);
    double r = Math.min(right, state.clipRight);
    double t = Math.max(top, state.clipTop);
    double b = Math.min(bottom, state.clipBottom);
    if (r < l - 0.5 || b < t - 0.5) return;
    if (level && r > l) rules.add(new Rule(true, (top + bottom) / 2, l, r));
    else if (!level && b > t) rules.add(new Rule(false, (left + right) / 2, t, b));
  }
}
