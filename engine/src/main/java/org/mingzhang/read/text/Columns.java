package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.amount.PrintedNumber;
import org.mingzhang.document.Block;

/** The columns of lines set with spaces, found from the fullest lines; every piece is then put where it overlaps most. */
final class Columns {
  private static final int STRAY = 3;
  private static final int MOST_MERGES = 10;

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
      columns.placeAll();
      for (int i = 0; i < MOST_MERGES && columns.mergeStray(); i++) columns.placeAll();
    }
    return columns;
  }

  private void placeAll() {
    cells.clear();
    misfits = 0;
    for (int row = 0; row < rows.size(); row++) place(row);
  }

  /**
   * A column of a few pieces that never stand beside a piece of the next column is no column: its words were centred
   * (合计) where those above begin at the left. Merges the first such pair; false if there is none.
   */
  private boolean mergeStray() {
    int[] pieces = new int[ranges.size()];
    boolean[] besideNext = new boolean[ranges.size()];
    int rowBefore = -1;
    int endBefore = -1;
    for (Block.Cell cell : cells) {
      int last = cell.column() + cell.columnSpan() - 1;
      for (int c = cell.column(); c <= last; c++) {
        pieces[c]++;
        if (c < last) besideNext[c] = true;
      }
      if (rowBefore == cell.row() && endBefore == cell.column() - 1) besideNext[endBefore] = true;
      rowBefore = cell.row();
      endBefore = last;
    }
    for (int c = 0; c + 1 < ranges.size(); c++) {
      if (besideNext[c] || Math.min(pieces[c], pieces[c + 1]) > STRAY || ranges.size() <= 2)
        continue;
      ranges.get(c)[1] = ranges.remove(c + 1)[1];
      return true;
    }
    return false;
  }

  /**
   * Rows with numbers stand where the columns are; words of the header are centred over them and may lie beside. So the
   * header only adds columns that no row with numbers fills.
   */
  private void findRanges() {
    List<Chunk> skeleton = new ArrayList<>();
    for (List<Chunk> row : chunks) {
      if (numeric(row)) skeleton.addAll(row);
    }
    boolean numbers = chunks.stream().filter(Columns::numeric).count() >= 2;
    if (!numbers) {
      skeleton.clear();
      for (List<Chunk> row : chunks) {
        if (row.size() * 5 >= fullest * 4) skeleton.addAll(row);
      }
    }
    addRanges(skeleton);
    for (List<Chunk> row : chunks) {
      if (numbers && !numeric(row) && row.size() != ranges.size()) addEmptyColumns(row);
    }
  }

  /** Two words of a header over one column of numbers: the one that stands apart heads a column without numbers. */
  private void addEmptyColumns(List<Chunk> row) {
    for (int i = 0; i + 1 < row.size(); i++) {
      Chunk left = row.get(i);
      Chunk right = row.get(i + 1);
      if (nearest(left) != nearest(right)) continue;
      if (apart(right)) {
        addRanges(List.of(right));
      } else if (apart(left)) {
        addRanges(List.of(left));
      }
    }
  }

  private int nearest(Chunk piece) {
    int best = 0;
    for (int c = 1; c < ranges.size(); c++) {
      if (shared(piece, c) > shared(piece, best)) best = c;
    }
    return best;
  }

  private void addRanges(List<Chunk> pieces) {
    List<int[]> all = new ArrayList<>(ranges);
    for (Chunk piece : pieces) all.add(new int[] {piece.left(), piece.right()});
    all.sort(Comparator.comparingInt(r -> r[0]));
    ranges.clear();
    for (int[] range : all) {
      int[] last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
      if (last != null && range[0] < last[1]) {
        last[1] = Math.max(last[1], range[1]);
      } else {
        ranges.add(range);
      }
    }
  }

  /** Whether a piece shares no print column with any column found so far. */
  private boolean apart(Chunk piece) {
    return ranges.stream().noneMatch(r -> piece.shared(r[0], r[1]) > 0);
  }

  private static boolean numeric(List<Chunk> row) {
    for (int i = 1; i < row.size(); i++) {
      if (PrintedNumber.parse(row.get(i).text()).isPresent()) return true;
    }
    return false;
  }

  private void place(int row) {
    List<Chunk> pieces = chunks.get(row);
    if (pieces.size() == ranges.size()) {
      for (int c = 0; c < pieces.size(); c++) put(row, c, c, pieces.get(c));
      return;
    }
    int taken = -1;
    int first = 0;
    for (Chunk piece : pieces) {
      while (first + 1 < ranges.size() && ranges.get(first)[1] <= piece.left()) first++;
      if (first > 0 && shared(piece, first) < shared(piece, first - 1)) first--;
      int last = first;
      while (last + 1 < ranges.size() && shared(piece, last + 1) > 0) last++;
      if (last > first) misfits++;
      if (first > taken) {
        put(row, first, last, piece);
        taken = last;
      } else {
        misfits++;
        join(piece);
      }
    }
  }

  private void put(int row, int first, int last, Chunk piece) {
    String text = Inline.plain(piece.text());
    cells.add(
        new Block.Cell(row, first, 1, last - first + 1, text, rows.get(row).place()));
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
