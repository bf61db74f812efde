package org.mingzhang.performance;

import java.util.List;
import java.util.Optional;
import org.mingzhang.lexicon.Yaml;

/** Which way an indicator's target points where the target itself does not say. */
public final class Aim {
  private static final Yaml.Node WORDS = Yaml.resource("performance/aims.yaml");
  private static final List<String> LESS = WORDS.get("less-is-better").texts();
  private static final List<String> TIME = WORDS.get("time").texts();
  private static final List<String> COST_LEVELS = WORDS.get("cost-levels").texts();
  private static final List<String> TIME_LEVELS = WORDS.get("time-levels").texts();

  private Aim() {}

  /**
   * The one quantity a target asks for, with its direction; empty where it asks for none or several, or where the words
   * leave the direction open (money to be spent or saved, time to be taken or kept up).
   *
   * @param level2 the second-level indicator it stands under: 成本指标, 时效指标 …
   * @param name the indicator's own name
   */
  public static Optional<Goal> of(Target target, String level2, String name) {
    if (target.goals().size() != 1 || target.base() != null) return Optional.empty();
    Goal goal = target.goals().get(0);
    if (goal.comparator() != Comparator.EQUAL) return Optional.of(goal);
    boolean money = goal.unit().startsWith("元");
    boolean time = TIME.contains(goal.unit());
    boolean less = LESS.stream().anyMatch(name::contains) || goal.quantity().signum() == 0;
    boolean limit = money && COST_LEVELS.stream().anyMatch(level2::contains)
        || time && TIME_LEVELS.stream().anyMatch(level2::contains);
    if ((money || time) && !limit && !less) return Optional.empty();
    return Optional.of(
        less || limit
            ? new Goal(Comparator.AT_MOST, goal.quantity(), goal.unit(), goal.period())
            : goal);
  }
}
