package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what the page carries and the document does not say: page numbers and running heads. A page number is a
 * line of its own at the edge of the page; a running head is the outermost line of most pages, the same but for digits.
 */
final class Furniture {
  /** The part of the page's height, at the top and at the bottom, where such lines stand. */
  private static final double MARGIN = 0.12;

  private static final Pattern PAGE_NUMBER = Pattern.compile(
      "[-—–－_·.~～]*\\s?(?:第?\\s?\\d{1,4}\\s?页?(?:\\s?[,，/／、共]{0,2}\\s?\\d{1,4}\\s?页?)?|[ivxIVX]{1,6}|[Pp](?:age)?\\s?\\.?\\d{1,4})\\s?[-—–－_·.~～]*");

  private static final int FEWEST_PAGES = 4;
  private static final double MOST_PAGES = 0.6;

  private Furniture() {}

  static List<Sheet> without(List<Sheet> sheets) {
    Map<String, Integer> heads = new HashMap<>();
    List<Sheet> bare = new ArrayList<>();
    for (Sheet sheet : sheets) {
      Sheet rest = withoutPageNumber(sheet);
      bare.add(rest);
      count(heads, rest, true);
      count(heads, rest, false);
    }
    int enough = (int) Math.max(FEWEST_PAGES, Math.ceil(MOST_PAGES * sheets.size()));
    if (heads.values().stream().noneMatch(times -> times >= enough)) return bare;
    bare.replaceAll(sheet -> without(without(sheet, true, heads, enough), false, heads, enough));
    return bare;
  }

  private static Sheet withoutPageNumber(Sheet sheet) {
    List<Sheet.Piece> pieces = new ArrayList<>(sheet.pieces());
    for (boolean top : new boolean[] {false, true}) {
      Sheet.TextLine line = outermost(sheet, pieces, top);
      if (line != null
          && line.text().length() < 40
          && PAGE_NUMBER.matcher(line.text()).matches()) pieces.remove(line);
    }
    return sheet.with(pieces);
  }

  private static void count(Map<String, Integer> heads, Sheet sheet, boolean top) {
    Sheet.TextLine line = outermost(sheet, sheet.pieces(), top);
    if (line != null) heads.merge(key(line, top), 1, Integer::sum);
  }

  private static String key(Sheet.TextLine line, boolean top) {
    return (top ? "^" : "$") + line.text().replaceAll("\\d+", "#");
  }

  private static Sheet without(Sheet sheet, boolean top, Map<String, Integer> heads, int enough) {
    Sheet.TextLine line = outermost(sheet, sheet.pieces(), top);
    if (line == null || heads.getOrDefault(key(line, top), 0) < enough) return sheet;
    List<Sheet.Piece> pieces = new ArrayList<>(sheet.pieces());
    pieces.remove(line);
    return sheet.with(pieces);
  }

  /** The first or last piece of the page if it is a line in the margin, else null. */
  private static Sheet.@Nullable TextLine outermost(
      Sheet sheet, List<Sheet.Piece> pieces, boolean top) {
    if (pieces.isEmpty()) return null;
    Sheet.Piece piece = top ? pieces.get(0) : pieces.get(pieces.size() - 1);
    if (!(piece instanceof Sheet.TextLine line)) return null;
    double middle = (line.top() + line.bottom()) / 2;
    double height = sheet.readingHeight();
    return (top ? middle < MARGIN * height : middle > (1 - MARGIN) * height) ? line : null;
  }
}
