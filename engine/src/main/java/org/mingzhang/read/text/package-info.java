/**
 * Plain text and Markdown. {@link org.mingzhang.read.text.TextReader} is the door: it splits the text into lines and
 * takes from them, in this order, HTML tables, pipe tables, tab tables, tables set with runs of spaces, headings and
 * paragraphs. A table whose columns are lost (single spaces) stays paragraphs: only its numbers can rebuild it.
 */
@NullMarked
package org.mingzhang.read.text;

import org.jspecify.annotations.NullMarked;
