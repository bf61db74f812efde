package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.amount.PrintedNumber;
import org.mingzhang.document.Block;

/** The columns of lines set with spaces, found from the fullest lines; every piece is then put where it overlaps most. */
final class Columns {
  private final List<Line> rows;
  private final List<List<Chunk>> chunks = new ArrayList<>();
  private final List<int[]> ranges = new ArrayList<>();
  private final List<Block.Cell> cells = new ArrayList<>();
  private int fullest;
  private int misfits;

  private Columns(List<Line> rows, int wide) {
    this.rows = rows;
    for (Line row : rows) {
      List<Chunk> pieces = Chunk.of(row.text(), wide);
      chunks.add(pieces);
      fullest = Math.max(fullest, pieces.size());
    }
  }

  /** @param wide how many print columns an ideograph takes */
  static Columns of(List<Line> rows, int wide) {
    Columns columns = new Columns(rows, wide);
    if (columns.fullest >= 2) {
      columns.findRanges();
      for (int row = 0; row < rows.size(); row++) columns.place(row);
    }
    return columns;
  }

  private void findRanges() {
    List<Chunk> skeleton = new ArrayList<>();
    for (List<Chunk> row : chunks) {
      if (row.size() * 5 >= fullest * 4) skeleton.addAll(row);
    }
    skeleton.sort(Comparator.comparingInt(Chunk::left));
    for (Chunk chunk : skeleton) {
      int[] last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
      if (last != null && chunk.left() < last[1]) {
        last[1] = Math.max(last[1], chunk.right());
      } else {
        ranges.add(new int[] {chunk.left(), chunk.right()});
      }
    }
  }

  private void place(int row) {
    int taken = -1;
    int first = 0;
    for (Chunk chunk : chunks.get(row)) {
      while (first + 1 < ranges.size() && ranges.get(first)[1] <= chunk.left()) first++;
      if (first > 0 && shared(chunk, first) < shared(chunk, first - 1)) first--;
      int last = first;
      while (last + 1 < ranges.size() && shared(chunk, last + 1) > 0) last++;
      if (last > first) misfits++;
      if (first <= taken) {
        misfits++;
        join(chunk);
        continue;
      }
      cells.add(new Block.Cell(
          row,
          first,
          1,
          last - first + 1,
          Inline.plain(chunk.text()),
          rows.get(row).place()));
      taken = last;
    }
  }

  /** Two pieces in one column are one cell whose words were spread: 收    入. */
  private void join(Chunk chunk) {
    Block.Cell cell = cells.remove(cells.size() - 1);
    String text = cell.text() + " " + Inline.plain(chunk.text());
    cells.add(new Block.Cell(cell.row(), cell.column(), 1, cell.columnSpan(), text, cell.place()));
  }

  /** Print columns a piece shares with a column; below 0 the distance between them. */
  private int shared(Chunk chunk, int column) {
    return chunk.shared(ranges.get(column)[0], ranges.get(column)[1]);
  }

  int count() {
    return ranges.size();
  }

  /** Pieces that stand over two columns or share one with another piece. */
  int misfits() {
    return fullest < 2 ? Integer.MAX_VALUE : misfits + 10 * Math.max(0, fullest - ranges.size());
  }

  List<Block.Cell> cells() {
    return cells;
  }

  boolean isTable() {
    if (rows.size() < 2 || ranges.size() < 2 || ranges.size() * 4 < fullest * 3) return false;
    if (misfits * 4 > cells.size() || contents()) return false;
    int several = 0;
    int amounts = 0;
    int prose = 0;
    for (List<Chunk> row : chunks) {
      if (row.size() >= 3) several++;
      if (row.size() >= 2 && amount(row.get(row.size() - 1).text())) amounts++;
      if (prose(row)) prose++;
    }
    if (prose * 2 >= rows.size()) return false;
    // Two columns are too common in other uses of space, unless the second is plainly money.
    return ranges.size() >= 3 ? several >= 2 : amounts >= 2 && amounts * 2 >= rows.size();
  }

  private static boolean prose(List<Chunk> row) {
    boolean marks = false;
    for (Chunk chunk : row) {
      if (PrintedNumber.parse(chunk.text()).isPresent()) return false;
      marks |= chunk.text().indexOf('，') >= 0 || chunk.text().indexOf('。') >= 0;
    }
    return marks;
  }

  /** Whether the only numbers are small whole ones that end their lines and rise: page numbers of a 目录. */
  private boolean contents() {
    int last = 0;
    for (List<Chunk> row : chunks) {
      for (int c = 1; c < row.size(); c++) {
        String text = row.get(c).text();
        if (PrintedNumber.parse(text).isEmpty()) continue;
        if (c + 1 < row.size() || !text.matches("\\d{1,3}") || Integer.parseInt(text) < last)
          return false;
        last = Integer.parseInt(text);
      }
    }
    return last > 0;
  }

  private static boolean amount(String text) {
    return (text.indexOf('.') > 0 || text.indexOf(',') > 0)
        && PrintedNumber.parse(text).isPresent();
  }
}
