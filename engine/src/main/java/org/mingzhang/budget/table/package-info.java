/**
 * What a department enters, as rows and columns: {@link org.mingzhang.budget.table.Layouts} says which columns each kind of
 * entry has and how a record becomes a row and back, {@link org.mingzhang.budget.table.Cells} reads one row and tells what is
 * wrong with it, {@link org.mingzhang.budget.table.Members} knows the Chinese names. The folder's CSV files, the workbook and
 * the imports all go through here, so that one mistake is one message whichever file it stands in.
 */
@NullMarked
package org.mingzhang.budget.table;

import org.jspecify.annotations.NullMarked;
