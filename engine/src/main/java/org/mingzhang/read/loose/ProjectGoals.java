package org.mingzhang.read.loose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.document.Side;
import org.mingzhang.document.Source;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Coordinate;

/**
 * A list of key projects: name, budget, goals in prose that wrap in a narrow column. A row begins where a name known from
 * another table stands before a number, or where the prose above has ended and words stand before a number.
 */
final class ProjectGoals {
  private static final int MOST_NAME_LINES = 4;

  private final Region region;
  private final LooseWords words;
  private final Set<String> names;
  private final String label;
  private final List<Table.Row> rows = new ArrayList<>();
  private final List<Source.Problem> problems = new ArrayList<>();
  private final List<Table.Column> columns = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private int widest;

  /** A row's beginning: the lines of its name, the line with its amount, what follows the amount on it. */
  private record Head(
      int from, int amountLine, String name, Token amount, String prose, boolean known) {}

  private ProjectGoals(Region region, LooseWords words, Set<String> names) {
    this.region = region;
    this.words = words;
    this.names = names;
    this.label = region.number().isEmpty() ? region.title() : region.number();
  }

  /**
   * @param names row labels of the document's other tables, as keys
   */
  static LooseTable read(Region region, LooseWords words, Set<String> names) {
    ProjectGoals reader = new ProjectGoals(region, words, names);
    reader.read();
    List<Table.Note> notes =
        region.notes().stream().map(n -> new Table.Note(n.text(), n.place())).toList();
    Table table = new Table(
        region.number(),
        region.title(),
        region.unit(),
        reader.columns,
        reader.rows,
        notes,
        null,
        region.first().place().inTable(reader.label, null, null));
    return new LooseTable(table, region.lines(), reader.problems);
  }

  private void read() {
    String header = "";
    for (Region.Part part : region.parts()) {
      for (Line line : part.body()) {
        if (header.isEmpty()) header = line.text();
        else if (!line.text().equals(header)) lines.add(line);
      }
    }
    List<String> heads = List.of(header.split(" "));
    Set<String> moneyWords =
        LooseWords.keys(LooseWords.shipped().get("projects").get("money"));
    Set<String> goalWords = LooseWords.keys(LooseWords.shipped().get("projects").get("goal"));
    String money = heads.stream()
        .filter(h -> moneyWords.contains(LooseWords.key(h)))
        .findFirst()
        .orElse("预算数");
    String goal = heads.stream()
        .filter(h -> goalWords.contains(LooseWords.key(h)))
        .findFirst()
        .orElse("绩效目标");
    columns.add(
        new Table.Column(List.of(money), Side.NONE, region.unit(), Table.Column.Kind.AMOUNT));
    columns.add(new Table.Column(List.of(goal), Side.NONE, region.unit(), Table.Column.Kind.TEXT));
    for (Line line : lines) {
      if (line.tokens().stream().allMatch(Token::isWord))
        widest = Math.max(widest, Line.width(line.text()));
    }
    List<Head> starts = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < lines.size(); i++) {
      Head head = head(i, free);
      if (head == null) continue;
      starts.add(head);
      free = i + 1;
    }
    for (int s = 0; s < starts.size(); s++)
      row(starts.get(s), s + 1 < starts.size() ? starts.get(s + 1).from() : lines.size());
  }

  private @Nullable Head head(int i, int free) {
    List<Token> tokens = lines.get(i).tokens();
    for (int t = 0; t < Math.min(tokens.size(), 4); t++) {
      if (tokens.get(t).kind() != Token.Kind.NUMBER) continue;
      String before = Labels.join(tokens.subList(0, t).stream().map(Token::text).toList());
      String prose = String.join(
          " ", tokens.subList(t + 1, tokens.size()).stream().map(Token::text).toList());
      StringBuilder name = new StringBuilder(before);
      for (int from = i; from >= free && from > i - MOST_NAME_LINES; from--) {
        if (from < i) name.insert(0, lines.get(from).text());
        if (isKnown(name.toString()))
          return new Head(from, i, name.toString(), tokens.get(t), prose, true);
      }
      boolean sentence = prose.isEmpty()
          || LooseWords.hasOrdinal(prose)
          || prose.length() > 1 && Tokens.isHan(prose.charAt(0));
      boolean proseEnded = i == free && free == 0 || endsProse(i - 1);
      boolean nameLike =
          before.length() >= 2 && !LooseWords.hasOrdinal(before) && !before.matches(".*[，。；、：].*");
      if (nameLike && sentence && proseEnded)
        return new Head(i, i, before, tokens.get(t), prose, false);
      return null;
    }
    return null;
  }

  private boolean isKnown(String name) {
    String key = LooseWords.key(name);
    return key.length() > 1 && (names.contains(key) || names.contains(LooseWords.canon(name)));
  }

  /** Whether the line closes a sentence or leaves its column unfilled. */
  private boolean endsProse(int i) {
    if (i < 0) return true;
    String text = lines.get(i).text();
    return text.endsWith("。") || text.endsWith("；") || Line.width(text) < widest - 6;
  }

  private void row(Head head, int end) {
    StringBuilder prose = new StringBuilder(head.prose());
    for (int i = head.amountLine() + 1; i < end; i++) prose.append(lines.get(i).text());
    Line line = lines.get(head.amountLine());
    List<Table.Cell> cells = new ArrayList<>();
    Token amount = head.amount();
    Amount money = amount.value() == null ? null : new Amount(amount.value(), region.unit());
    cells.add(new Table.Cell(
        0,
        amount.text(),
        money,
        Coordinate.EVERYTHING,
        line.place().inTable(label, head.name(), columns.get(0).header()).quoting(amount.text())));
    if (!prose.isEmpty()) {
      cells.add(new Table.Cell(
          1,
          prose.toString(),
          null,
          Coordinate.EVERYTHING,
          line.place().inTable(label, head.name(), columns.get(1).header())));
    }
    rows.add(new Table.Row(
        head.name(),
        "",
        null,
        Side.NONE,
        List.of(),
        cells,
        lines.get(head.from()).place().inTable(label, head.name(), null)));
    if (!head.known()) {
      problems.add(new Source.Problem(
          "项目 " + head.name() + " 的名称起止",
          "其他表中没有同名项目可以印证",
          line.place().inTable(label, head.name(), null)));
    }
  }
}
