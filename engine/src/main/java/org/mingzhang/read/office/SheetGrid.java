package org.mingzhang.read.office;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.document.Block;

/** A worksheet's used range as one grid, merged regions as spans. */
final class SheetGrid {
  private final Sheet sheet;
  private final int top;
  private final int left;
  private final int rows;
  private final int columns;

  /** Positions that a merged region covers. */
  private final BitSet covered = new BitSet();

  private final Map<Integer, CellRange> mergedAt = new HashMap<>();

  private SheetGrid(Sheet sheet) {
    this.sheet = sheet;
    int bottom = 0;
    int right = 0;
    int first = Integer.MAX_VALUE;
    int leftmost = Integer.MAX_VALUE;
    for (Sheet.Cell cell : sheet.cells()) {
      first = Math.min(first, cell.row());
      bottom = Math.max(bottom, cell.row());
      leftmost = Math.min(leftmost, cell.column());
      right = Math.max(right, cell.column());
    }
    top = first;
    left = leftmost;
    rows = bottom - first + 1;
    columns = right - leftmost + 1;
    for (CellRange merge : sheet.merges()) merge(merge);
  }

  /** @param sheet with at least one filled cell */
  static Block.Grid of(Sheet sheet) {
    return new SheetGrid(sheet).grid();
  }

  /** Takes a region in if it begins in the used range and overlaps none taken before. */
  private void merge(CellRange region) {
    int fromRow = region.top() - top;
    int fromColumn = region.left() - left;
    int toRow = Math.min(rows - 1, region.bottom() - top);
    int toColumn = Math.min(columns - 1, region.right() - left);
    if (fromRow < 0 || fromColumn < 0 || toRow < fromRow || toColumn < fromColumn) return;
    for (int r = fromRow; r <= toRow; r++) {
      int taken = covered.nextSetBit(at(r, fromColumn));
      if (taken >= 0 && taken <= at(r, toColumn)) return;
    }
    for (int r = fromRow; r <= toRow; r++) covered.set(at(r, fromColumn), at(r, toColumn) + 1);
    mergedAt.put(at(fromRow, fromColumn), new CellRange(fromRow, fromColumn, toRow, toColumn));
  }

  private int at(int row, int column) {
    return row * columns + column;
  }

  private Block.Grid grid() {
    List<Block.Cell> cells = new ArrayList<>();
    BitSet filled = new BitSet();
    for (Sheet.Cell cell : sheet.cells()) {
      int row = cell.row() - top;
      int column = cell.column() - left;
      CellRange merge = mergedAt.get(at(row, column));
      boolean hidden = merge == null && covered.get(at(row, column));
      if (hidden || filled.get(at(row, column))) continue;
      filled.set(at(row, column));
      int height = merge == null ? 1 : merge.bottom() - merge.top() + 1;
      int width = merge == null ? 1 : merge.right() - merge.left() + 1;
      cells.add(new Block.Cell(row, column, height, width, cell.text(), sheet.placeOf(cell.row())));
    }
    cells.sort(Comparator.comparingInt(Block.Cell::row).thenComparingInt(Block.Cell::column));
    return new Block.Grid(cells, rows, columns, sheet.placeOf(top));
  }
}
