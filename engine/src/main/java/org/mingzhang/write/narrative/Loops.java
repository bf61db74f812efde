package org.mingzhang.write.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.budget.BudgetUnit;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.budget.Project;
import org.mingzhang.classification.Catalogue;
import org.mingzhang.classification.Kind;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Axes;

/**
 * What an outline may repeat something for, and the names each gives:
 *
 * <ul>
 *   <li>{@code project}: {project}, {project-name} as it is told in a sentence, {content}, {goal}, {basis}, {category}, {project-unit}, {project-period}, {is-key}
 *   <li>{@code program}, 一级项目, the same: its figures are those of its projects together
 *   <li>{@code part}: {part}, {part-use} and the figure {part-amount}: the projects of a program that has several, or what
 *       a project is unfolded into
 *   <li>{@code unit}: {unit}, {unit-kind}, {offices}, {office-count} and its head counts
 *   <li>{@code vehicle-kind}, {@code equipment}, {@code planned-equipment}: {kind}, {count}
 *   <li>{@code evaluation}: {project}, {reached}, {score}, the figures {initial}, {full}, {executed}
 *   <li>figures: {it} is each
 *   <li>an axis: {member} and {member-name}
 * </ul>
 */
final class Loops {
  static final Set<String> KINDS = Set.of(
      "project",
      "program",
      "part",
      "unit",
      "vehicle-kind",
      "equipment",
      "planned-equipment",
      "evaluation");

  private Loops() {}

  /** One scope for each round. */
  static List<Scope> scopes(Loop loop, Scope scope) {
    List<Scope> rounds = new ArrayList<>();
    Dossier dossier = scope.dossier();
    switch (loop.kind()) {
      case "" -> rounds.add(scope);
      case "project" ->
        projects(scope)
            .forEach(
                p -> rounds.add(scope.with(words(p, scope), Map.of()).together(List.of(p.name()))));
      case "program" -> programs(scope, rounds);
      case "part" -> parts(scope, rounds);
      case "unit" -> dossier.units().forEach(u -> rounds.add(scope.with(words(u), Map.of())));
      case "vehicle-kind" -> counted(scope, dossier.assets().vehicles(), rounds);
      case "equipment" -> counted(scope, dossier.assets().equipment(), rounds);
      case "planned-equipment" -> counted(scope, dossier.assets().plannedEquipment(), rounds);
      case "evaluation" ->
        dossier.evaluations().forEach(e -> rounds.add(scope.with(words(e, scope), amounts(e))));
      case "figures" -> loop.members().forEach(figure -> rounds.add(scope.about(figure)));
      default -> members(loop, scope, rounds);
    }
    rounds.removeIf(round -> !loop.condition().holds(round));
    return rounds;
  }

  /** The projects that have money this year. */
  static List<Project> projects(Scope scope) {
    return scope.dossier().projects().stream()
        .filter(project ->
            scope.figures().at(spending(project)).filter(a -> a.signum() != 0).isPresent())
        .toList();
  }

  private static Coordinate spending(Project project) {
    return Coordinate.of(
        Map.of(Axis.MEASURE, "expenditure", Axis.NATURE, "project", Axis.PROJECT, project.name()));
  }

  private static Map<String, String> words(Project project, Scope scope) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("project", project.name());
    words.put("project-name", shown(scope, project.name()));
    for (var text : Map.of(
            "content", project.content(), "goal", project.goal(), "basis", project.basis())
        .entrySet())
      words.put(text.getKey(), Sayings.clause(List.of(text.getValue())).orElse(""));
    words.put("project-unit", project.unit());
    words.put("is-key", project.isKey() ? "1" : "0");
    boolean hasPeriod = !project.start().isEmpty() && !project.end().isEmpty();
    words.put("project-period", hasPeriod ? project.start() + "至" + project.end() : "");
    words.put("category", project.category().label());
    return words;
  }

  private static void programs(Scope scope, List<Scope> rounds) {
    Map<String, List<Project>> programs = new LinkedHashMap<>();
    for (Project project : projects(scope)) {
      String program = project.program().isEmpty() ? project.name() : project.program();
      programs.computeIfAbsent(program, p -> new ArrayList<>()).add(project);
    }
    programs.forEach((program, projects) -> {
      Map<String, String> words = words(projects.get(0), scope);
      words.put("project", program);
      words.put("project-name", shown(scope, program));
      if (projects.size() > 1) words.put("content", "");
      rounds.add(scope
          .with(words, Map.of())
          .together(projects.stream().map(Project::name).toList()));
    });
  }

  private static void parts(Scope scope, List<Scope> rounds) {
    List<Project> projects = scope.dossier().projects().stream()
        .filter(p -> scope.together().contains(p.name()))
        .toList();
    for (Project project : projects) {
      if (projects.size() > 1) {
        BigDecimal amount = scope.figures().at(spending(project)).orElse(BigDecimal.ZERO);
        part(scope, project.name(), project.content(), amount, rounds);
      } else {
        project.parts().forEach(p -> part(scope, p.name(), p.use(), p.amount(), rounds));
      }
    }
  }

  /** The name in a sentence. One called like a figure (公务用车购置费) would be taken for it. */
  private static String shown(Scope scope, String project) {
    boolean isFigure = scope.outline().figures().values().stream()
        .filter(figure -> figure.words().slots().isEmpty())
        .anyMatch(figure -> scope.plain(figure.words()).equals(project));
    return isFigure ? project + "项目" : project;
  }

  private static void part(
      Scope scope, String name, String use, BigDecimal amount, List<Scope> rounds) {
    String clause = Sayings.clause(List.of(use)).orElse("");
    rounds.add(scope.with(
        Map.of("part", shown(scope, name), "part-use", clause), Map.of("part-amount", amount)));
  }

  private static Map<String, String> words(BudgetUnit unit) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("unit", unit.name());
    words.put("unit-kind", unit.kind().label());
    words.put("offices", String.join("、", unit.offices()));
    words.put("office-count", WholeDocument.count(unit.offices().size()));
    staff(List.of(unit), words);
    return words;
  }

  /** The head counts of units together. */
  static void staff(List<BudgetUnit> units, Map<String, String> words) {
    int[] sums = new int[6];
    for (BudgetUnit unit : units) {
      BudgetUnit.Staff staff = unit.staff();
      sums[0] += staff.administrativeQuota();
      sums[1] += staff.administrative();
      sums[2] += staff.institutionQuota();
      sums[3] += staff.institution();
      sums[4] += staff.veteransRetired();
      sums[5] += staff.retired();
    }
    List<String> names = List.of(
        "administrative-quota",
        "administrative",
        "institution-quota",
        "institution",
        "veterans-retired",
        "retired");
    int all = 0;
    for (int i = 0; i < sums.length; i++) {
      words.put(names.get(i), WholeDocument.count(sums[i]));
      all += sums[i];
    }
    words.put("staff", WholeDocument.count(all));
  }

  private static void counted(Scope scope, Map<String, Integer> kinds, List<Scope> rounds) {
    kinds.forEach((kind, count) -> rounds.add(
        scope.with(Map.of("kind", kind, "count", WholeDocument.count(count)), Map.of())));
  }

  private static Map<String, String> words(Evaluation evaluation, Scope scope) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("project", evaluation.project());
    words.put("evaluated-unit", evaluation.unit());
    String reached = Sayings.clause(scope.texts("results/" + evaluation.project()))
        .or(() -> Sayings.clause(List.of(evaluation.reached())))
        .orElse("");
    words.put("reached", reached);
    words.put("score", Scores.total(evaluation).toPlainString());
    return words;
  }

  private static Map<String, BigDecimal> amounts(Evaluation evaluation) {
    return Map.of(
        "initial", evaluation.initial().total(),
        "full", evaluation.full().total(),
        "executed", evaluation.executed().total());
  }

  private static void members(Loop loop, Scope scope, List<Scope> rounds) {
    Axis axis = Axis.named(loop.axis());
    Set<String> members = new LinkedHashSet<>(loop.members());
    if (members.isEmpty()) {
      Coordinate at = scope.coordinate(scope.figure(loop.figure()));
      for (String member : scope.figures().members(axis, at))
        members.add(member.substring(0, Math.min(member.length(), loop.digits())));
    }
    for (String member : members)
      rounds.add(
          scope.with(Map.of("member", member, "member-name", name(scope, axis, member)), Map.of()));
  }

  private static String name(Scope scope, Axis axis, String member) {
    String known = Axes.shipped().members(axis).get(member);
    if (known != null) return known;
    Kind kind = switch (axis) {
      case FUNCTION -> Kind.FUNCTION;
      case ECONOMIC -> Kind.DEPARTMENT_ECONOMIC;
      case PROCUREMENT -> Kind.PROCUREMENT;
      default -> null;
    };
    if (kind == null) return member;
    return Catalogue.shipped()
        .name(kind, member, scope.dossier().profile().year())
        .orElse(member);
  }
}
