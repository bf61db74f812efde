/**
 * A publication as an Excel workbook: 目录, the narrative, one sheet a table. {@link
 * org.mingzhang.write.excel.ExcelWriter} is the door; {@code TableSheet} prints a table, {@code NumberCell} decides what
 * a number is stored as, {@code SumFormulas} which totals are formulas.
 */
@NullMarked
package org.mingzhang.write.excel;

import org.jspecify.annotations.NullMarked;
