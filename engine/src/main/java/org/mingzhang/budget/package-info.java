/**
 * What a department enters once for a year, down to the atoms: {@link org.mingzhang.budget.Dossier} holds it all, {@link
 * org.mingzhang.budget.BudgetLine} is the atom of spending, and {@link org.mingzhang.budget.Figures} answers what any
 * coordinate adds up to. Every table and sentence of the published document is printed from these.
 */
@NullMarked
package org.mingzhang.budget;

import org.jspecify.annotations.NullMarked;
