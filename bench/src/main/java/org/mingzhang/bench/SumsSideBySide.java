package org.mingzhang.bench;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
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
 * Every cell of both is compared. Writes the lines as a journal for {@code hledger} and {@code ledger} too.
 *
 * <p>Arguments: how many lines, and the file to write the journal to.
 */
public final class SumsSideBySide {
  private static final Set<String> BY_LINES =
      Set.of("expenditure", "opening", "procurement", "procurement-pending", "three-public");
  private static final int ROUNDS = 5;

  /** A set of axes that sums are asked by. */
  private record Shape(String measure, List<Axis> axes) {}

  private record Cell(Coordinate where, @Nullable BigDecimal amount) {}

  private SumsSideBySide() {}

  public static void main(String[] arguments) throws SQLException, IOException {
    int count = Integer.parseInt(arguments[0]);
    Dossier dossier = RandomLines.dossier(count);
    journal(dossier.lines(), Path.of(arguments[1]));
    List<Form> forms = FormCatalogue.shipped().sets().stream()
        .filter(set -> set.id().equals(dossier.form()))
        .flatMap(set -> set.forms().stream())
        .toList();
    List<Cell> cells = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      Stopwatch whole = new Stopwatch();
      Figures figures = Figures.of(dossier);
      String loaded = whole.read();
      cells = cells(forms, figures);
      System.out.println(
          "mingzhang, round " + (round + 1) + ": " + whole.read() + ", of it Figures.of " + loaded);
    }
    Set<Shape> shapes = shapes(cells);
    System.out.printf(
        Locale.ROOT,
        "%,d lines, %d tables, %,d cells, %d GROUP BYs%n",
        count,
        forms.size(),
        cells.size(),
        shapes.size());
    for (boolean asWords : new boolean[] {true, false}) duckDb(dossier, cells, shapes, asWords);
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

  private static void duckDb(Dossier dossier, List<Cell> cells, Set<Shape> shapes, boolean asWords)
      throws SQLException {
    try (DuckDb duck = new DuckDb()) {
      String what = asWords ? "DuckDB over words" : "DuckDB over enums";
      Stopwatch loading = new Stopwatch();
      duck.load(dossier.lines(), asWords);
      System.out.println(what + ", loading: " + loading.read());
      Map<Shape, Map<List<String>, Long>> sums = new LinkedHashMap<>();
      for (int round = 0; round < ROUNDS; round++) {
        Stopwatch sum = new Stopwatch();
        for (Shape shape : shapes) sums.put(shape, duck.sums(shape.measure(), shape.axes()));
        System.out.println(what + ", round " + (round + 1) + ": " + sum.read());
      }
      compare(cells, sums);
    }
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
    System.out.printf(Locale.ROOT, "%,d cells alike%n", same);
  }

  /** Two postings a transaction: so many postings as lines in all. */
  private static void journal(List<BudgetLine> lines, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (BudgetLine line : lines.subList(0, lines.size() / 2)) {
        String amount = line.amount().toPlainString();
        out.write("2024-01-01 " + line.unit() + "\n");
        out.write("  支出:" + line.function().substring(0, 3) + ":" + line.function() + ":"
            + line.nature() + "  " + amount + "\n");
        out.write("  资金:" + line.fund().replace('/', ':') + "  -" + amount + "\n\n");
      }
    }
  }
}
