package org.mingzhang.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Yaml;

/** Turns one form file into a {@link Form}, and says clearly what is wrong with a bad one. */
final class FormReader {
  private static final Set<String> KEYS = Set.of(
      "titles",
      "number",
      "unit",
      "about",
      "labels",
      "columns",
      "rows",
      "left",
      "right",
      "zero",
      "empty-note");
  private static final int DEEPEST_HEADER = 8;

  private FormReader() {}

  /**
   * @param id the form's id
   * @throws IllegalArgumentException naming the key that is wrong
   */
  static Form read(String id, Yaml.Node node) {
    if (!node.isMap()) throw new IllegalArgumentException("a form is a map of keys: " + KEYS);
    for (String key : node.entries().keySet()) {
      if (!KEYS.contains(key))
        throw new IllegalArgumentException("unknown key \"" + key + "\"; the keys are " + KEYS);
    }
    List<String> titles = node.get("titles").texts();
    if (titles.isEmpty())
      throw new IllegalArgumentException("titles: at least one title is needed");
    boolean twoSided = !node.get("left").isMissing();
    if (twoSided == node.get("right").isMissing())
      throw new IllegalArgumentException("left and right go together");
    List<Yaml.Node> sides = twoSided ? List.of(node.get("left"), node.get("right")) : List.of(node);
    List<List<String>> columns = new ArrayList<>();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      for (Yaml.Node column : sides.get(i).get("columns").list()) columns.addAll(paths(column, 0));
      for (Yaml.Node row : sides.get(i).get("rows").list())
        rows.add(row(row, twoSided ? (i == 0 ? "left" : "right") : ""));
    }
    if (columns.isEmpty())
      throw new IllegalArgumentException("columns: at least one column is needed");
    return new Form(
        id,
        titles,
        node.get("number").text(""),
        unit(node.get("unit").text("万元")),
        about(node.get("about")),
        sides.get(0).get("labels").texts(),
        columns,
        rows,
        twoSided,
        node.get("zero").text("0"),
        node.get("empty-note").text(""));
  }

  private static MoneyUnit unit(String word) {
    return MoneyUnit.namedIn(word)
        .orElseThrow(
            () -> new IllegalArgumentException("unit: \"" + word + "\" is not 元, 万元 or 亿元"));
  }

  private static Coordinate about(Yaml.Node node) {
    Coordinate about = Coordinate.EVERYTHING;
    for (Map.Entry<String, String> member : node.strings().entrySet()) {
      about = about.with(Axis.named(member.getKey()), member.getValue());
    }
    return about;
  }

  /** The header paths below one entry of the column tree: a word, or a map of a word to what stands below it. */
  private static List<List<String>> paths(Yaml.Node node, int depth) {
    if (depth > DEEPEST_HEADER)
      throw new IllegalArgumentException("columns: deeper than " + DEEPEST_HEADER + " levels");
    if (!node.isMap()) return List.of(List.of(node.text()));
    List<List<String>> paths = new ArrayList<>();
    node.entries().forEach((word, below) -> {
      for (Yaml.Node child : below.list()) {
        for (List<String> tail : paths(child, depth + 1)) {
          List<String> path = new ArrayList<>();
          path.add(word);
          path.addAll(tail);
          paths.add(path);
        }
      }
    });
    return paths;
  }

  private static Map<String, Object> row(Yaml.Node node, String side) {
    if (!node.isMap())
      throw new IllegalArgumentException("rows: each row is a map such as {word: 合计}");
    Map<String, Object> row = new LinkedHashMap<>();
    if (!side.isEmpty()) row.put("side", side);
    node.entries().forEach((key, value) -> row.put(key, plain(value)));
    return row;
  }

  private static Object plain(Yaml.Node node) {
    return node.isList() ? node.texts() : node.text();
  }
}
