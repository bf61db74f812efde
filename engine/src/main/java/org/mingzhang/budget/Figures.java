package org.mingzhang.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;

/**
 * What everything adds up to: any coordinate's amount in 元, exact. A coordinate may name members at any level of each
 * axis (function 208, nature basic, fund fiscal); an axis left out is the total over it, and a year or version left out is
 * the dossier's own.
 */
public interface Figures {
  /** The amount at a coordinate in 元; empty where the dossier says nothing about it (which is not the same as zero). */
  Optional<BigDecimal> at(Coordinate coordinate);

  /**
   * The members of an axis that have money at a coordinate, in the order they are printed: codes in code order, projects
   * and units as the dossier lists them. For codes: the full-length ones.
   */
  List<String> members(Axis axis, Coordinate coordinate);

  /**
   * The same, with carried-over money counted in the columns of its funds too. In a budget, a coordinate with a fund is
   * this year's money only, because the tables by fund print what was carried over in a column of its own (上年结余、结转);
   * tables that have no such column need it counted in. In final accounts there is no difference.
   */
  default Figures withCarriedOver() {
    return this;
  }

  /**
   * What a dossier adds up to. Preparing it looks at every line once; each set of axes that is asked about costs one more
   * look, and further questions about the same axes next to nothing. Safe to share between threads.
   *
   * @throws ArithmeticException where an amount has parts of a 分, or where the amounts are too large to add up
   */
  static Figures of(Dossier dossier) {
    return new Cube(dossier);
  }
}
