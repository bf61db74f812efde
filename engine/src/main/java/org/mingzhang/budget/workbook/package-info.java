/**
 * A dossier as one XLSX workbook to be filled in: {@link org.mingzhang.budget.workbook.DossierWorkbook} is the door. Every
 * sheet is a {@link org.mingzhang.budget.table.Layout}; those that the folder has as CSV are the same ones.
 */
@NullMarked
package org.mingzhang.budget.workbook;

import org.jspecify.annotations.NullMarked;
