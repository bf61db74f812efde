package org.mingzhang.write.form;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.form.Layout;
import org.mingzhang.lexicon.Lexicon.Label;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.PrintedTable.Row;

/** Header rows from header paths: equal neighbours under the same words are one cell, short paths reach down. */
final class Header {
  private static final String COLUMN_NUMBER = "栏次";

  private Header() {}

  /** A row for each level of the deepest path. Every place of the rows is covered by exactly one cell. */
  static List<Row> rows(List<List<String>> paths) {
    int depth = paths.stream().mapToInt(List::size).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    for (int level = 0; level < depth; level++) {
      List<Cell> cells = new ArrayList<>();
      for (int c = 0; c < paths.size(); ) {
        List<String> path = paths.get(c);
        if (path.size() <= level) {
          c++;
          continue;
        }
        int end = c + 1;
        boolean isLeaf = path.size() == level + 1;
        while (!isLeaf && end < paths.size() && isUnder(paths.get(end), path, level)) end++;
        cells.add(Cell.header(path.get(level), end - c, isLeaf ? depth - level : 1));
        c = end;
      }
      rows.add(new Row(cells));
    }
    return rows;
  }

  private static boolean isUnder(List<String> other, List<String> path, int level) {
    return other.size() > level + 1
        && other.subList(0, level + 1).equals(path.subList(0, level + 1));
  }

  /** The whole header of a table of one or two faces. */
  static List<Row> of(List<Face> faces, Layout.Numbering numbering) {
    List<List<String>> paths = new ArrayList<>();
    for (Face face : faces) {
      paths.addAll(face.labels());
      paths.addAll(face.values());
    }
    List<Row> rows = new ArrayList<>(rows(paths));
    if (numbering != Layout.Numbering.NONE) rows.add(numbers(faces, numbering));
    return rows;
  }

  private static Row numbers(List<Face> faces, Layout.Numbering numbering) {
    List<PrintedTable.Cell> cells = new ArrayList<>();
    int next = 1;
    for (Face face : faces) {
      int lines = (int) face.roles().stream().filter(role -> role == Label.SKIP).count();
      int words = face.labels().size() - lines;
      if (words > 0)
        cells.add(Cell.header(numbering == Layout.Numbering.NAMED ? COLUMN_NUMBER : "", words, 1));
      if (lines > 0) cells.add(Cell.header("", lines, 1));
      for (int v = 0; v < face.values().size(); v++)
        cells.add(Cell.header(String.valueOf(next++), 1, 1));
    }
    return new Row(cells);
  }
}
