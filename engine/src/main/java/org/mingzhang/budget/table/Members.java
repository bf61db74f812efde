package org.mingzhang.budget.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.fact.Axis;
import org.mingzhang.lexicon.Axes;

/** The members of axes by their Chinese names, as people enter them. */
public final class Members {
  private static final Map<Axis, Map<String, String>> IDS = new EnumMap<>(Axis.class);

  static {
    for (Axis axis : Axis.values()) {
      Map<String, String> ids = new HashMap<>();
      Axes.shipped().members(axis).forEach((id, name) -> {
        ids.put(id, id);
        ids.put(plain(name), id);
      });
      IDS.put(axis, ids);
    }
    Map<String, String> sme = IDS.getOrDefault(Axis.SME, Map.of());
    sme.put("中小企业", "sme");
    sme.put("小微企业", "micro");
  }

  private Members() {}

  /** The member that a Chinese name or an id stands for; brackets and dots may be of either width. */
  public static Optional<String> id(Axis axis, String words) {
    Map<String, String> ids = IDS.getOrDefault(axis, Map.of());
    String id = ids.get(words);
    return Optional.ofNullable(id == null ? ids.get(plain(words)) : id);
  }

  /** The Chinese name; the id itself for a member that has none. */
  public static String name(Axis axis, String id) {
    if (axis == Axis.SME) return id.equals("sme") ? "中小企业" : id.equals("micro") ? "小微企业" : id;
    if (axis == Axis.PROCUREMENT) return id;
    return Axes.shipped().members(axis).getOrDefault(id, id);
  }

  private static String plain(String words) {
    return words
        .strip()
        .replace('(', '（')
        .replace(')', '）')
        .replace('"', '”')
        .replace('“', '”')
        .replace('.', '·');
  }
}
