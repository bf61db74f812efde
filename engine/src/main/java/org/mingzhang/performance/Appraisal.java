package org.mingzhang.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.amount.Interval;
import org.mingzhang.lexicon.Words;
import org.mingzhang.lexicon.Yaml;

/**
 * 指标评分: what an indicator earns by the rule, and how that comes about. A quantity that is reached earns the weight;
 * short of it, weight × actual ÷ target, or weight × target ÷ actual where less is better, never over the weight. Words
 * that are reached earn the weight; reached in part, a band of it. Where nothing can be measured, nothing is earned by
 * rule and the doubt says why.
 *
 * @param earned the scores the rule allows, one range a reading of the actual value; empty where it cannot be applied
 * @param reached whether the target was reached
 * @param formula how it comes about, to be shown: 5 × 18847 ÷ 50000 = 1.8847
 * @param doubt why the rule cannot be applied or gives no single number; empty where it does
 */
public record Appraisal(List<Interval> earned, boolean reached, String formula, String doubt) {
  public Appraisal {
    earned = List.copyOf(earned);
  }

  private static final int DECIMALS = 2;
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final List<Quality> QUALITIES =
      Yaml.resource("performance/aims.yaml").get("qualities").list().stream()
          .map(Quality::of)
          .toList();

  /** Words that say how far something was reached, with the shares of the weight they earn, in percent. */
  private record Quality(List<String> words, BigDecimal least, BigDecimal most) {
    static Quality of(Yaml.Node node) {
      return new Quality(
          node.get("words").texts(),
          new BigDecimal(node.get("least").text()),
          new BigDecimal(node.get("most").text()));
    }
  }

  /**
   * @param level2 the second-level indicator: 时效指标, 成本指标 …
   * @param name the indicator's name
   */
  public static Appraisal of(
      BigDecimal weight, String level2, String name, String target, String actual) {
    return of(weight, level2, name, target, actual, false);
  }

  /** The same for an actual value that is no rounded print but known as it stands: 97% is 97%, not nearly so. */
  public static Appraisal exactly(
      BigDecimal weight, String level2, String name, String target, String actual) {
    return of(weight, level2, name, target, actual, true);
  }

  private static Appraisal of(
      BigDecimal weight, String level2, String name, String target, String actual, boolean exact) {
    Target aimed = Target.parse(target);
    Target done = Target.parse(actual);
    if (weight.signum() == 0)
      return new Appraisal(List.of(Interval.exactly(weight)), true, "权重为0", "");
    if (aimed.isNone()) return doubtful("没有目标值，无从评分");
    if (done.isNone()) return doubtful("没有实际完成值，无从评分");
    if (plain(target).equals(plain(actual)))
      return new Appraisal(List.of(Interval.exactly(weight)), true, "与目标值一致，得满分", "");
    if (!aimed.isMeasurable()) return ofWords(weight, actual);
    Optional<Goal> goal = Aim.of(aimed, level2, name);
    if (goal.isEmpty()) return doubtful("目标值有多个或方向不明，须人工评分");
    List<Goal> comparable = new ArrayList<>();
    for (Goal one : done.goals()) if (isInUnitOf(goal.get(), one)) comparable.add(one);
    if (comparable.isEmpty()) return doubtful("目标值有数量，实际完成值没有可比的数");
    if (comparable.size() > 1) return ofReadings(weight, goal.get(), comparable);
    return ofQuantity(weight, goal.get(), comparable.get(0), exact);
  }

  private static boolean isInUnitOf(Goal goal, Goal actual) {
    return actual.unit().equals(goal.unit())
        || actual.unit().isEmpty()
        || goal.unit().isEmpty();
  }

  private static Appraisal ofQuantity(BigDecimal weight, Goal goal, Goal actual, boolean exact) {
    Score score = exact ? Score.exact(weight, goal, actual) : Score.of(weight, goal, actual);
    boolean less = goal.comparator().lessIsBetter();
    String done = shown(actual.quantity());
    String wanted = shown(goal.quantity());
    boolean surely = goal.isReachedBy(actual.quantity());
    String formula = surely
        ? "实际" + done + " " + goal.comparator().sign() + " 目标" + wanted + "，得满分"
        : shown(weight) + " × " + (less ? wanted + " ÷ " + done : done + " ÷ " + wanted) + " = "
            + shown(score.earned().middle().setScale(DECIMALS + 2, RoundingMode.HALF_UP));
    return new Appraisal(List.of(score.earned()), score.reached(), formula, "");
  }

  /** An actual value with several numbers: any of them, or their sum, may be what is meant. */
  private static Appraisal ofReadings(BigDecimal weight, Goal goal, List<Goal> actual) {
    List<Score> readings = Score.readings(weight, goal, actual);
    String scores = readings.stream()
        .map(reading -> reading.printed(DECIMALS))
        .distinct()
        .collect(Collectors.joining("或"));
    return new Appraisal(
        readings.stream().map(Score::earned).toList(),
        readings.stream().allMatch(Score::reached),
        scores,
        "实际完成值有多个数，须说明以哪个为准");
  }

  private static Appraisal ofWords(BigDecimal weight, String actual) {
    String said = plain(actual);
    for (Quality quality : QUALITIES) {
      if (quality.words.stream().noneMatch(said::contains)) continue;
      Interval earned = new Interval(
          weight.multiply(quality.least).divide(HUNDRED),
          weight.multiply(quality.most).divide(HUNDRED));
      boolean reached = quality.most.compareTo(HUNDRED) == 0;
      String band = shown(quality.least) + "%–" + shown(quality.most) + "%";
      return new Appraisal(List.of(earned), reached, shown(weight) + " × " + band, "定性指标，在档内由评分人定");
    }
    return doubtful("目标和完成情况都是文字，须人工评分");
  }

  private static Appraisal doubtful(String why) {
    return new Appraisal(List.of(), false, "", why);
  }

  /** The one score it comes to, rounded half up to two decimals; empty where the rule gives none or a band. */
  public Optional<BigDecimal> score() {
    if (!doubt.isEmpty() || earned.size() != 1) return Optional.empty();
    BigDecimal middle = earned.get(0).middle();
    return Optional.of(middle.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros());
  }

  /** Whether a given score can be what the rule gives, rounded as it is printed; true where the rule gives nothing. */
  public boolean allows(BigDecimal given) {
    Interval printed = Interval.around(given, Score.half(given));
    return earned.isEmpty() || earned.stream().anyMatch(printed::meets);
  }

  private static String plain(String words) {
    return Words.plain(words).replaceAll("[，。；：、,.;:（）()《》]", "");
  }

  private static String shown(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }
}
