/**
 * How fast it is: {@link org.mingzhang.bench.OneDocument} is the JMH benchmark of single documents, {@link
 * org.mingzhang.bench.Warm} and {@link org.mingzhang.bench.Mutants} serve the side-by-side script {@code bench/compare}; {@link org.mingzhang.bench.SumsSideBySide} is
 * behind {@code bench/sums}: a million lines against DuckDB, hledger and ledger.
 */
@NullMarked
package org.mingzhang.bench;

import org.jspecify.annotations.NullMarked;
