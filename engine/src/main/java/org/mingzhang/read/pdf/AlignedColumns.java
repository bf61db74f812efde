package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables that upright rules do not show: between level rules of one width (the three-line table of statistics), or
 * without any rule where several columns of numbers stand below each other. Unsure cases stay lines, their columns kept
 * apart by blanks.
 */
final class AlignedColumns {
  private static final double SAME_ENDS = 7;

  /** Wider gaps part columns, narrower ones words. In font sizes. */
  private static final double GAP = 0.95;

  /** A table of lines without rules goes on over gaps of at most this many font sizes. */
  private static final double FAR = 3.2;

  private static final int FEWEST_BARE_ROWS = 4;

  /** A table, and the lines that are its text. */
  record Table(Lattice lattice, List<Line> lines) {}

  /** A stretch of a line between column gaps. */
  private record Segment(double left, double right, boolean number) {}

  private final List<Line> lines;
  private final List<List<Segment>> segments = new ArrayList<>();

  private AlignedColumns(List<Line> lines) {
    this.lines = lines;
    for (Line line : lines) segments.add(segments(line));
  }

  /**
   * @param lines outside ruled grids, from the top
   * @param loose level rules that meet no upright rule, from the top
   */
  static List<Table> find(List<Line> lines, List<Rule> loose) {
    List<Table> found = new ArrayList<>();
    List<Line> rest = new ArrayList<>(lines);
    for (List<Rule> group : groups(loose)) {
      double top = group.get(0).at();
      double bottom = group.get(group.size() - 1).at();
      List<Line> inside = new ArrayList<>(rest);
      inside.removeIf(line -> line.middleY() < top || line.middleY() > bottom);
      Table table = new AlignedColumns(inside).table(group);
      if (table == null) continue;
      found.add(table);
      rest.removeIf(line -> line.middleY() >= top && line.middleY() <= bottom);
    }
    int start = 0;
    for (int i = 0; i <= rest.size(); i++) {
      boolean goesOn = i < rest.size()
          && (i == start || near(rest.get(i - 1), rest.get(i)))
          && segments(rest.get(i)).size() > 2;
      if (goesOn) continue;
      if (i - start >= FEWEST_BARE_ROWS) {
        Table table = new AlignedColumns(rest.subList(start, i)).table(List.of());
        if (table != null) found.add(table);
      }
      start = i < rest.size() && segments(rest.get(i)).size() > 2 ? i : i + 1;
    }
    return found;
  }

  private static boolean near(Line above, Line below) {
    return below.top() - above.bottom() < FAR * Math.max(above.size(), below.size());
  }

  /** Rules of nearly the same ends, three or more below each other. */
  private static List<List<Rule>> groups(List<Rule> loose) {
    List<List<Rule>> groups = new ArrayList<>();
    for (Rule rule : loose) {
      List<Rule> home = null;
      for (List<Rule> group : groups) {
        Rule first = group.get(0);
        if (Math.abs(first.from() - rule.from()) < SAME_ENDS
            && Math.abs(first.to() - rule.to()) < SAME_ENDS) home = group;
      }
      if (home == null) groups.add(home = new ArrayList<>());
      home.add(rule);
    }
    groups.removeIf(group -> group.size() < 3);
    return groups;
  }

  private static List<Segment> segments(Line line) {
    List<Segment> segments = new ArrayList<>();
    List<Run> open = new ArrayList<>();
    double right = 0;
    for (Run run : line.runs()) {
      if (run.turn() != 0) continue;
      if (!open.isEmpty() && run.left() - right > GAP * line.size()) {
        segments.add(segment(open));
        open = new ArrayList<>();
      }
      right = open.isEmpty() ? run.right() : Math.max(right, run.right());
      open.add(run);
    }
    if (!open.isEmpty()) segments.add(segment(open));
    return segments;
  }

  private static Segment segment(List<Run> runs) {
    Line line = Line.line(new ArrayList<>(runs));
    return new Segment(
        line.left(), line.right(), RowSplitter.NUMBER.matcher(line.text()).matches());
  }

  private @Nullable Table table(List<Rule> rules) {
    boolean bare = rules.isEmpty();
    if (lines.size() > Limits.LINES_A_TABLE) return null;
    List<double[]> columns = columns(bare ? 2 : 1);
    if (columns.size() < (bare ? 3 : 2) || !fits(columns, bare)) return null;
    double[] xs = new double[columns.size() + 1];
    xs[0] = bare ? columns.get(0)[0] : Math.min(rules.get(0).from(), columns.get(0)[0]);
    double last = columns.get(columns.size() - 1)[1];
    xs[columns.size()] = bare ? last : Math.max(rules.get(0).to(), last);
    for (int c = 1; c < columns.size(); c++)
      xs[c] = (columns.get(c - 1)[1] + columns.get(c)[0]) / 2;
    double[] ys = rows(rules);
    return new Table(new Lattice(xs, ys, fields(columns, ys)), List.copyOf(lines));
  }

  /** Where segments of lines with numbers stand, those that overlap made one column. */
  private List<double[]> columns(int fewestNumbers) {
    List<double[]> pieces = new ArrayList<>();
    for (List<Segment> line : segments) {
      if (line.size() < 2 || line.stream().filter(Segment::number).count() < fewestNumbers)
        continue;
      for (Segment segment : line) pieces.add(new double[] {segment.left, segment.right});
    }
    pieces.sort(Comparator.comparingDouble(piece -> piece[0]));
    List<double[]> columns = new ArrayList<>();
    for (double[] piece : pieces) {
      double[] open = columns.isEmpty() ? null : columns.get(columns.size() - 1);
      if (open != null && piece[0] <= open[1]) open[1] = Math.max(open[1], piece[1]);
      else columns.add(piece);
    }
    return columns;
  }

  /** Whether the columns explain the lines: numbers below numbers, and seldom two words of a line in one column. */
  private boolean fits(List<double[]> columns, boolean bare) {
    int[] numbers = new int[columns.size()];
    int[] words = new int[columns.size()];
    int body = 0;
    int doubled = 0;
    for (List<Segment> line : segments) {
      if (line.stream().noneMatch(Segment::number)) continue;
      body++;
      boolean[] taken = new boolean[columns.size()];
      boolean twice = false;
      for (Segment segment : line) {
        int at = overlap(columns, segment)[0];
        twice |= taken[at];
        taken[at] = true;
        if (segment.number) numbers[at]++;
        else words[at]++;
      }
      if (twice) doubled++;
    }
    int numeric = 0;
    for (int c = 0; c < columns.size(); c++)
      if (numbers[c] >= 2 && numbers[c] > 3 * words[c]) numeric++;
    return body >= (bare ? FEWEST_BARE_ROWS - 1 : 2)
        && body >= 0.5 * segments.size()
        && doubled <= 0.1 * body
        && numeric >= (bare ? 2 : 1);
  }

  /** The first and last column a segment stands in. */
  private static int[] overlap(List<double[]> columns, Segment segment) {
    int first = -1;
    int last = -1;
    int nearest = 0;
    double least = 1e9;
    for (int c = 0; c < columns.size(); c++) {
      double[] column = columns.get(c);
      double shared = Math.min(column[1], segment.right) - Math.max(column[0], segment.left);
      if (shared > 0.5) {
        if (first < 0) first = c;
        last = c;
      }
      if (-shared < least) {
        least = -shared;
        nearest = c;
      }
    }
    return first < 0 ? new int[] {nearest, nearest} : new int[] {first, last};
  }

  /** Row limits: the rules where every line of the body has its own, else half way between the lines. */
  private double[] rows(List<Rule> rules) {
    boolean ruled = rules.size() > 3;
    for (int i = 1; i < rules.size(); i++) {
      double top = rules.get(i - 1).at();
      double bottom = rules.get(i).at();
      int numbers = 0;
      for (int k = 0; k < lines.size(); k++) {
        double y = lines.get(k).middleY();
        if (y > top && y < bottom && segments.get(k).stream().anyMatch(Segment::number)) numbers++;
      }
      ruled &= numbers < 2;
    }
    if (ruled) return rules.stream().mapToDouble(Rule::at).toArray();
    double[] ys = new double[lines.size() + 1];
    ys[0] = rules.isEmpty() ? lines.get(0).top() : rules.get(0).at();
    ys[lines.size()] = rules.isEmpty()
        ? lines.get(lines.size() - 1).bottom()
        : rules.get(rules.size() - 1).at();
    for (int i = 1; i < lines.size(); i++)
      ys[i] = (lines.get(i - 1).middleY() + lines.get(i).middleY()) / 2;
    return ys;
  }

  private List<Lattice.Field> fields(List<double[]> columns, double[] ys) {
    List<Lattice.Field> fields = new ArrayList<>();
    for (int row = 0; row + 1 < ys.length; row++) {
      int[] spanTo = new int[columns.size()];
      for (int k = 0; k < lines.size(); k++) {
        double y = lines.get(k).middleY();
        if (y < ys[row] || y >= ys[row + 1]) continue;
        for (Segment segment : segments.get(k)) {
          int[] over = overlap(columns, segment);
          spanTo[over[0]] = Math.max(spanTo[over[0]], over[1]);
        }
      }
      for (int c = 0; c < columns.size(); ) {
        int last = Math.max(c, spanTo[c]);
        fields.add(new Lattice.Field(row, c, 1, last - c + 1));
        c = last + 1;
      }
    }
    return fields;
  }
}
