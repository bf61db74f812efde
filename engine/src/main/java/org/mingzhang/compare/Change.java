package org.mingzhang.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Place;

/** One thing that differs between two documents. What only one of them has is null in the other. */
public sealed interface Change {

  /**
   * A number that is another one, by what it is about and not by where it stands.
   *
   * @param place where the later document has it, or else the earlier one
   */
  record OfFact(
      Coordinate coordinate,
      @Nullable Amount before,
      @Nullable Amount after,
      Place place) implements Change {}

  /** A whole table that only one of them has. */
  record OfTable(String table, boolean added) implements Change {}

  /** A cell of a table that both have; row and column as the table labels them. */
  record OfCell(
      String table,
      String row,
      String column,
      @Nullable String before,
      @Nullable String after) implements Change {}

  /** A sentence of the narrative, with the headings it stands under. */
  record OfSentence(
      List<String> headings,
      @Nullable String before,
      @Nullable String after) implements Change {
    public OfSentence {
      headings = List.copyOf(headings);
    }
  }
}
