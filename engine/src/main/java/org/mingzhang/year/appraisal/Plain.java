package org.mingzhang.year.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as files hold them: no trailing zeros, no exponent, so that equal ones are equal. */
final class Plain {
  /** Decimals of a score. */
  static final int DECIMALS = 2;

  private Plain() {}

  static BigDecimal of(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** A score, rounded half up. */
  static BigDecimal score(BigDecimal exact) {
    return of(exact.setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  static String text(BigDecimal number) {
    return of(number).toPlainString();
  }
}
