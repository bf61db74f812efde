package org.mingzhang.read.loose;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Side;

/** A row being put together. */
final class RowDraft {
  /** A value with the line it stands on. */
  record Value(Token token, Line line) {}

  final Line line;
  String code = "";
  final List<String> words = new ArrayList<>();
  final List<Value> values = new ArrayList<>();
  final List<Value> texts = new ArrayList<>();
  Side side = Side.NONE;
  boolean sideIsCertain = true;
  /** Position in the side's columns of each value; empty until it is settled. */
  int[] columns = new int[0];

  RowDraft(Line line) {
    this.line = line;
  }

  void take(Segment segment) {
    words.addAll(segment.words);
    segment.values.forEach(value -> values.add(new Value(value, segment.line)));
    segment.texts.forEach(text -> texts.add(new Value(text, segment.line)));
  }

  String label() {
    return Labels.join(words);
  }
}
