package org.mingzhang.check.repair;

import org.mingzhang.amount.Amount;
import org.mingzhang.fact.Fact;

/**
 * One number and what it should be.
 *
 * @param suggested the amount in the cell's own unit and number of decimals
 * @param text how it would be printed there, thousands separators as in the cell
 */
public record Change(Fact fact, Amount suggested, String text) {}
