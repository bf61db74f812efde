package org.mingzhang.write.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.Publication;

/** Each table as printed, one file a table, in the order of the document. */
final class TableFiles {
  private TableFiles() {}

  static void write(Publication publication, Path folder) throws IOException {
    int number = 0;
    for (PrintedTable table : publication.tables()) {
      number++;
      Path file = folder.resolve(String.format(Locale.ROOT, "%02d.csv", number));
      DataWriter.csv(file, true, header(table), grid(table.body(), table).stream());
    }
  }

  /** Header words of each column from the outermost to the innermost, joined by a slash. */
  private static List<String> header(PrintedTable table) {
    List<List<String>> rows = grid(table.header(), table);
    List<String> header = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      List<String> path = new ArrayList<>();
      for (List<String> row : rows) {
        String word = row.get(column);
        boolean repeats = !path.isEmpty() && path.get(path.size() - 1).equals(word);
        if (!word.isEmpty() && !repeats) path.add(word);
      }
      header.add(String.join("/", path));
    }
    return header;
  }

  /** Rows with a word for every column: what spans several places stands in each. */
  private static List<List<String>> grid(List<PrintedTable.Row> rows, PrintedTable table) {
    int width = table.columns().size();
    String[][] grid = new String[rows.size()][width];
    for (int r = 0; r < rows.size(); r++) {
      int column = 0;
      for (PrintedTable.Cell cell : rows.get(r).cells()) {
        while (column < width && grid[r][column] != null) column++;
        for (int down = r; down < Math.min(rows.size(), r + cell.rows()); down++) {
          for (int right = column; right < Math.min(width, column + cell.columns()); right++) {
            grid[down][right] = cell.text();
          }
        }
        column += cell.columns();
      }
    }
    return Arrays.stream(grid)
        .map(row -> Arrays.stream(row).map(word -> word == null ? "" : word).toList())
        .toList();
  }
}
