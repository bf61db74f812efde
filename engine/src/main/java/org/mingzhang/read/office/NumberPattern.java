package org.mingzhang.read.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One section of a number format as far as amounts need it: digits, thousands, decimals, percent, literal words. Exact,
 * and without the start-up time of a full formatter; formats with dates, fractions, exponents or conditions are not for
 * it.
 */
final class NumberPattern {
  private final StringBuilder before = new StringBuilder();
  private final StringBuilder after = new StringBuilder();
  private final StringBuilder digits = new StringBuilder();
  private int hundreds;

  private NumberPattern() {}

  /** The number as the format prints it; empty if the format is not one of those this class knows. */
  static Optional<String> print(BigDecimal number, String code) {
    List<String> sections = sections(code);
    if (sections.isEmpty() || sections.size() > 4) return Optional.empty();
    List<NumberPattern> patterns = new ArrayList<>();
    for (String section : sections.subList(0, Math.min(3, sections.size()))) {
      NumberPattern pattern = new NumberPattern();
      if (!pattern.parse(section)) return Optional.empty();
      patterns.add(pattern);
    }
    int sign = number.signum();
    int which = sign < 0 ? 1 : sign == 0 ? 2 : 0;
    boolean own = which < patterns.size();
    String text = patterns.get(own ? which : 0).print(number.abs());
    boolean minus = sign < 0 && !own && text.chars().anyMatch(c -> c >= '1' && c <= '9');
    return Optional.of((minus ? "-" + text : text).strip());
  }

  private static List<String> sections(String code) {
    List<String> sections = new ArrayList<>();
    StringBuilder section = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '"') quoted = !quoted;
      if (c == ';' && !quoted) {
        sections.add(section.toString());
        section.setLength(0);
      } else {
        section.append(c);
        if ((c == '\\' || c == '_' || c == '*') && !quoted && i + 1 < code.length())
          section.append(code.charAt(++i));
      }
    }
    sections.add(section.toString());
    return sections;
  }

  private boolean parse(String section) {
    for (int i = 0; i < section.length(); i++) {
      char c = section.charAt(i);
      if (c == '"') {
        int close = section.indexOf('"', i + 1);
        if (close < 0) return false;
        literal(section.substring(i + 1, close));
        i = close;
      } else if (c == '[') {
        int close = section.indexOf(']', i);
        if (close < 0 || !bracket(section.substring(i + 1, close))) return false;
        i = close;
      } else if (c == '\\' || c == '_' || c == '*') {
        if (c == '\\' && i + 1 < section.length()) literal(section.substring(i + 1, i + 2));
        i++;
      } else if ("0#?.,".indexOf(c) >= 0) {
        // Digits after a literal (000-00) are a pattern of their own kind.
        if (after.length() > 0 && !after.toString().isBlank()) return false;
        digits.append(c);
      } else if (c == '%') {
        hundreds++;
        literal("%");
      } else if (c == '/' || c == '@' || c < 0x80 && Character.isLetter(c)) {
        return false;
      } else {
        literal(String.valueOf(c));
      }
    }
    return digits.indexOf(".") == digits.lastIndexOf(".");
  }

  private void literal(String words) {
    (digits.length() == 0 ? before : after).append(words);
  }

  /** Colours print nothing, a currency prints its sign; conditions and elapsed times are not understood. */
  private boolean bracket(String inside) {
    if (inside.startsWith("$")) {
      int dash = inside.indexOf('-');
      literal(inside.substring(1, dash < 0 ? inside.length() : dash));
      return true;
    }
    boolean colour = inside.matches(
        "(?i)black|white|red|green|blue|yellow|magenta|cyan|color ?\\d+|[黑白红绿蓝黄]色?|洋红|青色|颜色 ?\\d+");
    return colour;
  }

  private String print(BigDecimal number) {
    return before + digits(number) + after;
  }

  private String digits(BigDecimal number) {
    if (digits.length() == 0) return "";
    int point = digits.indexOf(".");
    String whole = point < 0 ? digits.toString() : digits.substring(0, point);
    String decimals = point < 0 ? "" : digits.substring(point + 1).replace(",", "");
    int scaled = 0;
    while (whole.endsWith(",")) {
      whole = whole.substring(0, whole.length() - 1);
      scaled += 3;
    }
    BigDecimal shown = number
        .scaleByPowerOfTen(2 * hundreds - scaled)
        .setScale(decimals.length(), RoundingMode.HALF_UP);
    String plain = shown.toPlainString();
    int at = plain.indexOf('.');
    String left = at < 0 ? plain : plain.substring(0, at);
    String right = at < 0 ? "" : plain.substring(at + 1);
    for (int i = right.length() - 1;
        i >= 0 && decimals.charAt(i) != '0' && right.charAt(i) == '0';
        i--) {
      right = right.substring(0, i);
    }
    int least = (int) whole.chars().filter(c -> c == '0').count();
    if (left.equals("0")) left = "";
    left = "0".repeat(Math.max(0, least - left.length())) + left;
    return (whole.indexOf(',') >= 0 ? grouped(left) : left)
        + (point < 0 ? "" : decimals.isEmpty() ? "." : "." + right);
  }

  private static String grouped(String digits) {
    StringBuilder text = new StringBuilder(digits);
    for (int i = text.length() - 3; i > 0; i -= 3) text.insert(i, ',');
    return text.toString();
  }
}
