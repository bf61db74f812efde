package org.mingzhang.read.loose;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word or a number of a line.
 *
 * @param text as printed, stray spaces inside a number dropped
 * @param value the number, null for words and for marks that stand for a blank
 */
record Token(String text, Kind kind, @Nullable BigDecimal value) {
  enum Kind {
    WORD,
    NUMBER,
    /** 47.2% */
    PERCENT,
    /** A dash that stands for no amount. */
    DASH,
    /** 2022.1.1-2022.12.31, in a column of its own. */
    PERIOD
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Digits only: what a code, a year or a row number looks like. */
  boolean isDigits(int least, int most) {
    if (text.length() < least || text.length() > most) return false;
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
