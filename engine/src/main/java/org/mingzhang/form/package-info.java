/**
 * How published tables are laid out, by region and year, as data. Start at {@link org.mingzhang.form.FormCatalogue}: it
 * reads {@code forms/<region>/<set>/*.yaml}; a {@link org.mingzhang.form.FormSet} is what documents of one region, kind
 * and span of years consist of, and a {@link org.mingzhang.form.Form} is one table's layout.
 *
 * <p>{@code outline.yaml} beside the forms says how the whole document is put together; {@code org.mingzhang.write} reads
 * it.
 *
 * <p>Header and title words may have slots that the document fills: {@code {year}}, {@code {last-year}}, {@code {level}}
 * (部门 or 单位) and {@code {issuer}}.
 */
@NullMarked
package org.mingzhang.form;

import org.jspecify.annotations.NullMarked;
