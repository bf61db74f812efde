package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.mingzhang.fact.Place;

/**
 * Says after which printed lines a paragraph ends. A line that leaves room for what begins the next one was ended on
 * purpose; so was one before an indented line, before a grid, or before a line of another size.
 */
final class ParagraphEnds {
  private static final int COVER_LINES = 8;
  private static final double INDENT = 1.2;
  private static final double LARGER = 1.15;

  /** Line breaking rules may push two characters to the next line. */
  private static final double SLACK = 1.5;

  /** A line that stops short in the middle of a sentence may be shorter yet. */
  private static final double OPEN_SLACK = 4;

  private static final String CLOSING = "。！？：；.!?:;…";

  /** Fewer lines do not show where a column of text ends; nor do lines of which few reach its edge, as in a list. */
  private static final int FEWEST_KIN = 2;

  /** Running text is wider than this part of the page; the titles of a list seldom are. */
  private static final double WIDE = 0.6;

  private static final double VERY_WIDE = 0.72;

  /** The dots of a list of contents, with or without the page number behind them. */
  private static final Pattern LEADER = Pattern.compile("[.·…．]{4,}\\s?\\d{0,4}$");

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

  /** Where to look for a line's column, the nearest kin first: its page and size, its page, its page format. */
  private static List<String> kin(Sheet sheet, Sheet.TextLine line) {
    String format = Math.round(sheet.width() / 4) + "x" + Math.round(sheet.height() / 4);
    return List.of(sheet.number() + "/" + Math.round(line.size() * 2), "" + sheet.number(), format);
  }

  /** The left and right edges of running text: where most long lines begin and end. */
  private static Map<String, double[]> columns(List<Sheet> sheets) {
    Map<String, List<Sheet.TextLine>> lines = new HashMap<>();
    Map<String, Double> lefts = new HashMap<>();
    for (Sheet sheet : sheets) {
      for (Sheet.Piece piece : sheet.pieces()) {
        if (!(piece instanceof Sheet.TextLine line)) continue;
        boolean wide = line.right() - line.left() > WIDE * line.sheetWidth();
        for (String kin : kin(sheet, line)) {
          lefts.merge(kin, line.left(), Math::min);
          if (wide) lines.computeIfAbsent(kin, k -> new ArrayList<>()).add(line);
        }
      }
    }
    Map<String, double[]> columns = new HashMap<>();
    lines.forEach((kin, longLines) -> {
      if (longLines.size() < FEWEST_KIN) return;
      double left = lefts.getOrDefault(kin, 0.0);
      double[] right =
          longLines.stream().mapToDouble(Sheet.TextLine::right).sorted().toArray();
      double near = longLines.get(0).size();
      double edge = sharedEdge(right, near);
      long reaching = longLines.stream()
          .filter(line -> Math.abs(line.right() - edge) < near)
          .count();
      boolean filled = edge - left > VERY_WIDE * longLines.get(0).sheetWidth()
          || 2 * reaching > longLines.size();
      if (filled) columns.put(kin, new double[] {left, edge});
    });
    return columns;
  }

  /** The rightmost place where two lines end, or the rightmost end. */
  private static double sharedEdge(double[] ends, double near) {
    for (int i = ends.length - 1; i > 0; i--) if (ends[i] - ends[i - 1] < near) return ends[i];
    return ends[ends.length - 1];
  }

  private double[] column(Sheet sheet, Sheet.TextLine line) {
    for (String kin : kin(sheet, line)) {
      double[] known = columns.get(kin);
      if (known != null) return known;
    }
    return new double[] {0, line.sheetWidth() - line.left()};
  }

  private Source.Page page(List<Sheet> sheets, int at) {
    Sheet sheet = sheets.get(at);
    List<Block> blocks = new ArrayList<>();
    List<Sheet.Piece> pieces = sheet.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Sheet.TableGrid table) {
        blocks.add(table.grid());
      } else if (pieces.get(i) instanceof Sheet.TextLine line) {
        double[] column = column(sheet, line);
        Sheet.Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
        boolean ends = next == null
            ? endsBeforePage(line, at + 1 < sheets.size() ? sheets.get(at + 1) : null, column)
            : !(next instanceof Sheet.TextLine below)
                || ends(line, below, column)
                || apart(line, below);
        blocks.add(new Block.Paragraph(
            line.text(), 0, ends || isCover(at, sheets), Place.onPage(sheet.number(), line.box())));
      }
    }
    return new Source.Page(sheet.number(), sheet.width(), sheet.height(), blocks);
  }

  /** The few lines of a cover are titles, each by itself. */
  private static boolean isCover(int page, List<Sheet> sheets) {
    return page == 0 && sheets.size() > 1 && sheets.get(0).pieces().size() <= COVER_LINES;
  }

  private static boolean endsBeforePage(
      Sheet.TextLine line, @Nullable Sheet next, double[] column) {
    if (next == null
        || next.pieces().isEmpty()
        || !(next.pieces().get(0) instanceof Sheet.TextLine below)) return true;
    return ends(line, below, column);
  }

  private static boolean ends(Sheet.TextLine line, Sheet.TextLine next, double[] column) {
    double size = line.size();
    boolean otherSize = Math.max(size, next.size()) > LARGER * Math.min(size, next.size());
    boolean roomLeft =
        line.right() + Math.max(next.firstWord(), size) + slack(line) * size < column[1];
    boolean indented =
        next.left() > column[0] + INDENT * size && next.left() > line.left() - 0.5 * size;
    return otherSize
        || roomLeft
        || indented
        || LEADER
            .matcher(line.text().substring(Math.max(0, line.text().length() - 100)))
            .find();
  }

  private static double slack(Sheet.TextLine line) {
    return CLOSING.indexOf(line.text().charAt(line.text().length() - 1)) >= 0 ? SLACK : OPEN_SLACK;
  }

  /** Whether more than a line's height is left blank between two lines. */
  private static boolean apart(Sheet.TextLine line, Sheet.TextLine next) {
    return next.top() - line.bottom() > 2.2 * line.size();
  }
}
