package org.mingzhang.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.fact.Fact;
import org.mingzhang.fact.Place;

/** Puts equations into words: which cells, which numbers, by how much, within what tolerance. */
final class ArithmeticWording {
  private ArithmeticWording() {}

  /** 表7 201 基本支出, or 正文第12行. */
  static String name(Fact fact) {
    Place place = fact.place();
    if (place.table() == null) {
      return place.line() > 0
          ? "正文第" + place.line() + "行"
          : place.page() > 0 ? "正文第" + place.page() + "页" : "正文";
    }
    StringBuilder name = new StringBuilder(place.table());
    if (place.row() != null && !place.row().isBlank()) name.append(' ').append(place.row());
    if (place.column() != null && !place.column().isBlank())
      name.append(' ').append(column(place.column()));
    return name.toString();
  }

  /** The innermost header word, with the one above where it says nothing by itself. */
  private static String column(String path) {
    String[] words = path.split("/");
    String last = words[words.length - 1].replaceAll("\\s+", "");
    boolean bare = last.equals("小计") || last.equals("合计") || last.equals("金额");
    return bare && words.length > 1
        ? words[words.length - 2].replaceAll("\\s+", "") + "/" + last
        : last;
  }

  static String printed(Fact fact) {
    String quote = fact.place().quote();
    return quote != null
            && quote.length() <= 24
            && quote.chars().anyMatch(Character::isDigit)
            && fact.origin().isCell()
        ? quote
        : grouped(fact.amount().printed());
  }

  static String grouped(BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(Math.max(0, number.scale()));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  /** The unit an equation is told in: its first number's. */
  static MoneyUnit unit(Equation equation) {
    return equation.terms().get(0).fact().amount().unit();
  }

  /** By how much the printed numbers miss the relation, in its unit, without sign. */
  static String gap(Equation equation) {
    return plain(unit(equation).fromYuan(equation.difference().abs()));
  }

  /** How much rounding can account for: half a unit of the last place of every number. */
  static String tolerance(Equation equation) {
    return plain(
        unit(equation).fromYuan(equation.residual().width().divide(BigDecimal.valueOf(2))));
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return grouped(stripped.setScale(Math.max(0, stripped.scale()), RoundingMode.UNNECESSARY));
  }

  /** What broke, with every number: 表1 本年支出合计 5,883，而 4,318+860+94+18+315+296=5,901，相差 18（容许 3.5）. */
  static String broken(Equation equation) {
    return statement(equation, "不等") + "，相差 " + gap(equation) + same(equation) + "，尾数只容许 "
        + tolerance(equation);
  }

  /** The part that is just as large as the gap, and so may have been left out or counted twice. */
  private static String same(Equation equation) {
    BigDecimal gap = equation.difference().abs();
    List<Fact> parts = side(equation, -1);
    if (parts.size() < 2) return "";
    List<Fact> equal =
        parts.stream().filter(f -> f.amount().yuan().compareTo(gap) == 0).toList();
    return equal.size() == 1 ? "（恰为 " + name(equal.get(0)) + "）" : "";
  }

  static String rounded(Equation equation) {
    return statement(equation, "略有出入") + "，相差 " + gap(equation) + "，在尾数容许的 " + tolerance(equation)
        + " 之内";
  }

  static String inWords(Equation equation) {
    String state = !equation.holds() ? "不成立" : equation.isRounded() ? "尾数之内" : "成立";
    return "[" + equation.rule() + "] " + statement(equation, "与") + "（" + equation.law() + "）："
        + state;
  }

  private static String statement(Equation equation, String relation) {
    List<Fact> left = side(equation, 1);
    List<Fact> right = side(equation, -1);
    if (equation.rule().equals("agreement")) {
      return name(left.get(0)) + " " + quoted(left.get(0)) + " 与 " + name(right.get(0)) + " "
          + quoted(right.get(0)) + ("与".equals(relation) ? "" : " " + relation);
    }
    Fact whole = left.get(0);
    if (equation.rule().equals("change") && left.size() == 2) {
      Fact last = left.get(1);
      Fact current = right.get(0);
      return name(whole) + " " + printed(whole) + "，而 " + printed(current) + "－" + printed(last)
          + "="
          + plain(unit(equation)
              .fromYuan(current.amount().yuan().subtract(last.amount().yuan())));
    }
    String first = left.size() == 1
        ? name(whole) + " " + printed(whole)
        : name(whole) + "等 " + sum(equation, left);
    return first + "，而" + (right.size() == 1 ? " " + name(right.get(0)) + " " : "各项之和 ")
        + sum(equation, right);
  }

  private static String quoted(Fact fact) {
    return printed(fact)
        + (fact.origin().isCell() ? "" : " " + fact.amount().unit().label());
  }

  private static List<Fact> side(Equation equation, int sign) {
    List<Fact> facts = new ArrayList<>();
    for (Equation.Term term : equation.terms()) {
      if (term.coefficient().signum() == sign) facts.add(term.fact());
    }
    return facts;
  }

  /** 4,318+860+94=5,272; zeros are left out of a longer sum. */
  static String sum(Equation equation, List<Fact> facts) {
    MoneyUnit unit = unit(equation);
    BigDecimal total = BigDecimal.ZERO;
    StringBuilder sum = new StringBuilder();
    int shown = 0;
    for (Fact fact : facts) {
      total = total.add(fact.amount().yuan());
      if (fact.amount().isZero() && facts.size() > 1) continue;
      String number = fact.amount().unit() == unit
          ? printed(fact)
          : plain(unit.fromYuan(fact.amount().yuan()));
      if (shown++ > 0) sum.append(number.startsWith("-") || number.startsWith("(") ? "" : "+");
      sum.append(number);
    }
    if (facts.size() == 1) return sum.toString();
    String result = plain(unit.fromYuan(total));
    return shown == 0 ? "0" : shown == 1 ? sum.toString() : sum + "=" + result;
  }

  static String english(Equation equation) {
    return ("agreement".equals(equation.rule())
            ? "the same figure is printed differently"
            : "the printed figures do not add up")
        + " (" + equation.rule() + "): off by " + gap(equation) + ", rounding allows "
        + tolerance(equation);
  }
}
