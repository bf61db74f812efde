package org.mingzhang.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.amount.Interval;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Statement;
import org.mingzhang.document.Statement.Slot;
import org.mingzhang.fact.Place;

/** Lists of parts against their whole. */
final class Lists {
  private static final BigDecimal THOUSAND = new BigDecimal(1000);

  private Lists() {}

  static List<Finding> sums(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : text.statements("parts-all", "parts-main", "parts-of")) {
      Slot whole = statement.slot("whole").orElseThrow();
      List<Slot> parts = parts(statement);
      Interval sum = sum(parts);
      Interval total = Text.meaning(whole);
      if (sum.meets(total)) {
        if (!statement.phrase().equals("parts-main")
            && literal(parts).compareTo(Text.literal(whole).orElseThrow()) != 0) {
          findings.add(finding(law, Severity.ROUNDING, text, statement, whole, parts));
        }
        continue;
      }
      boolean over = sum.low().compareTo(total.high()) > 0;
      boolean sayAll = statement.phrase().equals("parts-all")
          || statement.phrase().equals("parts-main") && siblingsAddUp(text, statement);
      boolean mayOverlap = statement.phrase().equals("parts-of");
      boolean thousands = sum.meets(total.times(THOUSAND));
      if (!sayAll && (!over || mayOverlap && !Text.isMoney(whole))) continue;
      if (thousands || explained(parts, total)) continue;
      findings.add(finding(
          law, mayOverlap ? Severity.WARNING : Severity.ERROR, text, statement, whole, parts));
    }
    return findings;
  }

  static List<Slot> parts(Statement statement) {
    List<Slot> parts = new ArrayList<>();
    for (Map.Entry<String, Slot> slot : statement.slots().entrySet()) {
      if (slot.getKey().startsWith("part-")) parts.add(slot.getValue());
    }
    return parts;
  }

  private static Interval sum(List<Slot> parts) {
    Interval sum = Interval.ZERO;
    for (Slot part : parts) sum = sum.plus(Text.meaning(part));
    return sum;
  }

  private static BigDecimal literal(List<Slot> parts) {
    return parts.stream()
        .map(p -> Text.literal(p).orElse(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Whether the list fits if one of its amounts is no part of it (it may be a part of the part before), or if it ends
   * earlier or begins later than it was taken to.
   */
  private static boolean explained(List<Slot> parts, Interval total) {
    for (int i = 0; i < parts.size(); i++) {
      List<Slot> without = new ArrayList<>(parts);
      Slot left = without.remove(i);
      boolean small = Text.isZero(left);
      if (!small && sum(without).meets(total)) return true;
      if (i >= 2 && sum(parts.subList(0, i)).meets(total)) return true;
      if (i >= 1 && parts.size() - i >= 2 && sum(parts.subList(i, parts.size())).meets(total))
        return true;
    }
    return false;
  }

  /** Whether a list of this kind beside this one names all its parts: then this one means to do so as well. */
  private static boolean siblingsAddUp(Text text, Statement statement) {
    Slot outer = statement.slots().get("outer");
    if (outer == null) return false;
    return text.statements("parts-main").stream()
        .filter(other -> other != statement && outer.equals(other.slots().get("outer")))
        .anyMatch(
            other -> sum(parts(other)).meets(Text.meaning(other.slot("whole").orElseThrow())));
  }

  private static Finding finding(
      Law law, Severity severity, Text text, Statement statement, Slot whole, List<Slot> parts) {
    BigDecimal value = literal(parts);
    BigDecimal difference = Text.literal(whole).orElseThrow().subtract(value);
    Slot fine = parts.stream().reduce(whole, (a, b) -> decimals(b) > decimals(a) ? b : a);
    String sum = Text.print(value, fine);
    String unfolded = parts.size() > 12
        ? parts.size() + "项之和"
        : String.join(" + ", parts.stream().map(Slot::text).toList());
    List<Place> places = new ArrayList<>();
    places.add(whole.place().quoting(Text.item(statement) + whole.text()));
    parts.stream().limit(40).map(Slot::place).forEach(places::add);
    String gap = Text.print(difference.abs(), fine);
    return Text.finding(
        law,
        severity,
        places,
        sum,
        whole.text(),
        "“" + Text.item(statement) + "”印为" + whole.text() + "，所列各项（" + unfolded + "）合计为" + sum
            + "，相差" + gap + (severity == Severity.ROUNDING ? "，属四舍五入尾差。" : "，超出四舍五入所能解释的范围。"),
        "\"" + Text.item(statement) + "\" prints " + whole.text() + " but its parts add up to "
            + sum + " (difference " + gap + ").");
  }

  private static int decimals(Slot slot) {
    return slot.amount() != null
        ? slot.amount().decimals()
        : slot.number() == null ? 0 : Math.max(0, slot.number().scale());
  }
}
