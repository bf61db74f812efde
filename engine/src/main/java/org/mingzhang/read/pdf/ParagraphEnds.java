package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.mingzhang.fact.Place;

/**
 * Says after which printed lines a paragraph ends. A line that leaves room for what begins the next one was ended on
 * purpose; so was one before an indented line, before a grid, or before a line of another size.
 */
final class ParagraphEnds {
  private static final double INDENT = 1.2;
  private static final double LARGER = 1.15;

  private final Map<String, double[]> columns;

  private ParagraphEnds(Map<String, double[]> columns) {
    this.columns = columns;
  }

  static List<Source.Page> pages(List<Sheet> sheets) {
    ParagraphEnds ends = new ParagraphEnds(columns(sheets));
    List<Source.Page> pages = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) pages.add(ends.page(sheets, i));
    return pages;
  }

  private static String format(Sheet sheet) {
    return Math.round(sheet.width() / 4) + "x" + Math.round(sheet.height() / 4);
  }

  /** The left and right edges of running text, by page format: where most long lines begin and end. */
  private static Map<String, double[]> columns(List<Sheet> sheets) {
    Map<String, List<Sheet.TextLine>> lines = new HashMap<>();
    for (Sheet sheet : sheets) {
      for (Sheet.Piece piece : sheet.pieces()) {
        if (piece instanceof Sheet.TextLine line && line.right() - line.left() > 15 * line.size()) {
          lines.computeIfAbsent(format(sheet), k -> new ArrayList<>()).add(line);
        }
      }
    }
    Map<String, double[]> columns = new HashMap<>();
    lines.forEach(
        (format, long_) -> {
          double[] left = long_.stream().mapToDouble(Sheet.TextLine::left).sorted().toArray();
          double[] right = long_.stream().mapToDouble(Sheet.TextLine::right).sorted().toArray();
          columns.put(format, new double[] {left[left.length / 10], right[right.length * 8 / 10]});
        });
    return columns;
  }

  private Source.Page page(List<Sheet> sheets, int at) {
    Sheet sheet = sheets.get(at);
    double[] column = columns.getOrDefault(format(sheet), new double[] {0, sheet.width()});
    List<Block> blocks = new ArrayList<>();
    List<Sheet.Piece> pieces = sheet.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Sheet.TableGrid table) {
        blocks.add(table.grid());
      } else if (pieces.get(i) instanceof Sheet.TextLine line) {
        Sheet.Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
        boolean ends =
            next == null
                ? endsBeforePage(line, at + 1 < sheets.size() ? sheets.get(at + 1) : null, column)
                : !(next instanceof Sheet.TextLine below) || ends(line, below, column) || apart(line, below);
        blocks.add(new Block.Paragraph(line.text(), 0, ends, Place.onPage(sheet.number(), line.box())));
      }
    }
    return new Source.Page(sheet.number(), sheet.width(), sheet.height(), blocks);
  }

  private static boolean endsBeforePage(Sheet.TextLine line, @Nullable Sheet next, double[] column) {
    if (next == null || next.pieces().isEmpty() || !(next.pieces().get(0) instanceof Sheet.TextLine below)) return true;
    return ends(line, below, column);
  }

  private static boolean ends(Sheet.TextLine line, Sheet.TextLine next, double[] column) {
    double size = line.size();
    boolean otherSize = Math.max(size, next.size()) > LARGER * Math.min(size, next.size());
    boolean roomLeft = line.right() + Math.max(next.firstWord(), size) + 0.8 * size < column[1];
    boolean indented = next.left() > column[0] + INDENT * size && next.left() > line.left() - 0.5 * size;
    return otherSize || roomLeft || indented;
  }

  /** Whether more than a line's height is left blank between two lines. */
  private static boolean apart(Sheet.TextLine line, Sheet.TextLine next) {
    return next.top() - line.bottom() > 2.2 * line.size();
  }

}
