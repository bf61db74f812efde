package org.mingzhang.check.performance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.passage.Passage;
import org.mingzhang.check.passage.Text;
import org.mingzhang.document.Profile;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.performance.Goal;
import org.mingzhang.performance.Target;

/**
 * 目标值与正文: a rate or an activity that the text names as the indicator does, with another number. The words must be the
 * indicator's own: its whole name before the number, or the activity's words on either side of it.
 */
final class GoalText {
  private static final String LINK =
      Yaml.resource("performance/rules.yaml").get("links").text();
  private static final String NUMBER =
      "[≥≤><]?\\d[\\d,]{0,9}(?:\\.\\d{1,4})?(?:%|％|万|[\\p{IsHan}]{1,3})?";
  private static final Pattern ACTIVITY = Pattern.compile(
      "(?<before>[\\p{IsHan}]{2,12})(?<aim>(?:不少于|不低于|至少|不超过|≥|达到?)\\d{1,6})(?<unit>场|次|个|份|期|篇|条|项|家|人)(?<after>[\\p{IsHan}]{4,12})");
  private static final Pattern ASKED = Pattern.compile("(?:少于|低于|至少|超过|≥|达到?)\\d");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
  private static final Pattern PAST = Pattern.compile("上年|去年|截至|目前|已经|累计完成|实现了");
  private static final int NAME = 7;
  private static final int AROUND = 4;

  private GoalText() {}

  static List<Finding> check(Text text) {
    List<Finding> findings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<Goals> all = Goals.of(text.disclosure());
    // What final accounts tell in the text are results, not targets.
    if (all.isEmpty() || text.disclosure().profile().kind() == Profile.Kind.FINAL) return findings;
    List<Passage> prose = text.prose().stream()
        .filter(p -> p.text().length() > 20 && DIGIT.matcher(p.text()).find())
        .toList();
    List<List<Said>> activities = prose.stream().map(GoalText::activities).toList();
    for (Goals goals : all) {
      for (Goals.Indicator in : goals.indicators()) {
        List<Goal> aims = in.aim().goals();
        if (aims.size() != 1 || in.aim().base() != null) continue;
        String name = in.name().replaceAll("\\s+", "");
        String plain = Printed.plain(name);
        for (int i = 0; i < prose.size(); i++) {
          Passage passage = prose.get(i);
          if (plain.length() >= NAME) {
            named(passage, name)
                .ifPresent(found ->
                    judge(text, all, goals, in, aims.get(0), passage, found, seen, findings));
          }
          for (Said said : activities.get(i)) {
            if (said.isAbout(plain, aims.get(0)))
              judge(text, all, goals, in, aims.get(0), passage, said, seen, findings);
          }
        }
      }
    }
    return findings;
  }

  /** What a text says of a number: its words and the target it gives. */
  private record Said(int from, int to, String before, String aim, String after) {
    boolean isAbout(String plain, Goal goal) {
      if (after.isEmpty() || !aim.endsWith(goal.unit())) return false;
      // The whole activity, verb and object side by side, stands in the indicator's name.
      for (int n = Math.min(before.length(), 8); n >= AROUND; n--) {
        String verb = before.substring(before.length() - n);
        for (int m = Math.min(after.length(), 8); m >= AROUND; m--)
          if (plain.contains(verb + after.substring(0, m))) return true;
      }
      return false;
    }
  }

  private static Optional<Said> named(Passage passage, String name) {
    if (!passage.text().contains(name)) return Optional.empty();
    Matcher said = Pattern.compile(Pattern.quote(name) + LINK + "{0,3}(?<aim>(?:" + LINK + ")?"
            + NUMBER + "(?:以上|以下|以内)?)")
        .matcher(passage.text());
    if (!said.find()) return Optional.empty();
    return Optional.of(
        new Said(said.start(), said.end(), name, said.group().substring(name.length()), ""));
  }

  private static List<Said> activities(Passage passage) {
    List<Said> all = new ArrayList<>();
    // Most text has no such words at all, and the whole expression is slow.
    if (!ASKED.matcher(passage.text()).find()) return all;
    Matcher said = ACTIVITY.matcher(passage.text());
    while (said.find()) {
      all.add(new Said(
          said.start(),
          said.end(),
          said.group("before"),
          said.group("aim") + said.group("unit"),
          said.group("after")));
    }
    return all;
  }

  /** Another table may have the same indicator with the number the text gives: a project's share of the whole. */
  private static boolean isAgreed(List<Goals> all, String name, Goal told) {
    for (Goals goals : all) {
      for (Goals.Indicator in : goals.indicators()) {
        if (!Printed.isSame(in.name(), name) || in.aim().goals().size() != 1) continue;
        if (in.aim().goals().get(0).quantity().compareTo(told.quantity()) == 0) return true;
      }
    }
    return false;
  }

  /** What was reached last year is no target. */
  private static boolean isPast(Passage passage, int at, int year) {
    String before = passage.text().substring(passage.text().lastIndexOf('。', at) + 1, at);
    Matcher named = YEAR.matcher(before);
    while (named.find()) if (Integer.parseInt(named.group(1)) != year) return true;
    return PAST.matcher(before).find();
  }

  private static void judge(
      Text text,
      List<Goals> all,
      Goals goals,
      Goals.Indicator in,
      Goal goal,
      Passage passage,
      Said said,
      Set<String> seen,
      List<Finding> findings) {
    List<Goal> told = Target.parse(said.aim).goals();
    if (told.size() != 1
        || !told.get(0).unit().equals(goal.unit())
        || !told.get(0).period().equals(goal.period())) return;
    if (told.get(0).quantity().compareTo(goal.quantity()) == 0
        || isAgreed(all, in.name(), told.get(0))) return;
    if (isPast(passage, said.from, text.disclosure().profile().year())) return;
    String quote = passage.clause(said.from, said.to);
    if (!seen.add(in.name() + quote)) return;
    findings.add(new Finding(
        "target-in-text",
        Severity.ERROR,
        List.of(
            passage.place().quoting(quote),
            in.place().inTable(goals.table().label(), in.name(), "目标值").quoting(in.target())),
        in.target(),
        said.aim,
        "目标前后不一：正文为“" + quote + "”，" + goals.table().label() + "指标“" + in.name() + "”的目标值为“"
            + in.target() + "”。",
        "The text says “" + quote + "”, " + goals.table().label() + " has " + in.target() + " for “"
            + in.name() + "”.",
        null));
  }
}
