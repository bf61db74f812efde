/**
 * Rules about what the running text says in numbers: changes, rates, shares, lists, and the words beside them. {@link
 * org.mingzhang.check.text.TextRules} lists them. Each looks at statements that the narrative reader found; none reads
 * text on its own where a statement will do.
 */
@NullMarked
package org.mingzhang.check.text;

import org.jspecify.annotations.NullMarked;
