package org.mingzhang.budget.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.budget.BudgetLine.Source;
import org.mingzhang.budget.table.Members;
import org.mingzhang.fact.Axis;
import org.mingzhang.lexicon.Yaml;

/** The names and codes of 一体化 systems, from {@code budget/integrated.yaml}. */
final class IntegratedWords {
  private static final Yaml.Node ROOT = Yaml.resource("budget/integrated.yaml");
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

  /** A header with the unit of money after it: 金额（万元）. */
  private static final Pattern UNIT = Pattern.compile("(.+?)[（(](元|万元)[）)]");

  /** A code with its name after it: 2010301 行政运行, [30201]办公费. */
  private static final Pattern CODE =
      Pattern.compile("[\\[【(（]?([A-Z]?\\d+)[\\]】)）]?(?:[\\s\\-_—:：]*(\\D.*))?", Pattern.DOTALL);

  private static final Map<String, List<String>> COLUMNS = new LinkedHashMap<>();
  private static final Map<String, String> IDS = new HashMap<>();
  private static final Set<String> IGNORED = new HashSet<>();

  /** Stage amounts in the order in which they are preferred. */
  static final List<String> AMOUNTS = ROOT.get("amounts").texts();

  /** Amounts of payment details, the best first. */
  static final List<String> PAYMENTS = ROOT.get("payments").texts();

  static {
    ROOT.get("columns").entries().forEach((id, names) -> {
      COLUMNS.put(id, names.texts());
      for (String name : names.texts()) IDS.put(name, id);
    });
    IGNORED.addAll(ROOT.get("ignored").texts());
  }

  private static final Map<String, String> FUNDS = ROOT.get("funds").strings();
  private static final Map<String, String> FUND_NAMES = ROOT.get("fund-names").strings();
  private static final Map<String, String> GENERAL_PUBLIC =
      ROOT.get("general-public").strings();
  private static final Map<String, String> CATEGORIES = ROOT.get("categories").strings();
  private static final Map<String, String> CATEGORY_NAMES =
      ROOT.get("category-names").strings();
  private static final Map<String, String> CATEGORY_OF = ROOT.get("category-of").strings();
  private static final List<String> FAMILY = ROOT.get("family-accounts").texts();
  private static final List<String> PERSONNEL = ROOT.get("personnel-accounts").texts();
  private static final Map<String, String> SOURCES = ROOT.get("sources").strings();

  private IntegratedWords() {}

  /**
   * What a header means.
   *
   * @param id the column's id; "" for one that is known but says nothing about a line; a stage amount's own name
   * @param factor from its unit of money to 元
   */
  record Meaning(String id, BigDecimal factor) {}

  static Optional<Meaning> meaning(String header) {
    String plain = header.replaceAll("[\\s*＊]", "");
    Matcher unit = UNIT.matcher(plain);
    BigDecimal factor = BigDecimal.ONE;
    if (unit.matches()) {
      plain = unit.group(1);
      if (unit.group(2).equals("万元")) factor = WAN;
    }
    String upper = plain.toUpperCase(Locale.ROOT);
    if (IDS.containsKey(upper)) return Optional.of(new Meaning(IDS.get(upper), factor));
    if (AMOUNTS.contains(upper) || PAYMENTS.contains(upper))
      return Optional.of(new Meaning(upper, factor));
    return IGNORED.contains(upper)
        ? Optional.of(new Meaning("", BigDecimal.ONE))
        : Optional.empty();
  }

  /** The name a column is exported under. */
  static String header(String id) {
    return COLUMNS.getOrDefault(id, List.of(id)).get(0);
  }

  /** The code in a cell that may hold its name too; the whole cell where there is no code. */
  static String code(String cell) {
    Matcher code = CODE.matcher(cell);
    return code.matches() ? code.group(1) : cell;
  }

  /** The nature that a 项目类别 stands for; pay and family are told apart by the economic account. */
  static Optional<String> nature(String category, String economic) {
    String found =
        byCode(CATEGORIES, code(category)).orElseGet(() -> byName(CATEGORY_NAMES, category));
    if (found.isEmpty()) return Optional.empty();
    if (!found.equals("personnel")) return Optional.of(found);
    return Optional.of(begins(economic, FAMILY) ? "family" : "pay");
  }

  /** The nature that accounts suggest where nothing tells it. */
  static String guessedNature(String economic, boolean hasProject) {
    if (begins(economic, FAMILY)) return "family";
    if (begins(economic, PERSONNEL)) return "pay";
    return hasProject ? "project" : "public";
  }

  private static boolean begins(String code, List<String> beginnings) {
    return beginnings.stream().anyMatch(code::startsWith);
  }

  /** The member of the fund axis that a code or name stands for; 一般公共预算 is parted by the nature. */
  static Optional<String> fund(String words, String nature) {
    Optional<String> member = Members.id(Axis.FUND, words);
    String found = member.orElseGet(
        () -> byCode(FUNDS, code(words)).orElseGet(() -> byName(FUND_NAMES, words)));
    if (found.isEmpty()) return Optional.empty();
    return Optional.of(
        found.equals("general-public") ? GENERAL_PUBLIC.getOrDefault(nature, found) : found);
  }

  static Optional<Source> source(String words) {
    String found = SOURCES.getOrDefault(code(words), byName(SOURCES, words));
    return switch (found) {
      case "this-year" -> Optional.of(Source.THIS_YEAR);
      case "carried-over" -> Optional.of(Source.CARRIED_OVER);
      default -> Optional.empty();
    };
  }

  /** The shortest code that a member of the fund axis is exported under; "" where there is none. */
  static String fundCode(String fund) {
    String kind = fund.startsWith("general-public/") ? "general-public" : fund;
    return key(FUNDS, kind);
  }

  static String sourceCode(Source source) {
    return key(SOURCES, source == Source.THIS_YEAR ? "this-year" : "carried-over");
  }

  static String categoryCode(String nature) {
    return CATEGORY_OF.getOrDefault(nature, "");
  }

  private static String key(Map<String, String> map, String value) {
    List<String> keys = new ArrayList<>();
    map.forEach((key, v) -> {
      if (v.equals(value)) keys.add(key);
    });
    return keys.isEmpty() ? "" : keys.get(0);
  }

  private static Optional<String> byCode(Map<String, String> codes, String code) {
    for (int length = code.length(); length > 0; length--) {
      String found = codes.get(code.substring(0, length));
      if (found != null && code.chars().allMatch(Character::isDigit)) return Optional.of(found);
    }
    return Optional.empty();
  }

  private static String byName(Map<String, String> names, String words) {
    Matcher coded = CODE.matcher(words);
    String name =
        coded.matches() && coded.group(2) != null ? coded.group(2).strip() : words.strip();
    return names.getOrDefault(name, "");
  }
}
