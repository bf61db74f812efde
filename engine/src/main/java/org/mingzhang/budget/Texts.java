package org.mingzhang.budget;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What only people can say: duties, aims, reasons, uses. Asked for by topic and by what it is about.
 *
 * <p>Topics: {@code duties} 部门职责, {@code organisation} 机构设置, {@code aims} 年度工作目标, {@code reasons} why a figure
 * changed, {@code uses} what money is for, {@code scope} whom performance management covers, {@code notes} what else must
 * be said, {@code goals} the year's overall goals. A set of forms may ask for more. What it is about is a key of its own
 * in each topic: a measure ({@code total}, {@code three-public}, {@code vehicle-running}, {@code operating-cost}), a nature
 * ({@code pay}, {@code public}, {@code family}) or a project's name; "" where the topic has but one text.
 */
public record Texts(Map<String, Map<String, List<String>>> byTopic) {
  public static final Texts NONE = new Texts(Map.of());

  public Texts {
    Map<String, Map<String, List<String>>> copy = new LinkedHashMap<>();
    byTopic.forEach((topic, texts) -> {
      Map<String, List<String>> about = new LinkedHashMap<>();
      texts.forEach((key, paragraphs) -> about.put(key, List.copyOf(paragraphs)));
      copy.put(topic, Collections.unmodifiableMap(about));
    });
    byTopic = Collections.unmodifiableMap(copy);
  }

  /** The paragraphs on something; empty where nobody has written any. */
  public List<String> of(String topic, String about) {
    return byTopic.getOrDefault(topic, Map.of()).getOrDefault(about, List.of());
  }
}
