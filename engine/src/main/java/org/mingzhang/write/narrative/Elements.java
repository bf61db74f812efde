package org.mingzhang.write.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.phrase.Template;

/** Reads the steps of an outline. */
final class Elements {
  private static final Set<String> KINDS =
      Set.of("title", "section", "heading", "say", "texts", "table", "chart", "glossary", "do");
  private static final Set<String> OPTIONS =
      Set.of("level", "when", "unless", "about", "ask", "each", "where");
  private static final int DEEPEST = 10;

  private Elements() {}

  static List<Element> read(Yaml.Node nodes) {
    return read(nodes, 0);
  }

  private static List<Element> read(Yaml.Node nodes, int depth) {
    if (depth > DEEPEST) throw new IllegalArgumentException("parts: too many steps in steps");
    List<Element> elements = new ArrayList<>();
    for (Yaml.Node node : nodes.list()) {
      Element element = element(node, depth);
      Condition condition = Condition.of(node);
      elements.add(condition.isAlways() ? element : new Element.Guarded(condition, element));
    }
    return elements;
  }

  private static Element element(Yaml.Node node, int depth) {
    String kind = kind(node);
    Yaml.Node value = node.get(kind);
    return switch (kind) {
      case "title" -> new Element.Title(Template.parse(value.text()));
      case "section" -> new Element.Section(value.text());
      case "heading" -> new Element.Heading(Template.parse(value.text()), level(node, 2));
      case "say" ->
        new Element.Say(value.texts().stream().map(Template::parse).toList(), level(node, 0));
      case "texts" ->
        new Element.Prose(
            value.text(),
            Template.parse(node.get("about").text("")),
            node.get("ask").text(""),
            level(node, 4));
      case "table" -> new Element.TableOf(value.text());
      case "chart" -> new Element.ChartOf(value.text());
      case "glossary" -> new Element.GlossaryOf(Integer.parseInt(value.text()));
      default ->
        new Element.Group(
            node.get("each").isMissing() ? Loop.ONCE : Loop.of(node.get("each"), node.get("where")),
            read(value, depth + 1));
    };
  }

  private static String kind(Yaml.Node node) {
    Map<String, Yaml.Node> entries = node.entries();
    List<String> kinds = entries.keySet().stream().filter(KINDS::contains).toList();
    for (String key : entries.keySet()) {
      if (!KINDS.contains(key) && !OPTIONS.contains(key))
        throw new IllegalArgumentException("parts: unknown key \"" + key + "\"");
    }
    if (kinds.size() != 1)
      throw new IllegalArgumentException(
          "parts: a step has one of " + KINDS + ", this one has " + entries.keySet());
    return kinds.get(0);
  }

  private static int level(Yaml.Node node, int otherwise) {
    return Integer.parseInt(node.get("level").text(String.valueOf(otherwise)));
  }
}
