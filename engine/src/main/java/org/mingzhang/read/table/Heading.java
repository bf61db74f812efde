package org.mingzhang.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.document.Block;
import org.mingzhang.document.Table;
import org.mingzhang.lexicon.Lexicon;
import org.mingzhang.lexicon.Words;

/**
 * What stands between two grids: notes of the one before, then number, title, unit and department of the one after.
 *
 * @param number "表6" without spaces, "" where none is printed
 * @param title "" where none is printed
 * @param captions the lines that are the table's number, title, unit and department: no text of the narrative
 * @param intervening whether other text stands between, so that the grid after cannot continue the one before
 */
record Heading(
    String number,
    String title,
    @Nullable MoneyUnit unit,
    List<Table.Note> notesBefore,
    boolean intervening,
    @Nullable String lastWords,
    List<Block.Paragraph> captions) {

  private static final Pattern NUMBER =
      Pattern.compile("^(?:附件?)?表\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[-—]\\d+)?[:：、.\\s]*");
  private static final Pattern UNIT = Pattern.compile("(?:金额)?单位\\s*[:：]\\s*(?:人民币)?((?:万|亿)?元)");
  private static final Pattern DEPARTMENT =
      Pattern.compile("^(?:编制|预算|填报|公开)?(?:部门|单位)(?:[（(]单位[)）])?(?:名称)?(?:[（(]公章[)）])?\\s*[:：].*");
  private static final Pattern NOTE = Pattern.compile("^(?:注|备注|说明|附注)\\s*[:：].*");
  private static final Pattern NUMBERED = Pattern.compile("^\\^?\\{?\\(?\\d{1,2}[.．、)）].*");
  private static final Pattern TITLE =
      Pattern.compile("^.{0,45}?(?:表|一览|明细|情况表)(?:\\s*[（(][^（()）]{1,16}[)）])?$");
  private static final Pattern YEAR_LINE =
      Pattern.compile("^[（(]?\\d{4}\\s*年度?[)）]?(?:\\s*(?:金额)?单位\\s*[:：].*)?$");
  private static final Pattern PUBLIC_NUMBER = Pattern.compile("^公开\\d{2}表$");

  static final Heading NONE = new Heading("", "", null, List.of(), false, null, List.of());

  static Heading of(List<Block.Paragraph> between, Lexicon lexicon) {
    String number = "";
    String title = "";
    MoneyUnit unit = null;
    List<Table.Note> notes = new ArrayList<>();
    boolean intervening = false;
    boolean inNotes = false;
    String last = null;
    List<Block.Paragraph> captions = new ArrayList<>();
    Block.Paragraph titleLine = null;
    for (Block.Paragraph paragraph : between) {
      String text = paragraph.text().strip();
      if (text.isEmpty()) continue;
      Optional<MoneyUnit> here = unitIn(text);
      if (here.isPresent()) unit = here.get();
      String rest = UNIT.matcher(text).replaceFirst("").strip();
      Matcher numbered = NUMBER.matcher(text);
      if (NOTE.matcher(text).matches()) {
        notes.add(new Table.Note(text, paragraph.place()));
        inNotes = true;
      } else if (rest.isEmpty()
          || DEPARTMENT.matcher(rest).matches()
          || YEAR_LINE.matcher(text).matches()
          || PUBLIC_NUMBER.matcher(Words.plain(text)).matches()) {
        captions.add(paragraph);
        inNotes = false;
      } else if (numbered.find() && isTitleOrNothing(text.substring(numbered.end()))) {
        number = "表" + numbered.group(1);
        title = text.substring(numbered.end()).strip();
        captions.add(paragraph);
        inNotes = false;
      } else if (TITLE.matcher(rest).matches() && rest.indexOf('。') < 0) {
        title = rest;
        if (titleLine != null) captions.remove(titleLine);
        titleLine = paragraph;
        captions.add(paragraph);
        inNotes = false;
      } else if (isHeaderLine(text, lexicon)) {
        // A header row that the format could not tell from a line of text.
        captions.add(paragraph);
        inNotes = false;
      } else if (inNotes
          && (NUMBERED.matcher(text).matches() || !text.endsWith("表"))
          && notes.size() < 6) {
        notes.add(new Table.Note(text, paragraph.place()));
      } else {
        intervening = true;
        number = "";
        title = "";
        last = text;
        captions.clear();
        inNotes = false;
      }
    }
    return new Heading(
        number, title, unit, List.copyOf(notes), intervening, last, List.copyOf(captions));
  }

  private static boolean isHeaderLine(String text, Lexicon lexicon) {
    return text.length() <= 60 && Stream.of(text.split("\\s{2,}|\t")).allMatch(lexicon::knows);
  }

  private static boolean isTitleOrNothing(String rest) {
    return rest.isBlank() || TITLE.matcher(rest.strip()).matches();
  }

  static Optional<MoneyUnit> unitIn(String text) {
    Matcher unit = UNIT.matcher(text);
    return unit.find() ? MoneyUnit.namedIn(unit.group(1)) : Optional.empty();
  }

  static boolean isTitle(String text) {
    return text.length() >= 3 && TITLE.matcher(text).matches() && text.indexOf('。') < 0;
  }

  /** Whether it names a table at all. */
  boolean isNamed() {
    return !number.isEmpty() || !title.isEmpty();
  }

  boolean sameTable(String otherNumber, String otherTitle) {
    String mine = Words.plain(title);
    String other = Words.plain(otherTitle);
    if (!mine.isEmpty() && !other.isEmpty())
      return mine.equals(other)
          && (number.isEmpty() || otherNumber.isEmpty() || number.equals(otherNumber));
    return !number.isEmpty() && number.equals(otherNumber);
  }
}
