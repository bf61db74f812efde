package org.mingzhang.form;

import java.util.ArrayList;
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

  private FormReader() {}

  /**
   * @param id the form's id
   * @throws IllegalArgumentException naming the key that is wrong
   */
  static Form read(String id, Yaml.Node node) {
    if (!node.isMap()) throw new IllegalArgumentException("a form is a map of keys: " + KEYS);
    for (String key : node.entries().keySet()) {
      if (!KEYS.contains(key) && !LayoutReader.KEYS.contains(key))
        throw new IllegalArgumentException(
            "unknown key \"" + key + "\"; the keys are " + KEYS + " and " + LayoutReader.KEYS);
    }
    List<String> titles = node.get("titles").texts();
    if (titles.isEmpty())
      throw new IllegalArgumentException("titles: at least one title is needed");
    boolean twoSided = !node.get("left").isMissing();
    if (twoSided == node.get("right").isMissing())
      throw new IllegalArgumentException("left and right go together");
    List<Layout.Part> parts = twoSided
        ? List.of(
            LayoutReader.part(node.get("left"), "left"),
            LayoutReader.part(node.get("right"), "right"))
        : List.of(LayoutReader.part(node, ""));
    List<String> optional = node.get("optional").texts();
    List<List<String>> columns = new ArrayList<>();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Layout.Part part : parts) {
      for (List<String> column : part.columns())
        if (!optional.contains(column.get(column.size() - 1))) columns.add(column);
      rows.addAll(part.rows());
    }
    if (columns.isEmpty())
      throw new IllegalArgumentException("columns: at least one column is needed");
    return new Form(
        id,
        titles,
        node.get("number").text(""),
        unit(node.get("unit").text("万元")),
        about(node.get("about")),
        leaves(parts.get(0).labels()),
        columns,
        rows,
        twoSided,
        node.get("zero").text("0"),
        node.get("empty-note").text(""),
        LayoutReader.read(node, parts));
  }

  private static List<String> leaves(List<List<String>> paths) {
    return paths.stream().map(path -> path.get(path.size() - 1)).toList();
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
}
