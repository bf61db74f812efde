package org.mingzhang.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.mingzhang.read.intake.Limits;

/** What holds for every source, whatever it was read from. */
public final class SaneSource {
  private SaneSource() {}

  /** Reads hostile bytes: a sane source or a refusal in one sentence is fine, anything else fails the test. */
  public static void read(FormatReader reader, byte[] bytes) {
    try {
      check(reader.read("甲", bytes));
    } catch (UnreadableException refusal) {
      assertThat(refusal.getMessage()).endsWith("。").doesNotContain("\n");
    }
  }

  public static void check(Source source) {
    assertThat(source.pages()).isNotEmpty();
    for (Source.Page page : source.pages()) {
      for (Block block : page.blocks()) {
        if (block instanceof Block.Paragraph paragraph) {
          assertThat(paragraph.text()).isNotBlank().doesNotContain("\n");
          assertThat(paragraph.heading()).isBetween(0, 6);
        } else if (block instanceof Block.Grid grid) {
          grid(grid);
        }
      }
    }
  }

  private static void grid(Block.Grid grid) {
    assertThat(grid.cells()).isNotEmpty();
    assertThat(grid.columns()).isBetween(1, Limits.COLUMNS);
    assertThat(grid.rows()).isBetween(1, Limits.ROWS);
    Set<Long> taken = new HashSet<>();
    for (Block.Cell cell : grid.cells()) {
      if (taken.size() > 100_000) return;
      assertThat(cell.row()).isNotNegative();
      assertThat(cell.column()).isNotNegative();
      assertThat(cell.row() + cell.rowSpan()).isLessThanOrEqualTo(grid.rows());
      assertThat(cell.column() + cell.columnSpan()).isLessThanOrEqualTo(grid.columns());
      for (long r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
        for (long c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
          assertThat(taken.add(r << 32 | c))
              .as("cells overlap at row %d, column %d", r, c)
              .isTrue();
        }
      }
    }
  }
}
