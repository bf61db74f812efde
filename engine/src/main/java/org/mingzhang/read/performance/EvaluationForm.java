package org.mingzhang.read.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.document.SelfEvaluation;
import org.mingzhang.fact.Place;

/** One self-evaluation form while its rows come in: head, money, indicators, total. */
final class EvaluationForm {
  private final EvaluationWords words = EvaluationWords.SHIPPED;
  private final Pattern code = Pattern.compile("(?<!\\d)\\d{" + words.codeDigits + "}(?!\\d)");
  private final IndicatorRows indicators = new IndicatorRows();
  private String projectCode = "";
  private String project = "";
  private String unitName = "";
  private List<String> money = List.of();
  private String totalWeight = "";
  private String totalScore = "";
  private boolean complete;
  private Place place = Place.UNKNOWN;

  boolean hasMoney() {
    return !money.isEmpty();
  }

  boolean isComplete() {
    return complete;
  }

  /** Whether what was collected is a self-evaluation and not another form of a project. */
  boolean isEvaluation() {
    return hasMoney() && indicators.hasHeader() && !indicators.indicators().isEmpty();
  }

  void take(FormRow row) {
    if (place.equals(Place.UNKNOWN)) place = row.place();
    if (indicators.takesHeader(row)) return;
    if (indicators.hasHeader()) {
      int total = row.label(words, "total");
      if (total >= 0) {
        total(row, total);
        return;
      }
      indicators.take(row);
      return;
    }
    head(row);
    int label = row.label(words, "money");
    if (label >= 0 && money.isEmpty()) money = money(row, label);
  }

  private void total(FormRow row, int label) {
    List<String> numbers = numbers(row, label);
    if (numbers.size() >= 2) totalWeight = numbers.get(numbers.size() - 2);
    if (!numbers.isEmpty()) totalScore = numbers.get(numbers.size() - 1);
    complete = true;
  }

  private void head(FormRow row) {
    int at = row.label(words, "code");
    if (at >= 0 && projectCode.isEmpty()) projectCode = projectCode(row, at);
    at = row.label(words, "project");
    if (at >= 0 && project.isEmpty()) project = value(row, at);
    at = row.label(words, "unit");
    if (at >= 0 && unitName.isEmpty()) unitName = value(row, at);
    if (project.isEmpty()) project = glued(row, "project");
  }

  private String projectCode(FormRow row, int label) {
    for (FormRow.Cell cell : row.cells()) {
      Matcher whole = code.matcher(cell.text());
      if (whole.find()) return whole.group();
    }
    String joined = "";
    for (int i = label + 1;
        i < row.cells().size() && row.cells().get(i).text().matches("\\d{5,21}");
        i++) {
      String piece = row.cells().get(i).text();
      joined = joined.isEmpty() ? piece : Pieces.joinCode(joined, piece, words.codeDigits);
    }
    return joined;
  }

  /** The cells right of a label up to the next label, put together. */
  private String value(FormRow row, int label) {
    String value = "";
    for (int i = label + 1; i < row.cells().size(); i++) {
      String text = row.cells().get(i).text();
      if (stop(text) >= 0 || text.endsWith(":") || text.endsWith("：")) break;
      value = value.isEmpty() ? text : Pieces.joinWords(value, text);
    }
    return value;
  }

  /** A value inside a cell where cut cells ran together: what follows the label, up to the next label. */
  private String glued(FormRow row, String sort) {
    for (FormRow.Cell cell : row.cells()) {
      for (String label : words.labels(sort)) {
        int from = cell.text().indexOf(label);
        if (from < 0 || Pieces.tight(cell.text()).length() <= label.length() + 1) continue;
        String rest = cell.text().substring(from + label.length()).replaceFirst("^[:：\\s]+", "");
        int end = stop(rest);
        return Pieces.tight(end < 0 ? rest : rest.substring(0, end));
      }
    }
    return "";
  }

  private int stop(String text) {
    int first = -1;
    for (String stop : words.stops) {
      int at = text.indexOf(stop);
      if (at >= 0 && (first < 0 || at < first)) first = at;
    }
    return first;
  }

  private static List<String> numbers(FormRow row, int label) {
    List<String> numbers = new ArrayList<>();
    for (int i = label + 1; i < row.cells().size(); i++) {
      String text = Pieces.tight(row.cells().get(i).text());
      if (Pieces.isNumber(text)) numbers.add(text);
    }
    return numbers;
  }

  /**
   * Initial budget, full budget, executed, weight, rate, score: the first two stand at the left end, the last three at the
   * right; what is between them is the executed amount, perhaps cut.
   */
  private static List<String> money(FormRow row, int label) {
    List<String> cells = new ArrayList<>();
    for (int i = label + 1; i < row.cells().size(); i++)
      cells.add(row.cells().get(i).text());
    cells.removeIf(text -> !text.matches(".*\\d.*"));
    for (int i = 1; i + 1 < cells.size(); i++)
      cells.set(i, ownPart(cells.get(i), cells.get(i - 1), cells.get(i + 1)));
    cells.replaceAll(text -> Pieces.tight(text).replace("%", ""));
    int n = cells.size();
    if (n < 6 || n > 8 || !cells.stream().allMatch(Pieces::isNumber)) return List.of();
    String executed = cells.get(2);
    for (int i = 3; i < n - 3; i++)
      executed = Pieces.joinAmount(executed, cells.get(i), cells.get(1), cells.get(n - 2));
    return List.of(
        cells.get(0), cells.get(1), executed, cells.get(n - 3), cells.get(n - 2), cells.get(n - 1));
  }

  /** A cell cut too wide repeats its neighbours: "10 99.24 9.92" between 10 and 9.92 is 99.24. */
  private static String ownPart(String cell, String left, String right) {
    String[] parts = cell.strip().split("\\s+");
    if (parts.length == 3 && parts[0].equals(left) && parts[2].equals(right)) return parts[1];
    if (parts.length == 2 && parts[0].equals(left)) return parts[1];
    if (parts.length == 2 && parts[1].equals(right)) return parts[0];
    return cell;
  }

  SelfEvaluation evaluation(ProjectNames names) {
    return new SelfEvaluation(
        projectCode,
        names.whole(project),
        unitName,
        money.get(0),
        money.get(1),
        money.get(2),
        money.get(3),
        money.get(4),
        money.get(5),
        indicators.indicators(),
        totalWeight,
        totalScore,
        place);
  }
}
