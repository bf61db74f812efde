package org.mingzhang.classification;

import java.util.Optional;

/**
 * 科目: a code with the name it bears in some years. A code that was renamed is several accounts of one code.
 *
 * @param from the first budget year of this name, {@link #ALWAYS_BEFORE} where it is not known to have begun
 * @param to the last budget year of this name, {@link #STILL} where it has not ended
 * @param source how sure we are of it
 */
public record Account(Kind kind, String code, String name, int from, int to, Source source) {
  public static final int ALWAYS_BEFORE = 0;
  public static final int STILL = 9999;

  /** Where an entry comes from, the surest first. */
  public enum Source {
    /** A finance bureau's own list, loaded by the user. */
    OFFICIAL,
    /** Read in published documents. */
    SEEN,
    /** General knowledge of the classification, not checked against a text. */
    KNOWN
  }

  public boolean isValidIn(int year) {
    return from <= year && year <= to;
  }

  /** The code one level up. */
  public Optional<String> parent() {
    return kind.parent(code);
  }
}
