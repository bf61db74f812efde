package org.mingzhang.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Place;

/**
 * One published table, whole: pages joined, two sides split into rows of one side each, header trees turned into paths.
 *
 * @param number as printed ("表1") or as the 目录 numbers it; empty where neither does
 * @param title as printed, joined over lines
 * @param unit the unit its amounts are in unless a column says otherwise
 * @param columns value columns only, in order
 * @param form the id of the form it was recognised as, null where none fits
 * @param notes the 注 and 备注 lines below or inside it
 */
public record Table(
    String number,
    String title,
    MoneyUnit unit,
    List<Column> columns,
    List<Row> rows,
    List<Note> notes,
    @Nullable String form,
    Place place) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /** What a place in this table calls it: its number, or else its title. */
  public String label() {
    return number.isEmpty() ? title : number;
  }

  /**
   * A value column.
   *
   * @param path header words from the outermost to the innermost
   * @param side the side of a two-sided table it belongs to
   * @param unit the unit of its amounts
   * @param kind whether it holds amounts, percentages or words (targets, prose)
   */
  public record Column(List<String> path, Side side, MoneyUnit unit, Kind kind) {
    public Column {
      path = List.copyOf(path);
    }

    public String header() {
      return String.join("/", path);
    }

    public enum Kind {
      AMOUNT,
      PERCENT,
      TEXT
    }
  }

  /**
   * A row.
   *
   * @param key the label, or the joined account code, or the year of a 三公 row; empty where the row has none
   * @param name the account's name where the key is a code
   * @param code the joined account code, null where the row has none
   * @param context the labels of merged cells the row stands under, outermost first (预算单位; 一级指标, 二级指标)
   * @param cells its filled cells, in column order; blanks are left out
   */
  public record Row(
      String key,
      String name,
      @Nullable String code,
      Side side,
      List<String> context,
      List<Cell> cells,
      Place place) {
    public Row {
      context = List.copyOf(context);
      cells = List.copyOf(cells);
    }
  }

  /**
   * A filled cell.
   *
   * @param column position in {@link Table#columns()}
   * @param text as printed, stray spaces inside a number dropped
   * @param amount the number, null where the cell holds words or a percentage
   * @param coordinate what the number is about; empty until the table is bound
   */
  public record Cell(
      int column, String text, @Nullable Amount amount, Coordinate coordinate, Place place) {}

  /** A note line that belongs to the table. */
  public record Note(String text, Place place) {}
}
