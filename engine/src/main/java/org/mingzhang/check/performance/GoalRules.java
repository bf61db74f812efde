package org.mingzhang.check.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.passage.Text;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.performance.Goal;
import org.mingzhang.performance.Target;

/** 绩效目标表: each indicator once, with one target that can be measured in a unit that fits. */
final class GoalRules {
  private static final Yaml.Node WORDS = Yaml.resource("performance/rules.yaml");
  private static final Pattern SHARED = Pattern.compile("[^/]*\\d[^/]*/[^/]*\\d[^/]*");
  private static final int LONG_NAME = 10;
  private static final int LONG_TAIL = 5;

  private record Unit(Pattern name, List<String> units, Pattern not) {}

  private static final List<Unit> UNITS = WORDS.get("units").list().stream()
      .map(node -> new Unit(
          Pattern.compile(node.get("name").text()),
          node.get("units").texts(),
          Pattern.compile(node.get("not").text("$^"))))
      .toList();

  private GoalRules() {}

  static List<Finding> targetRepeatsName(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Goals goals : Goals.of(text.disclosure())) {
      for (Goals.Indicator in : goals.indicators()) {
        String name = Printed.plain(in.name());
        String target = Printed.plain(in.target());
        boolean part = target.length() >= 8
            && target.length() * 10 >= name.length() * 6
            && name.startsWith(target);
        if (in.isNone()
            || target.isEmpty()
            || !name.equals(target) && !part
            || in.aim().isMeasurable()) continue;
        findings.add(found(
            "target-repeats-name",
            goals,
            in,
            in.name() + " " + in.target(),
            "指标“" + in.name() + "”的目标值只是重复指标名称（“" + in.target() + "”），无从衡量。",
            "The target of “" + in.name() + "” only repeats its name."));
      }
    }
    return findings;
  }

  static List<Finding> twice(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Goals goals : Goals.of(text.disclosure())) {
      List<Measured> all = new ArrayList<>();
      for (Goals.Indicator in : goals.indicators()) {
        if (in.isNone() || in.target().isBlank()) continue;
        Measured now = new Measured(in, measured(in.name()), Printed.plain(in.target()));
        all.stream()
            .filter(now::isSame)
            .findFirst()
            .ifPresent(first -> findings.add(twice(goals, first.indicator, in)));
        all.add(now);
      }
    }
    return findings;
  }

  /** An indicator by what it measures, typesetting and the unit in its name aside. */
  private record Measured(Goals.Indicator indicator, String name, String target) {
    boolean isSame(Measured other) {
      if (!target.equals(other.target)) return false;
      if (name.equals(other.name)) return true;
      String longer = name.length() > other.name.length() ? name : other.name;
      String shorter = name.length() > other.name.length() ? other.name : name;
      boolean group = indicator.group().equals(other.indicator.group());
      boolean tail = shorter.length() >= LONG_TAIL && longer.endsWith(shorter) && group;
      boolean start = shorter.length() >= LONG_NAME
          && longer.startsWith(shorter)
          && longer.length() - shorter.length() <= LONG_TAIL;
      return (tail || start) && indicator.aim().isMeasurable();
    }
  }

  private static String measured(String name) {
    return Printed.plain(name.replaceAll("[（(][%‰个次条][）)]", ""));
  }

  private static Finding twice(Goals goals, Goals.Indicator a, Goals.Indicator b) {
    String under = String.join("/", a.group()) + "”和“" + String.join("/", b.group());
    return new Finding(
        "indicator-twice",
        Severity.WARNING,
        List.of(
            place(goals, a, a.name() + " " + a.target()),
            place(goals, b, b.name() + " " + b.target())),
        "",
        b.name(),
        goals.table().label() + "同一指标出现两次：“" + a.name() + " " + a.target() + "” … “" + b.name()
            + " " + b.target() + "”（“" + under + "”）。",
        "One indicator stands twice: “" + a.name() + "” … “" + b.name() + "”, target " + a.target()
            + ".",
        null);
  }

  static List<Finding> twoTargets(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Goals goals : Goals.of(text.disclosure())) {
      for (Goals.Indicator in : goals.indicators()) {
        List<Goal> aims = in.aim().goals();
        if (aims.size() < 2 || !SHARED.matcher(in.target()).matches()) continue;
        if (aims.get(0).unit().equals(aims.get(1).unit()) && !aims.get(0).unit().isEmpty())
          continue;
        findings.add(found(
            "two-targets",
            goals,
            in,
            in.name() + " " + in.target(),
            "指标“" + in.name() + "”的目标值里有两个目标：“" + in.target() + "”，应分为两个指标。",
            "“" + in.name() + "” has two targets in one cell: “" + in.target() + "”."));
      }
    }
    return findings;
  }

  static List<Finding> unit(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Goals goals : Goals.of(text.disclosure())) {
      for (Goals.Indicator in : goals.indicators()) {
        List<Goal> aims = in.aim().goals();
        if (aims.size() != 1 || aims.get(0).unit().isEmpty()) continue;
        for (Unit unit : UNITS) {
          String name = in.name().strip();
          if (!unit.name.matcher(name).find()) continue;
          if (!unit.units.contains(aims.get(0).unit())
              && !unit.not.matcher(name).find()) {
            findings.add(found(
                "target-unit",
                goals,
                in,
                in.name() + " " + in.target(),
                "指标“" + in.name() + "”的目标值“" + in.target() + "”用的单位“"
                    + aims.get(0).unit() + "”与指标不符，宜用" + String.join("、", unit.units) + "。",
                "The unit of “" + in.target() + "” does not fit “" + in.name() + "”."));
          }
          break;
        }
      }
    }
    return findings;
  }

  static List<Finding> missing(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Goals goals : Goals.of(text.disclosure())) {
      for (Goals.Indicator in : goals.indicators()) {
        if (in.isNone() || !in.target().isBlank()) continue;
        findings.add(found(
            "target-missing",
            goals,
            in,
            in.name(),
            "指标“" + in.name() + "”没有目标值。",
            "Indicator “" + in.name() + "” has no target."));
      }
      long real = goals.indicators().stream().filter(in -> !in.isNone()).count();
      boolean nothing = real > 0
          && goals.indicators().stream()
              .allMatch(in -> in.isNone() || !Target.parse(in.target()).isMeasurable());
      if (!nothing) continue;
      Goals.Indicator first = goals.indicators().get(0);
      findings.add(found(
          "target-missing",
          goals,
          first,
          first.name(),
          goals.table().label() + "的指标没有一个可以衡量的目标值。",
          "No target of " + goals.table().label() + " can be measured."));
    }
    return findings;
  }

  /** A goal table that gives money to tasks and measures none of them. */
  static List<Finding> withoutIndicators(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (var table : text.disclosure().tables()) {
      boolean goals = table.title().contains("绩效目标表");
      boolean money = table.rows().stream()
          .anyMatch(row -> row.cells().stream()
              .anyMatch(c -> c.amount() != null && !c.amount().isZero()));
      boolean measured = table.rows().stream()
          .anyMatch(row -> !row.context().isEmpty() && !row.cells().isEmpty());
      if (!goals || !money || measured || table.rows().size() < 3) continue;
      findings.add(new Finding(
          "money-without-indicator",
          Severity.WARNING,
          List.of(table.place().inTable(table.label(), null, null).quoting(table.title())),
          "",
          "",
          table.label() + "“" + table.title() + "”有预算金额而没有绩效指标。",
          table.label() + " has money but no indicators.",
          null));
    }
    return findings;
  }

  private static org.mingzhang.fact.Place place(Goals goals, Goals.Indicator in, String quote) {
    return in.place().inTable(goals.table().label(), in.name(), "目标值").quoting(quote);
  }

  private static Finding found(
      String rule, Goals goals, Goals.Indicator in, String quote, String message, String english) {
    return new Finding(
        rule,
        Severity.WARNING,
        List.of(place(goals, in, quote)),
        "",
        in.target(),
        goals.table().label() + message,
        english,
        null);
  }
}
