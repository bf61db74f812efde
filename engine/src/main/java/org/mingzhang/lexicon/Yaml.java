package org.mingzhang.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The engine's vocabulary files: YAML in, small typed questions out. */
public final class Yaml {
  private Yaml() {}

  /** A value of a YAML file: a map, a list, a text, or missing. */
  public static final class Node {
    private final @Nullable Object value;
    private final String where;

    Node(@Nullable Object value, String where) {
      this.value = value;
      this.where = where;
    }

    public boolean isMissing() {
      return value == null;
    }

    public boolean isMap() {
      return value instanceof Map;
    }

    public boolean isList() {
      return value instanceof List;
    }

    /** The entry of a map; missing where this is no map or has no such key. */
    public Node get(String key) {
      return new Node(value instanceof Map<?, ?> map ? map.get(key) : null, where + "." + key);
    }

    public String text() {
      if (value == null || value instanceof Map || value instanceof List) {
        throw new IllegalArgumentException(where + ": a word or number is expected here");
      }
      return value.toString();
    }

    public String text(String otherwise) {
      return value == null ? otherwise : text();
    }

    /** The items of a list; a single value counts as a list of one, a missing one as an empty list. */
    public List<Node> list() {
      if (value == null) return List.of();
      if (value instanceof List<?> list) {
        return list.stream().map(item -> new Node(item, where + "[]")).toList();
      }
      return List.of(this);
    }

    public List<String> texts() {
      return list().stream().map(Node::text).toList();
    }

    /** The entries of a map in file order. */
    public Map<String, Node> entries() {
      Map<String, Node> entries = new LinkedHashMap<>();
      if (value instanceof Map<?, ?> map) {
        map.forEach((k, v) -> entries.put(String.valueOf(k), new Node(v, where + "." + k)));
      }
      return entries;
    }

    public Map<String, String> strings() {
      Map<String, String> strings = new LinkedHashMap<>();
      entries().forEach((key, node) -> strings.put(key, node.text()));
      return strings;
    }
  }

  /** A vocabulary file shipped inside the engine. */
  public static Node resource(String path) {
    try (InputStream in = Yaml.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) throw new IllegalArgumentException("no vocabulary file " + path);
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), path);
    } catch (IOException e) {
      throw new UncheckedIOException("vocabulary file " + path, e);
    }
  }

  /**
   * @param label what to call the text in messages
   * @throws IllegalArgumentException where it is no YAML
   */
  public static Node parse(String text, String label) {
    try {
      return new Node(
          new Load(LoadSettings.builder().setLabel(label).build()).loadFromString(text), label);
    } catch (org.snakeyaml.engine.v2.exceptions.YamlEngineException e) {
      throw new IllegalArgumentException(label + ": " + e.getMessage(), e);
    }
  }
}
