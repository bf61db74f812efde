package org.mingzhang.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Table;
import org.mingzhang.read.DisclosureReader;
import org.mingzhang.read.Sources;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.write.PrintedTable.Cell;

/** What a publication's tables say and what a reader of the written file finds, in the same shape. */
public final class ReadBack {
  private ReadBack() {}

  /** A number with the header above it and the label beside it. */
  public record Number(String header, String label, String text) {}

  /** The numbers of each table, by its number, column after column. */
  public static Map<String, List<Number>> printed(Publication publication) {
    Map<String, List<Number>> all = new TreeMap<>();
    for (PrintedTable table : publication.tables()) {
      List<Number> numbers = new ArrayList<>();
      for (int c = 0; c < table.columns().size(); c++) column(table, c, numbers);
      if (!numbers.isEmpty()) all.put(table.number(), numbers);
    }
    return all;
  }

  private static void column(PrintedTable table, int column, List<Number> numbers) {
    List<String> path = new ArrayList<>();
    for (PlacedCell placed : PlacedCell.of(table.header())) {
      if (placed.covers(column)) path.add(placed.cell().text());
    }
    List<PlacedCell> body = PlacedCell.of(table.body());
    for (PlacedCell placed : body) {
      boolean number =
          placed.cell().kind() == Cell.Kind.NUMBER && !placed.cell().text().isEmpty();
      if (!number || placed.column() != column) continue;
      String label = "";
      int nearest = -1;
      for (PlacedCell other : body) {
        boolean inRow = other.row() <= placed.row() && placed.row() < other.endRow();
        boolean before = other.column() < column && other.column() > nearest;
        if (inRow && before && other.cell().kind() == Cell.Kind.LABEL) {
          nearest = other.column();
          label = other.cell().text();
        }
      }
      numbers.add(new Number(String.join("/", path), label, placed.cell().text()));
    }
  }

  /** The numbers of each numbered table of a file. */
  public static Map<String, List<Number>> read(String name, byte[] file)
      throws UnreadableException {
    Disclosure disclosure = DisclosureReader.read(Sources.read(name, file));
    Map<String, List<Number>> all = new TreeMap<>();
    for (Table table : disclosure.tables()) {
      List<Number> numbers = new ArrayList<>();
      for (int c = 0; c < table.columns().size(); c++) {
        for (Table.Row row : table.rows()) {
          for (Table.Cell cell : row.cells()) {
            if (cell.column() != c || cell.amount() == null) continue;
            String label = row.name().isEmpty() ? row.key() : row.name();
            numbers.add(new Number(table.columns().get(c).header(), label, cell.text()));
          }
        }
      }
      if (!numbers.isEmpty() && !table.number().isEmpty()) all.put(table.number(), numbers);
    }
    return all;
  }
}
