package org.mingzhang.read.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Block;
import org.mingzhang.fact.Place;

class GridBuilderTest {
  private record Span(int rows, int columns) {}

  @Test
  void placesCellsBesideThoseThatReachDownFromAbove() {
    GridBuilder builder = new GridBuilder(100);
    builder.startRow();
    builder.add(2, 1, "项目", Place.UNKNOWN);
    builder.add(1, 2, "预算数", Place.UNKNOWN);
    builder.startRow();
    builder.add(1, 1, "基本", Place.UNKNOWN);
    builder.add(1, 1, "项目支出", Place.UNKNOWN);
    Block.Grid grid = builder.build(Place.UNKNOWN);
    assertThat(grid.rows()).isEqualTo(2);
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.cells()).extracting(Block.Cell::column).containsExactly(0, 1, 1, 2);
  }

  @Test
  void cutsSpansToTheRowsThatExist() {
    GridBuilder builder = new GridBuilder(100);
    builder.startRow();
    builder.add(1_000_000, 1_000_000, "甲", Place.UNKNOWN);
    Block.Grid grid = builder.build(Place.UNKNOWN);
    assertThat(grid.cells().get(0).rowSpan()).isEqualTo(1);
    assertThat(grid.cells().get(0).columnSpan()).isEqualTo(Limits.COLUMNS);
  }

  @Test
  void leavesOutWhatIsBeyondTheLimitsAndSaysSo() {
    GridBuilder builder = new GridBuilder(Limits.CELLS);
    builder.startRow();
    for (int i = 0; i < 10_000; i++) builder.add(1, 1, "1", Place.UNKNOWN);
    assertThat(builder.cut()).isTrue();
    assertThat(builder.build(Place.UNKNOWN).columns()).isEqualTo(Limits.COLUMNS);
  }

  @Property
  void cellsNeverOverlapAndNeverLeaveTheGrid(@ForAll("tables") List<List<Span>> rows) {
    GridBuilder builder = new GridBuilder(10_000);
    for (List<Span> row : rows) {
      builder.startRow();
      for (Span span : row) builder.add(span.rows, span.columns, "x", Place.UNKNOWN);
    }
    Block.Grid grid = builder.build(Place.UNKNOWN);
    BitSet taken = new BitSet();
    for (Block.Cell cell : grid.cells()) {
      assertThat(cell.row() + cell.rowSpan()).isLessThanOrEqualTo(grid.rows());
      assertThat(cell.column() + cell.columnSpan()).isLessThanOrEqualTo(grid.columns());
      for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
          assertThat(taken.get(r * Limits.COLUMNS + c)).isFalse();
          taken.set(r * Limits.COLUMNS + c);
        }
      }
    }
  }

  @Provide
  Arbitrary<List<List<Span>>> tables() {
    Arbitrary<Span> span = Combinators.combine(
            Arbitraries.integers().between(-1, 4), Arbitraries.integers().between(-1, 5))
        .as(Span::new);
    return span.list().ofMaxSize(6).list().ofMaxSize(6);
  }
}
