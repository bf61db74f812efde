package org.mingzhang.read.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.mingzhang.fact.Place;

/** A text as a source, as simply as can be: runs of lines with tabs are grids, other lines paragraphs. */
public final class TabLines {
  private TabLines() {}

  public static Source source(String name, String text) {
    List<Block> blocks = new ArrayList<>();
    List<String[]> grid = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    int start = 0;
    for (int i = 0; i <= lines.length; i++) {
      boolean tabs = i < lines.length && lines[i].indexOf('\t') >= 0;
      if (tabs) {
        if (grid.isEmpty()) start = i;
        grid.add(lines[i].split("\t", -1));
        continue;
      }
      if (!grid.isEmpty()) blocks.add(grid(grid, start));
      grid.clear();
      if (i < lines.length && !lines[i].isBlank()) {
        boolean ends = i + 1 >= lines.length || lines[i + 1].isBlank();
        blocks.add(new Block.Paragraph(lines[i].strip(), 0, ends, Place.onLine(i + 1)));
      }
    }
    return new Source(
        name, Source.Format.TEXT, List.of(new Source.Page(0, 0, 0, blocks)), List.of(), Map.of());
  }

  private static Block.Grid grid(List<String[]> rows, int line) {
    List<Block.Cell> cells = new ArrayList<>();
    int columns = 0;
    for (int r = 0; r < rows.size(); r++) {
      columns = Math.max(columns, rows.get(r).length);
      for (int c = 0; c < rows.get(r).length; c++) {
        String text = rows.get(r)[c].strip();
        if (!text.isEmpty())
          cells.add(new Block.Cell(r, c, 1, 1, text, Place.onLine(line + r + 1)));
      }
    }
    return new Block.Grid(cells, rows.size(), columns, Place.onLine(line + 1));
  }
}
