package org.mingzhang.read.loose;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a line: the code, words and numbers of one row or of a piece of it. */
final class Segment {
  final Line line;
  final boolean startsLine;
  String code = "";
  /** Whether the row's own number has been passed over. */
  boolean numbered;

  final List<String> words = new ArrayList<>();
  final List<Token> values = new ArrayList<>();
  /** Periods and the like, which stand in columns of words. */
  final List<Token> texts = new ArrayList<>();

  Segment(Line line, boolean startsLine) {
    this.line = line;
    this.startsLine = startsLine;
  }

  boolean hasWords() {
    return !words.isEmpty();
  }

  boolean isNumbersOnly() {
    return code.isEmpty() && words.isEmpty();
  }

  String label() {
    return Labels.join(words);
  }
}
