package org.mingzhang.budget.folder;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.budget.Texts;
import org.mingzhang.budget.table.Numbers;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Records as YAML for people: block style, components in order, what is empty left out. */
final class YamlWriter {
  private static final DumpSettings SETTINGS = DumpSettings.builder()
      .setDefaultFlowStyle(FlowStyle.BLOCK)
      .setIndent(2)
      // One paragraph is one line, or every edit would show as a change of many.
      .setSplitLines(false)
      .setDereferenceAliases(true)
      .build();

  /** What stands for "" where texts on one thing stand beside one on the whole topic. */
  static final String MAIN = "main";

  /** What stands for "" among the kinds of things counted. */
  static final String KINDLESS = "未分类";

  private YamlWriter() {}

  /** An empty key is no word: YAML would write it in two lines. */
  private static String word(String key, String empty) {
    return key.isEmpty() ? empty : key;
  }

  /** A record, list or map as a whole file. */
  static String yaml(Object value) {
    Object plain = plain(value);
    return new Dump(SETTINGS).dumpToString(plain == null ? "" : plain);
  }

  static Map<String, Object> texts(Texts texts) {
    Map<String, Object> topics = new LinkedHashMap<>();
    texts.byTopic().forEach((topic, byKey) -> {
      Map<String, Object> about = new LinkedHashMap<>();
      byKey.forEach((key, paragraphs) -> {
        if (paragraphs.size() == 1) about.put(word(key, MAIN), paragraphs.get(0));
        else if (!paragraphs.isEmpty()) about.put(word(key, MAIN), paragraphs);
      });
      Object only = about.size() == 1 ? about.get(MAIN) : null;
      if (only != null) topics.put(topic, only);
      else if (!about.isEmpty()) topics.put(topic, about);
    });
    return topics;
  }

  /** Maps, lists, words and numbers; null for what is empty. */
  private static @Nullable Object plain(@Nullable Object value) {
    if (value == null || value.equals("") || value.equals(0) || value.equals(false)) return null;
    if (value instanceof BigDecimal number) return number(number);
    if (value instanceof Enum<?> constant) return RecordKeys.key(constant);
    if (value instanceof Record record) return map(record);
    if (value instanceof List<?> list) return list.isEmpty() ? null : items(list);
    if (value instanceof Map<?, ?> map) return map.isEmpty() ? null : entries(map);
    return value;
  }

  private static List<Object> items(List<?> list) {
    List<Object> items = new ArrayList<>();
    for (Object item : list) {
      Object plain = plain(item);
      items.add(plain == null ? "" : plain);
    }
    return items;
  }

  private static Map<String, Object> entries(Map<?, ?> map) {
    Map<String, Object> entries = new LinkedHashMap<>();
    map.forEach((key, value) -> {
      Object plain = plain(value);
      // A key is there because somebody put it there: its zero stays.
      entries.put(word(String.valueOf(key), KINDLESS), plain == null ? value : plain);
    });
    return entries;
  }

  private static @Nullable Object map(Record record) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object plain = plain(RecordKeys.value(component, record));
      if (plain != null) map.put(RecordKeys.key(component), plain);
    }
    return map.isEmpty() ? null : map;
  }

  private static Object number(BigDecimal number) {
    BigDecimal normal = Numbers.normal(number);
    if (normal.scale() == 0) return normal.toBigIntegerExact();
    return normal;
  }
}
