package org.mingzhang.fact;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 口径: where an amount belongs. Each axis has at most one member; an axis left out means the total over it. Two printed
 * numbers of equal coordinates are the same number.
 */
public final class Coordinate {
  public static final Coordinate EVERYTHING = new Coordinate(new EnumMap<>(Axis.class));

  private final EnumMap<Axis, String> members;

  private Coordinate(EnumMap<Axis, String> members) {
    this.members = members;
  }

  public static Coordinate of(Map<Axis, String> members) {
    EnumMap<Axis, String> copy = new EnumMap<>(Axis.class);
    copy.putAll(members);
    return new Coordinate(copy);
  }

  public static Coordinate of(Axis axis, String member) {
    return EVERYTHING.with(axis, member);
  }

  public Map<Axis, String> members() {
    return Collections.unmodifiableMap(members);
  }

  public Optional<String> get(Axis axis) {
    return Optional.ofNullable(members.get(axis));
  }

  public boolean has(Axis axis) {
    return members.containsKey(axis);
  }

  public Coordinate with(Axis axis, String member) {
    EnumMap<Axis, String> copy = copy();
    copy.put(axis, member);
    return new Coordinate(copy);
  }

  /** This coordinate with every member of {@code other} put over its own. */
  public Coordinate with(Coordinate other) {
    EnumMap<Axis, String> copy = copy();
    copy.putAll(other.members);
    return new Coordinate(copy);
  }

  /** The total over {@code axis}. */
  public Coordinate without(Axis axis) {
    if (!members.containsKey(axis)) return this;
    EnumMap<Axis, String> copy = copy();
    copy.remove(axis);
    return new Coordinate(copy);
  }

  private EnumMap<Axis, String> copy() {
    return members.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Coordinate c && members.equals(c.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** The members in axis order: {@code year=2024 measure=expenditure function=201}. */
  @Override
  public String toString() {
    return members.entrySet().stream()
        .map(e -> e.getKey().id() + "=" + e.getValue())
        .collect(Collectors.joining(" "));
  }
}
