/**
 * What became of a budget in its year: {@link org.mingzhang.year.Year} holds the approved budget, the {@link
 * org.mingzhang.year.Event}s on its lines and what indicators reached; {@link org.mingzhang.year.Ledger} computes where
 * every line stands on any day.
 */
@NullMarked
package org.mingzhang.year;

import org.jspecify.annotations.NullMarked;
