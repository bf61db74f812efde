package org.mingzhang.fact;

import org.mingzhang.amount.Amount;

/**
 * 数据项: a coordinate with an amount and the place it was read from.
 *
 * @param origin which table cell or which claim of the text printed it
 */
public record Fact(Coordinate coordinate, Amount amount, Place place, Origin origin) {

  /**
   * The printed thing a fact came from: a cell (table, row, column: 0-based positions in the disclosure's tables) or a
   * claim (table −1, row = claim's position, column 0).
   */
  public record Origin(int table, int row, int column) {
    public static Origin cell(int table, int row, int column) {
      return new Origin(table, row, column);
    }

    public static Origin claim(int position) {
      return new Origin(-1, position, 0);
    }

    public boolean isCell() {
      return table >= 0;
    }
  }
}
