package org.mingzhang.read.loose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.document.Side;
import org.mingzhang.document.Source;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.read.loose.HeaderPhrases.Phrase;

/** A goal table: tasks with amounts, then indicators with targets under their groups; the prose between is passed over. */
final class GoalTable {
  private static final double UNCERTAIN = 3.5;

  private final Region region;
  private final LooseWords words;
  private final GoalWords goals = GoalWords.SHIPPED;
  private final String label;
  private final List<Table.Column> columns = new ArrayList<>();
  private final List<Table.Row> rows = new ArrayList<>();
  private final List<Source.Problem> problems = new ArrayList<>();

  private enum Section {
    ABOVE,
    TASK_HEAD,
    TASKS,
    PROSE,
    INDICATORS
  }

  private GoalTable(Region region, LooseWords words) {
    this.region = region;
    this.words = words;
    this.label = region.number().isEmpty() ? region.title() : region.number();
  }

  /**
   * @param names row labels of the document's other tables, as keys: they tell task names
   */
  static LooseTable read(Region region, LooseWords words, Set<String> names) {
    GoalTable table = new GoalTable(region, words);
    table.read(names);
    List<Table.Note> notes =
        region.notes().stream().map(n -> new Table.Note(n.text(), n.place())).toList();
    Table whole = new Table(
        region.number(),
        region.title(),
        region.unit(),
        table.columns,
        table.rows,
        notes,
        null,
        region.first().place().inTable(table.label, null, null));
    return new LooseTable(whole, region.lines(), table.problems);
  }

  private void read(Set<String> names) {
    List<Line> taskHead = new ArrayList<>();
    List<Line> tasks = new ArrayList<>();
    List<Line> indicators = new ArrayList<>();
    boolean sources = false;
    String targetHead = "目标值";
    Section section = Section.ABOVE;
    for (Region.Part part : region.parts()) {
      for (Line line : part.body()) {
        List<String> heads = List.of(line.text().split(" "));
        if (holds(heads, goals.indicators)) {
          section = Section.INDICATORS;
          sources |= holds(heads, goals.sources);
          for (String head : heads)
            if (goals.targetHead.contains(LooseWords.key(head))) targetHead = head;
          continue;
        }
        if (section != Section.INDICATORS && holds(heads, goals.tasks)) section = Section.TASK_HEAD;
        else if (section == Section.TASK_HEAD && !isTaskHead(line)) section = Section.TASKS;
        else if (section == Section.TASKS && isTaskHead(line)) continue;
        if (section != Section.INDICATORS && goals.prose.contains(LooseWords.key(heads.get(0))))
          section = Section.PROSE;
        switch (section) {
          case ABOVE -> particulars(line);
          case TASK_HEAD -> taskHead.add(line);
          case TASKS -> tasks.add(line);
          case INDICATORS -> indicators.add(line);
          case PROSE -> particulars(line);
        }
      }
    }
    if (!taskHead.isEmpty()) tasks(taskHead, tasks, names);
    if (!indicators.isEmpty()) indicators(indicators, targetHead, sources);
  }

  private static boolean holds(List<String> heads, Set<String> wanted) {
    return heads.stream().anyMatch(head -> wanted.contains(LooseWords.key(head)));
  }

  private boolean isTaskHead(Line line) {
    if (line.tokens().stream().anyMatch(t -> t.kind() == Token.Kind.NUMBER)) return false;
    return HeaderPhrases.of(List.of(line), words).stream()
        .allMatch(p ->
            p.known() || goals.tasks.contains(p.canon()) || goals.taskGroups.contains(p.canon()));
  }

  /** "计划开始日期 2020-01-01 计划完成日期 2020-12-31": particulars of one project. */
  private void particulars(Line line) {
    List<Token> tokens = line.tokens();
    if (tokens.size() < 2 || tokens.size() > 6 || tokens.get(0).text().length() > 16) return;
    for (int i = 0; i < tokens.size(); i += 2) {
      if (i + 1 == tokens.size()) {
        if (i > 0 && tokens.get(i).isWord() && !tokens.get(i - 1).isWord())
          row(tokens.get(i).text(), List.of(), List.of(), line);
        return;
      }
      Token value = tokens.get(i + 1);
      boolean date = value.text().matches("(?:19|20)\\d\\d[-./年]\\d{1,2}.{0,8}");
      if (!tokens.get(i).isWord()
          || !date && value.kind() != Token.Kind.NUMBER && !tokens.get(i).text().equals("项目名称"))
        continue;
      int column = column(
          List.of(""), date || value.isWord() ? Table.Column.Kind.TEXT : Table.Column.Kind.AMOUNT);
      String key = tokens.get(i).text();
      row(key, List.of(), List.of(cell(column, value, key, line)), line);
    }
  }

  private int column(List<String> path, Table.Column.Kind kind) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).path().equals(path) && columns.get(i).kind() == kind) return i;
    }
    String header = String.join("", path);
    MoneyUnit unit = header.contains("万元") ? MoneyUnit.WAN_YUAN : region.unit();
    columns.add(new Table.Column(path, Side.NONE, unit, kind));
    return columns.size() - 1;
  }

  private Table.Cell cell(int column, Token token, String row, Line line) {
    Table.Column head = columns.get(column);
    Amount amount = token.value() != null
            && token.kind() == Token.Kind.NUMBER
            && head.kind() == Table.Column.Kind.AMOUNT
        ? new Amount(token.value(), head.unit())
        : null;
    return new Table.Cell(
        column,
        token.text(),
        amount,
        Coordinate.EVERYTHING,
        line.place().inTable(label, row, head.header()).quoting(token.text()));
  }

  private void row(String key, List<String> context, List<Table.Cell> cells, Line line) {
    rows.add(new Table.Row(
        key, "", null, Side.NONE, context, cells, line.place().inTable(label, key, null)));
  }

  private void tasks(List<Line> head, List<Line> lines, Set<String> names) {
    List<Phrase> phrases = HeaderPhrases.of(head, words).stream()
        .filter(p -> !goals.tasks.contains(p.canon())
            && !goals.taskGroups.contains(p.canon())
            && !words.isLabel(p.canon()))
        .toList();
    List<List<String>> paths =
        new ArrayList<>(HeaderTree.columns(phrases, words).get(0));
    if (paths.isEmpty()) paths.add(List.of("预算金额"));
    int given = amountsGiven(lines);
    if (paths.size() == 1 && given == goals.taskColumns.size()) {
      String above = paths.get(0).get(0);
      paths = new ArrayList<>(
          goals.taskColumns.stream().map(word -> List.of(above, word)).toList());
    }
    while (paths.size() < given) paths.add(List.of("第" + (paths.size() + 1) + "列"));
    List<Integer> positions =
        paths.stream().map(path -> column(path, Table.Column.Kind.AMOUNT)).toList();
    BigDecimal sum = BigDecimal.ZERO;
    for (TaskLines.Task task : TaskLines.read(lines, paths.size(), goals, names)) {
      List<Table.Cell> cells = new ArrayList<>();
      for (int i = 0; i < task.amounts().size(); i++) {
        if (task.amounts().get(i).kind() != Token.Kind.DASH) {
          cells.add(cell(positions.get(i), task.amounts().get(i), task.name(), task.amountLine()));
        }
      }
      row(task.name(), List.of(), cells, task.line());
      if (task.amounts().size() < paths.size())
        problem("任务 " + task.name() + " 的金额所在栏目", "金额少于栏目数", task.line());
      BigDecimal first = task.amounts().get(0).value();
      if (first == null) continue;
      if (!goals.taskTotals.contains(LooseWords.key(task.name()))) {
        sum = sum.add(first);
      } else if (sum.subtract(first)
              .abs()
              .compareTo(new BigDecimal("0.5").multiply(BigDecimal.valueOf(lines.size() + 1L)))
          > 0) {
        problem(
            "任务名称与金额的对应",
            "各任务金额之和 " + sum.toPlainString() + " 与 " + task.name() + " " + first.toPlainString()
                + " 不符",
            task.line());
      }
    }
  }

  /** How many numbers most rows close with. */
  private static int amountsGiven(List<Line> lines) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Line line : lines) {
      List<Token> tokens = line.tokens();
      int numbers = 0;
      while (numbers < tokens.size() && !tokens.get(tokens.size() - 1 - numbers).isWord())
        numbers++;
      if (numbers > 1) counts.merge(numbers, 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(1);
  }

  private void indicators(List<Line> lines, String targetHead, boolean sources) {
    int column = column(List.of(targetHead), Table.Column.Kind.TEXT);
    List<Line> plain = new ArrayList<>();
    List<List<String>> contexts = new ArrayList<>();
    new GroupWords(goals).strip(lines, plain, contexts);
    if (sources) plain.replaceAll(line -> line.saying(goals.withoutSource(line.text())));
    for (IndicatorLines.Indicator indicator : IndicatorLines.read(plain, goals)) {
      String target = indicator.target();
      List<Table.Cell> cells = new ArrayList<>();
      if (!target.isEmpty()) {
        Token token = new Token(target, Token.Kind.WORD, null);
        cells.add(cell(column, token, indicator.name(), indicator.targetLine()));
      }
      row(indicator.name(), contexts.get(plain.indexOf(indicator.line())), cells, indicator.line());
      if (indicator.strange() > UNCERTAIN)
        problem(
            "指标 " + indicator.name() + " 与目标值 " + target + " 的分界",
            "名称与目标值在文本中相连或折行",
            indicator.line());
    }
  }

  private void problem(String what, String why, Line line) {
    if (problems.size() < 30)
      problems.add(new Source.Problem(what, why, line.place().inTable(label, null, null)));
  }
}
