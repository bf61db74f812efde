package org.mingzhang.performance;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A target's words made ready: one spelling for each sign, remarks aside, numerals as digits. */
final class TargetText {
  private static final String YEAR = "(?:19|20)\\d\\d";

  /** A day or the end of a period: 2024年12月31日, 6月底前, 2024-12-31, 第三季度, 年底前. */
  static final Pattern DAY = Pattern.compile(YEAR + "年(?:\\d{1,2}月(?:\\d{1,2}日|底|末)?|底|末)前?"
      + "|" + YEAR + "[-./]\\d{1,2}[-./]\\d{1,2}前?"
      + "|(?<![\\d.])\\d{1,2}月(?:\\d{1,2}日|底|末)前?"
      + "|第[一二三四1-4]季度(?:末|前|内)?"
      + "|(?<!\\d)年(?:底|末)前?");

  private static final Pattern BARE_YEAR = Pattern.compile(YEAR + "年度?");
  private static final Pattern WRAPPED = Pattern.compile("\\s+");
  /** What a score was: (5/5分), (5分得1.89). */
  private static final Pattern SCORE =
      Pattern.compile("\\(\\d+(?:\\.\\d+)?(?:/\\d+(?:\\.\\d+)?分?|分得\\d+(?:\\.\\d+)?)\\)");
  /** What it is compared with or part of: (上年1.42倍), (共五星). */
  private static final Pattern ASIDE = Pattern.compile("\\((?:上年|去年|同比|环比|较|比|其中|原|共)[^()]*\\)");

  private static final Pattern FRACTION =
      Pattern.compile("(?<![\\d.])\\d+(?:\\.\\d+)?/\\d+(?:\\.\\d+)?(?![\\d.])");
  private static final Pattern PER_CENT = Pattern.compile("百分之([一二三四五六七八九十百]+)");
  private static final Pattern ALMOST = Pattern.compile("(?<![附最])将?近(?=[\\d,.]+[%‰万亿])");

  private TargetText() {}

  static String plain(String printed) {
    String text =
        Normalizer.normalize(printed, Normalizer.Form.NFKC).replace('≧', '≥').replace('≦', '≤');
    text = text.replace("⩾", "≥")
        .replace("⩽", "≤")
        .replace("$\\geq", "≥")
        .replace("$\\leq", "≤")
        .replace("$", "");
    text = text.replace(">=", "≥").replace("<=", "≤").replace("\\%", "%");
    text = WRAPPED.matcher(text).replaceAll("").replace('–', '-').replace('—', '-');
    text = SCORE.matcher(text).replaceAll("");
    text = ASIDE.matcher(text).replaceAll("");
    text = FRACTION.matcher(text).replaceAll("；");
    text = ALMOST.matcher(text).replaceAll("<");
    text = PER_CENT.matcher(text).replaceAll(found -> digits(found.group(1)) + "%");
    Matcher range = TargetWords.SHIPPED.numeralRange.matcher(text);
    text = range.replaceAll(f -> digits(f.group(1)) + f.group(2) + digits(f.group(3)));
    return TargetWords.SHIPPED.counted.matcher(text).replaceAll(f -> digits(f.group(1)));
  }

  /** The text with its days, which are read on their own, taken out. */
  static String withoutDays(String text) {
    return BARE_YEAR.matcher(DAY.matcher(text).replaceAll("；")).replaceAll("；");
  }

  /** 二十五 → 25; up to 九百九十九. */
  static String digits(String numeral) {
    int sum = 0;
    int digit = 0;
    for (char c : numeral.toCharArray()) {
      if (c == '百' || c == '十') {
        sum += Math.max(digit, 1) * (c == '百' ? 100 : 10);
        digit = 0;
      } else {
        digit = TargetWords.SHIPPED
            .numeral(String.valueOf(c))
            .map(BigDecimal::intValue)
            .orElse(0);
      }
    }
    return String.valueOf(sum + digit);
  }
}
