package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.amount.PrintedNumber;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source.Problem;
import org.mingzhang.read.html.HtmlReader;
import org.mingzhang.read.intake.Limits;

/** Takes the blocks of one page from its lines. */
final class TextBlocks {
  private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(\\S.*)$");
  private static final Pattern LIST_DASH = Pattern.compile("^[-*•]\\s+(?=\\S)");
  private static final Pattern PAGE_NUMBER = Pattern.compile("^[-—–]\\s*\\d{1,4}\\s*[-—–]$");
  private static final Pattern IMAGE =
      Pattern.compile("!\\[[^\\[\\]\\n]{0,200}\\]\\([^()\\n]{0,500}\\)");
  private static final Pattern TABLE_TAG =
      Pattern.compile("^<table[\\s>].*", Pattern.CASE_INSENSITIVE);

  private final List<Line> lines;
  private final Wrapping wrapping;
  private final List<Problem> problems;
  private final List<Block> blocks = new ArrayList<>();
  private int cellsLeft;
  private int i;

  /** @param cellsLeft how many cells the document may still take */
  TextBlocks(List<Line> lines, Wrapping wrapping, int cellsLeft, List<Problem> problems) {
    this.lines = lines;
    this.wrapping = wrapping;
    this.cellsLeft = cellsLeft;
    this.problems = problems;
  }

  List<Block> read() {
    PipeTable pipes = new PipeTable(lines, wrapping.doubleSpaced());
    TabTable tabs = new TabTable(lines, wrapping.doubleSpaced());
    AlignedTable aligned = new AlignedTable(lines, wrapping.doubleSpaced());
    while (i < lines.size()) {
      Line line = lines.get(i);
      if (line.blank()) {
        i++;
      } else if (TABLE_TAG.matcher(line.text().strip()).lookingAt()) {
        htmlTable();
      } else if (pipes.startsAt(i)) {
        take(pipes.read(i, cellsLeft));
      } else if (TabTable.isRow(line)) {
        take(tabs.read(i, cellsLeft, columnsAbove()));
      } else if (Separators.rule(line.text())) {
        i++;
      } else if (AlignedTable.isRow(line)) {
        take(aligned.read(i, cellsLeft));
      } else {
        paragraph(line);
        i++;
      }
    }
    return blocks;
  }

  int cellsLeft() {
    return cellsLeft;
  }

  private void take(RowRun run) {
    int start = i;
    i = Math.max(run.end(), start + 1);
    if (run.grid() == null) {
      for (int at = start; at < i; at++) {
        if (!lines.get(at).blank()) paragraph(lines.get(at), at + 1);
      }
      return;
    }
    cellsLeft -= run.size();
    if (!run.grid().cells().isEmpty()) blocks.add(run.grid());
    if (run.cut()) cut(lines.get(start));
  }

  private void cut(Line at) {
    String why = "表格太大（最多读 " + Limits.COLUMNS + " 列、全文 " + Limits.CELLS + " 个单元格），超出的部分没有读。";
    problems.add(new Problem("第 " + at.number() + " 行的表格", why, at.place()));
  }

  /** Columns of the grid right above, 0 where words stand between. */
  private int columnsAbove() {
    return !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Block.Grid grid
        ? grid.columns()
        : 0;
  }

  private void htmlTable() {
    Line first = lines.get(i);
    StringBuilder html = new StringBuilder();
    boolean closed = false;
    while (i < lines.size() && !closed && html.length() < Limits.HTML_BYTES / 2) {
      String text = lines.get(i++).text();
      html.append(text).append('\n');
      closed = text.toLowerCase(Locale.ROOT).contains("</table>");
    }
    List<Block.Grid> grids = HtmlReader.tables(html.toString(), first.place(), cellsLeft);
    for (Block.Grid grid : grids) cellsLeft -= grid.cells().size();
    blocks.addAll(grids);
    if (grids.stream().anyMatch(g -> g.columns() >= Limits.COLUMNS)) cut(first);
  }

  private void paragraph(Line line) {
    paragraph(line, i + 1);
  }

  /** @param after position of the line after it */
  private void paragraph(Line line, int after) {
    int next = after;
    while (next < lines.size() && lines.get(next).blank()) next++;
    String nextText = next < lines.size() ? lines.get(next).text().stripTrailing() : "";
    String text = withoutImages(line).replace('\t', ' ').strip();
    Matcher heading = HEADING.matcher(text);
    int level = 0;
    if (heading.matches()) {
      level = heading.group(1).length();
      text = heading.group(2);
    } else if (!PAGE_NUMBER.matcher(text).matches()) {
      String item = LIST_DASH.matcher(text).replaceFirst("");
      if (PrintedNumber.parse(text).isEmpty()) text = item;
    }
    boolean table = next < lines.size() && TabTable.isRow(lines.get(next))
        || nextText.strip().startsWith("|");
    boolean ends = level > 0 || table || wrapping.ends(text, next - after, nextText);
    String[] parts = Inline.plain(text).split("\n");
    for (int p = 0; p < parts.length; p++) {
      if (parts[p].isBlank()) continue;
      blocks.add(
          new Block.Paragraph(parts[p].strip(), level, ends || p + 1 < parts.length, line.place()));
    }
  }

  private String withoutImages(Line line) {
    if (line.text().indexOf("![") < 0) return line.text();
    Matcher image = IMAGE.matcher(line.text());
    if (!image.find()) return line.text();
    if (problems.size() < 100) {
      problems.add(new Problem("第 " + line.number() + " 行的图片", "图片里的内容没有读。", line.place()));
    }
    return image.replaceAll("");
  }
}
