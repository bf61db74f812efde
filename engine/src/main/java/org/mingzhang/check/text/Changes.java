package org.mingzhang.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.amount.Interval;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Statement;
import org.mingzhang.document.Statement.Slot;
import org.mingzhang.phrase.Phrasebook;
import org.mingzhang.phrase.Relation;

/** Changes, rates, shares and completion rates recomputed from what is printed beside them. */
final class Changes {
  private Changes() {}

  /** Each relation of a phrase, on each statement that has all its slots. */
  static List<Finding> recomputed(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : text.statements("change", "completion", "share")) {
      if (sharesNoBase(statement) || pointsBothWays(statement) || isApproximate(statement))
        continue;
      Map<String, Interval> values = Text.values(statement);
      for (Relation relation : Phrasebook.shipped().relations(statement.phrase())) {
        if (!relation.id().equals(law.id()) || !relation.fits(values) || relation.holds(values))
          continue;
        if (fitsOuter(statement, relation) || fitsAnotherAmount(text, statement, relation))
          continue;
        findings.add(wrong(law, text, statement, relation, values));
        break;
      }
    }
    return findings;
  }

  private static Finding wrong(
      Law law, Text text, Statement statement, Relation relation, Map<String, Interval> values) {
    boolean rate = relation.slots().contains("rate");
    Slot printed = statement.slot(rate ? "rate" : "difference").orElseThrow();
    BigDecimal value = relation.literal(values).orElse(BigDecimal.ZERO);
    int decimals = printed.number() == null ? 2 : Math.max(0, printed.number().scale());
    String expected = rate ? Text.percent(value.abs(), decimals) : Text.print(value.abs(), printed);
    String exact = rate ? Text.percent(value.abs(), decimals + 2) : expected;
    String item = Text.item(statement);
    return Text.finding(
        law,
        Severity.ERROR,
        text.places(statement, "amount", "last", "budget", "whole"),
        expected,
        printed.text(),
        "“" + item + "”印为" + printed.text() + "，按" + relation.law() + "（"
            + unfolded(statement, relation) + "）应为" + exact + "，超出四舍五入所能解释的范围。",
        "\"" + item + "\" prints " + printed.text() + "; by the printed figures it is " + exact
            + ", beyond what rounding explains.");
  }

  /** The printed figures that a relation uses. */
  private static String unfolded(Statement statement, Relation relation) {
    List<String> shown = new ArrayList<>();
    for (String slot : relation.slots()) {
      if (slot.equals("rate")) continue;
      statement.slot(slot).ifPresent(s -> shown.add(s.text()));
    }
    return String.join("、", shown);
  }

  private static boolean sharesNoBase(Statement statement) {
    return isZeroBase(statement)
        || Text.isZero(statement.slots().get("budget")) && statement.phrase().equals("completion")
        || Text.isZero(statement.slots().get("whole"));
  }

  private static boolean isApproximate(Statement statement) {
    return statement
        .slot("clause")
        .map(s -> s.text().contains("约") || s.text().contains("近"))
        .orElse(false);
  }

  /** Whether the rate fits another amount of the same paragraph: then it may be meant for that one. */
  private static boolean fitsAnotherAmount(Text text, Statement statement, Relation relation) {
    String base = statement.phrase().equals("share")
        ? "whole"
        : statement.phrase().equals("completion") ? "budget" : "amount";
    if (!relation.slots().contains(base) || !relation.slots().contains("rate")) return false;
    Map<String, Interval> values = new LinkedHashMap<>(Text.values(statement));
    for (Interval other : text.amountsAround(statement)) {
      if (other.equals(values.get("amount")) || other.equals(values.get("difference"))) continue;
      Map<String, Interval> tried = new LinkedHashMap<>(values);
      tried.put(base, other);
      if (relation.holds(tried) && relation.expected(tried).isPresent()) return true;
    }
    return false;
  }

  private static boolean pointsBothWays(Statement statement) {
    return Text.sign(statement, "direction") * Text.sign(statement, "trend") < 0;
  }

  /** Whether a relation that does not hold for this item holds for the one it is a part of. */
  static boolean fitsOuter(Statement statement, Relation relation) {
    Slot outer = statement.slots().get("outer");
    if (outer == null || outer.amount() == null || !statement.phrase().equals("change"))
      return false;
    Map<String, Interval> values = new LinkedHashMap<>(Text.values(statement));
    values.put("amount", Text.meaning(outer));
    return relation.slots().contains("rate") && relation.fits(values) && relation.holds(values);
  }

  /** A change that fits the enclosing item only. */
  static List<Finding> onWrongItem(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : text.statements("change")) {
      if (isZeroBase(statement)
          || statement.slot("difference").isEmpty()
          || standsBesideWhole(text, statement)) continue;
      Map<String, Interval> values = Text.values(statement);
      for (Relation relation : Phrasebook.shipped().relations("change")) {
        if (!relation.fits(values) || relation.holds(values) || !fitsOuter(statement, relation))
          continue;
        Slot rate = statement.slot("rate").orElseThrow();
        Slot outer = statement.slot("outer").orElseThrow();
        String own = relation.literal(values).map(v -> Text.percent(v.abs(), 2)).orElse("");
        findings.add(Text.finding(
            law,
            Severity.WARNING,
            text.places(statement, "amount", "outer"),
            rate.text() + "属于" + outer.text() + "的上一级项目",
            own,
            "“" + Text.item(statement) + "”的增减幅度" + rate.text() + "与本项金额不符（按本项算为" + own
                + "），却与上一级项目" + outer.text() + "相符：这句话应放在上一级项目之下。",
            "The change of " + rate.text() + " does not fit \"" + Text.item(statement) + "\" ("
                + own + ") but fits the enclosing item of " + outer.text() + "."));
        break;
      }
    }
    return findings;
  }

  /** Whether the whole stands in the same sentence: "10万元，其中甲3万元、乙7万元，比上年增加…" speaks of it. */
  private static boolean standsBesideWhole(Text text, Statement statement) {
    return statement
        .slot("outer")
        .map(s -> text.sentence(statement).text().contains(s.text()))
        .orElse(false);
  }

  /** Whether a growth rate is printed although what it grew from is zero. */
  static boolean isZeroBase(Statement statement) {
    Slot rate = statement.slots().get("rate");
    if (rate == null || !statement.phrase().equals("change")) return false;
    if (Text.isZero(statement.slots().get("last"))) return true;
    Optional<BigDecimal> amount = Text.literal(statement.slots().get("amount"));
    Optional<BigDecimal> difference = Text.literal(statement.slots().get("difference"));
    if (amount.isEmpty() || difference.isEmpty()) return false;
    boolean hundred = rate.number() != null && rate.number().compareTo(new BigDecimal(100)) == 0;
    return hundred
        && amount.get().compareTo(difference.get()) == 0
        && Text.sign(statement, "direction") > 0;
  }

  static List<Finding> zeroBase(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : text.statements("change")) {
      Slot rate = statement.slots().get("rate");
      if (rate == null || !isZeroBase(statement) || Text.isZero(rate)) continue;
      findings.add(Text.finding(
          law,
          Severity.WARNING,
          text.places(statement, "amount", "last"),
          "新增（上年为0，不写增幅）",
          rate.text(),
          "“" + Text.item(statement) + "”上年数为0，不能计算增幅，不应写" + rate.text() + "。",
          "\"" + Text.item(statement) + "\" was zero before, so no growth rate exists; "
              + rate.text() + " is printed."));
    }
    return findings;
  }

  /** A completion rate of no budget, or a share of nothing. */
  static List<Finding> zeroWhole(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : text.statements("completion", "share")) {
      boolean completion = statement.phrase().equals("completion");
      Slot base = statement.slots().get(completion ? "budget" : "whole");
      Slot rate = statement.slots().get("rate");
      if (rate == null || !Text.isZero(base)) continue;
      findings.add(Text.finding(
          law,
          Severity.WARNING,
          text.places(statement, "whole"),
          completion ? "无预算，不写完成率" : "总额为0，不写占比",
          rate.text(),
          "“" + Text.item(statement) + "”的" + (completion ? "预算" : "总额") + "为0，0除以0没有意义，不应写"
              + rate.text() + "。",
          "\"" + Text.item(statement) + "\" has a base of zero; the rate " + rate.text()
              + " is undefined."));
    }
    return findings;
  }
}
