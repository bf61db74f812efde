package org.mingzhang.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.PrintedNumber;
import org.mingzhang.phrase.Quantity.Kind;

/** Finds the numbers of a folded text, with what they count. */
final class Quantities {
  private final List<String> counters;
  private final List<String> limits;

  /**
   * @param counters the words things are counted in, longest first
   * @param limits words after a number that make it a limit rather than an amount
   */
  Quantities(List<String> counters, List<String> limits) {
    this.counters = counters.stream().sorted((a, b) -> b.length() - a.length()).toList();
    this.limits = limits;
  }

  List<Quantity> in(String text) {
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) continue;
      int end = endOfDigits(text, i);
      boolean partOfName = i > 0
          && (isLatin(text.charAt(i - 1))
              || text.charAt(i - 1) == '.'
              || text.charAt(i - 1) == '-' && i > 1 && isLatin(text.charAt(i - 2)));
      boolean namesOn = end < text.length() && isLatin(text.charAt(end));
      if (!partOfName && !namesOn) {
        Quantity quantity = read(text, i, end);
        if (quantity != null) {
          found.add(quantity);
          end = quantity.end();
        }
      }
      i = Math.max(i, end - 1);
    }
    return found;
  }

  private static int endOfDigits(String text, int start) {
    int end = start;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean joins =
          (c == ',' || c == '.') && end + 1 < text.length() && isDigit(text.charAt(end + 1));
      if (!isDigit(c) && !joins) break;
      end++;
    }
    return end;
  }

  private @Nullable Quantity read(String text, int start, int end) {
    Optional<PrintedNumber> number = PrintedNumber.parse(text.substring(start, end));
    if (number.isEmpty()) return null;
    boolean minus = start > 0
        && text.charAt(start - 1) == '-'
        && (start == 1 || !isDigit(text.charAt(start - 2)));
    BigDecimal value = minus ? number.get().value().negate() : number.get().value();
    int unitAt = end;
    while (unitAt < text.length() && text.charAt(unitAt) == ' ') unitAt++;
    String rest = text.substring(unitAt, Math.min(text.length(), unitAt + 12));
    for (String unit : new String[] {"亿元", "万元", "元", "亿", "万"}) {
      if (!rest.startsWith(unit)) continue;
      boolean money = unit.endsWith("元") || endsClause(rest.substring(unit.length()));
      if (!money) break;
      return quantity(limit(rest, unit) ? Kind.LIMIT : Kind.MONEY, start, unitAt, value, unit);
    }
    if (rest.startsWith("%")) return quantity(Kind.PERCENT, start, unitAt, value, "%");
    if (rest.startsWith("年") && end - start == 4)
      return quantity(Kind.YEAR, start, unitAt, value, "年");
    for (String unit : counters) {
      if (rest.startsWith(unit))
        return quantity(limit(rest, unit) ? Kind.LIMIT : Kind.COUNT, start, unitAt, value, unit);
    }
    return new Quantity(start, end, Kind.BARE, value, "");
  }

  private static Quantity quantity(
      Kind kind, int start, int unitAt, BigDecimal value, String unit) {
    return new Quantity(start, unitAt + unit.length(), kind, value, unit);
  }

  /** Whether nothing that could be counted follows: then a 万 can only be money whose 元 is missing. */
  private static boolean endsClause(String rest) {
    return rest.isEmpty() || ",，。；;、:(".indexOf(rest.charAt(0)) >= 0;
  }

  private boolean limit(String rest, String unit) {
    String after = rest.substring(unit.length());
    return limits.stream().anyMatch(after::startsWith);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
