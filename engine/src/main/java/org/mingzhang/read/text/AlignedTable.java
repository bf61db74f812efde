package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Block;
import org.mingzhang.read.intake.Limits;

/**
 * Tables set with runs of spaces, as {@code pdftotext -layout} or a typist leaves them. Columns are where the pieces of
 * most lines stand above each other. In doubt the lines are no table: prose, 目录 and signatures use spaces too.
 */
final class AlignedTable {
  private static final int MOST_BLANKS = 3;

  private final List<Line> lines;
  private final boolean acrossBlanks;

  /** @param acrossBlanks whether single blank lines between rows are only spacing */
  AlignedTable(List<Line> lines, boolean acrossBlanks) {
    this.lines = lines;
    this.acrossBlanks = acrossBlanks;
  }

  static boolean isRow(Line line) {
    String text = line.text();
    if (text.indexOf("  ") < 0 && text.indexOf('\u3000') < 0 || text.indexOf('\t') >= 0)
      return false;
    if (leaders(text)) return false;
    List<Chunk> chunks = Chunk.of(text, 2);
    return chunks.size() >= 2 && !chunks.stream().allMatch(AlignedTable::label);
  }

  /** 单位名称：… and 单位：万元 share a line above the table. */
  private static boolean label(Chunk chunk) {
    return chunk.text().indexOf('：') >= 0 || chunk.text().indexOf(':') >= 0;
  }

  /** Dots that lead the eye to a page number. */
  private static boolean leaders(String text) {
    return text.contains("....")
        || text.contains("……")
        || text.contains("····")
        || text.contains(". . . .");
  }

  /** The run of lines from {@code from}; without a grid if they are no table. */
  RowRun read(int from, int mostCells) {
    List<Line> rows = new ArrayList<>();
    int i = from;
    int end = from;
    while (i < lines.size() && rows.size() < Limits.ROWS) {
      int at = rows.isEmpty() ? i : overBlanks(i);
      Line line = lines.get(at);
      boolean row = isRow(line);
      boolean wrapped = line.text().startsWith("  ") && !line.blank() && (at == i || acrossBlanks);
      if (!row && !wrapped) break;
      rows.add(line);
      i = at + 1;
      if (row) end = i;
    }
    while (!rows.isEmpty() && !isRow(rows.get(rows.size() - 1))) rows.remove(rows.size() - 1);
    Columns fixed = Columns.of(rows, 2);
    Columns counted = Columns.of(rows, 1);
    Columns columns = counted.misfits() < fixed.misfits() ? counted : fixed;
    if (!columns.isTable()) return new RowRun(null, end, false);
    List<Block.Cell> cells = columns.cells();
    boolean cut = cells.size() > mostCells;
    if (cut) cells = cells.subList(0, mostCells);
    return new RowRun(
        new Block.Grid(cells, rows.size(), columns.count(), lines.get(from).place()), end, cut);
  }

  /** Layout turns white space of any height into blank lines, so a few of them do not end a table. */
  private int overBlanks(int from) {
    int at = from;
    while (at < lines.size() - 1 && at - from <= MOST_BLANKS && lines.get(at).blank()) at++;
    return lines.get(at).blank() ? from : at;
  }
}
