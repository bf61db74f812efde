/**
 * What the formats share when they print a publication: where each cell of a table stands
 * ({@link org.mingzhang.write.layout.TableGrid}), how wide columns should be
 * ({@link org.mingzhang.write.layout.ColumnWidths}), how many lines words take
 * ({@link org.mingzhang.write.layout.LineBreaks}), what the 目录 lists
 * ({@link org.mingzhang.write.layout.Contents}), words without characters that no file may hold
 * ({@link org.mingzhang.write.layout.CleanText}), and Office files whose bytes depend on nothing but their content
 * ({@link org.mingzhang.write.layout.OfficeFile}).
 */
@NullMarked
package org.mingzhang.write.layout;

import org.jspecify.annotations.NullMarked;
