package org.mingzhang.read.loose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a one-sided table together: joins names wrapped before or after their numbers, keeps rows without numbers. */
final class OneSided {
  private final Style style;
  private final LooseWords words;
  private final int columns;
  private final List<Segment> segments;
  private final int labelWidth;
  private final List<RowDraft> rows = new ArrayList<>();
  private @Nullable RowDraft open;

  private OneSided(List<Segment> segments, Style style, int columns, LooseWords words) {
    this.segments = segments;
    this.style = style;
    this.words = words;
    this.columns = columns;
    this.labelWidth = labelWidth(segments);
  }

  /**
   * @param columns how many numbers a full row has, as far as the header tells
   */
  static List<RowDraft> rows(List<Segment> segments, Style style, int columns, LooseWords words) {
    OneSided reader = new OneSided(segments, style, columns, words);
    for (int i = 0; i < segments.size(); i++) {
      reader.take(segments.get(i), i + 1 < segments.size() ? segments.get(i + 1) : null);
    }
    return reader.rows;
  }

  /** The widest label that stands on one line with its numbers: a wrapped piece is about as wide. */
  private static int labelWidth(List<Segment> segments) {
    int widest = 0;
    for (Segment segment : segments) {
      if (!segment.values.isEmpty()) widest = Math.max(widest, Line.width(segment.label()));
    }
    return widest;
  }

  private void take(Segment segment, @Nullable Segment next) {
    if (!segment.code.isEmpty()) {
      begin(segment).code = segment.code;
      return;
    }
    RowDraft open = this.open;
    if (open == null) {
      begin(segment);
      return;
    }
    boolean ownRow = words.isTotalRow(segment.label());
    if (segment.isNumbersOnly()) {
      if (open.values.size() + segment.values.size() <= columns) open.take(segment);
      else begin(segment);
    } else if (ownRow) {
      begin(segment);
    } else if (goesOn(open, segment, next)) {
      open.take(segment);
    } else {
      begin(segment);
    }
  }

  private RowDraft begin(Segment segment) {
    RowDraft row = new RowDraft(segment.line);
    row.take(segment);
    rows.add(row);
    open = row;
    return row;
  }

  /** Whether words without a code are the rest of the open row's label. */
  private boolean goesOn(RowDraft open, Segment segment, @Nullable Segment next) {
    String label = open.label();
    String rest = segment.label();
    String joined = label + rest;
    if (words.isTotalRow(label)) return false;
    if (open.values.isEmpty()) {
      if (!open.code.isEmpty()) return !words.isRowLabel(label) || words.isRowLabel(joined);
      if (words.isRowLabel(joined)) return true;
      if (words.isRowLabel(label) || words.isRowLabel(rest) && !segment.values.isEmpty())
        return false;
      boolean wrapsHere = Line.width(label) + 6 >= labelWidth || Line.width(label) >= 20;
      return wrapsHere || rest.length() <= 3;
    }
    if (!segment.values.isEmpty()) return false;
    if (words.isRowLabel(joined)) return true;
    boolean labelsNext = next != null && next.isNumbersOnly() && open.values.size() >= columns;
    boolean startsNext =
        next != null && next.code.isEmpty() && words.isRowLabel(rest + next.label());
    if (words.isRowLabel(rest) || startsNext || labelsNext) return false;
    if (!open.code.isEmpty() && style.coded()) return true;
    return rest.length() <= 4 && Line.width(label) + 6 >= labelWidth && !words.isRowLabel(label);
  }
}
