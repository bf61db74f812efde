/**
 * Rules about words: doubled and mistyped ones, marks that do not pair, names and levels mixed up, leftovers of a
 * template or of an earlier year, statements that contradict each other. The words themselves are data in {@code
 * resources/wording}; a district's or a year's peculiarities belong there. Start at {@link
 * org.mingzhang.check.wording.WordingRules}.
 */
@NullMarked
package org.mingzhang.check.wording;

import org.jspecify.annotations.NullMarked;
