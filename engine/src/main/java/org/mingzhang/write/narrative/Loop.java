package org.mingzhang.write.narrative;

import java.util.List;
import org.mingzhang.fact.Axis;
import org.mingzhang.lexicon.Yaml;

/**
 * What is repeated for each of: {@code program}, {@code part}, {@code unit}, {@code evaluation}, {@code vehicle-kind} …
 * (see {@link Loops}), some figures of the outline, or the members of an axis.
 *
 * @param kind one of {@link Loops#KINDS}, "figures", "axis", or empty for once
 * @param axis the axis, as named in data; empty unless the kind is axis
 * @param members the figures or members gone through; empty for those that have money at {@code figure}
 * @param digits how much of a code is taken
 * @param figure where members must have money
 * @param condition which of them are taken
 */
record Loop(
    String kind,
    String axis,
    List<String> members,
    int digits,
    String figure,
    Condition condition) {
  static final Loop ONCE = new Loop("", "", List.of(), 0, "", Condition.ALWAYS);
  private static final int ALL_DIGITS = 99;

  static Loop of(Yaml.Node node, Yaml.Node where) {
    Condition condition = new Condition(
        where.isMap() ? where.get("when").texts() : where.texts(),
        where.get("unless").texts());
    if (!node.isMap()) {
      String kind = node.text();
      if (!Loops.KINDS.contains(kind))
        throw new IllegalArgumentException(
            "each: \"" + kind + "\" is not one of " + Loops.KINDS + " or an axis");
      return new Loop(kind, "", List.of(), 0, "", condition);
    }
    List<String> figures = node.get("figures").texts();
    if (!figures.isEmpty()) return new Loop("figures", "", figures, 0, "", condition);
    String axis = Axis.named(node.get("axis").text()).id();
    return new Loop(
        "axis",
        axis,
        node.get("members").texts(),
        Integer.parseInt(node.get("digits").text(String.valueOf(ALL_DIGITS))),
        node.get("figure").text(""),
        condition);
  }
}
