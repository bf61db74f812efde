package org.mingzhang.check.repair;

import java.util.List;
import org.mingzhang.check.Equation;

/**
 * 修正建议 for one knot of broken equations: equations that share cells.
 *
 * @param broken the equations of the knot that do not hold
 * @param options the least sets of changes that make all of them hold and break no other, the likeliest first; empty
 *     where none was found
 * @param equallyLikely how many of the first options nothing tells apart: 1 where the first stands out
 * @param gaveUp whether the search ended for lack of time before an answer was certain
 */
public record Repair(
    List<Equation> broken, List<Option> options, int equallyLikely, boolean gaveUp) {
  public Repair {
    broken = List.copyOf(broken);
    options = List.copyOf(options);
  }

  /**
   * @param changes the cells to change, none of which can be left out
   * @param witnesses how many equations stand for the new numbers: those that were broken and those that still hold
   */
  public record Option(List<Change> changes, int witnesses) {
    public Option {
      changes = List.copyOf(changes);
    }
  }

  /** Whether one option stands out. */
  public boolean isDecided() {
    return equallyLikely == 1 && !options.isEmpty();
  }
}
