package org.mingzhang.year.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.mingzhang.year.Position;

/**
 * How far the money of a line, or of several, has been spent, in 元.
 *
 * @param budget 全年预算数: as approved and adjusted up to the day
 * @param paid payments less refunds
 * @param available what can still be paid
 */
public record Standing(
    BigDecimal budget, BigDecimal paid, BigDecimal frozen, BigDecimal available) {
  public static final Standing NOTHING =
      new Standing(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
  private static final int DECIMALS = 6;

  static Standing of(Position position) {
    return new Standing(position.full(), position.paid(), position.frozen(), position.available());
  }

  public Standing plus(Standing other) {
    return new Standing(
        budget.add(other.budget),
        paid.add(other.paid),
        frozen.add(other.frozen),
        available.add(other.available));
  }

  /** 执行率: the share of the budget that is paid, to six decimals; empty where there is no budget. */
  public Optional<BigDecimal> rate() {
    return share(paid, budget);
  }

  static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(part.divide(whole, DECIMALS, RoundingMode.HALF_UP));
  }
}
