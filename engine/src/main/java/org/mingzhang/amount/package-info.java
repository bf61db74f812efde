/**
 * Exact amounts as documents print them. Start at {@link org.mingzhang.amount.Amount}: a printed number, its unit and
 * the {@link org.mingzhang.amount.Interval} of true values it stands for. {@link org.mingzhang.amount.PrintedNumber}
 * reads the digits. Nothing here knows about budgets.
 */
@NullMarked
package org.mingzhang.amount;

import org.jspecify.annotations.NullMarked;
