package org.mingzhang.write.word;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.Publication;
import org.mingzhang.write.Publication.Element;
import org.mingzhang.write.layout.CleanText;
import org.mingzhang.write.layout.LineBreaks;
import org.mingzhang.write.layout.TableGrid;

/**
 * Reckons on which page each piece will begin, so that the 目录 has page numbers before Word has laid the document out. It
 * follows from what {@code styles.xml} fixes: lines of exact height, characters of one width. Line breaks inside
 * paragraphs are reckoned, not set, so a number can be off by one where a page is filled to its last line; Word puts it
 * right when it updates the field. All measures are twentieths of a point.
 */
final class PageNumbers {
  private static final int BODY_LINE = 560;
  private static final int BODY_SIZE = 32;

  /** Words as high as their lines; of the room after one and before the next, only the greater counts. */
  record Lines(int before, int height, int after) {}

  private final Map<Element, Integer> pages = new IdentityHashMap<>();
  private int page = 1;
  private int used;
  private int after;
  private int height = PageFormat.PORTRAIT.textHeight();

  private PageNumbers() {}

  /** The page, counted from 1, on which each element begins. */
  static Map<Element, Integer> of(List<Plan.Piece> pieces) {
    PageNumbers numbers = new PageNumbers();
    for (int i = 0; i < pieces.size(); i++) numbers.place(pieces, i);
    return numbers.pages;
  }

  private void place(List<Plan.Piece> pieces, int i) {
    Plan.Piece piece = pieces.get(i);
    if (i > 0 && piece.startsPage()) newPage();
    height = piece.page().textHeight();
    if (piece.element() instanceof Publication.Heading heading) {
      // A heading stays with what follows it.
      Lines lines = heading(heading, piece.page());
      if (!fits(lines.before(), lines.height() + lines.after() + following(pieces, i + 1)))
        newPage();
      put(lines);
      pages.put(heading, page);
    } else if (piece.element() instanceof Publication.Paragraph paragraph) {
      paragraph(paragraph, piece.page());
    } else if (piece.element() instanceof PrintedTable table) {
      table(table, piece);
    }
  }

  private boolean fits(int before, int own) {
    return used + Math.max(before, after) + own <= height;
  }

  private void put(Lines lines) {
    used += Math.max(lines.before(), after) + lines.height();
    after = lines.after();
  }

  private void newPage() {
    page++;
    used = 0;
    after = 0;
  }

  private void paragraph(Publication.Paragraph paragraph, PageFormat format) {
    String words =
        (paragraph.indented() ? "　　" : "") + CleanText.of(paragraph.text()).strip();
    int lines = LineBreaks.lines(words, format.halves(BODY_SIZE));
    for (int line = 0; line < lines; line++) {
      if (!fits(0, BODY_LINE)) newPage();
      put(new Lines(0, BODY_LINE, 0));
      if (line == 0) pages.put(paragraph, page);
    }
  }

  private static int following(List<Plan.Piece> pieces, int next) {
    if (next >= pieces.size() || pieces.get(next).startsPage()) return 0;
    Plan.Piece piece = pieces.get(next);
    if (piece.element() instanceof Publication.Heading heading) {
      Lines lines = heading(heading, piece.page());
      return lines.before() + lines.height() + lines.after() + following(pieces, next + 1);
    }
    return piece.element() instanceof PrintedTable table ? opening(table, piece) : BODY_LINE;
  }

  static Lines heading(Publication.Heading heading, PageFormat format) {
    String words = CleanText.line(heading.text());
    if (heading.level() <= 1)
      return new Lines(120, 700 * LineBreaks.lines(words, format.halves(44)), 240);
    int own = BODY_LINE * LineBreaks.lines("　　" + words, format.halves(BODY_SIZE));
    return heading.level() == 2 ? new Lines(120, own, 60) : new Lines(0, own, 0);
  }

  private void table(PrintedTable table, Plan.Piece piece) {
    if (!fits(0, opening(table, piece)) && used > 0) newPage();
    pages.put(table, page);
    TableText text = piece.text(table);
    int header = sum(text.heights(TableGrid.header(table)));
    put(new Lines(0, TableText.above(table, piece.page()) + header, 0));
    for (int row : text.heights(TableGrid.body(table))) {
      if (!fits(0, row)) {
        newPage();
        used = header;
      }
      used += row;
      // A row taller than a page is broken after all.
      while (used > height) {
        page++;
        used -= height;
      }
    }
    for (String note : table.notes()) {
      int own = TableText.note(note, piece.page());
      if (!fits(0, own)) newPage();
      used += own;
    }
  }

  /** Caption and lines above, header and first row: they stay together. */
  private static int opening(PrintedTable table, Plan.Piece piece) {
    TableText text = piece.text(table);
    List<Integer> body = text.heights(TableGrid.body(table));
    int header = sum(text.heights(TableGrid.header(table)));
    return TableText.above(table, piece.page()) + header + (body.isEmpty() ? 0 : body.get(0));
  }

  private static int sum(List<Integer> heights) {
    return heights.stream().mapToInt(Integer::intValue).sum();
  }
}
