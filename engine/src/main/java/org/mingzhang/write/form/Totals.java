package org.mingzhang.write.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Axes;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.PrintedTable.Position;
import org.mingzhang.write.PrintedTable.Row;
import org.mingzhang.write.PrintedTable.Value;

/**
 * Finds which printed amounts are sums of other printed ones, so that a spreadsheet can add them up: what comes in or
 * goes out in all, accounts of those below them, totals of the rows they close, and wholes of their parts. A sum is told
 * only where the exact amounts add up.
 */
final class Totals {
  private static final List<Axis> PARTED =
      List.of(Axis.FUND, Axis.NATURE, Axis.THREE_PUBLIC, Axis.PROCUREMENT);

  private final List<Face> faces;
  private final List<List<Line>> lines;
  private final List<Rows.Places> places;
  private final Axes axes = Axes.shipped();
  private final Map<Position, Value> values = new HashMap<>();
  private final Map<Coordinate, Position> byCoordinate = new HashMap<>();

  Totals(List<Face> faces, List<List<Line>> lines, List<Rows.Places> places) {
    this.faces = faces;
    this.lines = lines;
    this.places = places;
  }

  List<Row> fill(List<Row> rows) {
    List<int[]> columns =
        Grids.columns(rows, faces.stream().mapToInt(Face::width).sum());
    for (int r = 0; r < rows.size(); r++) {
      List<Cell> cells = rows.get(r).cells();
      for (int i = 0; i < cells.size(); i++) {
        Value value = cells.get(i).value();
        if (value == null) continue;
        Position position = new Position(r, columns.get(r)[i]);
        values.put(position, value);
        byCoordinate.putIfAbsent(value.coordinate(), position);
      }
    }
    Map<Position, List<Position>> listed = listed();
    List<Row> filled = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < rows.get(r).cells().size(); i++) {
        Position position = new Position(r, columns.get(r)[i]);
        cells.add(
            summed(rows.get(r).cells().get(i), position, listed.getOrDefault(position, List.of())));
      }
      filled.add(new Row(cells));
    }
    return filled;
  }

  private Cell summed(Cell cell, Position position, List<Position> listed) {
    Value value = cell.value();
    if (value == null) return cell;
    List<Position> sum = balance(position, value)
        .or(() -> exact(listed, position, value))
        .or(() -> partition(position, value))
        .orElse(List.of());
    return new Cell(
        cell.text(),
        cell.columns(),
        cell.rows(),
        cell.indent(),
        cell.kind(),
        new Value(value.coordinate(), value.yuan(), value.amount(), sum));
  }

  /** The rows a row of a list or its total is the sum of, column by column. */
  private Map<Position, List<Position>> listed() {
    Map<Position, List<Position>> listed = new HashMap<>();
    int firstColumn = 0;
    for (int f = 0; f < faces.size(); f++) {
      Face face = faces.get(f);
      List<Line> of = lines.get(f);
      int[] rowOf = rowsOf(f, of.size());
      for (int i = 0; i < of.size(); i++) {
        Integer parent = parent(of, i);
        if (of.get(i).role() != Line.Role.ITEM) continue;
        for (int v = 0; v < face.values().size(); v++) {
          int column = firstColumn + face.labels().size() + v;
          Position child = new Position(rowOf[i], column);
          if (parent != null) add(listed, new Position(rowOf[parent], column), child);
          else totals(of, rowOf, column).forEach(total -> add(listed, total, child));
        }
      }
      firstColumn += face.width();
    }
    return listed;
  }

  private void add(Map<Position, List<Position>> listed, Position whole, Position part) {
    if (values.containsKey(part))
      listed.computeIfAbsent(whole, w -> new ArrayList<>()).add(part);
  }

  private int[] rowsOf(int face, int count) {
    int[] rows = new int[count];
    for (int r = 0; r < places.size(); r++) {
      int line = places.get(r).lines().get(face);
      if (line >= 0) rows[line] = r;
    }
    return rows;
  }

  private static @Nullable Integer parent(List<Line> lines, int item) {
    for (int i = item - 1; i >= 0; i--) {
      if (lines.get(i).role() != Line.Role.ITEM) return null;
      if (lines.get(i).depth() < lines.get(item).depth()) return i;
    }
    return null;
  }

  private List<Position> totals(List<Line> of, int[] rowOf, int column) {
    List<Position> totals = new ArrayList<>();
    for (int i = 0; i < of.size(); i++)
      if (of.get(i).role() == Line.Role.TOTAL) totals.add(new Position(rowOf[i], column));
    return totals;
  }

  private Optional<List<Position>> balance(Position position, Value value) {
    Coordinate whole = value.coordinate();
    String measure = whole.get(Axis.MEASURE).orElse("");
    for (Axes.Balance balance : axes.balances()) {
      if (!balance.left().equals(List.of(measure)) || balance.right().size() < 2) continue;
      List<Position> parts = new ArrayList<>();
      for (String part : balance.right()) parts.addAll(stated(whole.with(Axis.MEASURE, part)));
      if (parts.size() > 1 && isSum(parts, position, value)) return Optional.of(parts);
    }
    return Optional.empty();
  }

  /** The cell of a coordinate, or the most cells that its funds are printed in. */
  private List<Position> stated(Coordinate coordinate) {
    Optional<Position> cell = at(coordinate);
    if (cell.isPresent()) return List.of(cell.get());
    List<Position> most = List.of();
    for (Axes.Partition partition : axes.partitions(Axis.FUND)) {
      if (!partition.whole().equals(coordinate.get(Axis.FUND).orElse(Axes.TOTAL))) continue;
      List<Position> parts = new ArrayList<>();
      for (String part : partition.parts()) parts.addAll(stated(coordinate.with(Axis.FUND, part)));
      boolean isTwice = Set.copyOf(parts).size() < parts.size();
      if (!isTwice && parts.size() > most.size()) most = parts;
    }
    return most;
  }

  /** Rows listed under a total that is about the same money. */
  private Optional<List<Position>> exact(List<Position> parts, Position position, Value value) {
    List<Position> alike = parts.stream()
        .filter(part -> sameMoney(value(part).coordinate(), value.coordinate()))
        .toList();
    return !alike.isEmpty() && isSum(alike, position, value)
        ? Optional.of(alike)
        : Optional.empty();
  }

  private static boolean sameMoney(Coordinate part, Coordinate whole) {
    return part.get(Axis.MEASURE).equals(whole.get(Axis.MEASURE))
        && part.get(Axis.FUND).equals(whole.get(Axis.FUND));
  }

  private Optional<List<Position>> partition(Position position, Value value) {
    List<List<Position>> candidates = new ArrayList<>();
    for (Axis axis : PARTED) {
      String member = value.coordinate().get(axis).orElse(Axes.TOTAL);
      for (Axes.Partition partition : axes.partitions(axis)) {
        if (!partition.whole().equals(member)) continue;
        List<Position> parts = new ArrayList<>();
        for (String part : partition.parts())
          at(value.coordinate().with(axis, part)).ifPresent(parts::add);
        if (!parts.isEmpty() && isSum(parts, position, value)) candidates.add(parts);
      }
    }
    return candidates.stream().max(Comparator.comparingInt(List::size));
  }

  private Optional<Position> at(Coordinate coordinate) {
    return Optional.ofNullable(byCoordinate.get(coordinate));
  }

  private Value value(Position position) {
    Value value = values.get(position);
    if (value == null) throw new IllegalStateException("no amount at " + position);
    return value;
  }

  private boolean isSum(List<Position> parts, Position whole, Value value) {
    if (Set.copyOf(parts).size() < parts.size()) return false;
    BigDecimal sum = BigDecimal.ZERO;
    for (Position part : parts) {
      if (part.equals(whole)) return false;
      sum = sum.add(value(part).yuan());
    }
    return sum.compareTo(value.yuan()) == 0;
  }
}
