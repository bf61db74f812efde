package org.mingzhang.write.word;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.Publication;
import org.mingzhang.write.Publication.Element;
import org.mingzhang.write.layout.CleanText;
import org.mingzhang.write.layout.ColumnWidths;
import org.mingzhang.write.layout.Contents;
import org.mingzhang.write.layout.TableGrid;
import org.mingzhang.write.layout.TableGrid.Placed;

/**
 * Reckons on which page each piece will begin, so that the 目录 has page numbers before Word has laid the document out. It
 * follows from what {@code styles.xml} fixes: lines of exact height, characters of one width. Line breaks inside
 * paragraphs are reckoned, not set, so a number can be off by one where a page is filled to its last line; Word puts it
 * right when it updates the field. All measures are twentieths of a point.
 */
final class PageNumbers {
  private static final int BODY_LINE = 560;
  private static final int BODY_HALF = 160;

  private final Map<Element, Integer> pages = new IdentityHashMap<>();
  private int page = 1;
  private int used;
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
    PageFormat format = PageFormat.of(piece.landscape());
    if (i > 0 && piece.startsPage()) newPage();
    height = format.textHeight();
    if (piece.element() instanceof Publication.Heading heading) {
      // A heading stays with what follows it.
      int own = heading(heading, format);
      if (used + own + following(pieces, i + 1) > height && used > 0) newPage();
      pages.put(heading, page);
      used += own;
    } else if (piece.element() instanceof Publication.Paragraph paragraph) {
      String words =
          (paragraph.indented() ? "　　" : "") + CleanText.of(paragraph.text()).strip();
      int lines = lines(words, format.textWidth(), BODY_HALF);
      for (int line = 0; line < lines; line++) {
        if (used + BODY_LINE > height) newPage();
        if (line == 0) pages.put(paragraph, page);
        used += BODY_LINE;
      }
    } else if (piece.element() instanceof PrintedTable table) {
      table(table, format);
    }
  }

  private static int following(List<Plan.Piece> pieces, int next) {
    if (next >= pieces.size() || pieces.get(next).startsPage()) return 0;
    PageFormat format = PageFormat.of(pieces.get(next).landscape());
    Element element = pieces.get(next).element();
    if (element instanceof Publication.Heading heading)
      return heading(heading, format) + following(pieces, next + 1);
    return element instanceof PrintedTable table ? opening(table, format) : BODY_LINE;
  }

  private static int heading(Publication.Heading heading, PageFormat format) {
    String words = CleanText.line(heading.text());
    return switch (heading.level()) {
      case 0, 1 -> 360 + 700 * lines(words, format.textWidth(), 220);
      case 2 -> 180 + BODY_LINE * lines("　　" + words, format.textWidth(), BODY_HALF);
      default -> BODY_LINE * lines("　　" + words, format.textWidth(), BODY_HALF);
    };
  }

  private static int lines(String words, int width, int half) {
    return ColumnWidths.lines(words, width / half);
  }

  private void newPage() {
    page++;
    used = 0;
  }

  private void table(PrintedTable table, PageFormat format) {
    if (used + opening(table, format) > height && used > 0) newPage();
    pages.put(table, page);
    used += above(table, format);
    TableText text = TableText.of(table, format.textWidth());
    int header = sum(heights(TableGrid.header(table), text));
    used += header;
    for (int row : heights(TableGrid.body(table), text)) {
      if (used + row > height) {
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
      int own = 60 + 320 * lines(CleanText.of(note).strip(), format.textWidth(), 105);
      if (used + own > height) newPage();
      used += own;
    }
  }

  /** Caption and lines above, header and first row: they stay together. */
  private static int opening(PrintedTable table, PageFormat format) {
    TableText text = TableText.of(table, format.textWidth());
    List<Integer> body = heights(TableGrid.body(table), text);
    int header = sum(heights(TableGrid.header(table), text));
    return above(table, format) + header + (body.isEmpty() ? 0 : body.get(0));
  }

  private static int above(PrintedTable table, PageFormat format) {
    String caption = Contents.caption(table);
    int above = caption.isEmpty() ? 0 : 80 + BODY_LINE * lines(caption, format.textWidth(), 160);
    return above + 380 * table.lead().size();
  }

  private static int sum(List<Integer> heights) {
    return heights.stream().mapToInt(Integer::intValue).sum();
  }

  private static List<Integer> heights(TableGrid grid, TableText text) {
    List<Integer> heights = new ArrayList<>();
    for (int r = 0; r < grid.rows(); r++) {
      int lines = 1;
      for (Placed placed : grid.covering(r)) {
        // A cell over several rows makes the last of them taller where all together are too low.
        if (placed.row() + placed.rows() - 1 != r) continue;
        int width =
            text.halves(placed.column(), placed.columns()) - 2 * placed.cell().indent();
        int needed = ColumnWidths.lines(placed.cell().text(), Math.max(2, width));
        lines = Math.max(lines, needed - (placed.rows() - 1));
      }
      heights.add(lines * text.line() + TableText.ABOVE_AND_BELOW);
    }
    return heights;
  }
}
