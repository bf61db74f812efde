package org.mingzhang.check.equation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.equation.Relation.Trust;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;

/**
 * 类 = Σ款 = Σ项, and the total = Σ类, along the codes that one sheet prints. A level that is left out is bridged; a code
 * none of whose children is printed gives nothing.
 */
final class CodeTrees {
  private static final List<Axis> CODED = List.of(Axis.FUNCTION, Axis.ECONOMIC, Axis.PROCUREMENT);

  private CodeTrees() {}

  static void in(Sheet sheet, List<Relation> into) {
    if (sheet.isText()) return;
    for (Axis axis : CODED) {
      Map<String, List<Fact>> byCode = sheet.byMember(axis);
      if (byCode.isEmpty()) continue;
      TreeSet<String> codes = new TreeSet<>(byCode.keySet());
      for (Sheet.Group group : sheet.groups(axis).values())
        along(sheet, axis, group, codes, byCode, into);
    }
  }

  private static void along(
      Sheet sheet,
      Axis axis,
      Sheet.Group group,
      TreeSet<String> codes,
      Map<String, List<Fact>> byCode,
      List<Relation> into) {
    Map<String, List<String>> children = new TreeMap<>();
    for (String code : group.members().keySet()) {
      if (!code.isEmpty())
        children
            .computeIfAbsent(parent(code, group.members().keySet()), p -> new ArrayList<>())
            .add(code);
    }
    Set<String> blank = blankYetFilled(group, codes, byCode, axis);
    children.forEach((parent, parts) -> {
      Fact whole = group.members().get(parent);
      if (whole == null || sheet.isDoubtful(whole.coordinate())) return;
      if (parts.stream().anyMatch(p -> sheet.isDoubtful(group.rest().with(axis, p)))) return;
      if (blank.stream()
          .anyMatch(b -> b.startsWith(parent) && !covered(b, parent, group.members()))) return;
      for (List<String> family : families(axis, parent, parts)) {
        List<Fact> facts =
            family.stream().map(p -> (Fact) group.members().get(p)).toList();
        into.add(
            new Relation(Sums.whole("partition", law(parent, family), whole, facts), Trust.SURE));
      }
    });
  }

  /** The topmost codes of a group, or null where one of them is doubtful. */
  static @Nullable List<Fact> top(Sheet sheet, Axis axis, Sheet.Group group) {
    List<Fact> top = new ArrayList<>();
    for (Map.Entry<String, Fact> entry : group.members().entrySet()) {
      if (entry.getKey().isEmpty()
          || !parent(entry.getKey(), group.members().keySet()).isEmpty()) continue;
      if (sheet.isDoubtful(group.rest().with(axis, entry.getKey()))) return null;
      top.add(entry.getValue());
    }
    return top;
  }

  /** The longest printed code that {@code code} begins with, "" (the total) where there is none. */
  private static String parent(String code, Set<String> printed) {
    for (int length = code.length() - 1; length > 0; length--) {
      String prefix = code.substring(0, length);
      if (printed.contains(prefix)) return prefix;
    }
    return "";
  }

  /**
   * Codes whose cell is blank in this column although the row holds money of the same kind in a column that is part of
   * it: there a blank is no zero, and sums over it would be wrong.
   */
  private static Set<String> blankYetFilled(
      Sheet.Group group, TreeSet<String> codes, Map<String, List<Fact>> byCode, Axis axis) {
    Set<String> found = new TreeSet<>();
    for (String code : codes) {
      if (group.members().containsKey(code)) continue;
      for (Fact fact : byCode.getOrDefault(code, List.of())) {
        if (!fact.amount().isZero() && isWithin(fact.coordinate().without(axis), group.rest())) {
          found.add(code);
          break;
        }
      }
    }
    return found;
  }

  private static boolean isWithin(Coordinate narrow, Coordinate wide) {
    return narrow.members().entrySet().containsAll(wide.members().entrySet());
  }

  /** Whether a filled cell between {@code parent} and {@code code}, or codes below it, stand for the blank one. */
  private static boolean covered(String code, String parent, Map<String, Fact> filled) {
    for (String other : filled.keySet()) {
      if (other.length() > parent.length() && code.startsWith(other)) return true;
      if (other.length() > code.length() && other.startsWith(code)) return true;
    }
    return false;
  }

  /** Two classifications side by side (301 … and 501 …) each add up to the total on their own. */
  private static List<List<String>> families(Axis axis, String parent, List<String> parts) {
    if (axis != Axis.ECONOMIC || !parent.isEmpty()) return List.of(parts);
    Map<Character, List<String>> byDigit = new LinkedHashMap<>();
    for (String part : parts)
      byDigit.computeIfAbsent(part.charAt(0), d -> new ArrayList<>()).add(part);
    return List.copyOf(byDigit.values());
  }

  private static final Map<Integer, String> LEVELS = new HashMap<>(Map.of(3, "款", 5, "项"));

  private static String law(String parent, List<String> parts) {
    @Nullable String level = LEVELS.get(parent.length());
    String sum =
        parts.size() > 6 ? String.join("＋", parts.subList(0, 6)) + "＋…" : String.join("＋", parts);
    String what = parent.isEmpty() ? "合计" : parent;
    return what + "＝" + sum + (level == null || parent.isEmpty() ? "" : "（" + level + "之和）");
  }
}
