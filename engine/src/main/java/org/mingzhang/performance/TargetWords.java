package org.mingzhang.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.lexicon.Yaml;

/** The words of targets: comparators before and after the number, magnitudes, units, periods. Data. */
final class TargetWords {
  static final TargetWords SHIPPED = new TargetWords(Yaml.resource("performance/targets.yaml"));

  private final Map<org.mingzhang.performance.Comparator, List<String>> before;
  private final Map<org.mingzhang.performance.Comparator, List<String>> after;
  private final Map<org.mingzhang.performance.Comparator, List<String>> apart;
  private final Map<String, BigDecimal> magnitudes = new java.util.LinkedHashMap<>();
  private final Map<String, BigDecimal> numerals = new java.util.LinkedHashMap<>();
  private final Map<String, String> sameUnit;
  final List<String> none;
  final Pattern number;
  final Pattern numeral;
  final Pattern period;
  /** 3-5次. */
  final Pattern range;
  /** Numerals of ten and more before a unit. */
  final Pattern counted;
  /** 三至五家. */
  final Pattern numeralRange;

  private TargetWords(Yaml.Node words) {
    before = byComparator(words.get("before"));
    after = byComparator(words.get("after"));
    apart = byComparator(words.get("apart"));
    words
        .get("magnitudes")
        .strings()
        .forEach((word, value) -> magnitudes.put(word, new BigDecimal(value)));
    words
        .get("numerals")
        .strings()
        .forEach((word, value) -> numerals.put(word, new BigDecimal(value)));
    sameUnit = words.get("same-unit").strings();
    none = words.get("none").texts();
    List<String> units = words.get("units").texts();
    String unit = alternatives(units);
    String lead = "(?<before>" + alternatives(all(before)) + ")?";
    String trail = "(?<after>" + alternatives(all(after)) + ")?";
    String per = "(?:/(?<per>[\\p{IsHan}a-z]{1,3}))?";
    number = Pattern.compile(lead
        + "(?<number>(?:(?<=^|[≥≤<>=:长率为])-)?(?<![第\\d.])\\d{1,12}(?:,\\d{3}){0,4}(?:\\.\\d{1,8})?)"
        + "(?<over>[余多])?(?<magnitude>"
        + alternatives(List.copyOf(magnitudes.keySet()))
        + ")?(?<more>[余多])?(?<unit>"
        + unit
        + "|[\\p{IsHan}A-Za-z㎡]{0,4}?)"
        + per
        + trail
        + "(?=$|[^\\p{IsHan}A-Za-z]|(?<=[^0-9万亿千])\\p{IsHan})");
    numeral = Pattern.compile(
        lead + "(?<![第统唯同单])(?<number>" + alternatives(List.copyOf(numerals.keySet())) + ")(?<unit>"
            + unit + ")(?!性|般|致|样)" + per + trail);
    period = Pattern.compile("每(" + alternatives(words.get("periods").texts()) + ")");
    range = Pattern.compile("(?<![\\d.])(?<low>\\d+(?:\\.\\d+)?)(?:" + unit
        + ")?[-~至到](?<high>\\d+(?:\\.\\d+)?)(?<unit>" + unit + "|$)");
    counted =
        Pattern.compile("(?<![第零一二两三四五六七八九十百])([一二两三四五六七八九十百]*[十百][一二三四五六七八九十]*)(?=" + unit + ")");
    numeralRange = Pattern.compile("([一二两三四五六七八九])([至到])([一二两三四五六七八九])(?=" + unit + ")");
  }

  BigDecimal magnitude(String word) {
    return magnitudes.getOrDefault(word, BigDecimal.ONE);
  }

  Optional<BigDecimal> numeral(String word) {
    return Optional.ofNullable(numerals.get(word));
  }

  /** The unit under which quantities are compared: 人 for 名, 小时 for h. */
  String unit(String printed) {
    return sameUnit.getOrDefault(printed, printed);
  }

  org.mingzhang.performance.Comparator comparator(String wordBefore, String wordAfter) {
    for (var entry : before.entrySet())
      if (entry.getValue().contains(wordBefore)) return entry.getKey();
    for (var entry : after.entrySet())
      if (entry.getValue().contains(wordAfter)) return entry.getKey();
    return org.mingzhang.performance.Comparator.EQUAL;
  }

  /** What the words before a number ask for that do not touch it; empty where they ask for nothing. */
  Optional<org.mingzhang.performance.Comparator> comparatorIn(String clause) {
    for (var entry : apart.entrySet())
      if (entry.getValue().stream().anyMatch(clause::contains)) return Optional.of(entry.getKey());
    return Optional.empty();
  }

  private static Map<org.mingzhang.performance.Comparator, List<String>> byComparator(
      Yaml.Node node) {
    Map<org.mingzhang.performance.Comparator, List<String>> map =
        new EnumMap<>(org.mingzhang.performance.Comparator.class);
    node.entries().forEach((name, list) -> map.put(named(name), list.texts()));
    return map;
  }

  private static org.mingzhang.performance.Comparator named(String name) {
    return org.mingzhang.performance.Comparator.valueOf(
        name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
  }

  private static List<String> all(Map<?, List<String>> words) {
    List<String> all = new ArrayList<>();
    words.values().forEach(all::addAll);
    return all;
  }

  /** Longest first, so that 不低于 is not read as 低于. */
  private static String alternatives(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
