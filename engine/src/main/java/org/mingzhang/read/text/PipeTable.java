package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.intake.GridBuilder;

/** Tables whose cells stand between vertical bars: Markdown, with or without outer bars, and character-drawn boxes. */
final class PipeTable {
  private final List<Line> lines;
  private final boolean acrossBlanks;

  /** @param acrossBlanks whether single blank lines between rows are only spacing */
  PipeTable(List<Line> lines, boolean acrossBlanks) {
    this.lines = lines;
    this.acrossBlanks = acrossBlanks;
  }

  boolean startsAt(int from) {
    String line = bars(lines.get(from).text());
    if (line.startsWith("|")) return line.indexOf('|', 1) > 0;
    return line.indexOf('|') > 0
        && from + 1 < lines.size()
        && underline(lines.get(from + 1).text());
  }

  private static boolean underline(String line) {
    return line.indexOf('|') >= 0
        && line.indexOf('-') >= 0
        && Separators.between(cells(bars(line)), 1);
  }

  RowRun read(int from, int mostCells) {
    boolean outer = bars(lines.get(from).text()).startsWith("|");
    GridBuilder grid = new GridBuilder(mostCells);
    int i = from;
    int rows = 0;
    while (i < lines.size()) {
      int at = RowRun.overBlank(lines, i, acrossBlanks && rows > 0);
      String line = bars(lines.get(at).text());
      boolean border = Separators.rule(line);
      if (!border && (outer ? !line.startsWith("|") : line.indexOf('|') < 0)) break;
      i = at + 1;
      if (border) continue;
      List<String> cells = cells(line);
      if (Separators.between(cells, rows == 1 ? 1 : 3)) continue;
      rows++;
      grid.startRow();
      for (String cell : cells) grid.add(1, 1, Inline.plain(cell), lines.get(at).place());
    }
    return new RowRun(grid.build(lines.get(from).place()), i, grid.cut());
  }

  /** The line stripped, drawn and full-width bars as plain ones. */
  private static String bars(String line) {
    String text = line.strip();
    if (text.isEmpty() || "│┃｜║".indexOf(text.charAt(0)) < 0) return text;
    return text.replace('│', '|').replace('┃', '|').replace('｜', '|').replace('║', '|');
  }

  private static List<String> cells(String line) {
    int from = line.startsWith("|") ? 1 : 0;
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '|') {
        cell.append('|');
        i++;
      } else if (c == '|') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (!cell.toString().isBlank() || cells.isEmpty()) cells.add(cell.toString());
    return cells;
  }
}
