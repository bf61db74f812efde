package org.mingzhang.read.performance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.document.SelfEvaluation.Indicator;

/**
 * The indicator rows of one form, collected row by row. Columns are those of the header while the grid is the header's
 * own; on a continuation page, whose columns differ, a row is read from its two ends: the name and target follow the
 * second-level word, weight and score are the last two numbers, the actual value stands before them.
 */
final class IndicatorRows {
  private final EvaluationWords words = EvaluationWords.SHIPPED;
  private final Map<String, Integer> header = new HashMap<>();
  private int headerGrid = -1;
  private String first = "";
  private String second = "";
  private Optional<Read> orphan = Optional.empty();
  private final List<Indicator> indicators = new ArrayList<>();

  private record Read(
      String name, String target, String actual, String weight, String score, String reason) {
    boolean isLoose() {
      return name.isEmpty() && target.isEmpty();
    }
  }

  /** Takes the header row of the indicators, if it is one. */
  boolean takesHeader(FormRow row) {
    Map<String, Integer> found = new HashMap<>();
    for (FormRow.Cell cell : row.cells()) {
      words.column(cell.text()).ifPresent(name -> found.putIfAbsent(name, cell.from()));
    }
    if (!found.containsKey("third") || !found.containsKey("score") && !found.containsKey("actual"))
      return false;
    header.clear();
    header.putAll(found);
    headerGrid = row.grid();
    return true;
  }

  boolean hasHeader() {
    return !header.isEmpty();
  }

  void take(FormRow row) {
    int level = levelCell(row);
    Optional<String> word =
        level < 0 ? Optional.empty() : words.second(row.cells().get(level).text());
    for (FormRow.Cell cell : row.cells()) {
      String bare = EvaluationWords.bare(cell.text()).replaceAll("[(（].*", "");
      if (words.firstOfSecond.containsValue(bare) && (word.isEmpty() || !bare.equals(word.get())))
        first = bare;
    }
    if (word.isPresent()) {
      second = word.get();
      if (row.cells().get(level).own()) first = words.firstOfSecond.getOrDefault(second, first);
    }
    Optional<Read> read = row.grid() == headerGrid ? byHeader(row) : byEnds(row, level);
    if (read.isEmpty()) return;
    Read now = read.get();
    if (now.isLoose()) {
      if (!now.weight.isEmpty() && level < 0) orphan = read;
      else if (word.isPresent()) add(now, row);
      return;
    }
    add(doubled(row, level) ? withoutThePieceAbove(now) : now, row);
  }

  private void add(Read read, FormRow row) {
    String actual = read.actual;
    // The upper piece of a cut row stands alone above it: same weight and score, and the readable
    // actual value.
    if (orphan.isPresent()
        && orphan.get().weight.equals(read.weight)
        && orphan.get().score.equals(read.score)) {
      actual = orphan.get().actual;
    }
    orphan = Optional.empty();
    indicators.add(new Indicator(
        first,
        second,
        read.name,
        read.target,
        actual,
        read.weight,
        read.score,
        read.reason,
        row.place()));
  }

  /** A row cut out of two rows says the second-level word twice. */
  private boolean doubled(FormRow row, int level) {
    if (level < 0) return false;
    return EvaluationWords.bare(row.cells().get(level).text()).length() >= 2 * second.length();
  }

  /** What a doubled row repeats of the row above is taken away; a repeated target is the other row's. */
  private Read withoutThePieceAbove(Read read) {
    if (indicators.isEmpty()) return read;
    Indicator above = indicators.get(indicators.size() - 1);
    if (above.level3().isEmpty() || !read.name.startsWith(above.level3())) return read;
    String target = read.target.equals(above.target()) ? "" : read.target;
    return new Read(
        read.name.substring(above.level3().length()),
        target,
        read.actual,
        read.weight,
        read.score,
        read.reason);
  }

  private int levelCell(FormRow row) {
    for (int i = 0; i < row.cells().size(); i++)
      if (words.second(row.cells().get(i).text()).isPresent()) return i;
    return -1;
  }

  private Optional<Read> byHeader(FormRow row) {
    Read read = new Read(
        under(row, "third"),
        under(row, "target"),
        under(row, "actual"),
        under(row, "weight"),
        under(row, "score"),
        under(row, "reason"));
    boolean numbers = (read.weight.isEmpty() || Pieces.isNumber(read.weight))
        && (read.score.isEmpty() || Pieces.isNumber(read.score));
    if (!numbers || read.weight.isEmpty() && read.score.isEmpty() && read.actual.isEmpty())
      return Optional.empty();
    return Optional.of(read);
  }

  private String under(FormRow row, String column) {
    Integer at = header.get(column);
    return at == null ? "" : row.at(at);
  }

  private Optional<Read> byEnds(FormRow row, int level) {
    List<FormRow.Cell> cells = row.cells();
    int weight = -1;
    for (int i = cells.size() - 2; i > Math.max(0, level); i--) {
      boolean pair = Pieces.isNumber(cells.get(i).text())
          && Pieces.isNumber(cells.get(i + 1).text());
      if (pair && cells.get(i).to() == cells.get(i + 1).from()) {
        weight = i;
        break;
      }
    }
    if (weight < 0 || level < 0 && !hasHeader()) return Optional.empty();
    int start = level < 0 ? cells.get(0).from() : cells.get(level).to();
    int end = cells.get(weight).from();
    String name = row.at(start);
    int next = start + 1;
    for (FormRow.Cell cell : cells) if (cell.from() == start) next = cell.to();
    String target = next < end - 1 ? row.at(next) : "";
    String actual = end - 1 > start ? row.at(end - 1) : "";
    String reason = cells.size() > weight + 2 ? cells.get(weight + 2).text() : "";
    return Optional.of(new Read(
        name, target, actual, cells.get(weight).text(), cells.get(weight + 1).text(), reason));
  }

  List<Indicator> indicators() {
    return indicators;
  }
}
