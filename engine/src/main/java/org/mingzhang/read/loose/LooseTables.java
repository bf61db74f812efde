package org.mingzhang.read.loose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mingzhang.document.Block;

/**
 * Finds and rebuilds the tables in lines whose columns are lost.
 *
 * <pre>
 *   List&lt;LooseTable&gt; tables = LooseTables.find(paragraphs, new LooseHints(forms, accountNames));
 * </pre>
 *
 * Each table says which of the lines it took, so that the rest can be read as text, and what it could not tell. A table
 * printed over several pages is one table. Nothing is thrown on content.
 */
public final class LooseTables {
  private static final int LONGEST_LINE = 6000;

  private LooseTables() {}

  /**
   * @param lines consecutive lines of a document, or of the part of it that may hold tables
   * @param hints known forms and account names, {@link LooseHints#NONE} where none are known
   * @return in document order
   */
  public static List<LooseTable> find(List<Block.Paragraph> lines, LooseHints hints) {
    List<Line> tidy = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = readable(lines.get(i).text());
      if (!text.isEmpty() && !text.matches("[-=_|+ ]{4,}"))
        tidy.add(new Line(i, text, lines.get(i).place()));
    }
    LooseWords words = new LooseWords(hints);
    List<Region> regions = new Regions(tidy, words).find();
    Map<Region, AmountTable> amounts = new IdentityHashMap<>();
    Evidence evidence = new Evidence(words);
    for (Region region : regions) {
      if (region.kind() != Region.Kind.AMOUNTS) continue;
      AmountTable table = AmountTable.read(region, hints, words);
      table.tell(evidence);
      amounts.put(region, table);
    }
    Set<String> labels = new HashSet<>();
    amounts
        .values()
        .forEach(table -> table.labels().forEach(label -> labels.add(LooseWords.key(label))));
    List<LooseTable> tables = new ArrayList<>();
    for (Region region : regions) {
      tables.add(
          switch (region.kind()) {
            case AMOUNTS -> Objects.requireNonNull(amounts.get(region)).settle(evidence);
            case GOALS -> GoalTable.read(region, words, labels);
            case PROJECTS -> ProjectGoals.read(region, words, labels);
          });
    }
    return tables;
  }

  /** A line longer than any table's is prose; its beginning says as much. */
  private static String readable(String line) {
    return line.length() <= LONGEST_LINE
        ? Line.tidy(line)
        : Line.tidy(line.substring(0, LONGEST_LINE)) + "。";
  }
}
