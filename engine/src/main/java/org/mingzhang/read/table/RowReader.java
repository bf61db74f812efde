package org.mingzhang.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.PrintedNumber;
import org.mingzhang.document.Block;
import org.mingzhang.document.Side;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Place;
import org.mingzhang.lexicon.Lexicon.Label;

/** Reads the rows of one section: label or code, then the filled value cells. */
final class RowReader {
  private static final Pattern CODE = Pattern.compile("[A-Z]?\\d{1,9}|[A-Z]");

  private final Section section;
  private final List<Table.Column> columns;
  private final int firstColumn;
  private final Side side;
  private final String tableLabel;

  /** A unit or group named once and left blank below it. */
  private String group = "";

  /**
   * @param section where the columns stand in the grid at hand
   * @param first the same section as the table's first page has it
   * @param columns the table's columns
   * @param firstColumn position of the section's first value column among them
   * @param tableLabel what places call the table
   */
  RowReader(
      Section section,
      Section first,
      List<Table.Column> columns,
      int firstColumn,
      String tableLabel) {
    this.section = section;
    this.columns = columns;
    this.firstColumn = firstColumn;
    this.side = first.side();
    this.tableLabel = tableLabel;
  }

  /** The row at {@code r}, or empty if the section is blank there. */
  Optional<Table.Row> read(Matrix matrix, int r) {
    StringBuilder code = new StringBuilder();
    String name = "";
    String item = "";
    String year = "";
    String project = "";
    String unitName = "";
    Block.@Nullable Cell first = null;
    for (Map.Entry<Integer, Label> label : section.labels().entrySet()) {
      String text = matrix.own(r, label.getKey());
      if (text.isEmpty()) continue;
      Block.Cell cell = matrix.at(r, label.getKey());
      if (label.getValue() != Label.SKIP && first == null) first = cell;
      switch (label.getValue()) {
        case CODE, CODE_PART -> {
          String digits = text.replace(" ", "");
          if (CODE.matcher(digits).matches()) code.append(digits);
          else if (item.isEmpty()) item = text;
        }
        case NAME -> name = text;
        case ITEM -> {
          String digits = text.replace(" ", "");
          if (digits.length() >= 3
              && CODE.matcher(digits).matches()
              && digits.matches(".*\\d{3}.*")) code.append(digits);
          else item = text;
        }
        case YEAR -> year = text;
        case PROJECT -> project = text;
        case UNIT -> unitName = text;
        case SKIP, PROSE -> {}
      }
    }
    List<Table.Cell> cells = new ArrayList<>();
    String key = key(code.toString(), name, item, year, project, unitName);
    int position = firstColumn;
    for (int column : section.values().keySet()) {
      cell(matrix, r, column, position, key).ifPresent(cells::add);
      position++;
    }
    if (key.isEmpty() && cells.isEmpty()) return Optional.empty();
    if (!unitName.isEmpty() && !unitName.equals(key)) group = unitName;
    boolean coded = code.length() > 0;
    Place place = first != null
        ? first.place()
        : cells.isEmpty() ? Place.UNKNOWN : cells.get(0).place();
    return Optional.of(new Table.Row(
        key,
        coded ? name.isEmpty() ? item : name : "",
        coded ? code.toString() : null,
        side,
        group.isEmpty() || group.equals(key) ? List.of() : List.of(group),
        cells,
        place.inTable(tableLabel, key, null)));
  }

  private static String key(
      String code, String name, String item, String year, String project, String unitName) {
    if (!code.isEmpty()) return code;
    if (!year.isEmpty()) return year;
    if (!project.isEmpty()) return project;
    if (!name.isEmpty()) return name;
    if (!item.isEmpty()) return item;
    return unitName;
  }

  private Optional<Table.Cell> cell(Matrix matrix, int r, int column, int position, String key) {
    String text = matrix.own(r, column);
    Block.Cell source = matrix.at(r, column);
    if (source == null || Values.isBlank(text)) return Optional.empty();
    Optional<PrintedNumber> number = Values.number(text);
    String printed = number.map(PrintedNumber::text).orElse(text);
    Table.Column header = columns.get(position);
    Amount amount = number.map(n -> new Amount(n.value(), header.unit())).orElse(null);
    Place place = source.place().inTable(tableLabel, key, header.header()).quoting(printed);
    return Optional.of(new Table.Cell(position, printed, amount, Coordinate.EVERYTHING, place));
  }
}
