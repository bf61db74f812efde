package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A grid on the sheet: where its lines are, and which fields between them are one cell. */
final class Lattice {
  final double[] xs;
  final double[] ys;
  final List<Field> fields;
  private final int[] fieldAt;

  /** A cell: the rows and columns it takes. */
  record Field(int row, int column, int rowSpan, int columnSpan) {}

  Lattice(double[] xs, double[] ys, List<Field> fields) {
    this.xs = xs;
    this.ys = ys;
    this.fields = List.copyOf(fields);
    fieldAt = new int[rows() * columns()];
    Arrays.fill(fieldAt, -1);
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      for (int r = field.row; r < field.row + field.rowSpan; r++) {
        for (int c = field.column; c < field.column + field.columnSpan; c++)
          fieldAt[r * columns() + c] = i;
      }
    }
  }

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  double left() {
    return xs[0];
  }

  double right() {
    return xs[xs.length - 1];
  }

  double top() {
    return ys[0];
  }

  double bottom() {
    return ys[ys.length - 1];
  }

  boolean holds(double x, double y) {
    return x >= left() - 1 && x <= right() + 1 && y >= top() && y <= bottom();
  }

  /** The position in {@link #fields} of the cell at a point, -1 if none. */
  int fieldAt(double x, double y) {
    int row = between(ys, y);
    int column = between(xs, x);
    return fieldAt[row * columns() + column];
  }

  private static int between(double[] lines, double at) {
    int found = Arrays.binarySearch(lines, at);
    int index = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(lines.length - 2, index));
  }

  double left(Field field) {
    return xs[field.column];
  }

  double right(Field field) {
    return xs[field.column + field.columnSpan];
  }

  double top(Field field) {
    return ys[field.row];
  }

  double bottom(Field field) {
    return ys[field.row + field.rowSpan];
  }

  /** The x of a line that parts two different cells between two points of one text line, or null if none does. */
  @Nullable Double partition(double fromX, double toX, double y) {
    if (toX <= left() || fromX >= right() || y < top() || y > bottom()) return null;
    int first = between(xs, fromX);
    int last = between(xs, toX);
    int row = between(ys, y);
    for (int column = first; column < last; column++) {
      if (fieldAt[row * columns() + column] != fieldAt[row * columns() + column + 1])
        return xs[column + 1];
    }
    if (fromX < left()) return left();
    if (toX > right()) return right();
    return null;
  }

  /** The runs of each field, by the middle of the run. */
  List<List<Run>> deal(List<Run> runs) {
    List<List<Run>> byField = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) byField.add(new ArrayList<>());
    for (Run run : runs) {
      int at = fieldAt(run.middleX(), run.middleY());
      if (at >= 0) byField.get(at).add(run);
    }
    return byField;
  }

  /** The same grid with one row's lines added, cells of that row repeated in each part. */
  Lattice splitRow(int row, List<Double> at) {
    double[] lines = Arrays.copyOf(ys, ys.length + at.size());
    for (int i = 0; i < at.size(); i++) lines[ys.length + i] = at.get(i);
    Arrays.sort(lines);
    int more = at.size();
    List<Field> parts = new ArrayList<>();
    for (Field field : fields) {
      if (field.row > row)
        parts.add(new Field(field.row + more, field.column, field.rowSpan, field.columnSpan));
      else if (field.row + field.rowSpan <= row) parts.add(field);
      else if (field.rowSpan > 1)
        parts.add(new Field(field.row, field.column, field.rowSpan + more, field.columnSpan));
      else
        for (int i = 0; i <= more; i++)
          parts.add(new Field(row + i, field.column, 1, field.columnSpan));
    }
    return new Lattice(xs, lines, parts);
  }
}
