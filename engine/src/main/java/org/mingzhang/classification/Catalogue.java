package org.mingzhang.classification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All classifications we have, by year. Names change under a code and codes change meaning, so every answer is for a
 * year. A code that is not here is a question, never an error: the list is not complete.
 *
 * <pre>{@code
 * Catalogue.shipped().name(Kind.FUNCTION, "20805", 2018);   // 行政事业单位离退休
 * Catalogue.shipped().name(Kind.FUNCTION, "20805", 2024);   // 行政事业单位养老支出
 * }</pre>
 */
public final class Catalogue {
  private static final class Shipped {
    static final Catalogue CATALOGUE = new Catalogue(ShippedLists.read());
  }

  private final Map<Kind, Map<String, List<Account>>> byCode = new EnumMap<>(Kind.class);
  private final Map<Kind, Map<String, List<Account>>> byName = new EnumMap<>(Kind.class);
  private final Map<Kind, Map<String, Set<String>>> below = new EnumMap<>(Kind.class);
  private final Map<Account, String> plain = new HashMap<>();

  private Catalogue(Collection<Account> accounts) {
    for (Kind kind : Kind.values()) {
      byCode.put(kind, new LinkedHashMap<>());
      byName.put(kind, new LinkedHashMap<>());
      below.put(kind, new LinkedHashMap<>());
    }
    for (Account account : accounts) {
      String name = AccountName.plain(account.name());
      plain.put(account, name);
      codes(account.kind())
          .computeIfAbsent(account.code(), c -> new ArrayList<>(1))
          .add(account);
      names(account.kind()).computeIfAbsent(name, n -> new ArrayList<>(1)).add(account);
      String parent = account.parent().orElse("");
      children(account.kind())
          .computeIfAbsent(parent, p -> new LinkedHashSet<>())
          .add(account.code());
    }
  }

  /** The lists that come with the engine; read once. */
  public static Catalogue shipped() {
    return Shipped.CATALOGUE;
  }

  /**
   * A catalogue of these accounts only.
   *
   * @param accounts in the order in which they should be listed
   */
  public static Catalogue of(Collection<Account> accounts) {
    return new Catalogue(accounts);
  }

  /**
   * This catalogue with a finance bureau's own list laid over it: a code the list has is what the list says, all other
   * codes stay. Rows that cannot be used are reported with their number, the others are taken.
   *
   * @param list an XLSX or CSV file with a code column (or 类, 款, 项 columns) and a name column, and optionally the
   *     first and last year of each name
   * @throws IOException if the file cannot be read as either; the message says why in one Chinese sentence
   */
  public OfficialList withOfficial(Path list) throws IOException {
    return OfficialList.over(this, list);
  }

  Catalogue overlaid(Collection<Account> official) {
    Catalogue over = new Catalogue(official);
    List<Account> all = new ArrayList<>(official);
    for (Kind kind : Kind.values()) {
      codes(kind).forEach((code, accounts) -> {
        if (!over.isKnown(kind, code)) all.addAll(accounts);
      });
    }
    return new Catalogue(all);
  }

  public boolean isKnown(Kind kind, String code) {
    return codes(kind).containsKey(code);
  }

  /** Every name the code has borne, oldest first; empty for an unknown code. */
  public List<Account> accounts(Kind kind, String code) {
    List<Account> accounts = new ArrayList<>(codes(kind).getOrDefault(code, List.of()));
    accounts.sort(Comparator.comparingInt(Account::to));
    return accounts;
  }

  /** All accounts of a classification in the order of its list. */
  public List<Account> accounts(Kind kind) {
    return codes(kind).values().stream().flatMap(List::stream).toList();
  }

  /** The account a code is in a year. Where two names are possible the newer one is given. */
  public Optional<Account> account(Kind kind, String code, int year) {
    return accounts(kind, code).stream()
        .filter(a -> a.isValidIn(year))
        .max(Comparator.comparingInt(Account::from).thenComparingInt(Account::to));
  }

  public Optional<String> name(Kind kind, String code, int year) {
    return account(kind, code, year).map(Account::name);
  }

  /** The codes one level below {@code parent}, or the top level for "". */
  public Set<String> children(Kind kind, String parent) {
    return Collections.unmodifiableSet(children(kind).getOrDefault(parent, Set.of()));
  }

  /** The code one level up, whether or not the list has it. */
  public Optional<String> parent(Kind kind, String code) {
    return kind.parent(code);
  }

  /** How a printed name stands to a code in a year. */
  public Naming naming(Kind kind, String code, String name, int year) {
    List<Account> accounts = accounts(kind, code);
    if (accounts.isEmpty()) return Naming.UNKNOWN_CODE;
    String printed = AccountName.plain(name);
    Naming best = Naming.OTHER;
    for (Account account : accounts) {
      Naming naming = naming(account, printed, year);
      if (naming.compareTo(best) < 0) best = naming;
    }
    return best;
  }

  private Naming naming(Account account, String printed, int year) {
    String name = plain.getOrDefault(account, account.name());
    boolean same = printed.equals(name);
    if (!same && !AccountName.isVariant(printed, name)) return Naming.OTHER;
    if (account.isValidIn(year)) return same ? Naming.CURRENT : Naming.VARIANT;
    return account.to() < year ? Naming.OLD : Naming.LATER;
  }

  /** Whether a code bore this name in earlier years and no longer does in {@code year}. */
  public boolean isOldName(Kind kind, String code, String name, int year) {
    return naming(kind, code, name, year) == Naming.OLD;
  }

  /** Every account with this name, of any year; many for a generic name such as 行政运行. */
  public List<Account> find(Kind kind, String name) {
    return List.copyOf(names(kind).getOrDefault(AccountName.plain(name), List.of()));
  }

  /** The accounts with this name directly under a parent code. */
  public List<Account> find(Kind kind, String name, String parent) {
    return find(kind, name).stream()
        .filter(a -> a.parent().filter(parent::equals).isPresent())
        .toList();
  }

  private Map<String, List<Account>> codes(Kind kind) {
    return byCode.getOrDefault(kind, Map.of());
  }

  private Map<String, Set<String>> children(Kind kind) {
    return below.getOrDefault(kind, Map.of());
  }

  private Map<String, List<Account>> names(Kind kind) {
    return byName.getOrDefault(kind, Map.of());
  }
}
