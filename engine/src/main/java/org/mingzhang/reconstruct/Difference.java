package org.mingzhang.reconstruct;

import org.mingzhang.amount.Amount;
import org.mingzhang.fact.Fact;

/**
 * A printed number that the reconstructed data do not give.
 *
 * @param printed the cell as the document has it
 * @param correct what the data print there
 * @param why in Chinese, one sentence
 */
public record Difference(Fact printed, Amount correct, String why) {}
