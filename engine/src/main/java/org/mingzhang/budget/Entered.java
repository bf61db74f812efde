package org.mingzhang.budget;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Axes;

/**
 * The figures that were entered as such. What was not entered itself may be the sum of parts that all were, by the
 * partitions of {@code axes.yaml}. Coordinates are given with year and version.
 */
final class Entered {
  /** A part may be given by its own parts, and they by theirs. */
  private static final int DEEPEST = 3;

  private final Map<Coordinate, BigDecimal> amounts = new HashMap<>();

  /** Year, version and measure of what there is, so that most questions end at once. */
  private final Set<Coordinate> topics = new HashSet<>();

  private final Axes axes = Axes.shipped();

  void put(Coordinate coordinate, BigDecimal amount) {
    amounts.put(coordinate, amount);
    topics.add(topic(coordinate));
  }

  private static Coordinate topic(Coordinate coordinate) {
    Coordinate topic = Coordinate.EVERYTHING;
    for (Axis axis : List.of(Axis.YEAR, Axis.VERSION, Axis.MEASURE)) {
      topic =
          coordinate.get(axis).map(m -> Coordinate.of(axis, m)).map(topic::with).orElse(topic);
    }
    return topic;
  }

  boolean hasTopic(Coordinate coordinate) {
    return topics.contains(topic(coordinate));
  }

  /** Whether something was entered by fund, of the same year, version and measure. */
  boolean hasFunds(Coordinate coordinate) {
    Coordinate topic = topic(coordinate);
    return amounts.keySet().stream().anyMatch(c -> c.has(Axis.FUND) && topic(c).equals(topic));
  }

  Optional<BigDecimal> exact(Coordinate coordinate) {
    return Optional.ofNullable(amounts.get(coordinate));
  }

  Optional<BigDecimal> at(Coordinate coordinate) {
    return hasTopic(coordinate) ? known(coordinate, DEEPEST) : Optional.empty();
  }

  private Optional<BigDecimal> known(Coordinate coordinate, int depth) {
    BigDecimal amount = amounts.get(coordinate);
    if (amount != null) return Optional.of(amount);
    if (depth == 0) return Optional.empty();
    for (Axis axis : Axis.values()) {
      String member = coordinate.get(axis).orElse(Axes.TOTAL);
      Optional<BigDecimal> sum = axes.partitions(axis).stream()
          .filter(partition -> partition.whole().equals(member))
          // The longest list of parts that is known whole leaves out least.
          .sorted(Comparator.comparingInt(partition -> -partition.parts().size()))
          .map(partition -> sum(coordinate, partition, depth - 1))
          .flatMap(Optional::stream)
          .findFirst();
      if (sum.isPresent()) return sum;
    }
    return Optional.empty();
  }

  private Optional<BigDecimal> sum(Coordinate coordinate, Axes.Partition partition, int depth) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String part : partition.parts()) {
      Optional<BigDecimal> amount = known(coordinate.with(partition.axis(), part), depth);
      if (amount.isEmpty()) return amount;
      sum = sum.add(amount.get());
    }
    return Optional.of(sum);
  }

  /** The members of an axis for which something other than zero was entered at a coordinate. */
  Set<String> members(Axis axis, Coordinate coordinate) {
    Set<String> members = new LinkedHashSet<>();
    Coordinate rest = coordinate.without(axis);
    amounts.forEach((entered, amount) -> {
      if (amount.signum() != 0 && entered.has(axis) && entered.without(axis).equals(rest)) {
        members.add(entered.get(axis).orElseThrow());
      }
    });
    return members;
  }
}
