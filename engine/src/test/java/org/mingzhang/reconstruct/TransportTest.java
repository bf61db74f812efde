package org.mingzhang.reconstruct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TransportTest {
  @Property
  void everyRowAndColumnAddsUp(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 1_000_000) Integer> amounts,
      @ForAll @IntRange(min = 1, max = 9) int columns,
      @ForAll int seed) {
    long[] rows = amounts.stream().mapToLong(Integer::longValue).toArray();
    long[] wanted = new long[columns];
    for (int i = 0; i < rows.length; i++) {
      long part = rows[i] / 3;
      wanted[i % columns] += part;
      wanted[Math.floorMod(seed + i, columns)] += rows[i] - part;
    }
    long[] given = new long[rows.length];
    long[] taken = new long[columns];
    for (Transport.Flow flow :
        Transport.spread(rows, wanted, (r, c) -> Math.floorMod(seed * 31 + r * 7 + c, 50))) {
      assertThat(flow.amount()).isPositive();
      given[flow.row()] += flow.amount();
      taken[flow.column()] += flow.amount();
    }
    assertThat(given).isEqualTo(rows);
    assertThat(taken).isEqualTo(wanted);
  }

  @Test
  void likelyPairsComeFirst() {
    List<Transport.Flow> flows = Transport.spread(
        new long[] {5, 7}, new long[] {6, 6}, (r, c) -> r == 1 && c == 0 ? 100 : 0);
    assertThat(flows).contains(new Transport.Flow(1, 0, 6));
  }

  @Test
  void equalAmountsAreTakenForOneThing() {
    List<Transport.Flow> flows =
        Transport.spread(new long[] {3, 251}, new long[] {251, 3}, (r, c) -> 0);
    assertThat(flows).containsExactly(new Transport.Flow(0, 1, 3), new Transport.Flow(1, 0, 251));
  }
}
