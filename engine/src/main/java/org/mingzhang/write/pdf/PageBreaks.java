package org.mingzhang.write.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mingzhang.write.pdf.CellGrid.Spot;

/**
 * Cells that span rows must not hang over the end of a page. A first layout tells where the pages end; there each such
 * cell is cut, and its words are repeated on the next page.
 */
final class PageBreaks {
  private static final String ID = "row";

  private PageBreaks() {}

  /** Whether any cell might hang over. */
  static boolean possible(Document document) {
    return document.selectFirst("tbody [rowspan]") != null;
  }

  /** Only what the first layout needs: the tables in question, where each begins a page; else everything. */
  static Document excerpt(Document document) {
    int tables = 0;
    for (Element table : document.select("table:has(tbody [rowspan])")) {
      int row = 0;
      for (Element tr : table.select("tbody > tr")) tr.attr("id", ID + tables + "-" + row++);
      tables++;
    }
    Document excerpt = document.clone();
    if (excerpt.selectFirst("section.inline tbody [rowspan]") != null) return excerpt;
    excerpt.select("header, nav, main > :not(section.sheet)").remove();
    excerpt.select("section.sheet:not(:has(tbody [rowspan]))").remove();
    return excerpt;
  }

  /** @param laid a renderer of the excerpt, laid out */
  static void cut(Document document, PdfBoxRenderer laid) {
    for (Element table : document.select("table:has(tbody [rowspan])")) {
      Element body = table.selectFirst("tbody");
      if (body != null) cut(body, laid);
    }
  }

  private static void cut(Element body, PdfBoxRenderer laid) {
    CellGrid grid = new CellGrid(body);
    int before = 0;
    for (Element row : body.children()) {
      int page = page(row.id(), laid);
      int r = row.elementSiblingIndex();
      if (r > 0 && page != before) cut(grid, r);
      before = page;
    }
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
