package org.mingzhang.write.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.mingzhang.amount.PrintedNumber;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.PrintedTable.Value;

/**
 * What a printed number is stored as: its exact value, and the number format under which it looks as printed.
 *
 * @param number in the unit that it is printed in, unrounded where the exact amount is known
 * @param format an Excel number format
 */
record NumberCell(BigDecimal number, String format) {
  /** Excel keeps no more significant digits; longer numbers are codes and stay words. */
  private static final int MOST_DIGITS = 15;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** The number in a cell; empty where it holds words. */
  static Optional<NumberCell> of(Cell cell) {
    String text = cell.text().strip();
    Value value = cell.value();
    if (value == null && cell.kind() != Cell.Kind.NUMBER) return Optional.empty();
    Optional<NumberCell> printed = text.endsWith("%") ? percentage(text) : plain(text);
    if (value == null) return printed;
    BigDecimal exact = value.amount().unit().fromYuan(value.yuan());
    if (printed.isEmpty()) return exact.signum() == 0 ? Optional.of(nothing(value, text)) : printed;
    BigDecimal shown = printed.get().number;
    boolean rounded = !text.endsWith("%") && rounded(exact, shown.scale()).compareTo(shown) == 0;
    boolean fits = exact.stripTrailingZeros().precision() <= MOST_DIGITS;
    return rounded && fits ? Optional.of(new NumberCell(exact, printed.get().format)) : printed;
  }

  private static BigDecimal rounded(BigDecimal exact, int decimals) {
    return exact.setScale(decimals, RoundingMode.HALF_UP);
  }

  private static Optional<NumberCell> plain(String text) {
    if (!text.matches("-?[\\d,]+(?:\\.\\d+)?")) return Optional.empty();
    return PrintedNumber.parse(text)
        .filter(number -> number.value().precision() <= MOST_DIGITS)
        .map(number -> new NumberCell(number.value(), format(number, text)));
  }

  private static String format(PrintedNumber number, String text) {
    boolean plain = text.indexOf(',') < 0 && number.value().abs().compareTo(THOUSAND) >= 0;
    return (plain ? "0" : "#,##0") + decimals(number.value().scale());
  }

  private static String decimals(int decimals) {
    return decimals <= 0 ? "" : "." + "0".repeat(decimals);
  }

  private static Optional<NumberCell> percentage(String text) {
    return plain(text.substring(0, text.length() - 1))
        .map(share -> new NumberCell(share.number.scaleByPowerOfTen(-2), share.format + "%"));
  }

  /** A zero that is printed as a blank or a dash. */
  private static NumberCell nothing(Value value, String text) {
    String format = "#,##0" + decimals(value.amount().decimals());
    String shown = text.replace("\"", "");
    return new NumberCell(BigDecimal.ZERO, format + ";-" + format + ";\"" + shown + "\"");
  }

  /** As a file stores it: no exponent, no zeros at its end. */
  String stored() {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
