package org.mingzhang.write.narrative;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.fact.Axis;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.phrase.Template;

/**
 * A figure that sentences name.
 *
 * @param axes its coordinate; a member may be a slot: {@code project: "{project}"}
 * @param words what it is called
 * @param about the keys under which texts speak of it, the first being the one asked for
 * @param base what it is compared with where a slot names nothing else
 * @param use what it is for where no text says so; empty for nothing
 */
record FigureSpec(
    Map<Axis, Template> axes, Template words, List<Template> about, String base, Template use) {
  private static final List<String> OWN = List.of("words", "about", "base", "use");

  static FigureSpec of(String name, Yaml.Node node) {
    Map<Axis, Template> axes = new LinkedHashMap<>();
    node.entries().forEach((key, value) -> {
      if (!OWN.contains(key)) axes.put(Axis.named(key), Template.parse(value.text()));
    });
    if (axes.isEmpty())
      throw new IllegalArgumentException("figures: " + name + " has no coordinate");
    return new FigureSpec(
        axes,
        Template.parse(node.get("words").text(name)),
        node.get("about").texts().stream().map(Template::parse).toList(),
        node.get("base").text("last"),
        Template.parse(node.get("use").text("")));
  }
}
