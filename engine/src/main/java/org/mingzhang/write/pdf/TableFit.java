package org.mingzhang.write.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.mingzhang.write.PlacedCell;
import org.mingzhang.write.PrintedTable;

/**
 * Fits a table to the paper: the paper, the type and the columns with which no number is cut and no label squeezed. Of
 * the sizes that are good to read it takes the one that needs the fewest pages, and of those the largest.
 *
 * @param paper what it lies on
 * @param size of its type, in points
 * @param widths of its columns, in points, rules and padding counted
 * @param header the heights of the header's rows, estimated, in points
 * @param height of the whole table, estimated, in points
 */
record TableFit(Paper paper, double size, double[] widths, double[] header, double height) {
  static final double LINE = 1.3;

  /** Larger type than this looks coarse in a table, smaller than the others is hard on the eyes. */
  private static final double[] GOOD = {10.5, 10, 9.5, 9};

  private static final double[] SMALL = {8.5, 8, 7.5, 7, 6.5, 6};
  private static final double LEAST_UPRIGHT = 8;
  private static final double ROOMY = 8;

  private static final double SHORT = 0.5;

  /** How much of a page an estimate may count on. */
  private static final double FILLED = 0.98;

  /** Lines are seldom filled to the end. */
  private static final double RAGGED = 1.04;

  /** @param before how much of its first page is taken by what stands above it, in points */
  static TableFit of(PrintedTable table, double before, Typefaces typefaces) {
    return new Search(table, before, typefaces).find();
  }

  /** How many lines words take in a cell of some columns. */
  private static int lines(double length, double room, double size) {
    return length <= room ? 1 : (int) Math.ceil(length * RAGGED / Math.max(size, room));
  }

  /** Whether it is better kept on one page than begun on a page of its own. */
  boolean isShort() {
    return height <= SHORT * paper.height();
  }

  boolean isTight() {
    return size < ROOMY;
  }

  /** Space beside the words of a cell, both sides and the rule together, in points. */
  private static double beside(double size) {
    return size < ROOMY ? 4.7 : 7.1;
  }

  /** Space above and below the words of a cell with the rule, in points. */
  private static double above(double size) {
    return size < ROOMY ? 3.7 : 4.9;
  }

  private static final class Search {
    private final PrintedTable table;
    private final double before;
    private final Typefaces typefaces;
    private final List<PlacedCell> header;
    private final List<PlacedCell> body;
    private final ColumnNeed[] needs;

    Search(PrintedTable table, double before, Typefaces typefaces) {
      this.table = table;
      this.before = before;
      this.typefaces = typefaces;
      this.header = PlacedCell.of(table.header());
      this.body = PlacedCell.of(table.body());
      List<PlacedCell> all = new ArrayList<>(header);
      all.addAll(body);
      this.needs = ColumnNeed.of(table.columns(), all, typefaces);
    }

    TableFit find() {
      if (table.isWide() && table.number().isEmpty()) {
        // In running text a page is not turned for a short table.
        TableFit upright = best(Paper.UPRIGHT);
        if (upright != null && upright.isShort()) return upright;
      }
      Paper first = table.isWide() ? Paper.WIDE : Paper.UPRIGHT;
      for (Paper paper : Paper.values()) {
        if (paper.ordinal() < first.ordinal()) continue;
        TableFit best = best(paper);
        if (best != null) return best;
      }
      return fit(Paper.HUGE, SMALL[SMALL.length - 1]);
    }

    private @Nullable TableFit best(Paper paper) {
      TableFit best = null;
      int fewest = Integer.MAX_VALUE;
      for (double size : GOOD) {
        if (sum(size, need -> needs[need].good()) > paper.width()) continue;
        TableFit fit = fit(paper, size);
        int pages = pages(fit);
        if (pages < fewest) {
          best = fit;
          fewest = pages;
        }
      }
      if (best != null) return best;
      for (double size : SMALL) {
        if (paper == Paper.UPRIGHT && size < LEAST_UPRIGHT) break;
        if (sum(size, need -> needs[need].least()) <= paper.width()) return fit(paper, size);
      }
      return null;
    }

    private double sum(double size, IntToDoubleFunction need) {
      double sum = 0;
      for (int i = 0; i < needs.length; i++) sum += need.applyAsDouble(i) * size + beside(size);
      return sum;
    }

    /** Each column gets its least; what is left goes to those that want more, then to words, then by weight. */
    private TableFit fit(Paper paper, double size) {
      double[] widths = new double[needs.length];
      for (int i = 0; i < widths.length; i++) widths[i] = needs[i].least() * size + beside(size);
      double rest = paper.width() - Arrays.stream(widths).sum();
      if (rest < 0) {
        double scale = paper.width() / (paper.width() - rest);
        for (int i = 0; i < widths.length; i++) widths[i] *= scale;
      } else {
        rest = grow(widths, rest, i -> (needs[i].good() - needs[i].least()) * size);
        rest = finish(widths, rest, size);
        while (rest > size && widen(widths, size)) rest -= size;
        int weights =
            table.columns().stream().mapToInt(c -> Math.max(1, c.weight())).sum();
        for (int i = 0; i < widths.length; i++) {
          widths[i] += rest * Math.max(1, table.columns().get(i).weight()) / weights;
        }
      }
      double[] heights = heights(header, table.header().size(), size, widths);
      double height = Arrays.stream(heights).sum();
      for (double row : heights(body, table.body().size(), size, widths)) height += row;
      return new TableFit(paper, size, widths, heights, height);
    }

    /** Columns of words that lack but a character or two get them: a line with one character looks bad. */
    private double finish(double[] widths, double rest, double size) {
      double left = rest;
      for (int i = 0; i < widths.length; i++) {
        double lack = needs[i].full() * size + beside(size) - widths[i];
        boolean little = lack > 0 && lack <= 2 * size && lack <= left;
        if (!little || table.columns().get(i).numeric()) continue;
        widths[i] += lack;
        left -= lack;
      }
      return left;
    }

    /** Gives room for one more character to the column of words that takes most lines; false if all are content. */
    private boolean widen(double[] widths, double size) {
      int longest = -1;
      double most = 1;
      for (int i = 0; i < widths.length; i++) {
        double lines = needs[i].full() * size / (widths[i] - beside(size));
        if (lines > most && !table.columns().get(i).numeric()) {
          longest = i;
          most = lines;
        }
      }
      if (longest >= 0) widths[longest] += size;
      return longest >= 0;
    }

    private static double grow(double[] widths, double rest, IntToDoubleFunction wish) {
      double wishes = 0;
      for (int i = 0; i < widths.length; i++) wishes += wish.applyAsDouble(i);
      if (wishes <= 0 || rest <= 0) return rest;
      double share = Math.min(1, rest / wishes);
      for (int i = 0; i < widths.length; i++) widths[i] += share * wish.applyAsDouble(i);
      return rest - share * wishes;
    }

    private int pages(TableFit fit) {
      double head = Arrays.stream(fit.header).sum();
      double page = fit.paper.height() * FILLED;
      double left = page - before - head;
      int pages = 1;
      for (double row : heights(body, table.body().size(), fit.size, fit.widths)) {
        if (row > left) {
          pages++;
          left = page - head;
        }
        left -= row;
      }
      return pages;
    }

    private double[] heights(List<PlacedCell> cells, int rows, double size, double[] widths) {
      double[] heights = new double[rows];
      Arrays.fill(heights, size * LINE + above(size));
      for (PlacedCell placed : cells) {
        if (placed.cell().rows() == 1) stretch(heights, placed, height(placed, size, widths));
      }
      for (PlacedCell placed : cells) {
        if (placed.cell().rows() > 1) stretch(heights, placed, height(placed, size, widths));
      }
      return heights;
    }

    /** What its rows lack for a cell goes to the last of them. */
    private static void stretch(double[] heights, PlacedCell placed, double height) {
      int last = Math.min(heights.length, placed.endRow()) - 1;
      double have = 0;
      for (int r = placed.row(); r <= last; r++) have += heights[r];
      heights[last] += Math.max(0, height - have);
    }

    private double height(PlacedCell placed, double size, double[] widths) {
      double room = -beside(size) - placed.cell().indent() * size;
      int end = Math.min(widths.length, placed.endColumn());
      for (int i = placed.column(); i < end; i++) room += widths[i];
      double length = typefaces.width(placed.cell().text()) * size;
      return lines(length, room, size) * size * LINE + above(size);
    }
  }
}
