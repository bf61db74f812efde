package org.mingzhang.reconstruct;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.budget.Project;
import org.mingzhang.document.Block;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.SelfEvaluation;
import org.mingzhang.document.Source;
import org.mingzhang.document.Table;
import org.mingzhang.lexicon.Words;

/** The projects that lines name, with what the document says of each besides money. */
final class Projects {
  private static final Pattern SPAN = Pattern.compile(
      "(\\d{4})[.\\-/年](\\d{1,2})[.\\-/月](\\d{1,2})日?[-—~至到–]+(\\d{4})[.\\-/年](\\d{1,2})[.\\-/月](\\d{1,2})日?");
  private static final String KEY_PROJECTS = "key-projects";
  private static final String PROJECT_GOALS = "project-goals";

  private Projects() {}

  /** First and last day. */
  private record Span(String start, String end) {}

  static List<Project> of(
      Disclosure disclosure, ProjectPlan plan, List<Piece> pieces, String unit) {
    Map<String, ProjectPlan.Entry> entries = new LinkedHashMap<>();
    Set<String> used = new LinkedHashSet<>();
    for (Piece piece : pieces) if (!piece.project().isEmpty()) used.add(piece.project());
    for (ProjectPlan.Entry entry : plan.entries()) entries.put(entry.name(), entry);
    for (String name : used) {
      entries.computeIfAbsent(name, n -> new ProjectPlan.Entry(n, n, ProjectPlan.category(n)));
    }
    Map<String, Span> spans = spans(disclosure, entries.keySet());
    Map<String, String> codes = new HashMap<>();
    for (SelfEvaluation e : disclosure.evaluations())
      codes.put(Words.plain(e.project()), e.projectCode());
    Set<String> keys = keys(disclosure);
    List<Project> projects = new ArrayList<>();
    for (ProjectPlan.Entry entry : entries.values()) {
      String plain = Words.plain(entry.name());
      Span span = spans.getOrDefault(plain, new Span("", ""));
      projects.add(new Project(
          codes.getOrDefault(plain, ""),
          entry.name(),
          entry.category(),
          entry.program(),
          unit,
          "",
          "",
          "",
          "",
          "",
          span.start(),
          span.end(),
          List.<BigDecimal>of(),
          keys.contains(plain),
          List.of()));
    }
    return projects;
  }

  private static Set<String> keys(Disclosure disclosure) {
    Set<String> keys = new LinkedHashSet<>();
    for (Table table : disclosure.tables()) {
      String form = table.form() == null ? "" : table.form();
      if (form.endsWith(KEY_PROJECTS))
        table.rows().forEach(row -> keys.add(Words.plain(row.key())));
      if (!form.endsWith(PROJECT_GOALS)) continue;
      table.rows().stream()
          .flatMap(row -> row.cells().stream())
          .forEach(cell -> keys.add(Words.plain(cell.text())));
    }
    return keys;
  }

  /** From grids: a row that names a project and a span of days. */
  private static Map<String, Span> spans(Disclosure disclosure, Set<String> names) {
    Set<String> plain = new LinkedHashSet<>();
    names.forEach(name -> plain.add(Words.plain(name)));
    Map<String, Span> spans = new HashMap<>();
    for (Source.Page page : disclosure.source().pages()) {
      for (Block block : page.blocks()) {
        if (block instanceof Block.Grid grid) spans(grid, plain, spans);
      }
    }
    return spans;
  }

  private static void spans(Block.Grid grid, Set<String> names, Map<String, Span> into) {
    Map<Integer, String> named = new TreeMap<>();
    Map<Integer, Span> spanned = new TreeMap<>();
    for (Block.Cell cell : grid.cells()) {
      String text = Words.plain(cell.text());
      if (names.contains(text)) named.putIfAbsent(cell.row(), text);
      Matcher span = SPAN.matcher(text);
      if (span.matches()) {
        Span days = new Span(
            day(span.group(1), span.group(2), span.group(3)),
            day(span.group(4), span.group(5), span.group(6)));
        spanned.put(cell.row(), days);
      }
    }
    named.forEach((row, name) -> {
      Span span = spanned.get(row);
      if (span != null) into.putIfAbsent(name, span);
    });
  }

  private static String day(String year, String month, String day) {
    return year + "-" + two(month) + "-" + two(day);
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
