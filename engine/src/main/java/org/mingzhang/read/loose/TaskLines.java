package org.mingzhang.read.loose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The tasks of a goal table: a name, wrapped prose, amounts at the end. The amounts close the row; the name is the first
 * word of its first line, or a name that other tables know.
 */
final class TaskLines {
  /** A task with its amounts. */
  record Task(String name, List<Token> amounts, Line line, Line amountLine) {}

  private final int columns;
  private final GoalWords words;
  private final Set<String> names;
  private final List<Task> tasks = new ArrayList<>();
  private final List<Line> block = new ArrayList<>();

  private TaskLines(int columns, GoalWords words, Set<String> names) {
    this.columns = columns;
    this.words = words;
    this.names = names;
  }

  /**
   * @param columns how many amounts a task has
   * @param names row labels of the document's other tables
   */
  static List<Task> read(List<Line> lines, int columns, GoalWords words, Set<String> names) {
    TaskLines reader = new TaskLines(columns, words, names);
    lines.forEach(reader::take);
    return reader.tasks;
  }

  private void take(Line line) {
    List<Token> tokens = line.tokens();
    List<Token> amounts = new ArrayList<>();
    for (int i = tokens.size() - 1;
        i >= 0 && !tokens.get(i).isWord() && amounts.size() < columns;
        i--) amounts.add(0, tokens.get(i));
    boolean closes =
        amounts.size() == columns || !amounts.isEmpty() && amounts.size() == tokens.size();
    if (!closes) {
      block.add(line);
      return;
    }
    String before = String.join(
        " ",
        tokens.subList(0, tokens.size() - amounts.size()).stream()
            .map(Token::text)
            .toList());
    if (!before.isEmpty()) block.add(line.saying(before));
    Line first = block.isEmpty() ? line : block.get(start());
    tasks.add(new Task(block.isEmpty() ? "" : name(start()), amounts, first, line));
    block.clear();
  }

  /** Lines before a known name are the rest of the row above. */
  private int start() {
    for (int i = 0; i < block.size(); i++) {
      if (isKnown(firstWord(block.get(i).text()))) return i;
    }
    return 0;
  }

  private String name(int start) {
    String first = firstWord(block.get(start).text());
    StringBuilder joined = new StringBuilder(first);
    if (isKnown(first)) return first;
    for (int i = start + 1; i < block.size() && i < start + 4; i++) {
      joined.append(firstWord(block.get(i).text()));
      if (isKnown(joined.toString())) return joined.toString();
    }
    return first;
  }

  private boolean isKnown(String name) {
    String key = LooseWords.key(name);
    return names.contains(key) || words.taskTotals.contains(key);
  }

  private String firstWord(String text) {
    String rest = text;
    int space = rest.indexOf(' ');
    if (space > 0 && words.taskGroups.contains(LooseWords.key(rest.substring(0, space))))
      rest = rest.substring(space + 1);
    // a space next to latin letters or digits is typesetting, not a column's end
    for (int i = rest.indexOf(' '); i > 0; i = rest.indexOf(' ', i + 1)) {
      boolean latin = rest.charAt(i - 1) < 0x250 && Character.isLetterOrDigit(rest.charAt(i - 1));
      if (!latin) return rest.substring(0, i);
    }
    return rest;
  }
}
