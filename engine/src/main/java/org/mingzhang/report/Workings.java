package org.mingzhang.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Equation;
import org.mingzhang.check.Finding;
import org.mingzhang.fact.Fact;
import org.mingzhang.fact.Place;

/** Spells equations out: which printed numbers, with which sign, give what difference, within what tolerance. */
public final class Workings {
  private Workings() {}

  /**
   * The relations a finding rests on: those that fail (for a finding of rounding: those that hold by rounding only) and
   * have a number at the finding's first place. Empty where it rests on none.
   */
  public static List<Equation> behind(Finding finding, CheckResult result) {
    if (finding.places().isEmpty()) return List.of();
    Place first = spot(finding.places().get(0));
    List<Equation> behind = new ArrayList<>();
    for (Equation equation : result.equations()) {
      if (equation.holds()) {
        boolean rounded = equation.rule().equals(finding.rule()) && equation.isRounded();
        if (rounded && stands(equation.terms().subList(0, 1), first)) behind.add(equation);
      } else if (stands(equation.terms(), first)) {
        behind.add(equation);
      }
    }
    return behind;
  }

  private static boolean stands(List<Equation.Term> terms, Place place) {
    return terms.stream().anyMatch(term -> spot(term.fact().place()).equals(place));
  }

  /** The relations that a printed number stands in. */
  public static List<Equation> about(Fact fact, CheckResult result) {
    return result.equations().stream()
        .filter(e -> e.terms().stream().anyMatch(t -> t.fact().equals(fact)))
        .toList();
  }

  /** "表6 收入总计 5,901 万元 ≠ 财政拨款 5,800 万元 + 其他收入 83 万元": what is added on the left, the rest on the right. */
  public static String sum(Equation equation) {
    if (equation.terms().isEmpty()) return "0 = 0";
    int sign = equation.terms().get(0).coefficient().signum();
    String home = equation.terms().get(0).fact().place().table();
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (Equation.Term term : equation.terms()) {
      boolean first = left.isEmpty();
      (term.coefficient().signum() == sign ? left : right).add(term(term, first ? null : home));
    }
    if (right.isEmpty()) right.add("0");
    return String.join(" + ", left)
        + (equation.holds() ? " = " : " ≠ ")
        + String.join(" + ", right);
  }

  /** "差 18.00 万元，尾数容许 0.015 万元". */
  public static String difference(Equation equation, Language language) {
    if (equation.terms().isEmpty()) return "";
    MoneyUnit unit = equation.terms().get(0).fact().amount().unit();
    BigDecimal off = unit.fromYuan(equation.difference().abs());
    BigDecimal allowed = unit.fromYuan(
        equation.residual().width().divide(BigDecimal.valueOf(2), RoundingMode.HALF_UP));
    if (off.signum() == 0) return language.say("相符", "agrees exactly");
    return language.say(
        "差 " + number(off) + " " + unit.label() + "，尾数容许 " + number(allowed) + " " + unit.label(),
        "off by " + number(off) + " " + unit.label() + ", rounding allows " + number(allowed));
  }

  /** An amount with thousands separators and its unit. */
  public static String words(Amount amount) {
    return grouped(amount.printed(), amount.decimals()) + " " + amount.unit().label();
  }

  /** A number with its name; the table's own name is left out where it is the one already named. */
  private static String term(Equation.Term term, @Nullable String home) {
    Fact fact = term.fact();
    Place place = fact.place();
    boolean known = place.table() != null && place.table().equals(home);
    String where = Places.cell(known ? place.inTable(null, place.row(), place.column()) : place);
    if (place.table() == null) {
      String quote = place.quote();
      where = "文字" + (quote == null || quote.isEmpty() ? "" : "“" + quote + "”");
    }
    BigDecimal factor = term.coefficient().abs();
    String times = factor.compareTo(BigDecimal.ONE) == 0 ? "" : " × " + number(factor);
    return (where + " " + words(fact.amount())).strip() + times;
  }

  static String number(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return grouped(bare, Math.min(8, Math.max(0, bare.scale())));
  }

  private static String grouped(BigDecimal value, int decimals) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }

  /** A place without the words quoted there, so that the same spot compares equal. */
  static Place spot(Place place) {
    return new Place(
        place.table(), place.row(), place.column(), place.page(), place.line(), null, null);
  }
}
