/**
 * What was read and what was found, for people and for programs. Each kind of report is opened on a stream and fed one
 * document after another, so that a thousand documents need no more memory than one: start at {@link
 * org.mingzhang.report.Report}. {@link org.mingzhang.report.Workings} spells an equation out in words, {@link
 * org.mingzhang.report.PdfAnnotator} marks the findings in a copy of the PDF itself.
 */
@NullMarked
package org.mingzhang.report;

import org.jspecify.annotations.NullMarked;
