package org.mingzhang.write.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.phrase.Template;

/**
 * How a document of a set of forms is put together, from {@code outline.yaml} beside the forms. The file of {@code
 * shenzhen/2024-budget} explains every key.
 *
 * @param title the document's title
 * @param numbers how amounts in the text are printed
 * @param ofMeasures the same for figures of some measures
 * @param numbering how each level of headings and items is numbered
 * @param bases what figures are compared with
 * @param document the names of the parts in order
 */
record Outline(
    Template title,
    Numbers numbers,
    Map<String, Numbers> ofMeasures,
    Numbering numbering,
    Map<String, Base> bases,
    Map<String, FigureSpec> figures,
    Map<String, Listing> lists,
    Map<String, ChartSpec> charts,
    List<String> document,
    Map<String, List<Element>> parts) {
  private static final Set<String> KEYS = Set.of(
      "like",
      "title",
      "numbers",
      "numbering",
      "bases",
      "figures",
      "lists",
      "charts",
      "document",
      "parts");
  private static final int MOST_LIKE = 5;

  /**
   * @param node the file
   * @param other gives another set's file, missing where there is none
   * @throws IllegalArgumentException that says what is wrong with the file
   */
  static Outline of(Yaml.Node node, Function<String, Yaml.Node> other) {
    List<Yaml.Node> layers = new ArrayList<>();
    Yaml.Node layer = node;
    while (!layer.isMissing()) {
      for (String key : layer.entries().keySet()) {
        if (!KEYS.contains(key))
          throw new IllegalArgumentException("unknown key \"" + key + "\"; the keys are " + KEYS);
      }
      layers.add(0, layer);
      String like = layer.get("like").text("");
      if (like.isEmpty()) return of(layers);
      if (layers.size() > MOST_LIKE)
        throw new IllegalArgumentException("like: " + like + " goes round in a circle");
      layer = other.apply(like);
    }
    throw new IllegalArgumentException(
        layers.isEmpty() ? "there is no outline" : "like: there is no such outline");
  }

  /** Later layers say what differs from those before. */
  private static Outline of(List<Yaml.Node> layers) {
    Map<String, List<Element>> parts = new LinkedHashMap<>();
    merged(layers, "parts").forEach((name, node) -> parts.put(name, Elements.read(node)));
    List<String> document = last(layers, "document").texts();
    if (document.isEmpty()) throw new IllegalArgumentException("document: no part is named");
    for (String part : document) {
      if (!parts.containsKey(part))
        throw new IllegalArgumentException("document: there is no part " + part);
    }
    Numbers numbers = Numbers.of(last(layers, "numbers"));
    Map<String, Numbers> ofMeasures = new LinkedHashMap<>();
    last(layers, "numbers")
        .get("of")
        .strings()
        .forEach((measure, decimals) -> ofMeasures.put(measure, numbers.with(decimals)));
    return new Outline(
        Template.parse(last(layers, "title").text()),
        numbers,
        ofMeasures,
        new Numbering(last(layers, "numbering").texts()),
        mapped(layers, "bases", (name, node) -> Base.of(node)),
        mapped(layers, "figures", FigureSpec::of),
        mapped(layers, "lists", (name, node) -> Listing.of(node)),
        mapped(layers, "charts", (name, node) -> ChartSpec.of(node)),
        document,
        parts);
  }

  private interface Reading<T> {
    T of(String name, Yaml.Node node);
  }

  private static <T> Map<String, T> mapped(List<Yaml.Node> layers, String key, Reading<T> reading) {
    Map<String, T> read = new LinkedHashMap<>();
    merged(layers, key).forEach((name, node) -> read.put(name, reading.of(name, node)));
    return read;
  }

  private static Map<String, Yaml.Node> merged(List<Yaml.Node> layers, String key) {
    Map<String, Yaml.Node> merged = new LinkedHashMap<>();
    for (Yaml.Node layer : layers) merged.putAll(layer.get(key).entries());
    return merged;
  }

  private static Yaml.Node last(List<Yaml.Node> layers, String key) {
    Yaml.Node found = layers.get(0).get(key);
    for (Yaml.Node layer : layers) {
      if (!layer.get(key).isMissing()) found = layer.get(key);
    }
    return found;
  }
}
