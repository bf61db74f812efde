/**
 * The publication as a typeset PDF: {@link org.mingzhang.write.pdf.PdfWriter}. The same markup as the web page gets a
 * print style, columns fitted to the paper, and pages.
 */
@NullMarked
package org.mingzhang.write.pdf;

import org.jspecify.annotations.NullMarked;
