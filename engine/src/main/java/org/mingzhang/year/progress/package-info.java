/**
 * 序时进度与绩效监控: {@link org.mingzhang.year.progress.Progress} tells how far spending and goals have come on any day,
 * with the warnings that follow from {@code year/warnings.yaml} and forecasts to the year's end; {@link
 * org.mingzhang.year.progress.MonitoringReport} makes a publication of it.
 */
@NullMarked
package org.mingzhang.year.progress;

import org.jspecify.annotations.NullMarked;
