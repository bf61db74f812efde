package org.mingzhang.write;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.fact.Coordinate;

/**
 * One table as it is printed, with the facts in its cells.
 *
 * @param number 表1; empty where it has none
 * @param form the id of the form it follows
 * @param lead lines between title and table, left and right: 部门名称：…, 单位：万元
 * @param columns how many columns the grid has, and how wide each should be
 * @param header rows of the header
 * @param body rows below the header
 * @param notes lines below the table
 */
public record PrintedTable(
    String number,
    String title,
    String form,
    List<Lead> lead,
    List<Column> columns,
    List<Row> header,
    List<Row> body,
    List<String> notes)
    implements Publication.Element {
  /** More than this many columns lie better on a landscape page. */
  private static final int WIDE = 7;

  public PrintedTable {
    lead = List.copyOf(lead);
    columns = List.copyOf(columns);
    header = List.copyOf(header);
    body = List.copyOf(body);
    notes = List.copyOf(notes);
  }

  public boolean isWide() {
    return columns.size() > WIDE;
  }

  /** A line above the table: what stands left and what right. */
  public record Lead(String left, String right) {}

  /**
   * @param weight how wide it should be in proportion to the others
   * @param numeric whether it holds numbers, which are set right
   */
  public record Column(int weight, boolean numeric) {}

  /** A row of the grid; places covered by a cell that spans from the left or from above are left out. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * @param text as printed; empty for a blank
   * @param columns how many columns it spans, 1 or more
   * @param rows how many rows it spans, 1 or more
   * @param indent how many levels its words are set in
   * @param value the fact printed here, null for words
   */
  public record Cell(
      String text,
      int columns,
      int rows,
      int indent,
      Kind kind,
      @Nullable Value value) {
    public enum Kind {
      /** Words in the header. */
      HEADER,
      /** Words that label a row. */
      LABEL,
      /** A number. */
      NUMBER,
      /** Prose. */
      TEXT
    }

    public static Cell header(String text, int columns, int rows) {
      return new Cell(text, columns, rows, 0, Kind.HEADER, null);
    }

    public static Cell label(String text, int indent) {
      return new Cell(text, 1, 1, indent, Kind.LABEL, null);
    }

    public static Cell text(String text) {
      return new Cell(text, 1, 1, 0, Kind.TEXT, null);
    }
  }

  /**
   * A fact in a cell.
   *
   * @param yuan the exact amount in 元, before it was rounded for printing
   * @param amount as printed: rounded half up, with its unit and decimals
   * @param sum the cells of this table that it is the sum of, for formulas; empty where it is no sum
   */
  public record Value(Coordinate coordinate, BigDecimal yuan, Amount amount, List<Position> sum) {
    public Value {
      sum = List.copyOf(sum);
    }
  }

  /**
   * A place in the grid, spans counted.
   *
   * @param row 0-based in {@link PrintedTable#body()}
   * @param column 0-based in {@link PrintedTable#columns()}
   */
  public record Position(int row, int column) {}
}
