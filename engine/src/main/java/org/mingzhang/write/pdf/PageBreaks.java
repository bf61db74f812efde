package org.mingzhang.write.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mingzhang.write.pdf.CellGrid.Spot;

/**
 * Cells that span rows must not hang over the end of a page. A first layout tells where the pages end; there each such
 * cell is cut, and its words are repeated on the next page. A table without a header to repeat gets a rule there.
 */
final class PageBreaks {
  private static final String ID = "row";
  private static final int LAST = 3;
  private static final String TABLES = "table.bare, table:has(tbody [rowspan])";

  private PageBreaks() {}

  /** Whether any cell might hang over. */
  static boolean possible(Document document) {
    return document.selectFirst(TABLES) != null;
  }

  /** Only what the first layout needs: the tables in question, where each begins a page; else everything. */
  static Document excerpt(Document document) {
    int tables = 0;
    for (Element table : document.select(TABLES)) {
      int row = 0;
      for (Element tr : table.select("tbody > tr")) tr.attr("id", ID + tables + "-" + row++);
      tables++;
    }
    Document excerpt = document.clone();
    for (Element inline : excerpt.select("section.inline")) {
      if (concerned(inline)) return excerpt;
    }
    excerpt.select("header, nav, main > :not(section.sheet)").remove();
    for (Element sheet : excerpt.select("section.sheet")) if (!concerned(sheet)) sheet.remove();
    return excerpt;
  }

  private static boolean concerned(Element sheet) {
    return sheet.selectFirst(TABLES) != null;
  }

  /** @param laid a renderer of the excerpt, laid out */
  static void cut(Document document, PdfBoxRenderer laid) {
    for (Element table : document.select(TABLES)) {
      Element body = table.selectFirst("tbody");
      if (body != null && body.childrenSize() > 0) cut(body, laid);
    }
  }

  private static void cut(Element body, PdfBoxRenderer laid) {
    CellGrid grid = new CellGrid(body);
    for (int row : turns(body, laid)) {
      body.child(row).addClass("turn");
      cut(grid, row);
    }
  }

  /** The rows that begin a page. If but a row or two would stand on the last page, more are moved there. */
  private static List<Integer> turns(Element body, PdfBoxRenderer laid) {
    List<Integer> turns = new ArrayList<>();
    int before = page(body.child(0).id(), laid);
    for (int row = 1; row < body.childrenSize(); row++) {
      int page = page(body.child(row).id(), laid);
      if (page != before) turns.add(row);
      before = page;
    }
    int last = turns.isEmpty() ? -1 : turns.get(turns.size() - 1);
    int earlier = body.childrenSize() - LAST;
    boolean room = turns.size() < 2 || turns.get(turns.size() - 2) < earlier - LAST;
    if (last > earlier && earlier > LAST && room) {
      turns.set(turns.size() - 1, earlier);
      body.child(earlier).addClass("early");
    }
    return turns;
  }

  private static void cut(CellGrid grid, int row) {
    for (Spot spot : grid.spots()) {
      boolean hangs = spot.row() < row && row < spot.row() + spot.rows();
      if (hangs) grid.cut(spot, row, spot.cell().clone());
    }
  }

  private static int page(String id, PdfBoxRenderer laid) {
    Box box = laid.getSharedContext().getBoxById(id);
    List<PageBox> pages = laid.getRootBox().getLayer().getPages();
    int page = 0;
    while (box != null
        && page < pages.size() - 1
        && box.getAbsY() >= pages.get(page).getBottom()) {
      page++;
    }
    return page;
  }
}
