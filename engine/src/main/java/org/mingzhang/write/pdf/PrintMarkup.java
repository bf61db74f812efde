package org.mingzhang.write.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.mingzhang.write.Chart;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.Publication;
import org.mingzhang.write.chart.Drawing;

/** Turns the common markup into that of a printed document: style, bookmarks, fitted tables, drawings of a fixed size. */
final class PrintMarkup {
  static final String CHART = "chart";

  private static final String STYLE = style();
  private static final int CHART_WIDTH = 580;
  private static final int LAST = 3;

  /** The lines of the 目录 move closer so that it fits a page, but not closer than they can be read. */
  private static final double CONTENTS = 525;

  private static final double CONTENTS_LINE = 22.5;
  private static final double CLOSEST_CONTENTS_LINE = 13.8;
  private static final int PROSE = 400;
  private static final double LARGEST_TITLE = 32;
  private static final double SMALLEST_TITLE = 22;

  private PrintMarkup() {}

  static void prepare(Document document, Publication publication, Typefaces typefaces) {
    head(document, publication);
    cover(document, typefaces);
    halves(document);
    contents(document);
    tables(document, publication.tables(), typefaces);
    charts(document, publication);
  }

  private static void head(Document document, Publication publication) {
    Element head = document.head();
    head.appendElement("meta")
        .attr("name", "author")
        .attr("content", publication.profile().issuer());
    head.appendElement("meta").attr("name", "subject").attr("content", publication.title());
    String title = publication.title().replace("\\", "\\\\").replace("\"", "\\\"");
    String style = STYLE.replace("RUNNING-TITLE", title.replaceAll("[\\s\\p{Cntrl}]", " "));
    head.appendElement("style").appendChild(new DataNode(style));
  }

  /** The title in lines broken where its parts end, as large as the longest allows. */
  private static void cover(Document document, Typefaces typefaces) {
    Element title = document.selectFirst(".cover h1");
    if (title == null) return;
    List<String> parts = new ArrayList<>(title.children().eachText());
    if (parts.size() == 3 && size(parts.get(0) + parts.get(1), typefaces) >= SMALLEST_TITLE) {
      parts.set(0, parts.get(0) + parts.remove(1));
    }
    double size = LARGEST_TITLE;
    for (String part : parts) size = Math.min(size, size(part, typefaces));
    title.attr("style", "font-size: " + points(Math.max(SMALLEST_TITLE, size)));
    title.empty();
    for (String part : parts) title.appendElement("div").text(part);
  }

  /** In what size words fill the width of a page; bold type runs a little wider than the text's. */
  private static double size(String words, Typefaces typefaces) {
    return Paper.UPRIGHT.width() / (typefaces.width(words) * 1.02);
  }

  /** The first part and what is divided into parts itself (文字部分, 表格部分) begin a page; other parts follow on. */
  private static void halves(Document document) {
    Element first = document.selectFirst("main > h2:first-child");
    if (first != null) first.addClass("half");
    for (Element heading : document.select("main > h2:has(+ h2)")) {
      Element before = heading.previousElementSibling();
      if (before == null || !before.normalName().equals("h2")) heading.addClass("half");
    }
  }

  /** The 目录 becomes the outline, too. */
  private static void contents(Document document) {
    Element bookmarks = document.head().appendElement("bookmarks");
    Deque<Element> open = new ArrayDeque<>();
    open.push(bookmarks);
    Element list = document.selectFirst("nav.contents ol");
    if (list != null)
      list.attr("style", "line-height: " + points(contentsLine(list.childrenSize())));
    for (Element item : document.select("nav.contents li")) {
      Element link = item.child(0);
      link.attr("title", link.text());
      int level = item.className().charAt("level".length()) - '0';
      while (open.size() > level) open.pop();
      Element bookmark = open.getFirst().appendElement("bookmark");
      bookmark.attr("name", link.text()).attr("href", link.attr("href"));
      open.push(bookmark);
    }
  }

  private static double contentsLine(int entries) {
    double line = Math.min(CONTENTS_LINE, CONTENTS / Math.max(1, entries));
    return line < CLOSEST_CONTENTS_LINE ? CONTENTS_LINE : line;
  }

  private static void tables(Document document, List<PrintedTable> tables, Typefaces typefaces) {
    document.select("caption").remove();
    Elements sheets = document.select("section.sheet");
    for (int i = 0; i < tables.size(); i++) {
      Element sheet = sheets.get(i);
      table(sheet, TableFit.of(tables.get(i), above(sheet), typefaces));
    }
  }

  /** How high the headings and lines above a sheet's table are, in points, as in the style. */
  private static double above(Element sheet) {
    double above = 0;
    for (Element child : sheet.children()) {
      if (child.hasClass("title")) above += 54;
      else if (child.normalName().equals("h2")) above += 53;
      else if (child.hasClass("lead")) above += 19;
      else if (!child.hasClass("scroll")) above += 45;
    }
    return above;
  }

  private static void table(Element sheet, TableFit fit) {
    if (fit.paper() != Paper.UPRIGHT) sheet.addClass(fit.paper().word());
    // Rows are kept whole only in a table that begins a page or does not leave one.
    if (sheet.hasClass("inline")) sheet.addClass(fit.isShort() ? "short" : "long");
    for (Element table : sheet.select("table")) {
      table.attr(
          "style",
          "font-size: " + points(fit.size()) + "; width: " + points(fit.paper().width()));
      if (fit.isTight()) table.addClass("tight");
      if (table.selectFirst("thead") == null) table.addClass("bare");
      Headers.stack(table, fit);
      keepEnd(table);
      for (Element cell : table.select("td.text")) {
        Element row = cell.parent();
        if (row != null && cell.text().length() > PROSE) row.addClass("prose");
      }
      Elements columns = table.select("col");
      for (int i = 0; i < columns.size(); i++) {
        columns.get(i).attr("style", "width: " + points(fit.widths()[i]));
      }
    }
  }

  /** The last rows stay together, so that a total does not stand alone on a page. */
  private static void keepEnd(Element table) {
    Element body = table.selectFirst("tbody");
    if (body == null || body.childrenSize() <= 3 * LAST || body.selectFirst("[rowspan]") != null) {
      return;
    }
    Element end = table.appendElement("tbody").addClass("keep");
    end.appendChildren(
        new Elements(body.children().subList(body.childrenSize() - LAST, body.childrenSize())));
  }

  private static void charts(Document document, Publication publication) {
    List<Chart> charts = publication.elements().stream()
        .filter(Chart.class::isInstance)
        .map(Chart.class::cast)
        .toList();
    Elements figures = document.select("figure.chart");
    Elements places = figures.select("> .drawing");
    for (int i = 0; i < charts.size(); i++) {
      int height = Drawing.height(charts.get(i), CHART_WIDTH);
      Element drawing = new Element("object");
      drawing.attr("type", CHART).attr("data-number", Integer.toString(i));
      drawing.attr("alt", places.get(i).attr("aria-label"));
      drawing.attr("style", "width: " + CHART_WIDTH + "px; height: " + height + "px");
      Element names = figures.get(i).selectFirst("th.first");
      int numbers = charts.get(i).series().size();
      if (names != null)
        names.attr("style", "width: " + (numbers == 1 ? 60 : 100 / (1 + numbers)) + "%");
      if (Typefaces.canDraw()) places.get(i).replaceWith(drawing);
      else places.get(i).remove();
    }
  }

  private static String points(double points) {
    return String.format(Locale.ROOT, "%.2fpt", points);
  }

  private static String style() {
    try (InputStream in = PrintMarkup.class.getResourceAsStream("/write/print.css")) {
      if (in == null) throw new IllegalStateException("print.css is missing");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
