/** Charts as vector drawings and as words: {@link org.mingzhang.write.chart.Drawing}. */
@NullMarked
package org.mingzhang.write.chart;

import org.jspecify.annotations.NullMarked;
