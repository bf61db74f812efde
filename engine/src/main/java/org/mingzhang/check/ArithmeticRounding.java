package org.mingzhang.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.mingzhang.amount.Amount;
import org.mingzhang.fact.Fact;

/** 尾数: relations that hold, but only because every printed number was rounded. Told once each, never to be mended. */
final class ArithmeticRounding {
  private ArithmeticRounding() {}

  /** One finding for each relation that only rounding saves. */
  static List<Finding> in(List<Equation> all) {
    List<Finding> findings = new ArrayList<>();
    Set<Equation> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Equation equation : all) {
      if (!equation.isRounded() || isPlainRounding(equation) || !seen.add(equation)) continue;
      Fact whole = equation.terms().get(0).fact();
      BigDecimal right = whole.amount().yuan().subtract(equation.difference());
      findings.add(new Finding(
          equation.rule(),
          Severity.ROUNDING,
          ArithmeticPlaces.of(whole, List.of(equation)),
          ArithmeticWording.grouped(
              ArithmeticFindings.strip(whole.amount().unit().fromYuan(right))),
          ArithmeticWording.printed(whole),
          ArithmeticWording.rounded(equation) + "。",
          ArithmeticWording.name(whole) + ": off by " + ArithmeticWording.gap(equation)
              + ", rounding allows " + ArithmeticWording.tolerance(equation),
          null));
    }
    return findings;
  }

  /** One number printed with fewer decimals than the other and rounded rightly: nothing to tell. */
  private static boolean isPlainRounding(Equation equation) {
    if (!equation.rule().equals("agreement")) return false;
    Amount one = equation.terms().get(0).fact().amount();
    Amount other = equation.terms().get(1).fact().amount();
    if (one.halfUnit().compareTo(other.halfUnit()) == 0) return false;
    Amount coarse = one.halfUnit().compareTo(other.halfUnit()) > 0 ? one : other;
    Amount fine = coarse == one ? other : one;
    BigDecimal rounded =
        coarse.unit().fromYuan(fine.yuan()).setScale(coarse.decimals(), RoundingMode.HALF_UP);
    return rounded.compareTo(coarse.printed()) == 0;
  }
}
