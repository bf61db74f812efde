/**
 * Prints the forms of a set from a dossier and its figures. {@link org.mingzhang.write.form.FormPrinter} is the door.
 *
 * <p>A form's row plan is expanded into {@link org.mingzhang.write.form.Line}s by {@link
 * org.mingzhang.write.form.LinePlan}; {@link org.mingzhang.write.form.Skeleton} lets the {@link
 * org.mingzhang.bind.Binder} say what each cell is about, so that what is written is read back as the same fact; {@link
 * org.mingzhang.write.form.Body} asks the figures and sets the cells, {@link org.mingzhang.write.form.Header} the header
 * tree, and {@link org.mingzhang.write.form.Totals} finds which cells are sums of others. Goal tables and project sheets
 * have their own arrangements.
 */
@NullMarked
package org.mingzhang.write.form;

import org.jspecify.annotations.NullMarked;
