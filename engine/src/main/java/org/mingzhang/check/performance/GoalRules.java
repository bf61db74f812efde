package org.mingzhang.check.performance;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.passage.Text;
import org.mingzhang.performance.GoalWords;
import org.mingzhang.performance.Target;

/** 绩效目标表: each indicator once, with one target that can be measured in a unit that fits. */
final class GoalRules {
  private GoalRules() {}

  static List<Finding> targetRepeatsName(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Goals goals : Goals.of(text.disclosure())) {
      for (Goals.Indicator in : goals.indicators()) {
        if (in.isNone() || !GoalWords.repeatsName(in.name(), in.target())) continue;
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
      List<Goals.Indicator> all = new ArrayList<>();
      for (Goals.Indicator in : goals.indicators()) {
        if (in.isNone() || in.target().isBlank()) continue;
        all.stream()
            .filter(first -> isSame(in, first))
            .findFirst()
            .ifPresent(first -> findings.add(twice(goals, first, in)));
        all.add(in);
      }
    }
    return findings;
  }

  private static boolean isSame(Goals.Indicator a, Goals.Indicator b) {
    boolean group = a.group().equals(b.group());
    return GoalWords.isSame(a.name(), a.target(), b.name(), b.target(), group);
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
        if (!GoalWords.holdsTwo(in.target())) continue;
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
        GoalWords.fittingUnits(in.name(), in.aim())
            .ifPresent(units -> findings.add(found(
                "target-unit",
                goals,
                in,
                in.name() + " " + in.target(),
                "指标“" + in.name() + "”的目标值“" + in.target() + "”用的单位“"
                    + in.aim().goals().get(0).unit() + "”与指标不符，宜用" + String.join("、", units) + "。",
                "The unit of “" + in.target() + "” does not fit “" + in.name() + "”.")));
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
