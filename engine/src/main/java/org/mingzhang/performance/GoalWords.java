package org.mingzhang.performance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.lexicon.Words;
import org.mingzhang.lexicon.Yaml;

/** What an indicator's name and its target say about each other. The words are in {@code performance/rules.yaml}. */
public final class GoalWords {
  private static final Pattern SHARED = Pattern.compile("[^/]*\\d[^/]*/[^/]*\\d[^/]*");
  private static final int LONG_NAME = 10;
  private static final int LONG_TAIL = 5;
  private static final int LONG_TARGET = 8;

  private record Unit(Pattern name, List<String> units, Pattern not) {}

  private static final List<Unit> UNITS =
      Yaml.resource("performance/rules.yaml").get("units").list().stream()
          .map(node -> new Unit(
              Pattern.compile(node.get("name").text()),
              node.get("units").texts(),
              Pattern.compile(node.get("not").text("$^"))))
          .toList();

  private GoalWords() {}

  /** Words without marks and typesetting. */
  public static String plain(String words) {
    return Words.plain(words).replaceAll("[，。；：、,.;:（）()《》]", "");
  }

  /** Whether a target only says the indicator's name again, or the greater part of it. */
  public static boolean repeatsName(String name, String target) {
    String plainName = plain(name);
    String plainTarget = plain(target);
    if (plainTarget.isEmpty() || Target.parse(target).isMeasurable()) return false;
    boolean part = plainTarget.length() >= LONG_TARGET
        && plainTarget.length() * 10 >= plainName.length() * 6
        && plainName.startsWith(plainTarget);
    return plainName.equals(plainTarget) || part;
  }

  /** Whether one cell holds two targets of different things: ≥27 秒批/79 个秒报. */
  public static boolean holdsTwo(String target) {
    List<Goal> goals = Target.parse(target).goals();
    if (goals.size() < 2 || !SHARED.matcher(target).matches()) return false;
    String unit = goals.get(0).unit();
    return unit.isEmpty() || !unit.equals(goals.get(1).unit());
  }

  /** The units that an indicator's name asks for, where its target's is another; empty where it fits. */
  public static Optional<List<String>> fittingUnits(String name, Target target) {
    List<Goal> goals = target.goals();
    if (goals.size() != 1 || goals.get(0).unit().isEmpty()) return Optional.empty();
    String plain = name.strip();
    for (Unit unit : UNITS) {
      if (!unit.name.matcher(plain).find()) continue;
      boolean fits =
          unit.units.contains(goals.get(0).unit()) || unit.not.matcher(plain).find();
      return fits ? Optional.empty() : Optional.of(unit.units);
    }
    return Optional.empty();
  }

  /**
   * Whether two indicators with their targets are one, typesetting and the unit in the name aside.
   *
   * @param sameGroup whether they stand under the same level
   */
  public static boolean isSame(
      String name, String target, String otherName, String otherTarget, boolean sameGroup) {
    if (!plain(target).equals(plain(otherTarget))) return false;
    String a = measured(name);
    String b = measured(otherName);
    if (a.equals(b)) return true;
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    boolean tail = shorter.length() >= LONG_TAIL && longer.endsWith(shorter) && sameGroup;
    boolean start = shorter.length() >= LONG_NAME
        && longer.startsWith(shorter)
        && longer.length() - shorter.length() <= LONG_TAIL;
    return (tail || start) && Target.parse(target).isMeasurable();
  }

  private static String measured(String name) {
    return plain(name.replaceAll("[（(][%‰个次条][）)]", ""));
  }
}
