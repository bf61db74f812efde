package org.mingzhang.check.repair;

import java.math.BigDecimal;

/** How a number may have come to be printed wrong, from the likeliest slip to none that is known. */
enum Slip {
  /** One digit is another. */
  DIGIT,
  /** Two neighbouring digits changed places. */
  SWAP,
  /** The sign, or the decimal point, is elsewhere. */
  SIGN_OR_POINT,
  /** A digit too many or too few. */
  LENGTH,
  /** None of these. */
  OTHER;

  static Slip between(BigDecimal printed, BigDecimal meant) {
    if (printed.signum() == -meant.signum() && printed.abs().compareTo(meant.abs()) == 0)
      return SIGN_OR_POINT;
    int least = Math.max(0, Math.max(printed.scale(), meant.scale())) + 1;
    String a = digits(printed, least);
    String b = digits(meant, least);
    if (printed.signum() * meant.signum() >= 0 && printed.scale() == meant.scale()) {
      if (a.length() == b.length()) {
        int differing = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < a.length(); i++) {
          if (a.charAt(i) == b.charAt(i)) continue;
          differing++;
          if (first < 0) first = i;
          last = i;
        }
        if (differing == 1) return DIGIT;
        if (differing == 2
            && last == first + 1
            && a.charAt(first) == b.charAt(last)
            && a.charAt(last) == b.charAt(first)) {
          return SWAP;
        }
      } else if (Math.abs(a.length() - b.length()) == 1 && dropsOne(a, b)) {
        return LENGTH;
      }
    }
    return strip(a).equals(strip(b)) && !strip(a).isEmpty() ? SIGN_OR_POINT : OTHER;
  }

  /** All digits, with the zeros that are printed before a decimal point. */
  private static String digits(BigDecimal number, int least) {
    String digits = number.unscaledValue().abs().toString();
    return "0".repeat(Math.max(0, least - digits.length())) + digits;
  }

  private static String strip(String digits) {
    return digits.replaceAll("0+$", "");
  }

  private static boolean dropsOne(String a, String b) {
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    int i = 0;
    while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) i++;
    return longer.substring(i + 1).equals(shorter.substring(i));
  }
}
