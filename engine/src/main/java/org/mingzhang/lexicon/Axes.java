package org.mingzhang.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.fact.Axis;

/**
 * The members of each axis and how they add up, from {@code lexicon/axes.yaml}.
 *
 * <p>A partition says that a whole is the sum of its parts wherever a table or a sentence states them all. A balance
 * relates measures: what comes in is what goes out. A crossing says that a member of one axis is a sum over another.
 */
public final class Axes {
  /** The name, in partitions, of the axis left out. */
  public static final String TOTAL = "total";

  private final Map<Axis, Map<String, String>> members = new EnumMap<>(Axis.class);
  private final Map<Axis, List<Partition>> partitions = new EnumMap<>(Axis.class);
  private final List<Balance> balances = new ArrayList<>();
  private final List<Crossing> crossings = new ArrayList<>();
  private final List<Bound> bounds = new ArrayList<>();
  private final Set<String> fiscalOnly = new HashSet<>();

  /**
   * @param whole a member, or {@link #TOTAL}
   */
  public record Partition(Axis axis, String whole, List<String> parts) {}

  /**
   * A relation between measures at one coordinate: the left ones add up to what the right ones do. Optional ones count
   * as zero where they are not printed.
   *
   * @param expands whether a measure whose total is not printed may be taken from its parts (funds, top codes)
   */
  public record Balance(
      List<String> left, List<String> right, List<String> optional, boolean expands) {}

  /**
   * A member of {@code axis} that is the sum, with that axis left out or not, of members of another axis.
   *
   * @param within the member of {@code axis} under which the parts are counted (基本支出 for 人员经费)
   * @param sure whether it holds by regulation, or only by custom
   */
  public record Crossing(
      Axis axis, String whole, String within, Axis over, List<String> parts, boolean sure) {}

  /** A member that can be no more than another: a part, or a part of what is counted by another measure. */
  public record Bound(Axis axis, String part, String whole) {}

  private static final class Shipped {
    static final Axes AXES = read(Yaml.resource("lexicon/axes.yaml"));
  }

  /** The axes shipped with the engine. */
  public static Axes shipped() {
    return Shipped.AXES;
  }

  static Axes read(Yaml.Node root) {
    Axes axes = new Axes();
    for (Axis axis : Axis.values()) {
      Yaml.Node node = root.get(axis.id());
      if (node.isMissing()) continue;
      axes.members.put(axis, node.get("members").strings());
      for (Yaml.Node p : node.get("partitions").list()) {
        axes.partitions
            .computeIfAbsent(axis, a -> new ArrayList<>())
            .add(new Partition(axis, p.get("whole").text(), p.get("parts").texts()));
      }
      for (Yaml.Node b : node.get("balances").list()) {
        axes.balances.add(new Balance(
            b.get("left").texts(),
            b.get("right").texts(),
            b.get("optional").texts(),
            b.get("expands").text("false").equals("true")));
      }
      for (Yaml.Node b : node.get("bounds").list()) {
        axes.bounds.add(new Bound(axis, b.get("part").text(), b.get("whole").text()));
      }
    }
    axes.fiscalOnly.addAll(root.get("fiscal-only").texts());
    for (Yaml.Node c : root.get("crossings").list()) {
      axes.crossings.add(new Crossing(
          Axis.named(c.get("axis").text()),
          c.get("whole").text(),
          c.get("within").text(),
          Axis.named(c.get("over").text()),
          c.get("parts").texts(),
          !c.get("sure").text("true").equals("false")));
    }
    return axes;
  }

  /** Member ids with their Chinese names; empty for axes whose members are codes or free names. */
  public Map<String, String> members(Axis axis) {
    return members.getOrDefault(axis, Map.of());
  }

  public List<Partition> partitions(Axis axis) {
    return partitions.getOrDefault(axis, List.of());
  }

  public List<Balance> balances() {
    return balances;
  }

  public List<Crossing> crossings() {
    return crossings;
  }

  /** Whether a measure counts 财政拨款 only, so that naming that fund adds nothing. */
  public boolean isFiscalOnly(String measure) {
    return fiscalOnly.contains(measure);
  }

  public List<Bound> bounds() {
    return bounds;
  }

  /** Whether the members of this axis are codes, each the sum of the longer codes it begins. */
  public static boolean isCoded(Axis axis) {
    return axis == Axis.FUNCTION || axis == Axis.ECONOMIC || axis == Axis.PROCUREMENT;
  }
}
