/**
 * Reads 绩效自评表 grids into {@link org.mingzhang.document.SelfEvaluation} records. Published self-evaluations are wide
 * forms whose merged cells come out of a PDF cut into overlapping pieces, with columns that appear and vanish from page
 * to page; {@link org.mingzhang.read.performance.SelfEvaluations} puts them together again by the words in the cells and
 * by the form's own arithmetic (execution rate = executed / budget).
 */
@NullMarked
package org.mingzhang.read.performance;

import org.jspecify.annotations.NullMarked;
