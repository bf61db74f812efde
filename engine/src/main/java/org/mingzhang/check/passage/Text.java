package org.mingzhang.check.passage;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.document.Block;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Sentence;
import org.mingzhang.document.Source;
import org.mingzhang.fact.Place;

/**
 * All the words of a document as the rules read them: whole paragraphs of the narrative, cells, and the lines that are in
 * neither (titles, headings).
 */
public final class Text {
  private static final Pattern BY_HAN = Pattern.compile(
      "(?<=[^\\x00-\\x7f])[ \\t\\u00a0\\u3000]+|[ \\t\\u00a0\\u3000]+(?=[^\\x00-\\x7f])|[\\n\\r]+");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern SPACE = Pattern.compile("\\s");
  private static final int LINE_START = 6;
  private static final int LONGEST_CELL = 20_000;
  private static final ThreadLocal<Last> LAST = new ThreadLocal<>();

  /** The rules ask one after the other about the same document: its text is put together once. */
  private record Last(WeakReference<Disclosure> disclosure, Text text) {}

  private final Disclosure disclosure;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Passage> cells = new ArrayList<>();
  private final List<Passage> lines = new ArrayList<>();
  private List<Passage> prose = List.of();
  private List<Passage> all = List.of();
  private final Set<String> lineStarts = new HashSet<>();
  private final List<String> spaced = new ArrayList<>();
  private final List<String> printedLines = new ArrayList<>();

  /**
   * A paragraph with its sentences.
   *
   * @param whole the sentences put together
   */
  public record Paragraph(Passage whole, List<Sentence> sentences) {
    /** The place of the sentence that covers this position of the whole text. */
    public Place at(int position) {
      int end = 0;
      for (Sentence sentence : sentences) {
        end += sentence.text().length();
        if (position < end) return sentence.place();
      }
      return whole.place();
    }
  }

  private Text(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  public static Text of(Disclosure disclosure) {
    Last last = LAST.get();
    if (last != null && last.disclosure.get() == disclosure) return last.text;
    Text text = new Text(disclosure);
    text.readSentences();
    text.readBlocks(disclosure.source());
    text.gather();
    LAST.set(new Last(new WeakReference<>(disclosure), text));
    return text;
  }

  /** What the text is of. */
  public Disclosure disclosure() {
    return disclosure;
  }

  /** The narrative, paragraph by paragraph, without headings. */
  public List<Paragraph> paragraphs() {
    return java.util.Collections.unmodifiableList(paragraphs);
  }

  /** The cells that hold words, of every grid. */
  public List<Passage> cells() {
    return java.util.Collections.unmodifiableList(cells);
  }

  /** Paragraphs and prose cells: all running words. */
  public List<Passage> prose() {
    return prose;
  }

  /** Everything, with headings and titles. */
  public List<Passage> all() {
    return all;
  }

  /** Whether a printed line begins with these words. */
  public boolean beginsALine(String words) {
    String start = tight(words);
    return lineStarts.contains(start.substring(0, Math.min(LINE_START, start.length())));
  }

  /** Whether the two are somewhere printed with a blank between them: two cells or lines, not one word after the other. */
  public boolean isPrintedApart(String first, String second) {
    Pattern apart = Pattern.compile(Pattern.quote(first) + "\\s+" + Pattern.quote(second));
    return spaced.stream().anyMatch(line -> apart.matcher(line).find());
  }

  /** Whether one printed line ends with the first and the next begins with the second. */
  public boolean isPrintedOnTwoLines(String first, String second) {
    for (int i = 1; i < printedLines.size(); i++) {
      if (printedLines.get(i - 1).endsWith(first) && printedLines.get(i).startsWith(second))
        return true;
    }
    return false;
  }

  /** Whether these words are somewhere printed with a blank inside, so that a part may have been lost at a line end. */
  public boolean isPrintedCut(String words) {
    return spaced.stream().anyMatch(line -> tight(line).equals(words));
  }

  /** How often the document says this. */
  public int count(String words) {
    int count = 0;
    for (Passage passage : all()) {
      for (int at = passage.text().indexOf(words);
          at >= 0;
          at = passage.text().indexOf(words, at + 1)) count++;
    }
    return count;
  }

  /** The paragraph that says this, for places. */
  public static String excerpt(String text, int from, int length) {
    return text.substring(from, Math.min(text.length(), from + length));
  }

  private void gather() {
    List<Passage> gathered = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) gathered.add(paragraph.whole);
    gathered.addAll(cells);
    prose = List.copyOf(gathered);
    gathered.addAll(lines);
    all = List.copyOf(gathered);
  }

  private void readSentences() {
    List<Sentence> run = new ArrayList<>();
    for (Sentence sentence : disclosure.sentences()) {
      if (!run.isEmpty() && run.get(0).paragraph() != sentence.paragraph()) add(run);
      run.add(sentence);
    }
    if (!run.isEmpty()) add(run);
  }

  private void add(List<Sentence> run) {
    StringBuilder whole = new StringBuilder();
    for (Sentence sentence : run) whole.append(sentence.text());
    Sentence first = run.get(0);
    Passage passage =
        Passage.of(Passage.Kind.PARAGRAPH, whole.toString(), first.headings(), first.place());
    paragraphs.add(new Paragraph(passage, List.copyOf(run)));
    run.clear();
  }

  private void readBlocks(Source source) {
    Set<String> seen = new HashSet<>();
    for (Paragraph paragraph : paragraphs) {
      seen.add(tight(paragraph.whole.printed()));
    }
    String narrative = String.join("\n", seen);
    for (Source.Page page : source.pages()) {
      for (Block block : page.blocks()) {
        if (block instanceof Block.Grid grid) readCells(grid);
        if (!(block instanceof Block.Paragraph paragraph)) continue;
        String text = unwrapped(paragraph.text());
        String start = tight(text);
        printedLines.add(start);
        lineStarts.add(start.substring(0, Math.min(LINE_START, start.length())));
        if (paragraph.text().indexOf(' ') >= 0) spaced.add(paragraph.text());
        String tight = tight(text);
        if (tight.isEmpty() || !HAN.matcher(tight).find() || tight.length() > LONGEST_CELL)
          continue;
        if (narrative.contains(tight)) continue;
        lines.add(Passage.of(Passage.Kind.LINE, text, List.of(), paragraph.place()));
      }
    }
  }

  private void readCells(Block.Grid grid) {
    String row = "";
    int rowNumber = -1;
    for (Block.Cell cell : grid.cells()) {
      if (cell.row() == rowNumber && !hasWords(cell.text())) continue;
      String text = unwrapped(cell.text().replaceAll("</?[a-zA-Z]{1,6}/?>", ""));
      if (SPACE.matcher(cell.text().strip()).find()) spaced.add(cell.text());
      if (cell.row() != rowNumber) {
        rowNumber = cell.row();
        row = text.length() < 30 ? text : "";
      }
      if (text.length() < 2
          || text.length() > LONGEST_CELL
          || !HAN.matcher(text).find()) continue;
      cells.add(Passage.of(Passage.Kind.CELL, text, List.of(row), cell.place()));
    }
  }

  /** Most cells are numbers: they are told without a regular expression. */
  private static boolean hasWords(String text) {
    for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= '\u2e80') return true;
    return false;
  }

  public static String unwrapped(String text) {
    return BY_HAN.matcher(text.strip()).replaceAll("");
  }

  public static String tight(String text) {
    return text.replaceAll("\\s+", "");
  }
}
