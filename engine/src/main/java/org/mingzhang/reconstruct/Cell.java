package org.mingzhang.reconstruct;

import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;

/**
 * An unknown amount: the smallest piece of one margin. Its coordinate names members that have no parts.
 *
 * @param at what it is about, the measure left out
 */
record Cell(Block block, Coordinate at) {

  /** The margins: which axes the pieces of each are told apart by. */
  enum Block {
    /** Spending by function × nature × fund. */
    FUNCTION,
    /** Spending by economic account × nature × fund. */
    ECONOMIC,
    /** Project spending by project × fund. */
    PROJECT,
    /** Income by fund, and by function where that is printed. */
    REVENUE,
    /** What is carried in and out, by fund. The measure is kept as {@link Axis#ITEM}. */
    BALANCE,
    /** “三公”经费 by its parts, year and version. */
    THREE_PUBLIC,
    /** 政府采购 by item, and by function and reserve where those are printed. */
    PURCHASE,
    /** A single figure that nothing here adds up to. */
    OTHER
  }

  String get(Axis axis) {
    return at.get(axis).orElse("");
  }
}
