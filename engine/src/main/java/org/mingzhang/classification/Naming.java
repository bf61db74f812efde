package org.mingzhang.classification;

/** How a printed name stands to a code in a year: what {@link Catalogue#naming} answers. */
public enum Naming {
  /** The code's name in that year. */
  CURRENT,
  /** The same name but for brackets, an added or missing 支出, or an end lost to a line break. */
  VARIANT,
  /** A name the code bore in earlier years only. */
  OLD,
  /** A name the code bears in later years only. */
  LATER,
  /** None of the code's names. */
  OTHER,
  /** The list does not have the code: a question, not an error. */
  UNKNOWN_CODE
}
