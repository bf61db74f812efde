package org.mingzhang.budget.folder;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.budget.table.Numbers;
import org.mingzhang.budget.table.Origin;
import org.mingzhang.budget.table.Problems;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Records out of YAML; what does not fit is told with its line and key. */
final class YamlReader {
  private static final int MONEY_DECIMALS = 2;
  private static final int NUMBER_DECIMALS = 6;

  /** Numbers that are no money. */
  private static final Set<String> NO_MONEY = Set.of("execution-weight", "weight", "score");

  private final Origin whole;
  private final Problems problems;

  YamlReader(Origin whole, Problems problems) {
    this.whole = whole;
    this.problems = problems;
  }

  /** The 1-based line a node begins in. */
  static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  void error(Node node, String key, String what, String expected, String fix) {
    problems.error(whole.at(line(node)), key, what, expected, fix);
  }

  /** The entries of a mapping in order. */
  Map<String, Node> entries(Node node, String key) {
    Map<String, Node> entries = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      if (!isBlank(node)) error(node, key, "这里应当分项填写", "“名称: 内容”的若干行", "");
      return entries;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : null;
      if (name == null) error(tuple.getKeyNode(), key, "名称不是一个词", "", "");
      else if (entries.putIfAbsent(name, tuple.getValueNode()) != null)
        error(tuple.getKeyNode(), name, "同一处填了两次", "", "请删去一个");
    }
    return entries;
  }

  List<Node> items(Node node, String key) {
    if (node instanceof SequenceNode sequence) return sequence.getValue();
    if (isBlank(node)) return List.of();
    error(node, key, "这里应当是一个列表", "以“- ”开头的若干行", "");
    return List.of();
  }

  /** A record of this type; components that are missing get "", zero, nothing. */
  <T extends Record> T record(Class<T> type, @Nullable Node node, Node parent, String key) {
    Map<String, Node> entries = node == null ? Map.of() : entries(node, key);
    Node here = node == null ? parent : node;
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] values = new Object[components.length];
    Set<String> unknown = new LinkedHashSet<>(entries.keySet());
    for (int i = 0; i < components.length; i++) {
      String name = RecordKeys.key(components[i]);
      unknown.remove(name);
      Node value = entries.get(name);
      if ((value == null || isBlank(value)) && RecordKeys.isRequired(type, name)) {
        error(value == null ? here : value, name, "没有填", "", "");
      }
      values[i] = value(components[i], value, here, name);
    }
    for (String name : unknown) {
      error(entries.getOrDefault(name, here), name, "不认识的项", oneOf(components), "请改正名称或删去");
    }
    return type.cast(RecordKeys.make(type, values));
  }

  private static String oneOf(RecordComponent[] components) {
    return Arrays.stream(components)
        .map(RecordKeys::key)
        .reduce((a, b) -> a + "、" + b)
        .orElse("");
  }

  private @Nullable Object value(
      RecordComponent component, @Nullable Node node, Node parent, String key) {
    Class<?> type = component.getType();
    if (type == List.class) return list(component.getGenericType(), node, key);
    if (type == Map.class) return counts(node, key);
    if (node == null && RecordKeys.isNullable(component)) return null;
    return single(type, node, parent, key);
  }

  private Object single(Class<?> type, @Nullable Node node, Node parent, String key) {
    if (type.isRecord()) return record(type.asSubclass(Record.class), node, parent, key);
    if (type.isEnum()) return constant(type, node, key);
    String text = node == null ? "" : text(node, key);
    if (type == String.class) return text;
    if (type == boolean.class) return node != null && yes(node, text, key);
    BigDecimal number = text.isEmpty() || node == null
        ? BigDecimal.ZERO
        : number(node, text, key, decimals(type, key));
    return type == int.class ? (Object) number.intValue() : number;
  }

  private static int decimals(Class<?> type, String key) {
    if (type == int.class) return 0;
    return NO_MONEY.contains(key) ? NUMBER_DECIMALS : MONEY_DECIMALS;
  }

  private List<Object> list(Type generic, @Nullable Node node, String key) {
    List<Object> list = new ArrayList<>();
    if (node == null) return list;
    Class<?> of = RecordKeys.last(generic);
    for (Node item : items(node, key)) list.add(single(of, item, item, key));
    return list;
  }

  private Map<String, Integer> counts(@Nullable Node node, String key) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    if (node == null) return counts;
    entries(node, key).forEach((name, value) -> {
      String text = text(value, name);
      counts.put(
          name.equals(YamlWriter.KINDLESS) ? "" : name,
          text.isEmpty() ? 0 : number(value, text, name, 0).intValue());
    });
    return counts;
  }

  /** The words of a scalar without blanks around them. */
  String text(Node node, String key) {
    if (node instanceof ScalarNode scalar) return scalar.getValue().strip();
    error(node, key, "这里应当是一个词、一段话或一个数", "", "");
    return "";
  }

  private boolean yes(Node node, String text, String key) {
    if (text.equals("true") || text.equals("是")) return true;
    if (!text.equals("false") && !text.equals("否") && !text.isEmpty())
      error(node, key, "“" + text + "”看不懂", "true 或 false", "");
    return false;
  }

  private BigDecimal number(Node node, String text, String key, int decimals) {
    try {
      BigDecimal number = Numbers.parse(text, decimals);
      if (decimals > 0 || number.precision() <= 9) return number;
      error(node, key, "“" + text + "”太大", "整数", "");
    } catch (IllegalArgumentException e) {
      String expected =
          decimals == 0 ? "整数" : decimals == MONEY_DECIMALS ? "以元为单位、至多两位小数的数字" : "数字";
      error(node, key, String.valueOf(e.getMessage()), expected, "");
    }
    return BigDecimal.ZERO;
  }

  private Object constant(Class<?> type, @Nullable Node node, String key) {
    Object[] constants = type.getEnumConstants();
    if (node == null || isBlank(node)) return constants[0];
    String text = text(node, key);
    Optional<Object> found = Arrays.stream(constants)
        .filter(c -> RecordKeys.key((Enum<?>) c).equals(text))
        .findFirst();
    if (found.isPresent()) return found.get();
    String all = Arrays.stream(constants)
        .map(c -> RecordKeys.key((Enum<?>) c))
        .reduce((a, b) -> a + "、" + b)
        .orElse("");
    error(node, key, "没有“" + text + "”这一项", all, "");
    return constants[0];
  }

  static boolean isBlank(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
  }
}
