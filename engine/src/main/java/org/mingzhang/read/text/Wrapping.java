package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether the lines of a text are broken where the paper ended, and whether blank lines stand between all lines only to
 * space them. Both decide what the end of a line says about the end of a paragraph.
 *
 * @param width print columns of a full line; 0 where lines are not broken at a width
 * @param doubleSpaced whether single blank lines mean nothing
 */
record Wrapping(int width, boolean doubleSpaced) {
  /** Fewer lines than this show no habit. */
  private static final int ENOUGH = 20;

  /** Lines looked at. */
  private static final int SAMPLE = 20_000;

  /** Print columns between which a page's text is set. */
  private static final int NARROWEST = 30;

  private static final int WIDEST = 160;

  /** Numbers and signs a paragraph or list item begins with. */
  private static final Pattern OPENING = Pattern.compile(
      "^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十]{1,3}[部章节条]|[（(]?\\d{1,2}[）)、.．](?!\\d)|[①-⑳⑴-⒇⒈-⒛]|[-•*+] |#|附[件：:]|[备附]?注[：:]).*");

  static Wrapping of(List<List<Line>> pages) {
    List<Integer> widths = new ArrayList<>();
    int lines = 0;
    int spaced = 0;
    int unfinished = 0;
    for (List<Line> page : pages) {
      for (int i = 0; i < page.size() && lines < SAMPLE; i++) {
        Line line = page.get(i);
        if (line.blank()) continue;
        lines++;
        if (i + 1 < page.size() && page.get(i + 1).blank()) spaced++;
        if (!prose(line.text())) continue;
        widths.add(width(line.text().strip()));
        if (!finished(line.text())) unfinished++;
      }
    }
    int prose = widths.size();
    if (prose < ENOUGH) return new Wrapping(0, false);
    Collections.sort(widths);
    // A text whose lines end where its paragraphs do has lines of any length; broken lines end
    // within a narrow band.
    int full = widths.get(prose * 19 / 20);
    long nearlyFull = widths.stream().filter(w -> w >= full * 0.85).count();
    boolean wrapped = full <= WIDEST && nearlyFull * 5 >= prose * 2L && unfinished * 5 >= prose * 2;
    return wrapped ? new Wrapping(full, spaced * 10 >= lines * 8) : new Wrapping(0, false);
  }

  private static boolean prose(String line) {
    if (line.indexOf('\t') >= 0 || line.indexOf('|') >= 0 || line.indexOf("  ", 8) >= 0)
      return false;
    boolean marks = line.indexOf('，') >= 0
        || line.indexOf('。') >= 0
        || line.indexOf('、') >= 0
        || line.indexOf('；') >= 0;
    return marks && width(line.strip()) >= NARROWEST;
  }

  /**
   * Whether a paragraph ends after a line.
   *
   * @param blanks blank lines that follow
   * @param next the words of the next line, empty at the end
   */
  boolean ends(String line, int blanks, String next) {
    if (next.isEmpty() || next.startsWith("\u3000") || OPENING.matcher(next).lookingAt())
      return true;
    if (blanks > 0 && !doubleSpaced) return true;
    if (width == 0 || line.isBlank()) return false;
    // The first line of a paragraph is indented by two characters, so it may be shorter and still
    // be full.
    double share = (double) width(line) / width;
    return line.endsWith("：") || share < (finished(line) ? 0.85 : 0.75);
  }

  private static boolean finished(String line) {
    String text = line.stripTrailing();
    return "。；：！？.;:!?）)”".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) width += text.charAt(i) < 0x1100 ? 1 : 2;
    return width;
  }
}
