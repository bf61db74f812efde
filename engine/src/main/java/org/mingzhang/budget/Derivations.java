package org.mingzhang.budget;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.fact.Axis;
import org.mingzhang.lexicon.Yaml;

/** What is made up of what, by {@code budget/derived.yaml}, for one set of forms. */
final class Derivations {
  /** The parts of each whole, by axis. */
  private final Map<Axis, Map<String, List<String>>> wholes = new HashMap<>();

  /** Members that hold everything that another one does not, by axis. */
  private final Map<Axis, Map<String, String>> complements = new HashMap<>();

  private final Map<String, List<String>> accounts = new LinkedHashMap<>();
  private final String threePublicFund;
  private final OperatingCost operatingCost;

  /**
   * 机关运行经费.
   *
   * @param kinds of units, in lower case with hyphens
   */
  record OperatingCost(String fund, String nature, Set<String> kinds) {}

  private static final class Shipped {
    static final Yaml.Node ROOT = Yaml.resource("budget/derived.yaml");
  }

  private Derivations(Yaml.Node root, String form) {
    readWholes(root.get("wholes"));
    readWholes(root.get("forms").get(form));
    root.get("complements")
        .entries()
        .forEach((axis, members) -> complements.put(Axis.named(axis), members.strings()));
    Yaml.Node threePublic = root.get("three-public");
    threePublicFund = threePublic.get("fund").text();
    threePublic
        .get("accounts")
        .entries()
        .forEach((item, codes) -> accounts.put(item, codes.texts()));
    Yaml.Node cost = root.get("operating-cost");
    operatingCost = new OperatingCost(
        cost.get("fund").text(),
        cost.get("nature").text(),
        new HashSet<>(cost.get("kinds").texts()));
  }

  private void readWholes(Yaml.Node node) {
    node.entries()
        .forEach((axis, members) -> members
            .entries()
            .forEach((whole, parts) -> wholes
                .computeIfAbsent(Axis.named(axis), a -> new HashMap<>())
                .put(whole, parts.texts())));
  }

  /** @param form the id of the set of forms, for what it counts otherwise */
  static Derivations of(String form) {
    return new Derivations(Shipped.ROOT, form);
  }

  /** Whether a member of an axis is, or has among its parts, the one a line carries. */
  boolean covers(Axis axis, String member, String carried) {
    if (carried.isEmpty()) return false;
    if (member.equals(carried)) return true;
    String rest = complements.getOrDefault(axis, Map.of()).get(member);
    if (rest != null) return !covers(axis, rest, carried);
    return parts(axis, member).stream().anyMatch(part -> covers(axis, part, carried));
  }

  List<String> parts(Axis axis, String whole) {
    return wholes.getOrDefault(axis, Map.of()).getOrDefault(whole, List.of());
  }

  /** The members of the three-public axis that accounts are listed for, in order. */
  List<String> threePublicItems() {
    return List.copyOf(accounts.keySet());
  }

  /** Whether an account of the economic classification counts as this item. */
  boolean isThreePublic(String item, String account) {
    return accounts.getOrDefault(item, List.of()).stream().anyMatch(account::startsWith);
  }

  String threePublicFund() {
    return threePublicFund;
  }

  OperatingCost operatingCost() {
    return operatingCost;
  }
}
