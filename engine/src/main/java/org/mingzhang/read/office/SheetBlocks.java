package org.mingzhang.read.office;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Block;

/**
 * The blocks of a worksheet: the tables that stand on it as grids, the titles above and the notes below them as
 * paragraphs. A blank row followed by a title begins a new table; a sheet without any row of several cells is all text.
 */
final class SheetBlocks {
  private final List<List<Block.Cell>> rows = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  private SheetBlocks(List<Block.Cell> cells) {
    List<Block.Cell> row = new ArrayList<>();
    for (Block.Cell cell : cells) {
      if (!row.isEmpty() && row.get(0).row() != cell.row()) {
        rows.add(row);
        row = new ArrayList<>();
      }
      row.add(cell);
    }
    if (!row.isEmpty()) rows.add(row);
  }

  /** @param cells the sheet's filled cells with their spans, by row and column */
  static List<Block> of(List<Block.Cell> cells) {
    SheetBlocks sheet = new SheetBlocks(cells);
    int start = 0;
    int below = 0;
    for (int r = 0; r < sheet.rows.size(); r++) {
      List<Block.Cell> row = sheet.rows.get(r);
      if (r > start && row.get(0).row() > below && words(row)) {
        sheet.segment(start, r);
        start = r;
      }
      for (Block.Cell cell : row) below = Math.max(below, cell.row() + cell.rowSpan());
    }
    sheet.segment(start, sheet.rows.size());
    return sheet.blocks;
  }

  private void segment(int from, int to) {
    int first = from;
    while (first < to && words(rows.get(first))) paragraphs(rows.get(first++));
    int last = to;
    while (last > first && note(rows.get(last - 1))) last--;
    if (last > first) grid(first, last);
    for (int r = Math.max(first, last); r < to; r++) paragraphs(rows.get(r));
  }

  /** A title, or 部门名称：… and 单位：万元 beside each other. */
  private static boolean words(List<Block.Cell> row) {
    return row.size() == 1
        || row.stream().allMatch(c -> c.text().indexOf('：') >= 0 || c.text().indexOf(':') >= 0);
  }

  private static boolean note(List<Block.Cell> row) {
    if (row.size() > 1) return false;
    String text = row.get(0).text();
    boolean named = text.startsWith("注") || text.startsWith("备注") || text.startsWith("说明");
    return named || row.get(0).columnSpan() > 2 && text.length() > 10;
  }

  private void paragraphs(List<Block.Cell> row) {
    for (Block.Cell cell : row) {
      for (String line : cell.text().split("\n")) {
        if (!line.isBlank()) blocks.add(new Block.Paragraph(line.strip(), 0, true, cell.place()));
      }
    }
  }

  private void grid(int from, int to) {
    int top = rows.get(from).get(0).row();
    int left = Integer.MAX_VALUE;
    int right = 0;
    int bottom = top;
    List<Block.Cell> cells = new ArrayList<>();
    for (List<Block.Cell> row : rows.subList(from, to)) {
      left = Math.min(left, row.get(0).column());
      bottom = Math.max(bottom, row.get(0).row());
      for (Block.Cell cell : row) right = Math.max(right, cell.column() + cell.columnSpan());
    }
    for (List<Block.Cell> row : rows.subList(from, to)) {
      for (Block.Cell cell : row) {
        int height = Math.min(cell.rowSpan(), bottom - cell.row() + 1);
        cells.add(new Block.Cell(
            cell.row() - top,
            cell.column() - left,
            height,
            cell.columnSpan(),
            cell.text(),
            cell.place()));
      }
    }
    blocks.add(new Block.Grid(
        cells, bottom - top + 1, right - left, rows.get(from).get(0).place()));
  }
}
