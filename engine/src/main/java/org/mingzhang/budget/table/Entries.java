package org.mingzhang.budget.table;

import java.util.List;
import java.util.Map;
import org.mingzhang.lexicon.Yaml;

/** What the columns of entered data may hold, from {@code budget/entries.yaml}. */
public final class Entries {
  private static final Yaml.Node ROOT = Yaml.resource("budget/entries.yaml");

  /** Funds that one line of spending or revenue may bear. */
  public static final List<String> FUNDS = ROOT.get("funds").texts();

  public static final List<String> BALANCE_FUNDS = ROOT.get("balance-funds").texts();
  /** Those of them that are 财政拨款. */
  public static final List<String> FISCAL = ROOT.get("fiscal").texts();

  public static final List<String> NATURES = ROOT.get("natures").texts();
  public static final List<String> BALANCES = ROOT.get("balances").texts();

  /** The topics of texts, id to Chinese name. */
  public static final Map<String, String> TOPICS = ROOT.get("topics").strings();

  /** What texts are about, id to Chinese name; projects go by their own name. */
  public static final Map<String, String> ABOUT = ROOT.get("about").strings();

  private Entries() {}

  /** The id that a Chinese name or an id stands for; other words stand for themselves. */
  public static String id(Map<String, String> names, String words) {
    for (Map.Entry<String, String> entry : names.entrySet()) {
      if (entry.getValue().equals(words)) return entry.getKey();
    }
    return words;
  }
}
