/**
 * What comes in from outside: {@link org.mingzhang.budget.intake.Dossiers} opens a folder or workbook whichever it is and
 * looks it over, {@link org.mingzhang.budget.intake.IntegratedImport} takes over what the finance bureau's 一体化 system
 * exports, {@link org.mingzhang.budget.intake.IntegratedExport} writes lines under the same names.
 */
@NullMarked
package org.mingzhang.budget.intake;

import org.jspecify.annotations.NullMarked;
