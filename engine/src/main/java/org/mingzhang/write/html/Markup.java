package org.mingzhang.write.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mingzhang.write.Chart;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.Publication;
import org.mingzhang.write.Publication.Heading;
import org.mingzhang.write.Publication.Paragraph;

/**
 * The elements that the web page and the PDF have in common: cover, 目录 and the text with its tables and charts. No
 * styles and no scripts.
 *
 * <p>A numbered table stands in a {@code section.sheet}, with the headings that lead to it; it begins a page of its own
 * where there are pages.
 */
public final class Markup {
  private static final Pattern GAP = Pattern.compile("【待补充：[^】]*】");

  private final Publication publication;
  private final Document document = Document.createShell("");
  private final List<Entry> contents = new ArrayList<>();
  private int level = 1;
  private int headings;
  private int tables;
  private int charts;

  private Markup(Publication publication) {
    this.publication = publication;
  }

  /** A line of the 目录: its level counts from 1. */
  private record Entry(int level, String text, String id) {}

  /** A whole document: {@code header.cover}, {@code nav.contents} and {@code main}. */
  public static Document of(Publication publication) {
    return new Markup(publication).document();
  }

  private Document document() {
    document.outputSettings().prettyPrint(false);
    document.charset(java.nio.charset.StandardCharsets.UTF_8);
    html().attr("lang", "zh-CN");
    document.title(publication.title());
    Element body = document.body();
    cover(body);
    Element nav =
        body.appendElement("nav").addClass("contents").attr("aria-labelledby", "contents");
    body.appendElement("main").attr("id", "main").attr("tabindex", "-1");
    text(body.child(body.childrenSize() - 1));
    if (contents.isEmpty()) nav.remove();
    else contents(nav);
    return document;
  }

  private Element html() {
    return document.body().parents().get(0);
  }

  private void cover(Element body) {
    Element cover = body.appendElement("header").addClass("cover");
    Element title = cover.appendElement("h1");
    for (String part : titleParts()) title.appendElement("span").text(part);
    if (publication.isDraft()) {
      String draft = "草稿：尚有 " + publication.gaps().size() + " 处待补充，不得公开";
      cover.appendElement("p").addClass("draft").text(draft);
    }
    cover.appendElement("p").addClass("issuer").text(publication.profile().issuer());
  }

  /** Where a title may be broken: before and after the issuer's name. */
  private List<String> titleParts() {
    String title = publication.title();
    String issuer = publication.profile().issuer();
    int at = issuer.isEmpty() ? -1 : title.indexOf(issuer);
    if (at < 0) return List.of(title);
    return Stream.of(title.substring(0, at), issuer, title.substring(at + issuer.length()))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private void contents(Element nav) {
    nav.appendElement("h2").attr("id", "contents").text("目录");
    Element list = nav.appendElement("ol");
    for (Entry entry : contents) {
      Element item = list.appendElement("li").addClass("level" + entry.level());
      item.appendElement("a").attr("href", "#" + entry.id()).text(entry.text());
    }
  }

  private void text(Element main) {
    List<Heading> waiting = new ArrayList<>();
    for (Publication.Element element : publication.elements()) {
      if (element instanceof Heading heading) {
        waiting.add(heading);
        continue;
      }
      Element target = main;
      if (element instanceof PrintedTable table) target = sheet(main, table);
      for (Heading heading : waiting) heading(target, heading);
      waiting.clear();
      if (element instanceof Paragraph paragraph) paragraph(main, paragraph);
      if (element instanceof PrintedTable table) table(target, table);
      if (element instanceof Chart chart) ChartMarkup.append(main, chart, "chart" + ++charts);
    }
    for (Heading heading : waiting) heading(main, heading);
  }

  private static Element sheet(Element main, PrintedTable table) {
    Element sheet = main.appendElement("section").addClass("sheet");
    if (table.number().isEmpty()) sheet.addClass("inline");
    return sheet;
  }

  private void heading(Element parent, Heading heading) {
    level = Math.max(1, Math.min(heading.level(), 4));
    String id = "section" + ++headings;
    Element element = parent.appendElement("h" + (level + 1)).attr("id", id);
    marked(element, heading.text());
    if (heading.level() <= 3) contents.add(new Entry(level, heading.text(), id));
  }

  private static void paragraph(Element parent, Paragraph paragraph) {
    Element element = parent.appendElement("p");
    if (!paragraph.indented()) element.addClass("flush");
    marked(element, paragraph.text());
  }

  private void table(Element sheet, PrintedTable table) {
    String id = "table" + ++tables;
    sheet.attr("aria-labelledby", id);
    if (!table.title().isEmpty() || !table.number().isEmpty()) {
      Element title = sheet.appendElement("h" + Math.min(6, level + 2)).attr("id", id);
      title.addClass("title");
      if (!table.number().isEmpty()) {
        title.appendElement("span").addClass("number").text(table.number());
        title.appendText(" ");
      }
      title.appendElement("span").addClass("name").text(table.title());
      if (!table.number().isEmpty()) {
        contents.add(new Entry(Math.min(3, level + 1), title.text(), id));
      }
    }
    for (PrintedTable.Lead lead : table.lead()) lead(sheet, lead);
    new TableMarkup(table, id).append(sheet);
    for (String note : table.notes()) marked(sheet.appendElement("p").addClass("note"), note);
  }

  private static void lead(Element sheet, PrintedTable.Lead lead) {
    Element line = sheet.appendElement("div").addClass("lead");
    if (!lead.left().isEmpty()) line.appendElement("div").addClass("left").text(lead.left());
    if (!lead.right().isEmpty()) line.appendElement("div").addClass("right").text(lead.right());
  }

  /** Text in which what is still missing stands out. */
  static void marked(Element element, String text) {
    Matcher gap = GAP.matcher(text);
    int from = 0;
    while (gap.find()) {
      if (gap.start() > from) element.appendText(text.substring(from, gap.start()));
      element.appendElement("mark").text(gap.group());
      from = gap.end();
    }
    if (from < text.length()) element.appendText(text.substring(from));
  }

  /** The name of an enum constant as a class of an element. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
