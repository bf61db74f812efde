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
}
