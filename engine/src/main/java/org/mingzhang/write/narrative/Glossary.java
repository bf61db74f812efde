package org.mingzhang.write.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingzhang.document.Profile;
import org.mingzhang.lexicon.Words;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.Publication;

/** The terms that a reader of budgets may not know, from {@code glossary.yaml}; those a document uses are explained in it. */
final class Glossary {
  /**
   * @param spellings words any of which shows that the term is used
   * @param kinds budget, final
   */
  private record Term(String name, List<String> spellings, Set<String> kinds, String means) {}

  private static final class Shipped {
    static final List<Term> TERMS = read(Yaml.resource("glossary.yaml"));
  }

  private Glossary() {}

  private static List<Term> read(Yaml.Node root) {
    List<Term> terms = new ArrayList<>();
    for (Yaml.Node node : root.get("terms").list()) {
      String name = node.get("term").text();
      List<String> spellings = new ArrayList<>();
      spellings.add(Words.plain(name));
      node.get("also").texts().forEach(word -> spellings.add(Words.plain(word)));
      List<String> kinds = node.get("kind").texts();
      terms.add(new Term(
          name,
          spellings,
          kinds.isEmpty() ? Set.of("budget", "final") : Set.copyOf(kinds),
          node.get("means").text()));
    }
    return terms;
  }

  /** The entries for the terms that these elements use: 基本支出：指… */
  static List<String> of(List<Publication.Element> elements, Profile profile) {
    String words = words(elements);
    return Shipped.TERMS.stream()
        .filter(term -> term.kinds().contains(profile.kind().id()))
        .filter(term -> term.spellings().stream().anyMatch(words::contains))
        .map(term -> term.name() + "：" + term.means())
        .toList();
  }

  private static String words(List<Publication.Element> elements) {
    StringBuilder all = new StringBuilder();
    for (Publication.Element element : elements) {
      if (element instanceof Publication.Paragraph paragraph) all.append(paragraph.text());
      else if (element instanceof PrintedTable table) words(table, all);
      all.append('\n');
    }
    return Words.plain(all.toString().replace("\n", "|"));
  }

  /** Its title, its header, and the labels of what is there: a row of zeros uses no term. */
  private static void words(PrintedTable table, StringBuilder into) {
    into.append(table.title()).append('\n');
    for (PrintedTable.Row row : table.header())
      for (PrintedTable.Cell cell : row.cells()) into.append(cell.text()).append('\n');
    for (PrintedTable.Row row : table.body()) {
      StringBuilder labels = new StringBuilder();
      boolean afterValues = false;
      for (PrintedTable.Cell cell : row.cells()) {
        PrintedTable.Value value = cell.value();
        if (value == null && cell.text().isBlank()) continue;
        if (value == null) {
          if (afterValues) labels.setLength(0);
          afterValues = false;
          labels.append(cell.text()).append('\n');
        } else {
          afterValues = true;
          if (value.yuan().signum() != 0) into.append(labels);
        }
      }
    }
  }
}
