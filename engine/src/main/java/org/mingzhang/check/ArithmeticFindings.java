package org.mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.repair.Change;
import org.mingzhang.check.repair.Repair;
import org.mingzhang.fact.Fact;

/**
 * Turns knots of broken equations into findings: one for each number that is likely wrong, telling every relation it
 * breaks, and honest where several numbers are as likely.
 */
final class ArithmeticFindings {
  private static final List<String> GRAVITY =
      List.of("partition", "balance", "change", "crossing", "agreement");

  private final List<Equation> all;
  private final Set<Equation> sure;
  private final Map<BigDecimal, Fact> byValue = new HashMap<>();
  private final boolean textIsTrusted;

  ArithmeticFindings(List<Equation> all, Set<Equation> sure, List<Fact> facts) {
    this.all = all;
    this.sure = sure;
    for (Fact fact : facts) {
      if (fact.origin().isCell() && !fact.amount().isZero()) {
        byValue.putIfAbsent(fact.amount().yuan().stripTrailingZeros(), fact);
      }
    }
    int fits = 0;
    int misses = 0;
    for (Equation equation : all) {
      if (sure.contains(equation) || !equation.rule().equals("agreement")) continue;
      if (equation.terms().get(0).fact().amount().isZero()) continue;
      if (equation.holds()) fits++;
      else misses++;
    }
    this.textIsTrusted = fits >= 4 * misses;
  }

  List<Finding> of(Repair repair) {
    if (repair.options().isEmpty() || repair.broken().stream().noneMatch(sure::contains))
      return unexplained(repair);
    Repair.Option first = repair.options().get(0);
    if (first.changes().size() == 1 && repair.equallyLikely() > 1)
      return List.of(undecided(repair));
    Map<Fact, List<Equation>> byCulprit = new IdentityHashMap<>();
    List<Equation> rest = new ArrayList<>();
    for (Equation equation : repair.broken()) {
      Fact culprit = culprit(first, equation);
      if (culprit == null) rest.add(equation);
      else byCulprit.computeIfAbsent(culprit, f -> new ArrayList<>()).add(equation);
    }
    List<Finding> findings = new ArrayList<>();
    for (Change change : first.changes()) {
      List<Equation> broken = byCulprit.get(change.fact());
      if (broken != null) findings.add(decided(change, broken, repair));
    }
    rest.forEach(e -> findings.add(single(e)));
    return findings;
  }

  private static @Nullable Fact culprit(Repair.Option option, Equation equation) {
    for (Change change : option.changes()) {
      for (Equation.Term term : equation.terms()) {
        if (term.fact().origin().equals(change.fact().origin())) return change.fact();
      }
    }
    return null;
  }

  private Finding decided(Change change, List<Equation> broken, Repair repair) {
    String actual = ArithmeticWording.printed(change.fact());
    String name = ArithmeticWording.name(change.fact());
    String mend = name + " " + actual + " → " + change.text();
    boolean alone = repair.options().get(0).changes().size() == 1;
    String why = alone
        ? "改为 " + change.text() + " 则" + (broken.size() == 1 ? "" : "这 " + broken.size() + " 处")
            + "都相符"
        : "与其他 " + (repair.options().get(0).changes().size() - 1) + " 处一并修改则全部相符"
            + (repair.equallyLikely() > 1 ? "（另有同样可能的改法）" : "");
    if (isWeak(change, broken)) {
      Fact other = other(broken.get(0), change.fact());
      why = ArithmeticWording.name(other) + " 另有其他勾稽关系支持；也可能两处口径不同" + gapHint(broken.get(0));
      mend +=
          "；或 " + ArithmeticWording.name(other) + " " + ArithmeticWording.printed(other) + " 应与之一致";
    }
    String message = name + " " + actual + " 疑有误：" + statements(broken) + "。" + why + "。";
    String english = name + ": " + actual + " looks wrong (" + broken.size()
        + " relation(s) broken); " + change.text() + " would mend them";
    return new Finding(
        rule(broken),
        severity(broken),
        ArithmeticPlaces.of(change.fact(), broken),
        change.text(),
        actual,
        message,
        english,
        mend);
  }

  /** One disagreement is all there is: the other number only has more relations on its side. */
  private boolean isWeak(Change change, List<Equation> broken) {
    if (broken.size() != 1 || !broken.get(0).rule().equals("agreement")) return false;
    return all.stream()
        .filter(e -> e.terms().stream()
            .anyMatch(t -> t.fact().origin().equals(change.fact().origin())))
        .allMatch(e -> e == broken.get(0));
  }

  private static Fact other(Equation agreement, Fact one) {
    Fact first = agreement.terms().get(0).fact();
    return first.origin().equals(one.origin()) ? agreement.terms().get(1).fact() : first;
  }

  /** A cell of either table that is just as large as the gap: what one of the two counts and the other does not. */
  private String gapHint(Equation agreement) {
    Fact cell = byValue.get(agreement.difference().abs().stripTrailingZeros());
    if (cell == null) return "";
    boolean near = agreement.terms().stream()
        .anyMatch(t -> t.fact().origin().table() == cell.origin().table());
    return near
        ? "，差额恰为 " + ArithmeticWording.name(cell) + " " + ArithmeticWording.printed(cell)
        : "";
  }

  private Finding undecided(Repair repair) {
    List<Equation> broken = repair.broken();
    int shown = Math.min(repair.equallyLikely(), 4);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < Math.min(shown, repair.options().size()); i++)
      changes.addAll(repair.options().get(i).changes());
    String mends = changes.stream()
        .map(c -> ArithmeticWording.name(c.fact()) + " " + ArithmeticWording.printed(c.fact())
            + " → " + c.text())
        .collect(Collectors.joining("；或 "));
    String more = repair.equallyLikely() > shown ? " 等 " + repair.equallyLikely() + " 种可能" : "";
    Fact first = changes.get(0).fact();
    String message = statements(broken) + "。哪个数有误无法断定：" + mends + more + "。";
    return new Finding(
        rule(broken),
        severity(broken),
        ArithmeticPlaces.of(first, broken),
        changes.get(0).text(),
        ArithmeticWording.printed(first),
        message,
        ArithmeticWording.english(broken.get(0)) + "; which of the figures is wrong cannot be told",
        mends + more);
  }

  /** No repair was found: each relation by itself, but one finding for all that share their first number. */
  private List<Finding> unexplained(Repair repair) {
    Map<Fact.Origin, List<Equation>> byWhole = new LinkedHashMap<>();
    for (Equation equation : repair.broken()) {
      Equation.Term key = equation
          .terms()
          .get(equation.rule().equals("agreement") ? equation.terms().size() - 1 : 0);
      byWhole.computeIfAbsent(key.fact().origin(), o -> new ArrayList<>()).add(equation);
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Equation> broken : byWhole.values()) findings.add(merged(broken));
    return findings;
  }

  private Finding single(Equation equation) {
    return merged(List.of(equation));
  }

  private Finding merged(List<Equation> broken) {
    Equation equation = broken.get(0);
    Fact whole = equation.terms().get(0).fact();
    Finding said = againstTable(broken);
    if (said != null) return said;
    BigDecimal right = equation.difference().subtract(whole.amount().yuan()).negate();
    String expected = ArithmeticWording.grouped(strip(whole.amount().unit().fromYuan(right)));
    return new Finding(
        rule(broken),
        severity(broken),
        ArithmeticPlaces.of(whole, broken),
        expected,
        ArithmeticWording.printed(whole),
        statements(broken) + hint(broken) + "。",
        ArithmeticWording.english(equation),
        null);
  }

  /** A number of the text against the table: the table's number is what the text should say. */
  private @Nullable Finding againstTable(List<Equation> broken) {
    Equation equation = broken.get(0);
    if (equation.terms().size() != 2) return null;
    Fact one = equation.terms().get(0).fact();
    Fact other = equation.terms().get(1).fact();
    if (one.origin().isCell() == other.origin().isCell()) return null;
    Fact text = one.origin().isCell() ? other : one;
    Fact cell = text == one ? other : one;
    String expected = ArithmeticWording.grouped(
            strip(text.amount().unit().fromYuan(cell.amount().yuan())))
        + text.amount().unit().label();
    Severity severity = severity(broken);
    return new Finding(
        rule(broken),
        severity,
        ArithmeticPlaces.of(text, broken),
        expected,
        ArithmeticWording.printed(text) + text.amount().unit().label(),
        statements(broken) + hint(broken) + "。",
        ArithmeticWording.english(equation),
        severity == Severity.ERROR
            ? ArithmeticWording.name(text) + " " + ArithmeticWording.printed(text)
                + text.amount().unit().label() + " → " + expected
            : null);
  }

  static BigDecimal strip(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String statements(List<Equation> broken) {
    return broken.stream().map(ArithmeticWording::broken).collect(Collectors.joining("；"));
  }

  private static String rule(List<Equation> broken) {
    return broken.stream()
        .map(Equation::rule)
        .min(
            Comparator.comparingInt(r -> GRAVITY.contains(r) ? GRAVITY.indexOf(r) : GRAVITY.size()))
        .orElse("agreement");
  }

  /** Sure relations give errors; what text says is an error only where such text has proved to be read right. */
  private Severity severity(List<Equation> broken) {
    if (broken.stream().anyMatch(sure::contains)) return Severity.ERROR;
    boolean agreements = broken.stream().allMatch(e -> e.rule().equals("agreement"));
    return agreements && textIsTrusted && broken.stream().allMatch(e -> elsewhere(e) == null)
        ? Severity.ERROR
        : Severity.WARNING;
  }

  /** The cell elsewhere that prints just what the text says: then the text may speak of that. */
  private @Nullable Fact elsewhere(Equation equation) {
    for (Equation.Term term : equation.terms()) {
      Fact fact = term.fact();
      if (fact.origin().isCell() || fact.amount().isZero()) continue;
      Fact cell = byValue.get(fact.amount().yuan().stripTrailingZeros());
      if (cell != null) return cell;
    }
    return null;
  }

  private String hint(List<Equation> broken) {
    for (Equation equation : broken) {
      Fact cell = sure.contains(equation) ? null : elsewhere(equation);
      if (cell != null) return "；正文此数与 " + ArithmeticWording.name(cell) + " 相同，可能口径不同";
    }
    return "";
  }

  static Finding infeasible(Equation at) {
    Fact whole = at.terms().get(0).fact();
    return new Finding(
        "system-infeasible",
        Severity.ERROR,
        ArithmeticPlaces.of(whole, List.of(at)),
        "存在一组真实金额，四舍五入后与各处印出的数都相符",
        "不存在",
        "各项关系单独看都在尾数之内，合在一起却不可能同时成立：没有任何一组真实金额能四舍五入成全部印出的数。矛盾集中在 " + ArithmeticWording.inWords(at)
            + "。",
        "every relation holds within rounding, but no set of true amounts rounds to all printed figures at once",
        null);
  }
}
