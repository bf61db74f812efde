package org.mingzhang.year.folder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetUnit;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Indicator;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.table.Origin;
import org.mingzhang.budget.table.Origins;
import org.mingzhang.budget.table.Problems;
import org.mingzhang.budget.table.Section;
import org.mingzhang.budget.validate.Validation;
import org.mingzhang.year.Actual;
import org.mingzhang.year.Event;
import org.mingzhang.year.LineKey;

/** What the rows of a year must be besides readable: about units, projects and indicators of the budget, none told twice. */
final class Rules {
  private final Dossier budget;
  private final Origins origins;
  private final Problems problems;

  Rules(Dossier budget, Origins origins, Problems problems) {
    this.budget = budget;
    this.origins = origins;
    this.problems = problems;
  }

  void sameYear(int accounts) {
    int approved = budget.profile().year();
    if (approved != accounts)
      problems.error(
          new Origin("year/budget/" + Section.PROFILE.file(), "", 0),
          "year",
          "预算是 " + approved + " 年的，决算是 " + accounts + " 年的",
          "同一年度",
          "");
  }

  /** Each event once. */
  List<Event> events(List<Event> events) {
    Map<String, Event> known = new HashMap<>();
    List<Event> once = new ArrayList<>(events.size());
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      Event before = known.putIfAbsent(event.number(), event);
      if (before == null) once.add(event);
      else if (before.isSameAs(event))
        problems.warning(at(i), "编号", "“" + event.number() + "”前面已有同样的一行，只算一次", "", "请删去一行");
      else
        problems.error(
            at(i), "编号", "“" + event.number() + "”前面已有，内容却不同", "每件事一个编号", "更正请另记一件事，不要改原来的");
    }
    lines(events);
    return once;
  }

  private Origin at(int event) {
    return origins.of(Section.EVENTS, event);
  }

  /** Looks at each line once, where it is first named. */
  private void lines(List<Event> events) {
    Set<String> units = budget.units().stream().map(BudgetUnit::name).collect(Collectors.toSet());
    Set<String> projects =
        budget.projects().stream().map(Project::name).collect(Collectors.toSet());
    budget.lines().forEach(line -> projects.add(line.project()));
    Set<LineKey> seen = new HashSet<>();
    budget.lines().forEach(line -> seen.add(LineKey.of(line)));
    List<BudgetLine> lines = new ArrayList<>();
    Origins places = new Origins();
    places.begin(Section.LINES, origins.of(Section.EVENTS));
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      for (@Nullable LineKey key : new LineKey[] {event.line(), event.other()}) {
        if (key == null || !seen.add(key)) continue;
        if (!units.contains(key.unit()))
          problems.error(at(i), "单位", "预算里没有“" + key.unit() + "”这个单位", String.join("、", units), "");
        if (!projects.contains(key.project()) && !key.project().isEmpty())
          problems.error(
              at(i), "项目", "预算里没有“" + key.project() + "”这个项目", "", "请在 projects.yaml 里补上，或改正名称");
        lines.add(key.line(BigDecimal.ONE, event.bought()));
        places.add(Section.LINES, at(i).row());
      }
    }
    Validation.ofLines(lines, budget.profile().year(), places, problems, column -> column);
  }

  void actuals(List<Actual> actuals) {
    Set<List<String>> known = new HashSet<>();
    for (Indicator indicator : budget.indicators())
      known.add(List.of(indicator.project(), indicator.level3()));
    Set<List<String>> told = new HashSet<>();
    for (int i = 0; i < actuals.size(); i++) {
      Actual actual = actuals.get(i);
      List<String> key = List.of(actual.project(), actual.indicator());
      Origin origin = origins.of(Section.ACTUALS, i);
      if (!told.add(key)) problems.error(origin, "指标", told(actual) + "填了两次", "", "请留下对的一行");
      boolean ofIndicator = !actual.indicator().isEmpty();
      if (ofIndicator && !known.contains(key) && !known.isEmpty())
        problems.warning(origin, "指标", "预算的绩效指标里没有“" + actual.indicator() + "”", "", "请改正项目或指标的名称");
    }
  }

  private static String told(Actual actual) {
    return actual.indicator().isEmpty() ? "实际完成情况" : "“" + actual.indicator() + "”";
  }
}
