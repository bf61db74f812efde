/**
 * A publication as a Word document that a clerk can go on editing. {@link org.mingzhang.write.word.WordWriter} is the
 * door. {@code Plan} decides which page every piece goes on (portrait or landscape, a page of its own or not), {@code
 * WordBody} prints the pieces, {@code WordTable} a table, {@code WordContents} the 目录 with the page numbers that {@code
 * PageNumbers} reckons, {@code WordFile} packs the parts. How it looks stands in {@code write/word/styles.xml}.
 */
@NullMarked
package org.mingzhang.write.word;

import org.jspecify.annotations.NullMarked;
