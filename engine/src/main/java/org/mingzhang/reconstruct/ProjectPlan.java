package org.mingzhang.reconstruct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mingzhang.budget.Project.Category;
import org.mingzhang.check.Equation;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Fact;
import org.mingzhang.lexicon.Words;
import org.mingzhang.lexicon.Yaml;

/**
 * Which projects there are, and what each row of each table of projects is made of. One table may list programs and
 * another the projects below them: the finest complete list is taken, and the rows of the others are told to be sums of
 * its projects by their names and amounts.
 */
final class ProjectPlan {
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Row, Set<String>> rows = new HashMap<>();

  /**
   * @param program the row of a coarser table it is counted in, its own name where there is none
   */
  record Entry(String name, String program, Category category) {
    boolean isCalled(String words) {
      return Words.plain(words).equals(Words.plain(name));
    }
  }

  private record Row(int table, int row) {}

  /** The rows of one table that are no headings, in order, with the category of the heading each stands under. */
  private record Listed(int table, List<Leaf> leaves, Map<Integer, List<Integer>> groups) {}

  private record Leaf(int row, String name, Fact fact, Category category) {}

  private ProjectPlan() {}

  static ProjectPlan of(List<Asked> cells, List<Asked> tasks, List<Equation> equations) {
    ProjectPlan plan = new ProjectPlan();
    List<Listed> lists = lists(cells.stream().filter(ProjectPlan::isListed).toList(), equations);
    if (lists.isEmpty()) lists = lists(tasks(tasks), equations);
    if (lists.isEmpty()) return plan;
    Listed base = lists.stream()
        .max(Comparator.<Listed>comparingInt(l -> l.leaves().size())
            .thenComparingInt(l -> -l.table()))
        .orElseThrow();
    Map<Leaf, String> names = names(base);
    Map<String, Leaf> programs = new LinkedHashMap<>();
    plan.put(base, leaf -> Set.of(names.getOrDefault(leaf, leaf.name())));
    for (Listed other : lists) {
      if (other == base) continue;
      Map<Leaf, Set<Leaf>> made = Parts.match(other.leaves(), base.leaves());
      plan.put(other, leaf -> {
        Set<String> parts = new LinkedHashSet<>();
        made.getOrDefault(leaf, Set.of()).forEach(b -> parts.add(names.getOrDefault(b, b.name())));
        return parts;
      });
      made.forEach((leaf, parts) ->
          parts.forEach(b -> programs.putIfAbsent(names.getOrDefault(b, b.name()), leaf)));
    }
    for (Leaf leaf : base.leaves()) {
      String name = names.getOrDefault(leaf, leaf.name());
      Leaf program = programs.getOrDefault(name, leaf);
      Category category =
          program.category() != Category.GENERAL ? program.category() : leaf.category();
      plan.entries.add(new Entry(name, program.name(), category));
    }
    return plan;
  }

  /** Adds a project that only stands elsewhere. */
  void add(Entry entry) {
    if (entries.stream().noneMatch(e -> e.isCalled(entry.name()))) entries.add(entry);
  }

  List<Entry> entries() {
    return entries;
  }

  /** The names of the projects that a printed amount is about; empty where none is known. */
  Set<String> projects(Asked asked) {
    Fact.Origin origin = asked.fact().origin();
    Set<String> known = rows.get(new Row(origin.table(), origin.row()));
    if (known != null) return known;
    String name = asked.get(Axis.PROJECT).orElse("");
    Set<String> found = new LinkedHashSet<>();
    for (Entry entry : entries) if (entry.isCalled(name)) found.add(entry.name());
    if (!found.isEmpty()) return found;
    for (Entry entry : entries) {
      if (Words.plain(entry.program()).equals(Words.plain(name))) found.add(entry.name());
    }
    return found;
  }

  private void put(Listed list, java.util.function.Function<Leaf, Set<String>> made) {
    Map<Integer, Set<String>> byRow = new HashMap<>();
    for (Leaf leaf : list.leaves()) {
      Set<String> parts = made.apply(leaf);
      if (!parts.isEmpty()) byRow.put(leaf.row(), parts);
    }
    list.groups().forEach((heading, below) -> {
      Set<String> all = new LinkedHashSet<>();
      below.forEach(r -> all.addAll(byRow.getOrDefault(r, Set.of())));
      if (!all.isEmpty()) byRow.put(heading, all);
    });
    byRow.forEach((row, parts) -> rows.put(new Row(list.table(), row), parts));
  }

  private static boolean isListed(Asked asked) {
    return asked.isOwn()
        && asked.measure().equals("expenditure")
        && asked.has(Axis.PROJECT)
        && asked.get(Axis.NATURE).orElse("").equals("project")
        && !asked.isZero();
  }

  /** Tasks of the overall goals that are no basic spending: projects, where nothing else lists them. */
  private static List<Asked> tasks(List<Asked> tasks) {
    List<String> basic = Affinity.data().get("basic-tasks").texts();
    return tasks.stream()
        .filter(t -> !t.isZero())
        .filter(t -> basic.stream().noneMatch(t.get(Axis.PROJECT).orElse("")::contains))
        .toList();
  }

  private static List<Listed> lists(List<Asked> facts, List<Equation> equations) {
    Map<Integer, Map<Integer, Asked>> byTable = new TreeMap<>();
    for (Asked a : facts) {
      Fact.Origin origin = a.fact().origin();
      byTable
          .computeIfAbsent(origin.table(), t -> new TreeMap<>())
          .merge(origin.row(), a, (x, y) -> x.has(Axis.FUND) && !y.has(Axis.FUND) ? y : x);
    }
    List<Listed> lists = new ArrayList<>();
    byTable.forEach((table, rows) -> lists.add(list(table, rows, equations)));
    return lists;
  }

  private static Listed list(int table, Map<Integer, Asked> rows, List<Equation> equations) {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (Equation equation : equations) {
      if (!equation.rule().equals("partition")) continue;
      List<Fact> facts = equation.terms().stream().map(Equation.Term::fact).toList();
      boolean here = facts.stream()
          .allMatch(
              f -> f.origin().table() == table && rows.containsKey(f.origin().row()));
      boolean alike = facts.stream()
              .map(f -> f.coordinate().without(Axis.PROJECT))
              .distinct()
              .count()
          == 1;
      if (!here || !alike) continue;
      List<Integer> below = facts.stream().skip(1).map(f -> f.origin().row()).toList();
      groups.merge(facts.get(0).origin().row(), below, (x, y) -> x.size() >= y.size() ? x : y);
    }
    Map<Integer, Category> categories = new HashMap<>();
    groups.forEach((heading, below) -> {
      Asked asked = rows.get(heading);
      Category category =
          asked == null ? Category.GENERAL : category(asked.get(Axis.PROJECT).orElse(""));
      below.forEach(r -> categories.put(r, category));
    });
    List<Leaf> leaves = new ArrayList<>();
    rows.forEach((row, asked) -> {
      if (groups.containsKey(row)) return;
      String name = asked.get(Axis.PROJECT).orElse("");
      leaves.add(new Leaf(row, name, asked.fact(), categories.getOrDefault(row, category(name))));
    });
    return new Listed(table, leaves, groups);
  }

  static Category category(String words) {
    String plain = Words.plain(words);
    for (Map.Entry<String, Yaml.Node> entry :
        Affinity.data().get("categories").entries().entrySet()) {
      if (entry.getValue().get("words").texts().stream().anyMatch(plain::contains)) {
        return Category.valueOf(
            entry.getKey().replace('-', '_').toUpperCase(java.util.Locale.ROOT));
      }
    }
    return Category.GENERAL;
  }

  private static Map<Leaf, String> names(Listed base) {
    Map<Leaf, String> names = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Leaf leaf : base.leaves()) {
      String name = leaf.name();
      for (int i = 2; !taken.add(Words.plain(name)); i++) name = leaf.name() + "（" + i + "）";
      names.put(leaf, name);
    }
    return names;
  }

  /** Tells which projects of a finer list each row of a coarser one is made of. */
  private static final class Parts {
    private static final int MOST_STEPS = 200_000;
    private final List<Leaf> rows;
    private final List<Leaf> fine;
    private final Map<Leaf, Set<Leaf>> made = new LinkedHashMap<>();
    private final Set<Leaf> used = new HashSet<>();
    private int steps;

    private Parts(List<Leaf> rows, List<Leaf> fine) {
      this.rows = rows;
      this.fine = fine;
    }

    static Map<Leaf, Set<Leaf>> match(List<Leaf> rows, List<Leaf> fine) {
      Parts parts = new Parts(rows, fine);
      parts.single((row, part) -> Words.plain(row.name()).equals(Words.plain(part.name()))
          && row.fact().amount().canEqual(part.fact().amount()));
      parts.single((row, part) -> row.category() == part.category()
          && row.fact().amount().canEqual(part.fact().amount()));
      parts.single((row, part) -> row.fact().amount().canEqual(part.fact().amount()));
      List<Leaf> open = rows.stream().filter(r -> !parts.made.containsKey(r)).toList();
      parts.search(open, 0);
      return parts.made;
    }

    private void single(java.util.function.BiPredicate<Leaf, Leaf> same) {
      for (Leaf row : rows) {
        if (made.containsKey(row)) continue;
        for (Leaf part : fine) {
          if (used.contains(part) || !same.test(row, part)) continue;
          made.put(row, Set.of(part));
          used.add(part);
          break;
        }
      }
    }

    private boolean search(List<Leaf> open, int at) {
      if (at == open.size()) return true;
      return subset(open, at, 0, new LinkedHashSet<>());
    }

    private boolean subset(List<Leaf> open, int at, int from, Set<Leaf> taken) {
      if (++steps > MOST_STEPS) return false;
      Leaf row = open.get(at);
      if (taken.size() > 1 && sums(row, taken)) {
        made.put(row, Set.copyOf(taken));
        if (search(open, at + 1)) return true;
        made.remove(row);
      }
      for (int i = from; i < fine.size(); i++) {
        Leaf part = fine.get(i);
        if (used.contains(part)) continue;
        if (part.fact().amount().yuan().compareTo(row.fact().amount().meaning().high()) > 0)
          continue;
        used.add(part);
        taken.add(part);
        if (subset(open, at, i + 1, taken)) return true;
        taken.remove(part);
        used.remove(part);
      }
      return false;
    }

    private static boolean sums(Leaf row, Set<Leaf> parts) {
      org.mingzhang.amount.Interval sum = org.mingzhang.amount.Interval.ZERO;
      for (Leaf part : parts) sum = sum.plus(part.fact().amount().meaning());
      return sum.meets(row.fact().amount().meaning());
    }
  }
}
