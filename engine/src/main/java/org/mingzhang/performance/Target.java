package org.mingzhang.performance;

import java.math.BigDecimal;
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
    String text = TargetText.plain(printed);
    if (text.length() > LONGEST) return new Target(printed, List.of(), null, "");
    Matcher day = TargetText.DAY.matcher(text);
    String deadline = day.find() ? day.group() : "";
    text = TargetText.withoutDays(text);
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
      List<Goal> start = TargetGoals.of(from.group(1));
      if (!start.isEmpty()) base = start.get(0);
      text = text.substring(0, from.start()) + text.substring(from.end());
    }
    goals.addAll(TargetGoals.of(text));
    return new Target(printed, goals, base, deadline);
  }
}
