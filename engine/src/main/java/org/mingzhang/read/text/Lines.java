package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Source.Problem;
import org.mingzhang.fact.Place;
import org.mingzhang.read.intake.Characters;
import org.mingzhang.read.intake.Limits;

/** Cuts a text into pages at form feeds and pages into lines at any line break, within the limits. */
final class Lines {
  private final String text;
  private final List<Problem> problems;
  private final List<List<Line>> pages = new ArrayList<>();
  private int number = 1;
  private int kept;

  private Lines(String text, List<Problem> problems) {
    this.text = text;
    this.problems = problems;
  }

  /** The lines of each page; a text without form feeds is one page. White space after the last word is dropped. */
  static List<List<Line>> of(String text, List<Problem> problems) {
    Lines lines = new Lines(text, problems);
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) end--;
    int start = 0;
    boolean paged = text.lastIndexOf('\f', end - 1) >= 0;
    while (start <= end) {
      int feed = text.indexOf('\f', start);
      int pageEnd = feed < 0 || feed > end ? end : feed;
      if (!lines.addPage(start, pageEnd, paged ? lines.pages.size() + 1 : 0)) break;
      start = pageEnd + 1;
    }
    return lines.pages;
  }

  private boolean addPage(int from, int to, int page) {
    List<Line> lines = new ArrayList<>();
    pages.add(lines);
    if (pages.size() > Limits.ROWS) return full(page);
    int start = from;
    while (true) {
      int end = start;
      while (end < to && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
      Line line = new Line(cut(start, end), number, page);
      lines.add(line);
      if (!line.blank() && ++kept == Limits.BLOCKS) return full(page);
      if (end >= to) return true;
      number++;
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
  }

  private boolean full(int page) {
    Place place = new Line("", number, page).place();
    problems.add(new Problem("第 " + number + " 行以后的内容", "内容太长，只读到这里，后面的没有读。", place));
    return false;
  }

  private String cut(int start, int end) {
    int most = start + Limits.LINE_CHARACTERS;
    if (end > most) {
      String why = "这一行超过 " + Limits.LINE_CHARACTERS + " 个字符，后面的没有读。";
      if (problems.size() < 100)
        problems.add(new Problem("第 " + number + " 行", why, Place.onLine(number)));
    }
    return Characters.clean(text.substring(start, Math.min(end, most))).replace('\n', ' ');
  }
}
