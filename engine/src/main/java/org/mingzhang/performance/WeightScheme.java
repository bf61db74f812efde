package org.mingzhang.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingzhang.lexicon.Yaml;

/**
 * 权重方案: how the hundred points of a self-evaluation are shared out. Every first-level indicator has a total; within it
 * the weights given stand, and the indicators without one share what is left evenly.
 *
 * <pre>
 * WeightScheme.forForm("shenzhen/2024-final").weigh(…)   10 execution, 50 产出, 30 效益, 10 满意度
 * </pre>
 *
 * @param execution 预算执行率's weight
 * @param decimals of a weight that the scheme gives
 * @param totals points by level
 */
public record WeightScheme(
    String id, String name, BigDecimal execution, int decimals, Map<String, BigDecimal> totals) {
  private static final Yaml.Node DATA = Yaml.resource("performance/schemes.yaml");
  private static final Map<String, List<String>> LEVELS = levels();
  private static final String LEVEL_TAIL = "(?:指标)?(?:[（(].*)?$";

  public WeightScheme {
    totals = Map.copyOf(totals);
  }

  /**
   * An indicator that asks for its share.
   *
   * @param level1 its first-level indicator as printed
   * @param weight its own weight, null where the scheme gives one
   * @param counts whether it is an indicator at all, not 不适用
   */
  public record Claim(String level1, @Nullable BigDecimal weight, boolean counts) {}

  public static List<WeightScheme> all() {
    return DATA.get("schemes").list().stream().map(WeightScheme::read).toList();
  }

  /** The scheme of a set of forms: that of its region, or the general one. */
  public static WeightScheme forForm(String form) {
    String region = form.replaceFirst("/.*", "");
    List<Yaml.Node> schemes = DATA.get("schemes").list();
    return schemes.stream()
        .filter(scheme -> scheme.get("for").texts().contains(region))
        .findFirst()
        .map(WeightScheme::read)
        .orElseGet(() -> read(schemes.get(0)));
  }

  private static WeightScheme read(Yaml.Node node) {
    Map<String, BigDecimal> totals = new LinkedHashMap<>();
    node.get("levels")
        .strings()
        .forEach((level, points) -> totals.put(level, new BigDecimal(points)));
    return new WeightScheme(
        node.get("id").text(),
        node.get("name").text(),
        new BigDecimal(node.get("execution").text()),
        Integer.parseInt(node.get("decimals").text()),
        totals);
  }

  private static Map<String, List<String>> levels() {
    Map<String, List<String>> levels = new LinkedHashMap<>();
    DATA.get("levels").entries().forEach((level, words) -> levels.put(level, words.texts()));
    return levels;
  }

  /** The level that a printed first-level indicator counts under; empty for a word the scheme does not know. */
  public Optional<String> level(String printed) {
    String plain = printed.strip().replaceFirst(LEVEL_TAIL, "");
    return LEVELS.entrySet().stream()
        .filter(level -> level.getValue().contains(plain))
        .map(level -> rule("counts-as").getOrDefault(level.getKey(), level.getKey()))
        .findFirst();
  }

  /** The points of each level that has indicators; those of the others have gone to their heirs. */
  public Map<String, BigDecimal> totalsOf(Set<String> present) {
    Map<String, BigDecimal> points = new LinkedHashMap<>();
    if (present.isEmpty()) return points;
    Map<String, String> heirs = rule("passes-to");
    totals.forEach((level, total) -> {
      String heir = level;
      for (int i = 0; i < totals.size() && !present.contains(heir); i++)
        heir = heirs.getOrDefault(heir, heir);
      points.merge(present.contains(heir) ? heir : first(present), total, BigDecimal::add);
    });
    return points;
  }

  private static String first(Set<String> present) {
    return new TreeSet<>(present).iterator().next();
  }

  private Map<String, String> rule(String key) {
    return DATA.get("schemes").list().stream()
        .filter(scheme -> scheme.get("id").text().equals(id))
        .findFirst()
        .map(scheme -> scheme.get(key).strings())
        .orElse(Map.of());
  }

  /**
   * The weights, one a claim in the same order. Where none is given they add up to exactly the points there are; what does
   * not count, and what stands under an unknown level, weighs nothing unless it says so.
   */
  public List<BigDecimal> weigh(List<Claim> claims) {
    Map<String, List<Integer>> open = new LinkedHashMap<>();
    Map<String, BigDecimal> given = new LinkedHashMap<>();
    Set<String> present = new TreeSet<>();
    List<BigDecimal> weights = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      BigDecimal own = claim.weight();
      weights.add(own == null ? BigDecimal.ZERO : own);
      String level = level(claim.level1()).orElse("");
      if (level.isEmpty() || !claim.counts()) continue;
      present.add(level);
      if (own == null) open.computeIfAbsent(level, l -> new ArrayList<>()).add(i);
      else given.merge(level, own, BigDecimal::add);
    }
    Map<String, BigDecimal> points = totalsOf(present);
    open.forEach((level, places) -> {
      BigDecimal left = points
          .getOrDefault(level, BigDecimal.ZERO)
          .subtract(given.getOrDefault(level, BigDecimal.ZERO))
          .max(BigDecimal.ZERO);
      List<BigDecimal> shares = evenly(left, places.size());
      for (int i = 0; i < places.size(); i++) weights.set(places.get(i), shares.get(i));
    });
    return weights;
  }

  /** As even as the decimals allow; the first ones take what does not divide. */
  private List<BigDecimal> evenly(BigDecimal points, int parts) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(decimals, points.scale()));
    BigDecimal share = points.divide(BigDecimal.valueOf(parts), step.scale(), RoundingMode.DOWN);
    BigDecimal left = points.subtract(share.multiply(BigDecimal.valueOf(parts)));
    List<BigDecimal> shares = new ArrayList<>(parts);
    for (int i = 0; i < parts; i++) {
      boolean more = left.signum() > 0;
      shares.add(plain(more ? share.add(step) : share));
      if (more) left = left.subtract(step);
    }
    return shares;
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
