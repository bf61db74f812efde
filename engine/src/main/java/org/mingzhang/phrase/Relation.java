package org.mingzhang.phrase;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.amount.Interval;

/**
 * What must hold between the slots of a phrase: {@code rate = 100 * difference / last}. Slots stand for all values that
 * print as they do; the relation holds when some choice of them satisfies it.
 *
 * @param id the stable id of the kind of relation
 * @param slots the slots it needs
 * @param law in Chinese words, as a clerk would say it
 */
public record Relation(
    String id, List<String> slots, Expression left, Expression right, String law) {
  private static final MathContext PRECISION = new MathContext(40);

  public Relation {
    slots = List.copyOf(slots);
  }

  static Relation of(String id, String holds, String law) {
    int equals = holds.indexOf('=');
    Expression left = Expression.parse(holds.substring(0, equals));
    Expression right = Expression.parse(holds.substring(equals + 1));
    List<String> slots = new ArrayList<>(left.names());
    right.names().stream().filter(name -> !slots.contains(name)).forEach(slots::add);
    return new Relation(id, slots, left, right, law);
  }

  public boolean fits(Map<String, Interval> values) {
    return values.keySet().containsAll(slots);
  }

  /** All values of the right side, empty where it divides by something that may be zero. */
  public Optional<Interval> expected(Map<String, Interval> values) {
    return range(right, values);
  }

  /** Whether printed values exist that satisfy it; one that cannot be computed counts as satisfied. */
  public boolean holds(Map<String, Interval> values) {
    Optional<Interval> a = range(left, values);
    Optional<Interval> b = range(right, values);
    return a.isEmpty() || b.isEmpty() || a.get().meets(b.get());
  }

  /** The right side for the numbers taken literally. */
  public Optional<BigDecimal> literal(Map<String, Interval> values) {
    return right.value(name -> value(values, name).middle(), PRECISION);
  }

  private static Interval value(Map<String, Interval> values, String name) {
    return Objects.requireNonNull(values.get(name), name);
  }

  /**
   * Each slot occurs so that the expression rises or falls with it over its small range; its extremes are then at the
   * corners.
   */
  private static Optional<Interval> range(Expression expression, Map<String, Interval> values) {
    List<String> names = expression.names();
    BigDecimal low = null;
    BigDecimal high = null;
    int signs = 0;
    for (int corner = 0; corner < 1 << names.size(); corner++) {
      int bits = corner;
      Expression.Values at = name -> {
        Interval interval = value(values, name);
        return (bits >> names.indexOf(name) & 1) == 0 ? interval.low() : interval.high();
      };
      Optional<BigDecimal> value = expression.value(at, PRECISION);
      if (value.isEmpty()) return Optional.empty();
      signs |= expression.divisorSign(at, PRECISION) < 0 ? 1 : 2;
      low = low == null ? value.get() : low.min(value.get());
      high = high == null ? value.get() : high.max(value.get());
    }
    if (low == null || high == null || signs == 3) return Optional.empty();
    return Optional.of(new Interval(low, high));
  }
}
