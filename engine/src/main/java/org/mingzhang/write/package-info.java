/**
 * From a dossier to the published document. {@link org.mingzhang.write.Publication} is the whole document before it has
 * any file format: headings, paragraphs and printed tables with the facts in them. It is composed once; each format
 * (pdf, word, excel, html, markdown, data) is a room of its own that prints it.
 */
@NullMarked
package org.mingzhang.write;

import org.jspecify.annotations.NullMarked;
