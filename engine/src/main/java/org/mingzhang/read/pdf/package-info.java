/**
 * Takes PDF away: {@link org.mingzhang.read.pdf.PdfReader} gives pages of printed lines and grids. Each page's content
 * stream is walked once ({@code PageScanner}) and leaves the ink that matters: glyphs and rules. {@code LatticeFinder}
 * turns rules into grids, {@code AlignedColumns} does the same where only the text's alignment tells, {@code
 * PageComposer} puts the glyphs into cells and lines, {@code Furniture} drops page numbers and running heads, and
 * {@code ParagraphEnds} says where a paragraph ends. Nothing is rendered and no font program is opened unless a font
 * hides its characters.
 */
@NullMarked
package org.mingzhang.read.pdf;

import org.jspecify.annotations.NullMarked;
