package org.mingzhang.read.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.intake.Limits;

/**
 * How the cells of a workbook print their numbers. What counts is the number as printed: 2935.014 under #,##0.00 is
 * 2,935.01, with two decimals.
 */
final class CellFormats {
  /** Excel's own limit; longer codes are damage or attack. */
  private static final int LONGEST_CODE = 255;

  /** Excel keeps and shows no more significant digits than this. */
  private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

  /** More digits than a spreadsheet can hold: the file's writer put a code there, which is kept as it is. */
  private static final int MOST_DIGITS = 17;

  private static final Pattern QUOTED_WORDS = Pattern.compile("\"([^\"a-zA-Z']*)\"");

  /** For dates, fractions and the like; made when first needed, since it is slow to load. */
  private @Nullable DataFormatter formatter;

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> formatOfStyle = new ArrayList<>();
  private final boolean since1904;

  private CellFormats(boolean since1904) {
    this.since1904 = since1904;
  }

  static CellFormats of(Optional<byte[]> styles, boolean since1904) throws UnreadableException {
    CellFormats formats = new CellFormats(since1904);
    if (styles.isEmpty()) return formats;
    boolean cells = false;
    try (PartXml xml = new PartXml(styles.get())) {
      while (xml.next()) {
        if (xml.name().equals("cellXfs")) cells = xml.isStart();
        if (xml.starts("numFmt"))
          formats.codes.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
        if (cells && xml.starts("xf") && formats.formatOfStyle.size() < Limits.CELLS) {
          formats.formatOfStyle.add(xml.number("numFmtId", 0));
        }
      }
    }
    return formats;
  }

  /**
   * A number as the cell prints it.
   *
   * @param stored the number as the file stores it
   * @param style position of the cell's style
   */
  String printed(String stored, int style) {
    int format = style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
    String code =
        codes.getOrDefault(format, Optional.ofNullable(builtin(format)).orElse("General"));
    if (code.length() > LONGEST_CODE || code.isEmpty()) code = "General";
    BigDecimal number = parsed(stored);
    if (number == null) return stored;
    if (number.precision() > MOST_DIGITS && number.scale() <= 0) return stored.strip();
    if (code.equalsIgnoreCase("General") || code.equals("@")) return general(number);
    String asked = code;
    return NumberPattern.print(number.round(PRECISION), asked)
        .orElseGet(() -> formatted(number, format, asked));
  }

  private static @Nullable String builtin(int format) {
    return format < 0 || format > 0xFF ? null : BuiltinFormats.getBuiltinFormat(format);
  }

  private static @Nullable BigDecimal parsed(String stored) {
    if (stored.length() > 60) return null;
    try {
      BigDecimal number = new BigDecimal(stored.strip());
      return Math.abs((long) number.scale()) > 400 ? null : number;
    } catch (NumberFormatException words) {
      return null;
    }
  }

  private static String general(BigDecimal number) {
    BigDecimal shown = number.round(PRECISION).stripTrailingZeros();
    return shown.signum() == 0 ? "0" : shown.toPlainString();
  }

  private String formatted(BigDecimal number, int format, String code) {
    try {
      // A spreadsheet's numbers are binary floating point; the formatter rounds to their 15 decimal
      // digits first.
      double binary = number.doubleValue();
      boolean date = DateUtil.isADateFormat(format, code);
      if (date && !DateUtil.isValidExcelDate(binary)) return general(number);
      if (formatter == null) formatter = new DataFormatter(Locale.CHINA);
      // The formatter would print the quotes around 年 and 月.
      String understood = date ? QUOTED_WORDS.matcher(code).replaceAll("$1") : code;
      String text = formatter.formatRawCellContents(binary, format, understood, since1904);
      return text == null ? general(number) : text.strip();
    } catch (RuntimeException formatNotUnderstood) {
      return general(number);
    }
  }
}
