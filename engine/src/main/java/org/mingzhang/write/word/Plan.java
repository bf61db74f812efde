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
   */
  record Piece(Element element, boolean landscape, boolean startsPage) {}

  private Plan() {}

  /** All but the charts: their numbers stand in the tables. */
  static List<Piece> of(Publication publication) {
    List<Element> elements = publication.elements().stream()
        .filter(element -> !(element instanceof Chart))
        .toList();
    List<Piece> pieces = new ArrayList<>();
    boolean landscape = false;
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      Element led = ledTo(elements, i);
      boolean lies = led instanceof PrintedTable table && table.isWide();
      boolean turns = i > 0 && lies != landscape;
      landscape = lies;
      boolean afterHeading = i > 0 && elements.get(i - 1) instanceof Heading;
      boolean numbered = led instanceof PrintedTable table && !table.number().isBlank();
      boolean part = element instanceof Heading heading && heading.level() <= 1;
      pieces.add(new Piece(element, lies, turns || i == 0 || part || numbered && !afterHeading));
    }
    return pieces;
  }

  /** What an element belongs with: headings go where the first thing below them goes. */
  private static Element ledTo(List<Element> elements, int from) {
    int at = from;
    while (at + 1 < elements.size() && elements.get(at) instanceof Heading) {
      boolean nextPart = elements.get(at + 1) instanceof Heading next && next.level() <= 1;
      if (nextPart) break;
      at++;
    }
    return elements.get(at);
  }
}
