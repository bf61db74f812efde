/**
 * 绩效: what an indicator aims at and whether it was reached. {@link org.mingzhang.performance.Target} reads a printed
 * target ("≥185万人", "4小时内", "由17.5%提升到25%") into quantities that can be compared; {@link
 * org.mingzhang.performance.Score} says which scores an actual value earns. What is words alone stays words: a target
 * without a quantity is reported as not measurable, never guessed.
 */
@NullMarked
package org.mingzhang.performance;

import org.jspecify.annotations.NullMarked;
