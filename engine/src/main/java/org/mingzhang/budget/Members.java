package org.mingzhang.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mingzhang.fact.Axis;
import org.mingzhang.lexicon.Axes;
import org.mingzhang.lexicon.Lexicon;
import org.mingzhang.lexicon.Words;

/**
 * Which values of the lines a coordinate's member stands for, and in which order values are printed. Names are compared as
 * readers see them: without spaces, quotes and numbering.
 */
final class Members {
  private final Dossier dossier;
  private final Derivations derivations;

  /** Names of projects by what they may be asked by: their own name, their program's, their category's. */
  private final Map<String, Set<String>> projects = new HashMap<>();

  private final Set<String> unitNames = new HashSet<>();
  private final Set<String> operatingUnits = new HashSet<>();
  private final String issuer;
  private final Map<Axis, Map<String, Integer>> places = new ConcurrentHashMap<>();

  Members(Dossier dossier, Derivations derivations) {
    this.dossier = dossier;
    this.derivations = derivations;
    this.issuer = Words.plain(dossier.profile().issuer());
    for (BudgetUnit unit : dossier.units()) {
      unitNames.add(Words.plain(unit.name()));
      String kind = unit.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (derivations.operatingCost().kinds().contains(kind)) operatingUnits.add(unit.name());
    }
    nameProjects();
  }

  private void nameProjects() {
    Map<String, Set<String>> programs = new HashMap<>();
    for (Project project : dossier.projects()) {
      if (!project.program().isEmpty()) {
        programs
            .computeIfAbsent(name(project.program()), p -> new HashSet<>())
            .add(name(project.name()));
      }
    }
    projects.putAll(programs);
    for (Project project : dossier.projects()) {
      projects
          .computeIfAbsent(name(project.name()), p -> new HashSet<>())
          .add(name(project.name()));
    }
    Map<String, Set<String>> categories = new HashMap<>();
    for (Project project : dossier.projects()) {
      categories
          .computeIfAbsent(name(project.category().label()), c -> new HashSet<>())
          .add(name(project.name()));
    }
    categories.forEach(projects::putIfAbsent);
  }

  static String name(String words) {
    return Lexicon.unnumbered(words);
  }

  /** Whether the values of a field are names, of which there may be many. */
  static boolean isNamed(Field field) {
    return field == Field.UNIT || field == Field.PROJECT;
  }

  /** What a name is compared by. */
  static String key(Field field, String name) {
    return field == Field.UNIT ? Words.plain(name) : name(name);
  }

  /** The names, as they are compared, that a member of the axis stands for: a program is all its projects. */
  Set<String> names(Field field, String member) {
    String key = key(field, member);
    return field == Field.PROJECT ? projects.getOrDefault(key, Set.of(key)) : Set.of(key);
  }

  /** Whether the member of a field's axis stands for, or is made up of, the value that a line carries. */
  boolean covers(Field field, String member, String value) {
    return switch (field) {
      case FUNCTION, ECONOMIC, GOVERNMENT, ITEM -> !value.isEmpty() && value.startsWith(member);
      case FUND -> derivations.covers(Axis.FUND, member, value);
      case NATURE -> derivations.covers(Axis.NATURE, member, value);
      case RESERVE -> derivations.covers(Axis.SME, member, value);
      case PROJECT ->
        !value.isEmpty()
            && projects.getOrDefault(name(member), Set.of(name(member))).contains(name(value));
      case UNIT -> Words.plain(member).equals(Words.plain(value));
      case SOURCE, PENDING, MEASURE -> member.equals(value);
    };
  }

  /** Whether the dossier has a project, program or category of projects of this name. */
  boolean isProject(String name) {
    return projects.containsKey(name(name));
  }

  /** Whether a unit's name means the whole department: its own name, unless one of several units bears it. */
  boolean isWhole(String unit) {
    String plain = Words.plain(unit);
    boolean bearsName = unitNames.size() > 1 && unitNames.contains(plain);
    return !bearsName
        && (plain.equals(issuer) || plain.equals(issuer + "(部门)") || plain.equals(issuer + "(汇总)"));
  }

  boolean hasOperatingCost(String unit) {
    return operatingUnits.contains(unit);
  }

  /** The values in the order in which they are printed. */
  List<String> sorted(Axis axis, Set<String> values) {
    Map<String, Integer> place = places.computeIfAbsent(axis, this::places);
    List<String> sorted = new ArrayList<>(values);
    sorted.sort(Comparator.<String>comparingInt(v -> place.getOrDefault(v, Integer.MAX_VALUE))
        .thenComparing(Comparator.naturalOrder()));
    return sorted;
  }

  private Map<String, Integer> places(Axis axis) {
    List<String> order = switch (axis) {
      case UNIT -> dossier.units().stream().map(BudgetUnit::name).toList();
      case PROJECT -> dossier.projects().stream().map(Project::name).toList();
      default -> List.copyOf(Axes.shipped().members(axis).keySet());
    };
    Map<String, Integer> places = new HashMap<>();
    for (String value : order) places.putIfAbsent(value, places.size());
    return places;
  }
}
