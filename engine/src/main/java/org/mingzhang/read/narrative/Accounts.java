package org.mingzhang.read.narrative;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Words;

/** The account codes and project names that a document's own tables give: what narratives name without code. */
final class Accounts {
  private final Map<String, Set<String>> functions = new HashMap<>();
  private final Map<String, Coordinate> projects = new HashMap<>();

  Accounts(List<Table> tables) {
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        for (Table.Cell cell : row.cells()) note(row, cell.coordinate());
      }
    }
  }

  private void note(Table.Row row, Coordinate coordinate) {
    Optional<String> code = coordinate.get(Axis.FUNCTION);
    if (code.isPresent() && !row.name().isBlank()) {
      functions
          .computeIfAbsent(Words.plain(row.name()), name -> new HashSet<>())
          .add(code.get());
    }
    Optional<String> project = coordinate.get(Axis.PROJECT);
    if (project.isEmpty()
        || coordinate.get(Axis.MEASURE).map("expenditure"::equals).orElse(false) == false) return;
    projects.merge(Words.plain(project.get()), coordinate, (a, b) -> rank(a) <= rank(b) ? a : b);
  }

  /** The plainest coordinate of a project is that of its whole amount. */
  private static int rank(Coordinate coordinate) {
    return coordinate.members().size()
        + (coordinate.has(Axis.ITEM) || coordinate.has(Axis.FUND) ? 10 : 0);
  }

  /** The code of a chain of 类, 款 and 项 names, where the tables leave no doubt about it. */
  Optional<String> function(List<String> names) {
    String above = "";
    for (int level = 0; level < names.size(); level++) {
      int digits = 3 + 2 * level;
      String prefix = above;
      List<String> codes = functions.getOrDefault(Words.plain(names.get(level)), Set.of()).stream()
          .filter(code -> code.length() == digits && code.startsWith(prefix))
          .toList();
      if (codes.size() != 1) return Optional.empty();
      above = codes.get(0);
    }
    return above.isEmpty() ? Optional.empty() : Optional.of(above);
  }

  /** Where the tables put a project of this name. */
  Optional<Coordinate> project(String name) {
    return Optional.ofNullable(projects.get(name));
  }
}
