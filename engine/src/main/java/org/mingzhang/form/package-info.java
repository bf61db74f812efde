/**
 * How published tables are laid out, by region and year, as data: {@link org.mingzhang.form.Form} is one table's layout.
 */
@NullMarked
package org.mingzhang.form;

import org.jspecify.annotations.NullMarked;
