/**
 * The words of a document as rules read them: {@link org.mingzhang.check.text.Text} gives its paragraphs, cells and loose
 * lines as passages, {@link org.mingzhang.check.text.NamedRule} is a rule over them. Stray spaces are gone and marks are
 * full-width in what is matched, while what is quoted stays as printed.
 */
@NullMarked
package org.mingzhang.check.text;

import org.jspecify.annotations.NullMarked;
