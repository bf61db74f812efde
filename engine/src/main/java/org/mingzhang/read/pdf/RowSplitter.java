package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts a row of a grid into the rows that were printed in it without rules between them. Numbers tell: two lines in one
 * cell that are a whole number each stand in two rows.
 */
final class RowSplitter {
  /** Characters that make a number and nothing else. */
  static final Pattern NUMBER = Pattern.compile("[-−(（]?\\d[\\d,，]*(?:[.．]\\d+)?[%％]?[)）]?");

  /** A line that fills its cell may be the first half of a number that was broken. */
  private static final double FILLED = 0.8;

  private static final double SAME_LEVEL = 0.5;

  private final Lattice lattice;
  private final List<List<Line>> linesByField = new ArrayList<>();

  private RowSplitter(Lattice lattice, List<Run> runs) {
    this.lattice = lattice;
    List<List<Run>> byField = lattice.deal(runs);
    for (List<Run> one : byField) linesByField.add(Line.of(one));
  }

  static Lattice split(Lattice lattice, List<Run> runs) {
    Lattice result = lattice;
    RowSplitter splitter = new RowSplitter(lattice, runs);
    for (int row = lattice.rows() - 1; row >= 0; row--) {
      List<Double> at = splitter.partings(row);
      if (!at.isEmpty()) result = result.splitRow(row, at);
    }
    return result;
  }

  /** Where to part a row, from the top; empty where it is one row. */
  private List<Double> partings(int row) {
    List<Double> numbers = new ArrayList<>();
    List<Double> all = new ArrayList<>();
    boolean several = false;
    for (int i = 0; i < lattice.fields.size(); i++) {
      Lattice.Field field = lattice.fields.get(i);
      if (field.row() != row || field.rowSpan() != 1) continue;
      List<Line> lines = linesByField.get(i);
      if (all.size() + lines.size() > Limits.LINES_A_TABLE) return List.of();
      boolean numeric = !lines.isEmpty();
      for (Line line : lines) {
        numeric &= isNumberOfItsOwn(line, field);
        add(all, line);
      }
      if (numeric) for (Line line : lines) add(numbers, line);
      several |= numeric && lines.size() > 1;
    }
    if (!several) return List.of();
    List<Double> levels = numbers.size() >= 0.6 * all.size() ? all : numbers;
    levels.sort(null);
    List<Double> partings = new ArrayList<>();
    for (int i = 1; i < levels.size(); i++) partings.add((levels.get(i - 1) + levels.get(i)) / 2);
    return partings;
  }

  private boolean isNumberOfItsOwn(Line line, Lattice.Field field) {
    double width = lattice.right(field) - lattice.left(field);
    return NUMBER.matcher(line.text()).matches() && line.right() - line.left() < FILLED * width;
  }

  private static void add(List<Double> levels, Line line) {
    double at = line.middleY();
    for (double level : levels) if (Math.abs(level - at) < SAME_LEVEL * line.size()) return;
    levels.add(at);
  }
}
