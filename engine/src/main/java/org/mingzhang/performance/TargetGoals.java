package org.mingzhang.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the quantities in a target's plain text. */
final class TargetGoals {
  private static final Pattern RANK = Pattern.compile(
      "(?:前|第)(\\d{1,4}|[一二三四五六七八九十])(?:名|位)|排名[^\\d前]{0,4}前(\\d{1,4}|[一二三四五六七八九十])");
  private static final Pattern NOTHING = Pattern.compile("零\\p{IsHan}{2,4}");
  private static final Pattern SEPARATOR = Pattern.compile("[，；。、,;+]");
  private static final Pattern ALTERNATIVE = Pattern.compile("(?:或者?|/)$");
  /** In a range these are days of the calendar: 3-5月. */
  private static final List<String> CALENDAR = List.of("月", "日", "年");

  private final TargetWords words = TargetWords.SHIPPED;
  private final List<Goal> goals = new ArrayList<>();
  private String text;

  private TargetGoals(String text) {
    this.text = text;
  }

  static List<Goal> of(String text) {
    TargetGoals found = new TargetGoals(text);
    found.whole();
    found.ranges();
    found.ranks();
    if (!found.numbers(found.words.number)) found.numbers(found.words.numeral);
    return found.goals;
  }

  /** Targets that are no number and yet mean one: 每季度, 零投诉. */
  private void whole() {
    Matcher every = words.period.matcher(text);
    if (every.matches()) goals.add(new Goal(Comparator.EQUAL, BigDecimal.ONE, "次", every.group(1)));
    if (NOTHING.matcher(text).matches())
      goals.add(new Goal(Comparator.EQUAL, BigDecimal.ZERO, "", ""));
  }

  private void ranges() {
    Matcher range = words.range.matcher(text);
    if (!range.find() || CALENDAR.contains(range.group("unit"))) return;
    BigDecimal low = new BigDecimal(range.group("low"));
    BigDecimal high = new BigDecimal(range.group("high"));
    if (low.compareTo(high) >= 0) return;
    String unit = words.unit(range.group("unit"));
    String period = period(range.start(), range.end());
    goals.add(new Goal(Comparator.AT_LEAST, low, unit, period));
    goals.add(new Goal(Comparator.AT_MOST, high, unit, period));
    text = range.replaceFirst("；");
  }

  /** A place in a ranking: the smaller, the better. */
  private void ranks() {
    Matcher rank = RANK.matcher(text);
    if (!rank.find()) return;
    String place = rank.group(1) == null ? rank.group(2) : rank.group(1);
    String digits = place.matches("\\d+") ? place : TargetText.digits(place);
    goals.add(new Goal(Comparator.AT_MOST, new BigDecimal(digits), "名次", ""));
    text = rank.replaceFirst("；");
  }

  private boolean numbers(Pattern pattern) {
    Matcher found = pattern.matcher(text);
    boolean any = false;
    int end = 0;
    while (found.find()) {
      goals.add(goal(pattern, found, text.substring(end, found.start())));
      end = found.end();
      any = true;
    }
    return any;
  }

  private Goal goal(Pattern pattern, Matcher found, String since) {
    boolean numeral = pattern == words.numeral;
    String number = found.group("number").replace(",", "");
    BigDecimal value = numeral ? words.numeral(number).orElseThrow() : new BigDecimal(number);
    boolean more = false;
    if (!numeral) {
      String magnitude = found.group("magnitude");
      if (magnitude != null) value = value.multiply(words.magnitude(magnitude));
      more = found.group("over") != null || found.group("more") != null;
    }
    String per = found.group("per");
    return new Goal(
        comparator(found, since, more),
        plain(value),
        words.unit(or(found.group("unit"))),
        per != null ? per : period(found.start(), found.end()));
  }

  private Comparator comparator(Matcher found, String since, boolean more) {
    String before = or(found.group("before"));
    String after = or(found.group("after"));
    if (!before.isEmpty() || !after.isEmpty()) return words.comparator(before, after);
    if (more) return Comparator.MORE_THAN;
    boolean alternative = !goals.isEmpty() && ALTERNATIVE.matcher(since).find();
    if (alternative) return goals.get(goals.size() - 1).comparator();
    String[] clauses = SEPARATOR.split(since, -1);
    return words.comparatorIn(clauses[clauses.length - 1]).orElse(Comparator.EQUAL);
  }

  /** 每月 in the clause that a number stands in. */
  private String period(int start, int end) {
    int from = start;
    while (from > 0 && !SEPARATOR.matcher(text.substring(from - 1, from)).matches()) from--;
    int to = end;
    while (to < text.length() && !SEPARATOR.matcher(text.substring(to, to + 1)).matches()) to++;
    Matcher every = words.period.matcher(text.substring(from, to));
    return every.find() ? every.group(1) : "";
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private static String or(@Nullable String word) {
    return word == null ? "" : word;
  }
}
