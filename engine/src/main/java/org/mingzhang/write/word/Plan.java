package org.mingzhang.write.word;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.write.Chart;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.Publication;
import org.mingzhang.write.Publication.Element;
import org.mingzhang.write.Publication.Heading;

/** Which pages the pieces of a document go on. */
final class Plan {
  /**
   * A piece of the document.
   *
   * @param landscape whether it lies on a landscape page
   * @param startsPage whether it begins a new page
   * @param below for a table: what the headings between it and the top of its page take; −1 where it begins anywhere
   */
  record Piece(Element element, boolean landscape, boolean startsPage, int below) {
    PageFormat page() {
      return PageFormat.of(landscape);
    }

    TableText text(PrintedTable table) {
      return TableText.of(table, page(), below);
    }
  }

  private Plan() {}

  /** All but the charts: their numbers stand in the tables. */
  static List<Piece> of(Publication publication) {
    List<Element> elements = publication.elements().stream()
        .filter(element -> !(element instanceof Chart))
        .toList();
    List<Piece> pieces = new ArrayList<>();
    boolean landscape = false;
    int below = -1;
    for (int i = 0; i < elements.size(); i++) {
      boolean led = i > 0 && elements.get(i - 1) instanceof Heading;
      int end = ledTo(elements, i);
      boolean lies = elements.get(end) instanceof PrintedTable table && table.isWide();
      boolean turns = i > 0 && lies != landscape;
      landscape = lies;
      boolean starts = i == 0 || turns || !led && startsPage(elements.subList(i, end + 1));
      if (starts) below = 0;
      pieces.add(new Piece(elements.get(i), lies, starts, below));
      boolean heads = below >= 0 && elements.get(i) instanceof Heading;
      below = heads ? below + height((Heading) elements.get(i), PageFormat.of(lies)) : -1;
    }
    return pieces;
  }

  private static int height(Heading heading, PageFormat page) {
    PageNumbers.Lines lines = PageNumbers.heading(heading, page);
    return lines.before() + lines.height() + lines.after();
  }

  /** Whether headings and what they lead to begin a page: a part of the document, or a table with a number. */
  private static boolean startsPage(List<Element> group) {
    return group.stream()
        .anyMatch(element -> element instanceof Heading heading && heading.level() <= 1
            || element instanceof PrintedTable table && !table.number().isBlank());
  }

  /** Where the headings from a place lead: they go where the first thing below them goes. */
  private static int ledTo(List<Element> elements, int from) {
    int at = from;
    while (at + 1 < elements.size() && elements.get(at) instanceof Heading) at++;
    return at;
  }
}
