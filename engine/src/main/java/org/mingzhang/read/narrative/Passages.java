package org.mingzhang.read.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Box;
import org.mingzhang.fact.Place;

/**
 * Joins the lines of a document into paragraphs and puts each under its headings. Lines of tables are left out.
 *
 * <p>A line goes on in the next one unless it ends a sentence short of the margin, or the next one begins with a number.
 */
final class Passages {
  private static final Pattern TABULAR =
      Pattern.compile("\\d[\\d,.]*%?[ \\t]+-?\\d[\\d,.]*%?([ \\t]|$)");
  private static final Pattern MARKS = Pattern.compile("[，。；：、]");
  private static final int LONGEST_HEADING = 60;

  private record Line(String text, int width, int margin, Place place, int heading, boolean ends) {}

  private final Source source;
  private final Set<Place> tableLines = new HashSet<>();
  private final Map<Integer, List<Box>> tableBoxes = new HashMap<>();
  private final List<Passage> passages = new ArrayList<>();
  private final boolean wholeParagraphs;
  private Passage.@Nullable Builder open;
  private int openWidth;
  private int openMargin;
  private boolean openEnds;
  private int openHeading;

  private Passages(Source source, List<Table> tables) {
    this.source = source;
    this.wholeParagraphs = Set.of(Source.Format.DOCX, Source.Format.HTML, Source.Format.XLSX)
        .contains(source.format());
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        cover(row.place());
        for (Table.Cell cell : row.cells()) cover(cell.place());
      }
    }
  }

  static List<Passage> of(Source source, List<Table> tables) {
    return new Passages(source, tables).read();
  }

  private void cover(Place place) {
    if (place.line() > 0) tableLines.add(line(place));
    Box box = place.box();
    if (box != null)
      tableBoxes.computeIfAbsent(place.page(), p -> new ArrayList<>()).add(box);
  }

  /** The line alone: the sheets of a workbook count theirs each from 1. */
  private static Place line(Place place) {
    return new Place(null, null, null, place.page(), place.line(), null, null);
  }

  private List<Passage> read() {
    int documentMargin = margin(source.pages());
    for (Source.Page page : source.pages()) {
      int margin = source.format() == Source.Format.PDF ? margin(List.of(page)) : documentMargin;
      for (Block block : page.blocks()) {
        if (block instanceof Block.Grid) close();
        else if (block instanceof Block.Paragraph paragraph) take(paragraph, margin);
      }
    }
    close();
    return underHeadings();
  }

  /** How many characters a full line holds: what nine in ten long lines stay within. */
  private static int margin(List<Source.Page> pages) {
    List<Integer> widths = new ArrayList<>();
    for (Source.Page page : pages) {
      for (Block block : page.blocks()) {
        if (!(block instanceof Block.Paragraph paragraph)) continue;
        String text = paragraph.text();
        if (!MARKS.matcher(text).find() || text.indexOf('\t') >= 0 || text.indexOf('|') >= 0)
          continue;
        int width = width(Tidy.line(text));
        if (width >= 16) widths.add(width);
      }
    }
    if (widths.isEmpty()) return Integer.MAX_VALUE;
    widths.sort(null);
    return widths.get((int) (widths.size() * 0.9));
  }

  /** In half characters: digits and latin letters are half as wide as Chinese ones. */
  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) width += text.charAt(i) < 0x2000 ? 1 : 2;
    return width;
  }

  private void take(Block.Paragraph paragraph, int margin) {
    Place place = paragraph.place();
    if (place.line() > 0 && tableLines.contains(line(place)) || inTable(place)) {
      close();
      return;
    }
    String raw = paragraph.text();
    if (raw.isBlank()) return;
    if (raw.indexOf('\t') >= 0
        || raw.startsWith("|")
        || raw.chars().filter(c -> c == '|').count() > 1
        || TABULAR.matcher(raw).find() && !raw.contains("。") && !raw.contains("，")) {
      close();
      return;
    }
    for (String part : raw.split("\n")) {
      String text = Tidy.line(part);
      if (text.isEmpty()) continue;
      line(new Line(
          text, width(text), margin, place, paragraph.heading(), paragraph.endsParagraph()));
    }
    if (wholeParagraphs) close();
  }

  private boolean inTable(Place place) {
    Box box = place.box();
    if (box == null) return false;
    double middle = (box.top() + box.bottom()) / 2;
    return tableBoxes.getOrDefault(place.page(), List.of()).stream()
        .anyMatch(b -> b.top() < middle
            && middle < b.bottom()
            && b.left() < box.right()
            && box.left() < b.right());
  }

  private void line(Line line) {
    Outline outline = Outline.of(line.text());
    if (open == null || !goesOn(line, outline)) {
      close();
      open = new Passage.Builder(outline);
      openHeading = line.heading();
    }
    open.add(line.text(), line.place());
    openWidth = line.width();
    openMargin = line.margin();
    openEnds = line.ends();
  }

  private boolean goesOn(Line next, Outline outline) {
    Passage.Builder before = open;
    if (before == null) return false;
    if ("，。；、）)；：,".indexOf(next.text().charAt(0)) >= 0) return true;
    if (outline.isNumbered() || openHeading > 0 || next.heading() > 0) return false;
    boolean full = openWidth >= openMargin * 0.88;
    char last = before.last();
    if (last == '：' || last == ':') return before.text().endsWith("原因" + last) || full;
    if ("。；！？;".indexOf(last) >= 0) return full && openWidth >= openMargin * 0.94 && !openEnds;
    boolean tail = next.text().length() <= 6 && !MARKS.matcher(next.text()).find();
    return full || tail || !looksLikeHeading(before);
  }

  private static boolean looksLikeHeading(Passage.Builder passage) {
    if (isTitle(passage.text())) return true;
    boolean named = passage.outline().isNumbered() && passage.length() <= LONGEST_HEADING;
    return named
        && !MARKS
            .matcher(passage.text().substring(passage.outline().label().length()))
            .find();
  }

  private static boolean isTitle(String text) {
    return text.length() <= 40
        && !MARKS.matcher(text).find()
        && Items.Vocabulary.SHIPPED.titles.stream().anyMatch(text::endsWith);
  }

  private void close() {
    if (open != null) {
      String text = open.text();
      boolean ends = "。；！？;：:".indexOf(text.charAt(text.length() - 1)) >= 0;
      boolean heading = openHeading > 0
          || isTitle(text)
          || !ends
              && open.outline().isNumbered()
              && text.length() <= LONGEST_HEADING
              && !text.contains("万元");
      passages.add(open.build(heading));
    }
    open = null;
  }

  private List<Passage> underHeadings() {
    List<Passage> placed = new ArrayList<>();
    List<Passage> stack = new ArrayList<>();
    for (Passage passage : passages) {
      int level = passage.heading() && passage.outline().level() == 0
          ? 1
          : passage.outline().level();
      if (level > 0) stack.removeIf(above -> Math.max(1, above.outline().level()) >= level);
      placed.add(passage.under(stack.stream().map(Passage::text).toList()));
      if (level > 0 && passage.text().length() <= 2 * LONGEST_HEADING) stack.add(passage);
    }
    return placed;
  }
}
