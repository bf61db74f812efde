/**
 * How fast it is: {@link org.mingzhang.bench.OneDocument} is the JMH benchmark of single documents, {@link
 * org.mingzhang.bench.Warm} and {@link org.mingzhang.bench.Mutants} serve the side-by-side script {@code bench/compare}.
 */
@NullMarked
package org.mingzhang.bench;

import org.jspecify.annotations.NullMarked;
