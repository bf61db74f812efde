/**
 * What a department enters once for a year, down to the atoms: {@link org.mingzhang.budget.Dossier} holds it all, {@link
 * org.mingzhang.budget.BudgetLine} is the atom of spending, and {@link org.mingzhang.budget.Figures} answers what any
 * coordinate adds up to. Every table and sentence of the published document is printed from these.
 *
 * <p>How sums are made: a {@link org.mingzhang.budget.Ledger} holds rows as numbers and keeps a {@link
 * org.mingzhang.budget.Rollup} for each set of fields asked about; {@link org.mingzhang.budget.OwnYear} knows which rows a
 * measure counts, {@link org.mingzhang.budget.Entered} the figures of other years, and {@link org.mingzhang.budget.Cube}
 * chooses between them. What is made up of what is data: {@code budget/derived.yaml}.
 */
@NullMarked
package org.mingzhang.budget;

import org.jspecify.annotations.NullMarked;
