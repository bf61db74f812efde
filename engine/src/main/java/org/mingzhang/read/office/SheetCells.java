package org.mingzhang.read.office;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.document.Block;

/** The filled cells of a worksheet with their merged regions as spans, by row and column, without overlaps. */
final class SheetCells {
  private final Sheet sheet;
  private final int rows;
  private final int columns;

  /** Positions that a merged region covers. */
  private final BitSet covered = new BitSet();

  private final Map<Integer, CellRange> mergedAt = new HashMap<>();

  private SheetCells(Sheet sheet) {
    this.sheet = sheet;
    int bottom = 0;
    int right = 0;
    for (Sheet.Cell cell : sheet.cells()) {
      bottom = Math.max(bottom, cell.row());
      right = Math.max(right, cell.column());
    }
    rows = bottom + 1;
    columns = right + 1;
    for (CellRange merge : sheet.merges()) merge(merge);
  }

  static List<Block.Cell> of(Sheet sheet) {
    return new SheetCells(sheet).cells();
  }

  /** Takes a region in, cut to the used range, if it overlaps none taken before. */
  private void merge(CellRange region) {
    int bottom = Math.min(rows - 1, region.bottom());
    int right = Math.min(columns - 1, region.right());
    if (bottom < region.top() || right < region.left()) return;
    for (int r = region.top(); r <= bottom; r++) {
      int taken = covered.nextSetBit(at(r, region.left()));
      if (taken >= 0 && taken <= at(r, right)) return;
    }
    for (int r = region.top(); r <= bottom; r++)
      covered.set(at(r, region.left()), at(r, right) + 1);
    mergedAt.put(
        at(region.top(), region.left()), new CellRange(region.top(), region.left(), bottom, right));
  }

  private int at(int row, int column) {
    return row * columns + column;
  }

  private List<Block.Cell> cells() {
    List<Block.Cell> cells = new ArrayList<>();
    BitSet filled = new BitSet();
    for (Sheet.Cell cell : sheet.cells()) {
      int at = at(cell.row(), cell.column());
      CellRange merge = mergedAt.get(at);
      boolean hidden = merge == null && covered.get(at);
      if (hidden || filled.get(at)) continue;
      filled.set(at);
      int height = merge == null ? 1 : merge.bottom() - merge.top() + 1;
      int width = merge == null ? 1 : merge.right() - merge.left() + 1;
      cells.add(new Block.Cell(
          cell.row(), cell.column(), height, width, cell.text(), sheet.placeOf(cell.row())));
    }
    cells.sort(Comparator.comparingInt(Block.Cell::row).thenComparingInt(Block.Cell::column));
    return cells;
  }
}
