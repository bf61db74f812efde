package org.mingzhang.read.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source.Problem;
import org.mingzhang.fact.Place;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.intake.Characters;
import org.mingzhang.read.intake.Limits;

/**
 * Streams the main part of a Word file and makes blocks of it. Elements that only wrap others (content controls,
 * insertions, hyperlinks) need no handling: what they hold is met in its order.
 */
final class WordBody {
  /** A paragraph being read; text boxes put paragraphs inside paragraphs. */
  private static final class Open {
    final StringBuilder text = new StringBuilder();
    String style = "";
    String numbering = "";
    int level = -1;
    int outline = -1;
  }

  /** A table being read and its cell being read. */
  private static final class OpenTable {
    final WordTable table;
    final int paragraphsOutside;
    final StringBuilder cell = new StringBuilder();
    int width = 1;
    boolean continues;
    boolean deleted;

    OpenTable(WordTable table, int paragraphsOutside) {
      this.table = table;
      this.paragraphsOutside = paragraphsOutside;
    }
  }

  private final WordStyles styles;
  private final WordNumbering numbering;
  private final List<Problem> problems;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Open> paragraphs = new ArrayDeque<>();
  private final Deque<OpenTable> tables = new ArrayDeque<>();
  private int cellsLeft = Limits.CELLS;
  private int lines;
  private boolean hidden;

  WordBody(WordStyles styles, WordNumbering numbering, List<Problem> problems) {
    this.styles = styles;
    this.numbering = numbering;
    this.problems = problems;
  }

  List<Block> read(byte[] document) throws UnreadableException {
    try (PartXml xml = new PartXml(document)) {
      while (xml.next()) {
        if (xml.isStart()) {
          start(xml);
        } else if (xml.isEnd()) {
          end(xml.name());
        }
        if (blocks.size() >= Limits.BLOCKS) {
          problems.add(new Problem("后面的内容", "文档太长，只读到这里，后面的没有读。", Place.UNKNOWN));
          break;
        }
      }
    }
    return blocks;
  }

  private void start(PartXml xml) throws UnreadableException {
    switch (xml.name()) {
      case "p" -> paragraphs.push(new Open());
      case "tbl" -> openTable(xml);
      case "tr", "tc", "gridSpan", "gridBefore", "vMerge", "cellDel" -> inTable(xml);
      case "pStyle", "numId", "ilvl", "outlineLvl" -> inParagraph(xml);
      // What was before a tracked change, what is deleted or moved away, and the copy for old
      // programs.
      case "pPrChange",
          "rPrChange",
          "tcPrChange",
          "tblPrChange",
          "trPrChange",
          "sectPrChange",
          "moveFrom",
          "Fallback",
          "tabs" -> xml.skip();
      case "del" -> deleted(xml);
      case "r" -> hidden = false;
      case "vanish" -> hidden = xml.on();
      case "t" -> text(xml);
      case "tab", "ptab" -> put(' ');
      case "br", "cr" -> put('\n');
      case "noBreakHyphen" -> put('-');
      default -> {}
    }
  }

  private void openTable(PartXml xml) throws UnreadableException {
    if (tables.size() >= Limits.DEPTH) {
      xml.skip();
    } else {
      tables.push(new OpenTable(new WordTable(cellsLeft), paragraphs.size()));
    }
  }

  private void inTable(PartXml xml) {
    OpenTable open = tables.peek();
    if (open == null) return;
    switch (xml.name()) {
      case "tr" -> {
        open.table.startRow();
        open.deleted = false;
      }
      case "tc" -> {
        open.cell.setLength(0);
        open.width = 1;
        open.continues = false;
      }
      case "gridSpan" -> open.width = xml.number("val", 1);
      case "gridBefore" -> open.table.skip(xml.number("val", 0));
      case "vMerge" -> open.continues = !xml.attribute("val").equals("restart");
      default -> open.cell.setLength(0);
    }
  }

  private void inParagraph(PartXml xml) {
    Open open = paragraphs.peek();
    if (open == null) return;
    switch (xml.name()) {
      case "pStyle" -> open.style = xml.attribute("val");
      case "numId" -> open.numbering = xml.attribute("val");
      case "ilvl" -> open.level = xml.number("val", 0);
      default -> open.outline = xml.number("val", -1);
    }
  }

  /** A deletion of text holds it; in a row's properties it marks the row; in run properties a paragraph mark. */
  private void deleted(PartXml xml) throws UnreadableException {
    boolean insideParagraph = !paragraphs.isEmpty()
        && (tables.isEmpty() || paragraphs.size() > tables.peek().paragraphsOutside);
    if (!insideParagraph && !tables.isEmpty()) tables.peek().deleted = true;
    xml.skip();
  }

  private void text(PartXml xml) throws UnreadableException {
    while (xml.next() && !xml.isEnd()) {
      if (xml.isStart()) xml.skip();
      else if (!hidden && !paragraphs.isEmpty()) paragraphs.peek().text.append(xml.text());
    }
  }

  private void put(char c) {
    if (!hidden && !paragraphs.isEmpty()) paragraphs.peek().text.append(c);
  }

  private void end(String name) {
    switch (name) {
      case "p" -> endParagraph();
      case "tc" -> endCell();
      case "tr" -> {
        if (!tables.isEmpty()) tables.peek().table.endRow(tables.peek().deleted);
      }
      case "tbl" -> endTable();
      case "r" -> hidden = false;
      default -> {}
    }
  }

  private void endParagraph() {
    Open open = paragraphs.poll();
    if (open == null) return;
    String text = Characters.clean(open.text.toString()).strip();
    if (text.isEmpty()) return;
    text = number(open) + text;
    boolean inCell = !tables.isEmpty() && paragraphs.size() == tables.peek().paragraphsOutside;
    if (inCell) {
      intoCell(text);
      return;
    }
    int heading = open.outline >= 0
        ? (open.outline < 9 ? Math.min(6, open.outline + 1) : 0)
        : styles.heading(open.style);
    for (String line : text.split("\n")) {
      if (!line.isBlank())
        blocks.add(new Block.Paragraph(line.strip(), heading, true, Place.onLine(++lines)));
    }
  }

  private String number(Open open) {
    if (open.numbering.equals("0")) return "";
    if (!open.numbering.isEmpty()) return numbering.next(open.numbering, Math.max(0, open.level));
    return styles
        .numbered(open.style)
        .map(s ->
            numbering.next(s.numbering(), Math.max(0, Math.max(open.level, s.numberingLevel()))))
        .orElse("");
  }

  private void intoCell(String text) {
    StringBuilder cell = tables.element().cell;
    if (cell.length() > 0) cell.append('\n');
    cell.append(text);
  }

  private void endCell() {
    OpenTable open = tables.peek();
    if (open == null) return;
    open.table.add(open.width, open.continues, open.cell.toString());
    open.cell.setLength(0);
  }

  private void endTable() {
    OpenTable open = tables.poll();
    if (open == null) return;
    if (!tables.isEmpty() && paragraphs.size() == tables.peek().paragraphsOutside) {
      String flat = open.table.flat();
      if (!flat.isEmpty()) intoCell(flat);
      return;
    }
    Block.Grid grid = open.table.grid(lines);
    lines += grid.rows();
    cellsLeft -= grid.cells().size();
    if (!grid.cells().isEmpty()) blocks.add(grid);
    if (open.table.cut()) {
      String why = "表格太大（最多读 " + Limits.COLUMNS + " 列、全文 " + Limits.CELLS + " 个单元格），超出的部分没有读。";
      problems.add(new Problem("文档里的表格", why, grid.place()));
    }
  }
}
