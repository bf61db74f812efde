package org.mingzhang.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mingzhang.lexicon.Yaml;

/** The parts of a form file that say how it is set out: header trees, row plans, numbers, lines above and below. */
final class LayoutReader {
  static final Set<String> KEYS = Set.of(
      "lead",
      "notes",
      "decimals",
      "rounded-zero",
      "column-numbers",
      "texts",
      "optional",
      "separators",
      "pairs");
  private static final Set<String> ROW_KEYS = Set.of(
      "side",
      "word",
      "level",
      "with",
      "unit",
      "breakdown",
      "when-empty",
      "optional",
      "tree",
      "levels",
      "names",
      "numbered",
      "only",
      "all",
      "each",
      "by",
      "groups",
      "values",
      "year",
      "print",
      "change",
      "field",
      "is",
      "wide",
      "heading",
      "zero",
      "execution",
      "columns",
      "group");
  private static final List<String> USUAL_LEAD = List.of("部门名称：{issuer}", "单位：{unit}");
  private static final Pattern DECIMALS = Pattern.compile("(up to |0 or )?([0-9])");
  private static final int DEEPEST_HEADER = 8;

  private LayoutReader() {}

  static Layout read(Yaml.Node node, List<Layout.Part> parts) {
    String zero = node.get("zero").text("0");
    List<String> lead =
        node.get("lead").isMissing() ? USUAL_LEAD : node.get("lead").texts();
    return new Layout(
        parts,
        decimals(node.get("decimals").text(zero.contains(".") ? "2" : "0")),
        node.get("rounded-zero").text(zero.isEmpty() ? "0" : zero),
        lead,
        numbering(node.get("column-numbers").text("none")),
        node.get("texts").strings(),
        node.get("optional").texts(),
        node.get("notes").texts(),
        !node.get("separators").text("").equals("none"),
        node.get("pairs").texts().stream().map(LayoutReader::span).toList());
  }

  private static int span(String text) {
    if (!text.matches("[1-9]"))
      throw new IllegalArgumentException("pairs: \"" + text + "\" is not a number of columns");
    return Integer.parseInt(text);
  }

  private static Layout.Decimals decimals(String text) {
    Matcher decimals = DECIMALS.matcher(text);
    if (!decimals.matches())
      throw new IllegalArgumentException(
          "decimals: \"" + text + "\" is not a number such as 2, or up to 2, or 0 or 2");
    int most = Integer.parseInt(decimals.group(2));
    String choice = decimals.group(1);
    if (choice == null) return new Layout.Decimals(List.of(most));
    return new Layout.Decimals(
        choice.startsWith("up")
            ? IntStream.rangeClosed(0, most).boxed().toList()
            : List.of(0, most));
  }

  private static Layout.Numbering numbering(String text) {
    return switch (text) {
      case "none" -> Layout.Numbering.NONE;
      case "named" -> Layout.Numbering.NAMED;
      case "bare" -> Layout.Numbering.BARE;
      default ->
        throw new IllegalArgumentException(
            "column-numbers: \"" + text + "\" is not one of none, named, bare");
    };
  }

  /** One side of a form, or the whole of one without sides. */
  static Layout.Part part(Yaml.Node node, String side) {
    List<List<String>> columns = new ArrayList<>();
    for (Yaml.Node column : node.get("columns").list()) columns.addAll(paths(column, "columns", 0));
    List<List<String>> labels = new ArrayList<>();
    for (Yaml.Node label : node.get("labels").list()) labels.addAll(paths(label, "labels", 0));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Yaml.Node row : node.get("rows").list()) rows.add(row(row, side));
    return new Layout.Part(labels, columns, rows);
  }

  /** The header paths below one entry of a header tree: a word, or a map of a word to what stands below it. */
  private static List<List<String>> paths(Yaml.Node node, String key, int depth) {
    if (depth > DEEPEST_HEADER)
      throw new IllegalArgumentException(key + ": deeper than " + DEEPEST_HEADER + " levels");
    if (!node.isMap()) return List.of(List.of(node.text()));
    List<List<String>> paths = new ArrayList<>();
    node.entries().forEach((word, below) -> {
      for (Yaml.Node child : below.list()) {
        for (List<String> tail : paths(child, key, depth + 1)) {
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
    node.entries().forEach((key, value) -> {
      if (!ROW_KEYS.contains(key))
        throw new IllegalArgumentException("rows: unknown key \"" + key + "\"");
      row.put(key, plain(value));
    });
    return row;
  }

  private static Object plain(Yaml.Node node) {
    if (node.isMap()) return node.strings();
    return node.isList() ? node.texts() : node.text();
  }
}
