/**
 * From grids to tables. {@link org.mingzhang.read.table.Tables} is the door: it finds each grid's heading, joins the
 * grids of one table over pages, turns the header rows into column paths, splits two sides and reads the rows.
 */
@NullMarked
package org.mingzhang.read.table;

import org.jspecify.annotations.NullMarked;
