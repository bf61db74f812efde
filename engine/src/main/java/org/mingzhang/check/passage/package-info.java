/**
 * The words of a document as rules read them: {@link org.mingzhang.check.passage.Text} gives its paragraphs, cells and loose
 * lines as passages, {@link org.mingzhang.check.passage.PassageRule} is a rule over them. Stray spaces are gone and marks are
 * full-width in what is matched, while what is quoted stays as printed.
 */
@NullMarked
package org.mingzhang.check.passage;

import org.jspecify.annotations.NullMarked;
