package org.mingzhang.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.mingzhang.document.Table;
import org.mingzhang.lexicon.Lexicon;
import org.mingzhang.lexicon.Words;

/**
 * All tables of a source whose format kept their grids. Numbers missing from the body are left empty; the caller takes
 * them from the 目录.
 */
public final class Tables {
  private final Lexicon lexicon;
  private final HeaderRows headerRows;
  private final HeaderPaths headerPaths;
  private final List<Block.Paragraph> captions = new ArrayList<>();

  private Tables(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.headerRows = new HeaderRows(lexicon);
    this.headerPaths = new HeaderPaths(lexicon);
  }

  /**
   * What the grids of a source give.
   *
   * @param tables in document order, not yet bound to coordinates
   * @param captions the lines around them that print their number, title, unit and department
   */
  public record Found(List<Table> tables, List<Block.Paragraph> captions) {}

  public static Found read(Source source, Lexicon lexicon) {
    Tables tables = new Tables(lexicon);
    List<Table> all = new ArrayList<>();
    for (Draft draft : tables.gather(source)) tables.table(draft).ifPresent(all::add);
    return new Found(all, tables.captions);
  }

  /** Joins grids that belong to one table. */
  private List<Draft> gather(Source source) {
    List<Draft> drafts = new ArrayList<>();
    List<Block.Paragraph> between = new ArrayList<>();
    for (Source.Page page : source.pages()) {
      for (Block block : page.blocks()) {
        if (block instanceof Block.Paragraph paragraph) {
          between.add(paragraph);
        } else if (block instanceof Block.Grid grid) {
          add(drafts, Heading.of(between, lexicon), grid);
          between.clear();
        }
      }
    }
    if (!drafts.isEmpty())
      drafts.get(drafts.size() - 1).notes.addAll(Heading.of(between, lexicon).notesBefore());
    return drafts;
  }

  private void add(List<Draft> drafts, Heading heading, Block.Grid grid) {
    if (heading.isNamed()) captions.addAll(heading.captions());
    Draft previous = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    Matrix matrix = Matrix.of(grid);
    String inner = innerTitle(matrix);
    if (previous != null && inner.isEmpty()) {
      boolean sameHeading = heading.isNamed() && heading.sameTable(previous.number, previous.title);
      boolean unnamed =
          !heading.isNamed() && !heading.intervening() && heading.notesBefore().isEmpty();
      if (sameHeading || unnamed && fits(previous, matrix)) {
        previous.notes.addAll(heading.notesBefore());
        previous.grids.add(grid);
        return;
      }
    }
    if (previous != null) previous.notes.addAll(heading.notesBefore());
    Draft draft = new Draft(heading, grid);
    if (!inner.isEmpty()) draft.title = inner;
    else if (draft.title.isEmpty() && heading.lastWords() != null)
      draft.title = announced(heading.lastWords());
    drafts.add(draft);
  }

  /** "2024年，本单位重点项目绩效目标情况如下：" announces the table 重点项目绩效目标情况. */
  private static String announced(String words) {
    String title = words.replaceFirst("(?:具体)?(?:情况)?如下(?:表)?[：:。]?$", "情况");
    int comma = Math.max(title.lastIndexOf('，'), title.lastIndexOf(','));
    title = title.substring(comma + 1).replaceFirst("^本(?:单位|部门|局)", "").replaceFirst("[：:]$", "");
    return title.length() <= 40 ? title : "";
  }

  /** A grid may continue the one before if its header is the same, or if it has none. */
  private boolean fits(Draft previous, Matrix matrix) {
    Matrix before = Matrix.of(previous.grids.get(0));
    if (GoalTable.isOne(previous.title, before) || isSelfEvaluation(previous.title)) return true;
    if (repeatedHeader(before, matrix) > 0) return true;
    int rows = headerRows.count(matrix);
    boolean anew = rows > 0 && startsAnew(matrix, rows);
    return !anew
        && (Math.abs(before.width() - matrix.width()) <= 1
            || Realigned.canFollow(previous.grids.get(0), matrix));
  }

  /** How many rows of a further page repeat the header of the first. */
  private int repeatedHeader(Matrix first, Matrix matrix) {
    int rows = headerRows.count(matrix);
    int header = headerRows.count(innerTitle(first).isEmpty() ? first : first.below(1));
    return rows > 0
            && alike(
                words(first, header + (innerTitle(first).isEmpty() ? 0 : 1)), words(matrix, rows))
        ? rows
        : 0;
  }

  private boolean startsAnew(Matrix matrix, int rows) {
    for (int r = 0; r < rows; r++) {
      for (Block.Cell cell : matrix.filled(r)) {
        String word = Joined.words(cell.text());
        if (lexicon.label(word).isPresent() || lexicon.side(word).isPresent()) return true;
      }
    }
    return false;
  }

  /** Header words scanned twice seldom agree to the letter: most of the shorter one's characters must. */
  private static boolean alike(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    long shared = shorter.chars().filter(c -> longer.indexOf(c) >= 0).count();
    return !shorter.isEmpty()
        && shared * 10 >= shorter.length() * 7L
        && shorter.length() * 2 >= longer.length();
  }

  private static String words(Matrix matrix, int rows) {
    StringBuilder words = new StringBuilder();
    for (int r = 0; r < Math.min(rows, matrix.height()); r++) {
      for (Block.Cell cell : matrix.filled(r))
        words.append(Words.plain(cell.text()).replace("_", ""));
    }
    return words.toString();
  }

  /** 自评表 are read by themselves; their title may stand in the grid, cut over its cells. */
  private static boolean isSelfEvaluation(Draft draft) {
    return isSelfEvaluation(draft.title)
        || draft.grids.stream()
            .map(Matrix::of)
            .anyMatch(matrix -> isSelfEvaluation(words(matrix, 2)));
  }

  private static boolean isSelfEvaluation(String title) {
    return Words.plain(title).contains("自评表");
  }

  /** A title printed in the grid's own first row. */
  private static String innerTitle(Matrix matrix) {
    for (int r = 0; r < Math.min(2, matrix.height()); r++) {
      List<Block.Cell> filled = matrix.filled(r);
      if (filled.isEmpty()) continue;
      String text = Joined.words(filled.get(0).text());
      return filled.size() == 1
              && matrix.height() > 1
              && Heading.isTitle(text)
              && text.length() <= 40
          ? text
          : "";
    }
    return "";
  }

  private Optional<Table> table(Draft draft) {
    if (isSelfEvaluation(draft)) return Optional.empty();
    MoneyUnit unit = draft.unit != null ? draft.unit : unitInside(draft);
    Matrix first = Matrix.of(draft.grids.get(0));
    if (!innerTitle(first).isEmpty()) first = first.below(1);
    if (GoalTable.isOne(draft.title, first)) return Optional.of(new GoalTable(draft, unit).read());
    int header = headerRows.count(first);
    if (header == 0) return Optional.empty();
    Matrix body = first.below(header);
    List<List<String>> paths = headerPaths.of(first, header);
    Map<Integer, Integer> numbers = HeaderRows.columnNumbers(first, header);
    List<Section> sections = Section.split(paths, lexicon, body, numbers.keySet());
    if (sections.stream().allMatch(section -> section.values().isEmpty())) return Optional.empty();
    return Optional.of(read(draft, unit, body, sections));
  }

  private Table read(Draft draft, MoneyUnit unit, Matrix firstBody, List<Section> sections) {
    List<Table.Column> columns = new ArrayList<>();
    List<Integer> firstColumns = new ArrayList<>();
    for (Section section : sections) {
      firstColumns.add(columns.size());
      for (List<String> path : section.values().values()) {
        columns.add(new Table.Column(path, section.side(), unitOf(path, unit), kind(path)));
      }
    }
    List<List<Table.Row>> rows = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) rows.add(new ArrayList<>());
    for (int g = 0; g < draft.grids.size(); g++) {
      Matrix whole = Matrix.of(
          g == 0 ? draft.grids.get(0) : Realigned.to(draft.grids.get(0), draft.grids.get(g)));
      int header = g == 0 ? 0 : repeatedHeader(Matrix.of(draft.grids.get(0)), whole);
      Matrix matrix = g == 0 ? firstBody : whole.below(header);
      List<Section> here = header == 0 ? sections : sectionsOf(whole, header, sections);
      List<RowReader> readers = new ArrayList<>();
      for (int s = 0; s < here.size(); s++) {
        readers.add(new RowReader(
            here.get(s), sections.get(s), columns, firstColumns.get(s), draft.label()));
      }
      for (int r = 0; r < matrix.height(); r++) {
        Optional<Table.Note> note = note(matrix, r);
        if (note.isPresent()) {
          draft.notes.add(note.get());
          continue;
        }
        if (HeaderRows.isColumnNumbers(matrix, r)
            || matrix.filled(r).stream().allMatch(c -> Values.isBlank(c.text()))) continue;
        for (int s = 0; s < sections.size(); s++)
          readers.get(s).read(matrix, r).ifPresent(rows.get(s)::add);
      }
    }
    List<Table.Row> all = new ArrayList<>();
    rows.forEach(all::addAll);
    return new Table(
        draft.number, draft.title, unit, columns, all, draft.notes, null, draft.place());
  }

  /** Where the columns stand on a further page: its own header tells, if it fits the first page's; else they stay. */
  private List<Section> sectionsOf(Matrix matrix, int header, List<Section> first) {
    Map<Integer, Integer> numbers = HeaderRows.columnNumbers(matrix, header);
    List<Section> own = Section.split(
        headerPaths.of(matrix, header), lexicon, matrix.below(header), numbers.keySet());
    boolean alike = own.size() == first.size();
    for (int s = 0; alike && s < own.size(); s++) {
      alike = own.get(s).values().size() == first.get(s).values().size()
          && (!numbers.isEmpty()
              || own.get(s).labels().size() == first.get(s).labels().size());
    }
    return alike ? own : first;
  }

  private static Optional<Table.Note> note(Matrix matrix, int r) {
    List<Block.Cell> filled = matrix.filled(r);
    if (filled.size() != 1) return Optional.empty();
    String text = Joined.words(filled.get(0).text());
    boolean note =
        text.matches("^(?:注|备注|说明)\\s*[:：].*") || text.length() > 20 && text.endsWith("。");
    return note ? Optional.of(new Table.Note(text, filled.get(0).place())) : Optional.empty();
  }

  private static MoneyUnit unitInside(Draft draft) {
    for (Block.Cell cell : draft.grids.get(0).cells()) {
      Optional<MoneyUnit> unit = Heading.unitIn(cell.text());
      if (unit.isPresent()) return unit.get();
    }
    return MoneyUnit.WAN_YUAN;
  }

  private static MoneyUnit unitOf(List<String> path, MoneyUnit otherwise) {
    for (String word : path) {
      if (word.matches(".*[（(](?:单位[:：])?(?:万|亿)?元[)）].*"))
        return MoneyUnit.namedIn(word).orElse(otherwise);
    }
    return otherwise;
  }

  private static Table.Column.Kind kind(List<String> path) {
    String leaf = path.isEmpty() ? "" : path.get(path.size() - 1);
    if (leaf.contains("%") || leaf.endsWith("率")) return Table.Column.Kind.PERCENT;
    return leaf.contains("目标") || leaf.contains("时间")
        ? Table.Column.Kind.TEXT
        : Table.Column.Kind.AMOUNT;
  }
}
