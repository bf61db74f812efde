package org.mingzhang.reconstruct;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Axes;
import org.mingzhang.lexicon.Yaml;

/** Which members hold which: fiscal holds general-public/duty, 201 holds 2010301, vehicle holds vehicle-running. */
final class Covering {
  private final Map<Axis, Map<String, List<String>>> wholes = new EnumMap<>(Axis.class);

  private Covering() {}

  /** What counts in a set of forms. */
  static Covering in(String form) {
    Covering covering = new Covering();
    Yaml.Node derived = Affinity.derived();
    covering.read(derived.get("wholes"));
    covering.read(Affinity.data().get("wholes"));
    covering.read(derived.get("forms").get(form));
    return covering;
  }

  private void read(Yaml.Node node) {
    node.entries()
        .forEach((axis, members) -> members
            .entries()
            .forEach((whole, parts) -> wholes
                .computeIfAbsent(Axis.named(axis), a -> new HashMap<>())
                .put(whole, parts.texts())));
  }

  /** Whether money of a piece counts at a coordinate: axis by axis, those that the coordinate leaves out are not asked. */
  boolean covers(Coordinate asked, Cell cell) {
    for (Map.Entry<Axis, String> member : asked.members().entrySet()) {
      if (!covers(member.getKey(), member.getValue(), cell.get(member.getKey()))) return false;
    }
    return true;
  }

  boolean covers(Axis axis, String whole, String part) {
    if (whole.equals(part)) return true;
    if (part.isEmpty()) return false;
    if (Axes.isCoded(axis)) return part.startsWith(whole);
    return parts(axis, whole).stream().anyMatch(p -> covers(axis, p, part));
  }

  /** The members without parts that a member holds, itself where it has none. */
  Set<String> leaves(Axis axis, String member) {
    List<String> parts = parts(axis, member);
    if (parts.isEmpty()) return Set.of(member);
    Set<String> leaves = new LinkedHashSet<>();
    if (axis == Axis.SME) leaves.add(member);
    for (String part : parts) leaves.addAll(leaves(axis, part));
    return leaves;
  }

  private List<String> parts(Axis axis, String whole) {
    return wholes.getOrDefault(axis, Map.of()).getOrDefault(whole, List.of());
  }

  /** All members without parts below a list of members, in order. */
  List<String> leavesOf(Axis axis, List<String> members) {
    Set<String> leaves = new LinkedHashSet<>();
    for (String member : members) leaves.addAll(leaves(axis, member));
    return new ArrayList<>(leaves);
  }
}
