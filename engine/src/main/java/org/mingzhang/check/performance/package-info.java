/**
 * Rules about 绩效: indicators and targets of a budget, scores of a self-evaluation, and both against the text. Start at
 * {@link org.mingzhang.check.performance.PerformanceRules}.
 */
@NullMarked
package org.mingzhang.check.performance;

import org.jspecify.annotations.NullMarked;
