package org.mingzhang.budget.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.lexicon.Yaml;

/** Which accounts go together, from {@code budget/natures.yaml}. */
final class Natures {
  private static final Yaml.Node ROOT = Yaml.resource("budget/natures.yaml");
  private static final Map<String, List<String>> ECONOMIC = lists("natures");
  private static final Map<String, List<String>> GOVERNMENT = lists("government");

  private Natures() {}

  private static Map<String, List<String>> lists(String key) {
    Map<String, List<String>> lists = new HashMap<>();
    ROOT.get(key).entries().forEach((name, codes) -> lists.put(name, codes.texts()));
    return lists;
  }

  /** The economic accounts a nature usually has; empty where it has any. */
  static List<String> usual(String nature) {
    return ECONOMIC.getOrDefault(nature, List.of());
  }

  /** The department's accounts that a government account is made of; empty where that is not known. */
  static List<String> madeOf(String government) {
    return government.length() < 3
        ? List.of()
        : GOVERNMENT.getOrDefault(government.substring(0, 3), List.of());
  }

  static boolean fits(String code, List<String> beginnings) {
    return beginnings.isEmpty() || beginnings.stream().anyMatch(code::startsWith);
  }
}
