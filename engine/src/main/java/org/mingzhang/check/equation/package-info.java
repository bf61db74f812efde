/**
 * From facts to relations, with nobody writing them by hand: {@link org.mingzhang.check.equation.Equations} is the door.
 * A {@code Sheet} holds the facts of one table (or one paragraph) by coordinate; code trees, named partitions, lists,
 * balances and changes are found inside a sheet, agreements and crossings between sheets. What each member adds up to is
 * data: {@code lexicon/axes.yaml}.
 */
@NullMarked
package org.mingzhang.check.equation;

import org.jspecify.annotations.NullMarked;
