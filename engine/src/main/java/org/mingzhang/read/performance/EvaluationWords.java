package org.mingzhang.read.performance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.lexicon.Yaml;

/** The words of self-evaluation forms: indicator levels, column heads, labels. Data. */
final class EvaluationWords {
  static final EvaluationWords SHIPPED =
      new EvaluationWords(Yaml.resource("performance/evaluation.yaml"));

  final Map<String, String> firstOfSecond;
  final List<String> stops;
  final List<String> narrative;
  final int codeDigits;
  private final Map<String, List<String>> columns = new LinkedHashMap<>();
  private final Map<String, List<String>> labels = new LinkedHashMap<>();

  private EvaluationWords(Yaml.Node words) {
    firstOfSecond = words.get("second").strings();
    stops = words.get("stops").texts();
    narrative = words.get("narrative").texts();
    codeDigits = Integer.parseInt(words.get("code-digits").text());
    words.get("columns").entries().forEach((name, list) -> columns.put(name, list.texts()));
    words.get("labels").entries().forEach((name, list) -> labels.put(name, list.texts()));
  }

  /** Which column a header cell heads: target, actual, weight … */
  Optional<String> column(String header) {
    String word = bare(header);
    for (var column : columns.entrySet()) {
      if (column.getValue().contains(word)) return Optional.of(column.getKey());
    }
    return Optional.empty();
  }

  /** Whether a cell is, or begins with, one of the form's labels of this sort. */
  boolean isLabel(String sort, String cell) {
    String word = bare(cell);
    return labels.getOrDefault(sort, List.of()).contains(word);
  }

  List<String> labels(String sort) {
    return labels.getOrDefault(sort, List.of());
  }

  /** The second-level indicator a cell names, also where the cell was cut and says it twice. */
  Optional<String> second(String cell) {
    String word = bare(cell);
    if (firstOfSecond.containsKey(word)) return Optional.of(word);
    if (!word.endsWith("指标") && firstOfSecond.containsKey(word + "指标"))
      return Optional.of(word + "指标");
    int half = word.length() / 2;
    if (word.length() % 2 == 0 && word.substring(0, half).equals(word.substring(half))) {
      return Optional.ofNullable(
          firstOfSecond.containsKey(word.substring(half)) ? word.substring(half) : null);
    }
    return Optional.empty();
  }

  /** A cell's word without the form's stars, colons and blanks. */
  static String bare(String cell) {
    return Pieces.tight(cell).replaceAll("^[*＊]+|[:：*＊]+$", "");
  }
}
