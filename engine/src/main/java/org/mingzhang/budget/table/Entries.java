package org.mingzhang.budget.table;

import java.util.List;
import org.mingzhang.lexicon.Yaml;

/** What the columns of entered data may hold, from {@code budget/entries.yaml}. */
public final class Entries {
  private static final Yaml.Node ROOT = Yaml.resource("budget/entries.yaml");

  /** Funds that one line of spending or revenue may bear. */
  public static final List<String> FUNDS = ROOT.get("funds").texts();

  public static final List<String> BALANCE_FUNDS = ROOT.get("balance-funds").texts();
  public static final List<String> NATURES = ROOT.get("natures").texts();
  public static final List<String> BALANCES = ROOT.get("balances").texts();

  private Entries() {}
}
