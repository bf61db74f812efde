package org.mingzhang.check.equation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.equation.Relation.Trust;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Fact;
import org.mingzhang.lexicon.Axes;

/**
 * A whole and its parts by the lists of {@code axes.yaml} (基本 + 项目, 出国 + 接待 + 用车 …). A part may itself be given
 * by its own parts, or stand there blank, which is zero. Of several lists the one with the most numbers is taken, and of
 * those the longest.
 */
final class NamedPartitions {
  private final Axes axes;

  NamedPartitions(Axes axes) {
    this.axes = axes;
  }

  void in(Sheet sheet, List<Relation> into) {
    for (Axis axis : Axis.values()) {
      if (axes.partitions(axis).isEmpty()) continue;
      for (Sheet.Group group : sheet.groups(axis).values()) along(sheet, axis, group, into);
    }
  }

  private void along(Sheet sheet, Axis axis, Sheet.Group group, List<Relation> into) {
    if (group.members().size() < 2) return;
    group.members().forEach((member, whole) -> {
      if (sheet.isDoubtful(whole.coordinate())) return;
      Axes.@Nullable Partition best = null;
      @Nullable List<Fact> parts = null;
      for (Axes.Partition partition : axes.partitions(axis)) {
        if (!partition.whole().equals(member.isEmpty() ? Axes.TOTAL : member)) continue;
        if (hasPartBeside(sheet, axis, group, partition, whole)) continue;
        List<Fact> stated = all(sheet, axis, group, partition, whole, 0);
        if (stated == null || stated.isEmpty()) continue;
        if (best != null && parts != null && !isFuller(partition, stated, best, parts)) continue;
        best = partition;
        parts = stated;
      }
      if (best == null || parts == null) return;
      if (axis == Axis.FUND && member.isEmpty()) parts = withCarriedOver(sheet, whole, parts);
      Trust trust = sheet.isText() ? Trust.LIKELY : Trust.SURE;
      into.add(new Relation(Sums.whole("partition", law(best), whole, parts), trust));
    });
  }

  /**
   * Whether one of its parts stands beside the whole rather than in it: where a table lists 财政专户 next to 财政拨款, it is no
   * part of 财政拨款 there.
   */
  private boolean hasPartBeside(
      Sheet sheet, Axis axis, Sheet.Group group, Axes.Partition partition, Fact whole) {
    return axes.partitions(axis).stream()
        .filter(other -> other.parts().contains(partition.whole()))
        .filter(other -> other.parts().stream().anyMatch(partition.parts()::contains))
        .anyMatch(other ->
            group.members().containsKey(Axes.TOTAL.equals(other.whole()) ? "" : other.whole())
                && all(sheet, axis, group, other, whole, 0) != null);
  }

  /** More of its parts have numbers; or as many, and more of them stand there. */
  private static boolean isFuller(
      Axes.Partition one, List<Fact> stated, Axes.Partition other, List<Fact> statedOfOther) {
    if (stated.size() != statedOfOther.size()) return stated.size() > statedOfOther.size();
    return one.parts().size() > other.parts().size();
  }

  /** Spending of all funds and of what was carried over, where a table prints that in a column beside them. */
  private static List<Fact> withCarriedOver(Sheet sheet, Fact whole, List<Fact> parts) {
    List<Fact> all = new ArrayList<>(parts);
    sheet.carriedOver(whole).ifPresent(all::add);
    return all;
  }

  /**
   * The facts that make up a measure's total where the total itself is not printed: its parts by fund, or its top codes.
   */
  @Nullable List<Fact> insteadOf(Sheet sheet, Axis axis, Sheet.Group group, Fact near) {
    @Nullable List<Fact> best = null;
    int length = 0;
    for (Axes.Partition partition : axes.partitions(axis)) {
      if (!partition.whole().equals(Axes.TOTAL) || partition.parts().size() <= length) continue;
      List<Fact> stated = all(sheet, axis, group, partition, near, 0);
      if (stated == null || stated.isEmpty()) continue;
      best = stated;
      length = partition.parts().size();
    }
    return best;
  }

  /** The facts of all parts, or null where one of them is not stated. */
  private @Nullable List<Fact> all(
      Sheet sheet, Axis axis, Sheet.Group group, Axes.Partition partition, Fact whole, int depth) {
    List<Fact> facts = new ArrayList<>();
    for (String part : partition.parts()) {
      List<Fact> stated = part(sheet, axis, group, part, whole, depth);
      if (stated == null) return null;
      facts.addAll(stated);
    }
    return facts;
  }

  private @Nullable List<Fact> part(
      Sheet sheet, Axis axis, Sheet.Group group, String member, Fact whole, int depth) {
    Fact fact = group.members().get(member);
    if (fact != null) return sheet.isDoubtful(fact.coordinate()) ? null : List.of(fact);
    if (depth < 3) {
      for (Axes.Partition partition : axes.partitions(axis)) {
        if (!partition.whole().equals(member)) continue;
        List<Fact> stated = all(sheet, axis, group, partition, whole, depth + 1);
        if (stated != null && !stated.isEmpty()) return stated;
      }
    }
    return sheet.prints(whole, axis, member) ? List.of() : null;
  }

  private String law(Axes.Partition partition) {
    String parts = partition.parts().stream()
        .map(p -> name(partition.axis(), p))
        .collect(Collectors.joining("＋"));
    return name(partition.axis(), partition.whole()) + "＝" + parts;
  }

  private String name(Axis axis, String member) {
    return member.equals(Axes.TOTAL) ? "合计" : axes.members(axis).getOrDefault(member, member);
  }
}
