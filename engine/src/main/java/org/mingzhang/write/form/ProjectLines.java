package org.mingzhang.write.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mingzhang.budget.Figures;
import org.mingzhang.budget.Project;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Lexicon.Label;

/** The lines of a table that lists projects: one a project or 一级项目, perhaps under their categories or accounts. */
final class ProjectLines {
  private final Setting setting;
  private final Figures figures;
  private final List<Coordinate> columns;

  ProjectLines(Setting setting, Figures figures, List<Coordinate> columns) {
    this.setting = setting;
    this.figures = figures;
    this.columns = columns;
  }

  List<Line> lines(LinePlan.Row row) {
    List<Project> projects = projects(row.text("only").equals("key"));
    if (row.text("group").equals("function")) return byAccount(projects);
    boolean programs = row.text("each").equals("program");
    Map<String, String> groups = row.map("groups");
    if (groups.isEmpty()) return list(projects, programs, 0);
    List<Line> lines = new ArrayList<>();
    Set<Project> rest = new LinkedHashSet<>(projects);
    for (Map.Entry<String, String> group : groups.entrySet()) {
      List<Project> of =
          projects.stream().filter(p -> id(p.category()).equals(group.getKey())).toList();
      of.forEach(rest::remove);
      if (of.isEmpty()) continue;
      lines.add(Line.item(0, together(of)).with(Label.PROJECT, group.getValue()));
      lines.addAll(list(of, programs, 1));
    }
    lines.addAll(list(List.copyOf(rest), programs, 0));
    return lines;
  }

  private static String id(Project.Category category) {
    return category.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Those with money in this table; key projects are listed in any case. */
  private List<Project> projects(boolean onlyKey) {
    if (onlyKey)
      return setting.dossier().projects().stream().filter(Project::isKey).toList();
    Set<String> funded = new LinkedHashSet<>();
    for (Coordinate column : columns) funded.addAll(figures.members(Axis.PROJECT, column));
    List<Project> projects = new ArrayList<>();
    for (Project project : setting.dossier().projects()) {
      if (funded.remove(project.name())) projects.add(project);
    }
    for (String name : funded) projects.add(unlisted(name));
    return projects;
  }

  private static Project unlisted(String name) {
    return new Project(
        "",
        name,
        Project.Category.GENERAL,
        name,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        List.of(),
        false,
        List.of());
  }

  private List<Line> list(List<Project> projects, boolean programs, int depth) {
    if (!programs) {
      return projects.stream()
          .map(p -> Line.item(depth, new Line.Own(Coordinate.of(Axis.PROJECT, p.name())))
              .with(Label.PROJECT, p.name())
              .saying(texts(p)))
          .toList();
    }
    Map<String, List<Project>> byProgram = new LinkedHashMap<>();
    for (Project project : projects)
      byProgram.computeIfAbsent(program(project), p -> new ArrayList<>()).add(project);
    List<Line> lines = new ArrayList<>();
    byProgram.forEach((program, of) -> lines.add(
        Line.item(depth, together(of)).with(Label.PROJECT, program).saying(texts(of.get(0)))));
    return lines;
  }

  static String program(Project project) {
    return project.program().isEmpty() ? project.name() : project.program();
  }

  private List<Line> byAccount(List<Project> projects) {
    List<Line> lines = new ArrayList<>();
    for (Project project : projects) {
      Set<String> codes = new LinkedHashSet<>();
      for (Coordinate column : columns) {
        codes.addAll(figures.members(Axis.FUNCTION, column.with(Axis.PROJECT, project.name())));
      }
      for (String code : codes) {
        lines.add(Line.item(
                0,
                new Line.Own(Coordinate.of(Axis.PROJECT, project.name()).with(Axis.FUNCTION, code)))
            .with(Label.CODE, code)
            .with(Label.NAME, setting.name(Axis.FUNCTION, code))
            .with(Label.PROJECT, project.name())
            .saying(texts(project)));
      }
    }
    return lines;
  }

  private static Line.Extent together(List<Project> projects) {
    return new Line.Several(
        projects.stream().map(p -> Coordinate.of(Axis.PROJECT, p.name())).toList());
  }

  /** What a project's columns of words may print, by where the form says they come from. */
  private Map<String, String> texts(Project project) {
    return Map.of(
        "goal", Gaps.goal(project),
        "period yyyy.M.d", period(project, "yyyy.M.d"),
        "period yyyy.MM.dd", period(project, "yyyy.MM.dd"));
  }

  private String period(Project project, String pattern) {
    int year = setting.profile().year();
    return date(project.start(), year + "-01-01", pattern)
        + "-"
        + date(project.end(), year + "-12-31", pattern);
  }

  /** Dates are kept as 2023-01-01; anything else is printed as it is. */
  private static String date(String given, String usual, String pattern) {
    try {
      return LocalDate.parse(given.isEmpty() ? usual : given)
          .format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    } catch (DateTimeParseException e) {
      return given;
    }
  }
}
