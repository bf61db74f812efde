package org.mingzhang.check.repair;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.fact.Fact;

/** From a range of true values to the number that ought to be printed in a cell, in that cell's own manner. */
final class Printing {
  private static final int MOST_GUESSES = 400;

  private Printing() {}

  /**
   * The likeliest number to print among those that round from the range: the one most equations give literally, then the
   * one that a common slip of the pen turns into what is printed. Null where the range holds none or far too many.
   */
  static @Nullable Change in(Grid grid, int cell, Range range, long[] values) {
    Fact fact = grid.cells.get(cell);
    Map<Long, Integer> votes = new LinkedHashMap<>();
    long step = 2 * grid.half.get(cell);
    Range printable =
        new Range(range.low() - grid.half.get(cell), range.high() + grid.half.get(cell));
    if (!range.isBounded() || step == 0) return null;
    for (int e : grid.standsIn.get(cell)) {
      long literal = grid.literal(e, cell, values);
      long rounded = Math.floorDiv(literal + step / 2, step) * step;
      if (printable.contains(rounded)) votes.merge(rounded, 1, Integer::sum);
    }
    long first = -Math.floorDiv(-printable.low(), step) * step;
    for (int i = 0; i < MOST_GUESSES && first + i * step <= printable.high(); i++)
      votes.putIfAbsent(first + i * step, 0);
    votes.remove(grid.printed.get(cell));
    return votes.entrySet().stream()
        .map(v -> new Guess(change(fact, v.getKey()), v.getValue()))
        .min(Comparator.comparingInt(Guess::rank)
            .thenComparing(g -> -g.votes())
            .thenComparing(g -> g.distance()))
        .map(Guess::change)
        .orElse(null);
  }

  private record Guess(Change change, int votes) {
    Slip slip() {
      return Slip.between(change.fact().amount().printed(), change.suggested().printed());
    }

    /** A literal value that is a common slip away comes first, then either of the two alone. */
    int rank() {
      boolean common = slip().ordinal() < Slip.LENGTH.ordinal();
      return common && votes > 0 ? 0 : common ? 1 : votes > 0 ? 2 : 3;
    }

    BigDecimal distance() {
      return change.suggested().yuan().subtract(change.fact().amount().yuan()).abs();
    }
  }

  static Change change(Fact fact, long grains) {
    BigDecimal inUnit = fact.amount().unit().fromYuan(Grid.yuan(grains));
    BigDecimal number = inUnit.setScale(fact.amount().decimals(), RoundingMode.HALF_UP);
    Amount amount = new Amount(number, fact.amount().unit());
    return new Change(
        fact, amount, text(number, fact.place().quote(), fact.amount().printed()));
  }

  private static String text(BigDecimal number, @Nullable String quote, BigDecimal printed) {
    boolean grouped = quote == null
        ? number.abs().compareTo(BigDecimal.valueOf(1000)) >= 0
        : quote.contains(",") || quote.contains("，");
    boolean short_ = printed.abs().unscaledValue().compareTo(BigInteger.valueOf(1000)) < 0
        || printed.abs().compareTo(BigDecimal.valueOf(1000)) < 0;
    if (!grouped && !(short_ && number.abs().compareTo(BigDecimal.valueOf(1000)) >= 0))
      return number.toPlainString();
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(number.scale());
    format.setMaximumFractionDigits(number.scale());
    return format.format(number);
  }
}
