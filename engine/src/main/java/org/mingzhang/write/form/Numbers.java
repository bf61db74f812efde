package org.mingzhang.write.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.form.Form;
import org.mingzhang.form.Layout;

/** How a form prints amounts: unit, decimals, zeros, thousands. */
record Numbers(Layout.Decimals decimals, String zero, String roundedZero, boolean isGrouped) {
  static Numbers of(Form form) {
    Layout layout = form.layout();
    return new Numbers(layout.decimals(), form.zero(), layout.roundedZero(), layout.isGrouped());
  }

  /** An exact amount rounded half up as it is printed. */
  Amount amount(BigDecimal yuan, MoneyUnit unit) {
    BigDecimal rounded = unit.fromYuan(yuan).setScale(decimals.most(), RoundingMode.HALF_UP);
    int needed = Math.max(0, rounded.stripTrailingZeros().scale());
    for (int choice : decimals.choices()) {
      if (choice < needed) continue;
      rounded = rounded.setScale(choice, RoundingMode.UNNECESSARY);
      break;
    }
    return new Amount(rounded, unit);
  }

  String text(BigDecimal yuan, Amount amount) {
    if (yuan.signum() == 0) return zero;
    if (amount.isZero()) return roundedZero;
    return isGrouped ? grouped(amount.printed()) : amount.printed().toPlainString();
  }

  /** 1234567.80 as 1,234,567.80. */
  static String grouped(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) text.insert(i, ',');
    return number.signum() < 0 ? "-" + text : text.toString();
  }
}
