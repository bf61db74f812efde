package org.mingzhang.phrase;

import java.util.HashMap;
import java.util.Map;
import org.mingzhang.lexicon.Yaml;

/** Which way a word of change points. */
public final class Directions {
  private static final class Shipped {
    static final Map<String, Integer> SIGNS =
        read(Yaml.resource("phrases/items.yaml").get("directions"));
  }

  private Directions() {}

  private static Map<String, Integer> read(Yaml.Node node) {
    Map<String, Integer> signs = new HashMap<>();
    for (String word : node.get("up").texts()) signs.put(word, 1);
    for (String word : node.get("down").texts()) signs.put(word, -1);
    for (String word : node.get("same").texts()) signs.put(word, 0);
    return signs;
  }

  /** 1 for a word of rise (增加, 大于), −1 for one of fall (减少, 小于), 0 for any other. */
  public static int sign(String word) {
    return Shipped.SIGNS.getOrDefault(word, 0);
  }

  public static boolean sameWay(String a, String b) {
    return sign(a) != 0 && sign(a) == sign(b);
  }
}
