package org.mingzhang.performance;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 目标值: an indicator's target, or the actual value reported against it, as printed and as far as it can be measured.
 *
 * <pre>
 * Target.parse("≥185万人")        ≥1850000人
 * Target.parse("4小时内")          ≤4小时
 * Target.parse("由17.5%提升到25%")  ≥25%, from 17.5
 * Target.parse("显著")             not measurable
 * </pre>
 *
 * @param text as printed
 * @param goals its measurable aims in printed order; empty where it is words alone
 * @param base what it starts from ("由17.5%"), null where nothing is said
 * @param deadline the day it aims at ("2024年12月31日"), empty where it names none
 */
public record Target(
    String text,
    List<Goal> goals,
    org.mingzhang.performance.@org.jspecify.annotations.Nullable Goal base,
    String deadline) {
  private static final int LONGEST = 200;
  private static final Pattern DAY =
      Pattern.compile("(?:19|20)\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}日|底)?|底|末)");
  private static final Pattern AROUND_THE_CLOCK =
      Pattern.compile("(\\d{1,2})[×xX*](\\d{1,2})(?:个?小时)?");
  private static final Pattern BASE =
      Pattern.compile("(?:由|从)([^到至]{1,12}?)(?=提升|提高|增加|增长|上升|降低|下降|减少|降至|压缩)");
  private static final Pattern WRAPPED = Pattern.compile("\\s+");

  public Target {
    goals = List.copyOf(goals);
  }

  /** Whether an actual value can be held against it. */
  public boolean isMeasurable() {
    return !goals.isEmpty() || !deadline.isEmpty();
  }

  /** Whether the cell says that there is nothing to aim at (不适用, 无), or is empty. */
  public boolean isNone() {
    String plain = WRAPPED.matcher(text).replaceAll("");
    return plain.isEmpty() || TargetWords.SHIPPED.none.contains(plain);
  }

  /** Reads a printed target; never fails, what cannot be measured is kept as words. */
  public static Target parse(String printed) {
    String text = plain(printed);
    if (text.length() > LONGEST) return new Target(printed, List.of(), null, "");
    Matcher day = DAY.matcher(text);
    String deadline = day.find() ? day.group() : "";
    text = DAY.matcher(text).replaceAll("；");
    List<Goal> goals = new ArrayList<>();
    Matcher clock = AROUND_THE_CLOCK.matcher(text);
    if (clock.find()) {
      goals.add(new Goal(
          Comparator.EQUAL,
          new BigDecimal(clock.group(1)).multiply(new BigDecimal(clock.group(2))),
          "小时",
          "周"));
      text = clock.replaceAll("；");
    }
    Goal base = null;
    Matcher from = BASE.matcher(text);
    if (from.find()) {
      List<Goal> start = goals(from.group(1));
      if (!start.isEmpty()) base = start.get(0);
      text = text.substring(0, from.start()) + text.substring(from.end());
    }
    goals.addAll(goals(text));
    return new Target(printed, goals, base, deadline);
  }

  private static String plain(String printed) {
    String text =
        Normalizer.normalize(printed, Normalizer.Form.NFKC).replace('≧', '≥').replace('≦', '≤');
    text = text.replace("⩾", "≥")
        .replace("⩽", "≤")
        .replace("$\\geq", "≥")
        .replace("$\\leq", "≤")
        .replace("$", "");
    text = text.replace(">=", "≥").replace("<=", "≤").replace("\\%", "%");
    return WRAPPED.matcher(text).replaceAll("");
  }

  private static List<Goal> goals(String text) {
    List<Goal> goals = new ArrayList<>();
    TargetWords words = TargetWords.SHIPPED;
    Matcher every = words.period.matcher(text);
    String period = every.find() ? every.group(1) : "";
    Matcher number = words.number.matcher(text);
    while (number.find()) {
      BigDecimal value = new BigDecimal(number.group("number").replace(",", ""));
      String magnitude = number.group("magnitude");
      if (magnitude != null) value = value.multiply(words.magnitude(magnitude));
      goals.add(goal(number, value, period));
    }
    if (!goals.isEmpty()) return goals;
    Matcher numeral = words.numeral.matcher(text);
    while (numeral.find()) {
      BigDecimal value = words.numeral(numeral.group("number")).orElseThrow();
      goals.add(goal(numeral, value, period));
    }
    return goals;
  }

  private static Goal goal(Matcher found, BigDecimal value, String every) {
    TargetWords words = TargetWords.SHIPPED;
    String per = found.group("per");
    return new Goal(
        words.comparator(or(found.group("before")), or(found.group("after"))),
        value,
        words.unit(or(found.group("unit"))),
        per != null ? per : every);
  }

  private static String or(@org.jspecify.annotations.Nullable String word) {
    return word == null ? "" : word;
  }
}
