package org.mingzhang.write.pdf;

import java.util.Arrays;
import java.util.List;
import org.mingzhang.write.PlacedCell;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.PrintedTable.Column;

/**
 * How much room a column asks for, in em.
 *
 * @param least below this numbers are cut and labels become towers of single characters
 * @param good what it needs to look well
 * @param full beyond this more room is of no use to it
 */
record ColumnNeed(double least, double good, double full) {
  private static final ColumnNeed NONE = new ColumnNeed(0, 0, 0);
  private static final int UNBROKEN = 24;

  /** What the cells that lie in one column only ask for. */
  static ColumnNeed[] of(List<Column> columns, List<PlacedCell> cells, Typefaces typefaces) {
    ColumnNeed[] needs = new ColumnNeed[columns.size()];
    Arrays.fill(needs, NONE);
    for (PlacedCell placed : cells) {
      if (placed.cell().columns() > 1 || placed.column() >= needs.length) continue;
      boolean numeric = columns.get(placed.column()).numeric();
      ColumnNeed other = of(placed.cell(), numeric, typefaces);
      ColumnNeed need = needs[placed.column()];
      needs[placed.column()] = new ColumnNeed(
          Math.max(need.least, other.least),
          Math.max(need.good, other.good),
          Math.max(need.full, other.full));
    }
    return needs;
  }

  private static ColumnNeed of(Cell cell, boolean numeric, Typefaces typefaces) {
    double full = typefaces.width(cell.text()) + cell.indent();
    double word = longestWord(cell.text(), typefaces);
    return switch (cell.kind()) {
      case NUMBER -> new ColumnNeed(full, full, full);
      case HEADER -> of(word, Math.min(full, 4.2), 2, numeric ? 3 : 4.2);
      case LABEL -> of(word + cell.indent(), full, 3 + cell.indent(), 7 + cell.indent());
      case TEXT -> of(word, full, 4, 12);
    };
  }

  private static ColumnNeed of(double word, double full, double least, double good) {
    double first = Math.max(word, Math.min(full, least));
    double second = Math.max(first, Math.min(full, good));
    return new ColumnNeed(first, second, Math.max(second, full));
  }

  /** Digits and Latin letters are not broken. */
  private static double longestWord(String text, Typefaces typefaces) {
    double longest = 0;
    for (String word : text.split("[^\\x21-\\x7e]+")) {
      if (word.length() <= UNBROKEN) longest = Math.max(longest, typefaces.width(word));
    }
    return longest;
  }
}
