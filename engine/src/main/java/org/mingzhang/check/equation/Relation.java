package org.mingzhang.check.equation;

import org.mingzhang.check.Equation;

/**
 * An equation and how far it can be trusted to be one: whether the printed words leave any doubt that these cells are
 * related so.
 */
public record Relation(Equation equation, Trust trust) {

  public enum Trust {
    /** The relation follows from codes, from words of the lexicon, or from the same cells holding it elsewhere. */
    SURE,
    /** A convention, or a coordinate told from running text: broken, it deserves a look. */
    LIKELY
  }

  public boolean isSure() {
    return trust == Trust.SURE;
  }
}
