package org.mingzhang.reconstruct;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.lexicon.Words;
import org.mingzhang.lexicon.Yaml;

/** What most likely goes with what: {@code reconstruct/affinity.yaml}. Higher is likelier; 0 says nothing. */
final class Affinity {
  private static final class Shipped {
    static final Yaml.Node ROOT = Yaml.resource("reconstruct/affinity.yaml");
    static final Yaml.Node DERIVED = Yaml.resource("budget/derived.yaml");
    static final Affinity AFFINITY = new Affinity(ROOT);
  }

  private static final int BEST = 100;
  private static final int STEP = 8;
  private static final int RESERVED = -60;

  private final Map<String, List<String>> functions = new LinkedHashMap<>();
  private final List<String> only;
  private final Map<String, String> natures;
  private final Map<String, Map<String, String>> spread = new LinkedHashMap<>();
  private final List<ProjectRule> projects = new ArrayList<>();
  private final List<String> otherProjects;
  private final Map<String, List<String>> purchases = new LinkedHashMap<>();

  private record ProjectRule(List<String> words, List<String> economic) {}

  private Affinity(Yaml.Node root) {
    root.get("functions").entries().forEach((code, list) -> functions.put(code, list.texts()));
    only = root.get("only").texts();
    natures = root.get("natures").strings();
    root.get("spread").entries().forEach((nature, shares) -> spread.put(nature, shares.strings()));
    for (Yaml.Node rule : root.get("projects").list()) {
      projects.add(
          new ProjectRule(rule.get("words").texts(), rule.get("economic").texts()));
    }
    otherProjects = root.get("other-projects").texts();
    root.get("purchases").entries().forEach((item, list) -> purchases.put(item, list.texts()));
  }

  static Yaml.Node data() {
    return Shipped.ROOT;
  }

  /** How figures are added up from lines. */
  static Yaml.Node derived() {
    return Shipped.DERIVED;
  }

  /** The parts of “三公”经费, each with the account it is spent on. */
  static Map<String, String> threePublic() {
    Map<String, String> accounts = new LinkedHashMap<>();
    derived()
        .get("three-public")
        .get("accounts")
        .entries()
        .forEach((part, codes) -> accounts.put(part, codes.texts().get(0)));
    return accounts;
  }

  /** The natures by which a part of “三公”经费 is spent, the likeliest first. */
  static List<String> naturesOf(String threePublic) {
    return data().get("three-public").get(threePublic).texts();
  }

  static Affinity shipped() {
    return Shipped.AFFINITY;
  }

  /** Accounts that nothing but their own functions are spent on. */
  List<String> reserved() {
    return only;
  }

  /** Whether an account is one that “三公”经费 is spent on. */
  static boolean isThreePublic(String account) {
    return threePublic().containsValue(account);
  }

  /** What basic money of an account is: pay, public or family. */
  String nature(String economic) {
    String best = "";
    for (String prefix : natures.keySet()) {
      if (economic.startsWith(prefix) && prefix.length() > best.length()) best = prefix;
    }
    return natures.getOrDefault(best, "public");
  }

  /** How well basic money of a function account is spent on an economic account. */
  int basic(String function, String economic) {
    int likely = among(accounts(function), economic);
    if (likely > 0) return likely;
    return only.contains(economic) ? RESERVED : 0;
  }

  /** The accounts a function's basic money is spent on, the likeliest first; empty where nothing is known. */
  List<String> accounts(String function) {
    String best = "";
    for (String prefix : functions.keySet()) {
      if (function.startsWith(prefix) && prefix.length() > best.length()) best = prefix;
    }
    return functions.getOrDefault(best, List.of());
  }

  /** How well a project is spent on an economic account. */
  int project(String name, String function, String economic) {
    int likely = among(accountsOfProject(name), economic);
    int byFunction = basic(function, economic);
    return Math.max(likely, byFunction);
  }

  /** The accounts a project is spent on, the likeliest first. */
  List<String> accountsOfProject(String name) {
    String plain = Words.plain(name);
    for (ProjectRule rule : projects) {
      if (rule.words().stream().anyMatch(plain::contains)) return rule.economic();
    }
    return otherProjects;
  }

  /** How well something is bought from an economic account. */
  int purchase(String item, String economic) {
    return item.isEmpty()
        ? 0
        : among(purchases.getOrDefault(item.substring(0, 1), List.of()), economic);
  }

  /** How money of a nature is spread over accounts, in hundredths, where that is not published. */
  Map<String, String> spread(String nature) {
    return spread.getOrDefault(nature, Map.of("30299", "100"));
  }

  private static int among(List<String> accounts, String economic) {
    for (int i = 0; i < accounts.size(); i++) {
      if (economic.startsWith(accounts.get(i))) return Math.max(1, BEST - STEP * i);
    }
    return 0;
  }
}
