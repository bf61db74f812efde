package org.mingzhang.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Figures;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.form.Form;
import org.mingzhang.form.FormCatalogue;

/**
 * Lines to all cells of all tables: by {@link Figures}, and by DuckDB doing the same GROUP BYs over rows it has loaded.
 * Every cell of both is compared. Leaves the lines as CSV and as a journal for {@code hledger} and {@code ledger}.
 *
 * <p>Arguments: how many lines, and the folder to write the files to.
 */
public final class SumsSideBySide {
  private static final Set<String> BY_LINES =
      Set.of("expenditure", "opening", "procurement", "procurement-pending", "three-public");
  private static final int ROUNDS = 9;

  /** A set of axes that sums are asked by. */
  private record Shape(String measure, List<Axis> axes) {}

  private record Cell(Coordinate where, @Nullable BigDecimal amount) {}

  private SumsSideBySide() {}

  public static void main(String[] arguments) throws SQLException, IOException {
    int count = Integer.parseInt(arguments[0]);
    Dossier dossier = RandomLines.dossier(count);
    Path folder = Path.of(arguments[1]);
    LinesFile.journal(dossier.lines(), folder.resolve("lines.journal"));
    LinesFile.write(dossier.lines(), folder.resolve("lines.csv"));
    List<Form> forms = FormCatalogue.shipped().sets().stream()
        .filter(set -> set.id().equals(dossier.form()))
        .flatMap(set -> set.forms().stream())
        .toList();
    List<Cell> cells = new ArrayList<>();
    Stopwatch preparing = new Stopwatch("Figures.of");
    Stopwatch ours = new Stopwatch("Figures.of and all cells");
    Stopwatch fromFile = new Stopwatch("the same, with reading the lines from CSV");
    Stopwatch loading = new Stopwatch("DuckDB: loading the rows by its appender");
    Stopwatch words = new Stopwatch("DuckDB: the GROUP BYs over text columns");
    Stopwatch enums = new Stopwatch("DuckDB: the GROUP BYs over ENUM columns");
    ours.time(() -> cells.addAll(cells(forms, Figures.of(dossier))));
    Set<Shape> shapes = shapes(cells);
    try (DuckDb ofWords = new DuckDb();
        DuckDb ofEnums = new DuckDb()) {
      loading.time(() -> ofWords.load(dossier.lines(), true));
      ofEnums.load(dossier.lines(), false);
      compare(cells, sums(ofWords, shapes));
      compare(cells, sums(ofEnums, shapes));
      for (int round = 0; round < ROUNDS; round++) {
        preparing.time(() -> Figures.of(dossier));
        ours.time(() -> cells(forms, Figures.of(dossier)));
        words.time(() -> sums(ofWords, shapes));
        enums.time(() -> sums(ofEnums, shapes));
      }
    }
    fromFile.time(() -> {
      List<BudgetLine> lines = LinesFile.read(folder.resolve("lines.csv"));
      cells(forms, Figures.of(dossier.withLines(lines)));
    });
    System.out.printf(
        Locale.ROOT,
        "%,d lines, %d tables, %,d cells, %d GROUP BYs%n%n",
        count,
        forms.size(),
        cells.size(),
        shapes.size());
    System.out.println(
        "| what | first, ms | median, ms | processor, ms |\n| --- | --- | --- | --- |");
    for (Stopwatch watch : List.of(preparing, ours, fromFile, loading, words, enums)) watch.print();
  }

  /** The tables side by side on all cores, as DuckDB does with each of its questions. */
  private static List<Cell> cells(List<Form> forms, Figures figures) {
    return forms.parallelStream()
        .flatMap(form -> FormCells.of(form, figures).stream())
        .map(cell -> new Cell(cell, figures.at(cell).orElse(null)))
        .filter(cell -> cell.amount() != null)
        .toList();
  }

  /** What the cells need to be grouped by; total-out of these lines is expenditure, and so on. */
  private static Set<Shape> shapes(List<Cell> cells) {
    Set<Shape> shapes = new LinkedHashSet<>();
    for (Cell cell : cells) {
      Shape shape = shape(cell.where());
      if (BY_LINES.contains(shape.measure())) shapes.add(shape);
    }
    return shapes;
  }

  private static Shape shape(Coordinate cell) {
    List<Axis> axes = new ArrayList<>(cell.members().keySet());
    axes.removeAll(List.of(Axis.MEASURE, Axis.YEAR, Axis.VERSION));
    String measure = cell.get(Axis.MEASURE).orElse("expenditure");
    boolean bought = measure.equals("expenditure")
        && (axes.contains(Axis.PROCUREMENT) || axes.contains(Axis.SME));
    return new Shape(bought ? "procurement" : measure, axes);
  }

  private static Map<Shape, Map<List<String>, Long>> sums(DuckDb duck, Set<Shape> shapes)
      throws SQLException {
    Map<Shape, Map<List<String>, Long>> sums = new LinkedHashMap<>();
    for (Shape shape : shapes) sums.put(shape, duck.sums(shape.measure(), shape.axes()));
    return sums;
  }

  private static void compare(List<Cell> cells, Map<Shape, Map<List<String>, Long>> sums) {
    Map<Shape, Map<List<String>, Long>> wholes = new LinkedHashMap<>();
    sums.forEach((shape, parts) -> wholes.put(shape, Wholes.of(shape.axes(), parts)));
    int same = 0;
    for (Cell cell : cells) {
      Shape shape = shape(cell.where());
      Map<List<String>, Long> known = wholes.get(shape);
      if (known == null) continue;
      List<String> key = new ArrayList<>();
      for (Axis axis : shape.axes()) key.add(cell.where().get(axis).orElseThrow());
      BigDecimal theirs = BigDecimal.valueOf(known.getOrDefault(key, 0L), 2);
      if (!Objects.requireNonNull(cell.amount())
          .stripTrailingZeros()
          .equals(theirs.stripTrailingZeros())) {
        throw new IllegalStateException(
            cell.where() + ": " + cell.amount() + ", by DuckDB " + theirs);
      }
      same++;
    }
    System.out.printf(Locale.ROOT, "%,d cells alike in both%n", same);
  }
}
