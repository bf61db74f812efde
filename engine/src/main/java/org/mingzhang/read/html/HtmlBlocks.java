package org.mingzhang.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source.Problem;
import org.mingzhang.fact.Place;
import org.mingzhang.read.intake.Limits;

/** Walks an element in reading order and makes blocks of what it finds: tables become grids, the rest paragraphs. */
final class HtmlBlocks {
  private static final Set<String> LEFT_OUT = Set.of(
      "script",
      "style",
      "noscript",
      "template",
      "head",
      "select",
      "textarea",
      "button",
      "svg",
      "math",
      "object",
      "iframe");

  private final @Nullable Place outside;
  private final List<Problem> problems;
  private final List<Block> blocks = new ArrayList<>();
  private final Words words = new Words();
  private int cellsLeft;
  private int heading;
  private int line;

  /**
   * @param outside the place of all blocks, null where they count their own lines: each paragraph and each table row is one
   * @param cellsLeft how many cells may be kept
   */
  HtmlBlocks(@Nullable Place outside, int cellsLeft, List<Problem> problems) {
    this.outside = outside;
    this.cellsLeft = cellsLeft;
    this.problems = problems;
  }

  List<Block> of(Element body) {
    body.filter(new Walk());
    flush();
    return blocks;
  }

  /** Whether an element is not shown. */
  static boolean leftOut(Element element) {
    if (LEFT_OUT.contains(element.normalName()) || element.hasAttr("hidden")) return true;
    if (!element.hasAttr("style")) return false;
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none")
        || style.contains("mso-hide:all")
        || style.contains("visibility:hidden");
  }

  /** The place of the next paragraph or table row. */
  Place nextPlace() {
    return outside == null ? Place.onLine(++line) : outside;
  }

  private void flush() {
    for (String line : words.take().split("\n")) {
      if (!line.isBlank() && blocks.size() < Limits.BLOCKS) {
        blocks.add(new Block.Paragraph(line.strip(), heading, true, nextPlace()));
      }
    }
  }

  private void table(Element table) {
    HtmlTable read = new HtmlTable(table, this, cellsLeft);
    Block.Grid grid = read.grid();
    cellsLeft -= grid.cells().size();
    if (!grid.cells().isEmpty()) blocks.add(grid);
    if (read.cut()) {
      String why = "表格太大（最多读 " + Limits.COLUMNS + " 列、全文 " + Limits.CELLS + " 个单元格），超出的部分没有读。";
      problems.add(new Problem("网页里的表格", why, grid.place()));
    }
  }

  private final class Walk implements NodeFilter {
    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        words.add(text.getWholeText());
        return FilterResult.CONTINUE;
      }
      if (!(node instanceof Element element)) return FilterResult.CONTINUE;
      if (leftOut(element)) return FilterResult.SKIP_ENTIRELY;
      String tag = element.normalName();
      if (tag.equals("br")) words.lineBreak();
      if (!element.isBlock() && !tag.equals("table")) return FilterResult.CONTINUE;
      flush();
      if (tag.equals("table") && !HtmlTable.isLayout(element)) {
        table(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1)))
        heading = tag.charAt(1) - '0';
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        flush();
        heading = 0;
      }
      return FilterResult.CONTINUE;
    }
  }
}
