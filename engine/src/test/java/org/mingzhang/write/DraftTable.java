package org.mingzhang.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.PrintedTable.Column;
import org.mingzhang.write.PrintedTable.Lead;
import org.mingzhang.write.PrintedTable.Position;
import org.mingzhang.write.PrintedTable.Row;
import org.mingzhang.write.PrintedTable.Value;

/** Sets up a printed table for a test: header paths become rows with spans, amounts in 元 become printed numbers. */
public final class DraftTable {
  private final String number;
  private final String title;
  private final List<String> notes = new ArrayList<>();
  private final List<Row> body = new ArrayList<>();
  private final List<List<String>> paths = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private MoneyUnit unit = MoneyUnit.WAN_YUAN;
  private int decimals = 2;
  private String zero = "0.00";
  private List<Row> header = List.of();

  public DraftTable(String number, String title) {
    this.number = number;
    this.title = title;
  }

  public DraftTable unit(MoneyUnit unit, int decimals, String zero) {
    this.unit = unit;
    this.decimals = decimals;
    this.zero = zero;
    return this;
  }

  public DraftTable labels(int weight, String... names) {
    for (String name : names) column(weight, false, name);
    return this;
  }

  /** @param names header paths, words joined by / */
  public DraftTable values(int weight, String... names) {
    for (String name : names) column(weight, true, name);
    return this;
  }

  public DraftTable column(int weight, boolean numeric, String path) {
    paths.add(Arrays.asList(path.split("/")));
    columns.add(new Column(weight, numeric));
    return this;
  }

  public DraftTable header(Row... rows) {
    header = List.of(rows);
    return this;
  }

  public DraftTable note(String note) {
    notes.add(note);
    return this;
  }

  public DraftTable row(Cell... cells) {
    body.add(new Row(List.of(cells)));
    return this;
  }

  public DraftTable row(List<Cell> cells) {
    body.add(new Row(cells));
    return this;
  }

  public int rows() {
    return body.size();
  }

  /** An amount as it is printed in this table. */
  public Cell amount(BigDecimal yuan, Position... sum) {
    BigDecimal printed = unit.fromYuan(yuan).setScale(decimals, RoundingMode.HALF_UP);
    String text = printed.signum() == 0 ? zero : grouped(printed);
    Value value = new Value(Coordinate.EVERYTHING, yuan, new Amount(printed, unit), List.of(sum));
    return new Cell(text, 1, 1, 0, Cell.Kind.NUMBER, value);
  }

  private static String grouped(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int i = point - 3; i > 0; i -= 3) text.insert(i, ',');
    return (number.signum() < 0 ? "-" : "") + text;
  }

  public PrintedTable build(String department) {
    List<Row> rows = header.isEmpty() ? headerRows() : header;
    return new PrintedTable(
        number,
        title,
        "test/form",
        List.of(new Lead("部门名称：" + department, "单位：" + unit.label())),
        columns,
        rows,
        body,
        notes);
  }

  private List<Row> headerRows() {
    int depth = paths.stream().mapToInt(List::size).max().orElse(1);
    List<Row> rows = new ArrayList<>();
    for (int level = 0; level < depth; level++) {
      List<Cell> cells = new ArrayList<>();
      for (int c = 0; c < paths.size(); ) {
        int width = 1;
        while (c + width < paths.size() && sameGroup(c, c + width, level)) width++;
        if (level < paths.get(c).size()) {
          boolean leaf = level == paths.get(c).size() - 1;
          cells.add(Cell.header(paths.get(c).get(level), width, leaf ? depth - level : 1));
        }
        c += width;
      }
      rows.add(new Row(cells));
    }
    return rows;
  }

  private boolean sameGroup(int a, int b, int level) {
    return paths.get(a).size() > level + 1
        && paths.get(b).size() > level + 1
        && paths.get(a).subList(0, level + 1).equals(paths.get(b).subList(0, level + 1));
  }

  public static Cell label(String text) {
    return Cell.label(text, 0);
  }

  public static Cell span(String text, int columns, int rows, Cell.Kind kind) {
    return new Cell(text, columns, rows, 0, kind, null);
  }
}
