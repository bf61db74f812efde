/**
 * A publication as Markdown. {@link org.mingzhang.write.markdown.MarkdownWriter} is the door; {@code PipeTable} prints
 * tables, {@code Escape} keeps words from being taken for marks.
 */
@NullMarked
package org.mingzhang.write.markdown;

import org.jspecify.annotations.NullMarked;
