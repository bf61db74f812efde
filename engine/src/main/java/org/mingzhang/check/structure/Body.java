package org.mingzhang.check.structure;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.document.Block;
import org.mingzhang.document.ContentsEntry;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Source;
import org.mingzhang.fact.Place;
import org.mingzhang.lexicon.Words;

/**
 * The short lines of a document outside its 目录: what could be headings and titles, whether in paragraphs or in the first
 * rows of grids. Whether something is printed is asked here, not of the tables read, since a table that could not be
 * read is not missing.
 */
final class Body {
  private static final int LONGEST_HEADING = 60;
  private static final int TITLE_ROWS = 3;

  /**
   * @param words in the form of {@link Words#plain}, number and all
   * @param plain in the form of {@link Heading#plain}
   * @param text as printed
   */
  record Line(String words, String plain, String text, Place place) {
    static Line of(String text, Place place) {
      return new Line(Words.plain(text), Heading.plain(text), text.strip(), place);
    }
  }

  /** Several rules ask one after the other about the same document. */
  private record Last(WeakReference<Disclosure> disclosure, Body body) {}

  private static final ThreadLocal<Last> LAST = new ThreadLocal<>();

  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Integer> count = new HashMap<>();

  private Body() {}

  static Body of(Disclosure disclosure) {
    Last last = LAST.get();
    if (last != null && last.disclosure().get() == disclosure) return last.body();
    Body body = read(disclosure);
    LAST.set(new Last(new WeakReference<>(disclosure), body));
    return body;
  }

  private static Body read(Disclosure disclosure) {
    Body body = new Body();
    int contentsEnd = contentsEnd(disclosure);
    int position = 0;
    for (Source.Page page : disclosure.source().pages()) {
      for (Block block : page.blocks()) {
        if (position++ < contentsEnd) continue;
        if (block instanceof Block.Paragraph paragraph)
          body.add(paragraph.text(), paragraph.place());
        else if (block instanceof Block.Grid grid) body.addTop(grid);
      }
    }
    body.joinNeighbours();
    for (Line line : body.lines) body.count.merge(line.plain(), 1, Integer::sum);
    return body;
  }

  /** The position of the first block behind the 目录. */
  private static int contentsEnd(Disclosure disclosure) {
    List<ContentsEntry> contents = disclosure.contents();
    if (contents.isEmpty()) return 0;
    Place last = contents.get(contents.size() - 1).place();
    int position = 0;
    for (Source.Page page : disclosure.source().pages()) {
      for (Block block : page.blocks()) {
        position++;
        Place place = block.place();
        boolean here =
            place.page() == last.page() && place.line() == last.line() && sameBox(place, last);
        if (here && block instanceof Block.Paragraph) return position;
      }
    }
    return 0;
  }

  private static boolean sameBox(Place a, Place b) {
    return a.box() == null || b.box() == null || a.box().equals(b.box());
  }

  private void addTop(Block.Grid grid) {
    for (Block.Cell cell : grid.cells())
      if (cell.row() < TITLE_ROWS) add(cell.text(), cell.place());
  }

  private void add(String text, Place place) {
    if (text.length() > LONGEST_HEADING || text.chars().noneMatch(Character::isIdeographic)) return;
    lines.add(Line.of(text, place));
  }

  /** A heading wrapped over two lines is also there as one. */
  private void joinNeighbours() {
    int size = lines.size();
    for (int i = 0; i + 1 < size; i++) {
      Line first = lines.get(i);
      Line second = lines.get(i + 1);
      String text = first.text() + second.text();
      if (text.length() <= LONGEST_HEADING) lines.add(Line.of(text, first.place()));
    }
  }

  List<Line> lines() {
    return lines;
  }

  boolean has(String plainTitle) {
    return count.containsKey(plainTitle);
  }

  /** Whether a line begins with these words, number and all. */
  boolean hasStartingWith(String words) {
    String plain = Words.plain(words);
    return lines.stream().anyMatch(line -> line.words().startsWith(plain));
  }
}
