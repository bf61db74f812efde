package org.mingzhang.budget.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people and spreadsheets write them. */
public final class Days {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

  /** The number by which a spreadsheet keeps a day: those of 1954 to 2119. */
  private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}(\\.0+)?");

  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private Days() {}

  /** The day as 2024-01-01; empty for anything that is no day. */
  public static Optional<String> normal(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    try {
      if (written.matches()) {
        return Optional.of(LocalDate.of(
                Integer.parseInt(written.group(1)),
                Integer.parseInt(written.group(2)),
                Integer.parseInt(written.group(3)))
            .toString());
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    if (!SERIAL.matcher(text).matches()) return Optional.empty();
    return Optional.of(
        SERIAL_ZERO.plusDays(Long.parseLong(text.substring(0, 5))).toString());
  }
}
