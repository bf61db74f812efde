package org.mingzhang.budget;

import java.math.BigDecimal;
import org.mingzhang.fact.Coordinate;

/**
 * One amount that the lines cannot tell: last year's figure to compare with, the full-year budget in final accounts.
 *
 * @param coordinate with its year and version
 * @param amount in 元, exact
 */
public record Figure(Coordinate coordinate, BigDecimal amount) {}
