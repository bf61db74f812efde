package org.mingzhang.write.layout;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.Publication;

/**
 * What the 目录 lists, in order: headings of levels 1 to 3 and tables with a number.
 *
 * @param level 1 to 3
 * @param words as printed where it stands
 * @param element what it leads to
 */
public record Contents(int level, String words, Publication.Element element) {
  private static final int DEEPEST = 3;

  /** The level of the tables, below the part of the document they stand in. */
  public static final int TABLES = 2;

  public static List<Contents> of(Publication publication) {
    List<Contents> entries = new ArrayList<>();
    for (Publication.Element element : publication.elements()) {
      if (element instanceof Publication.Heading heading && heading.level() <= DEEPEST) {
        String words = CleanText.line(heading.text());
        if (!words.isEmpty())
          entries.add(new Contents(Math.max(1, heading.level()), words, heading));
      } else if (element instanceof PrintedTable table && !table.number().isBlank()) {
        entries.add(new Contents(TABLES, caption(table), table));
      }
    }
    return entries;
  }

  /** Number and title on one line, empty where the table has neither: 表1 收支总表. */
  public static String caption(PrintedTable table) {
    return CleanText.line(table.number().strip() + " " + table.title().strip());
  }
}
