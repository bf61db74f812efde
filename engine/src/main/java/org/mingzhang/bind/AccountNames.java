package org.mingzhang.bind;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.lexicon.Lexicon;

/**
 * Codes of accounts by name, for tables and sentences that print names only. The document's own coded tables come first;
 * then the classification.
 */
public final class AccountNames {
  /** Codes that the classification knows for a name. */
  @FunctionalInterface
  public interface Classification {
    Collection<String> codes(Axis axis, String name);
  }

  private final Map<Axis, Map<String, Set<String>>> printed = new HashMap<>();
  private final Classification classification;

  private AccountNames(Classification classification) {
    this.classification = classification;
  }

  /** The names that these tables print beside codes. */
  public static AccountNames of(List<Table> tables, Classification classification) {
    AccountNames names = new AccountNames(classification);
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        if (row.code() == null || row.name().isEmpty()) continue;
        Axis axis = axisOf(row.code());
        if (axis == null) continue;
        names
            .printed
            .computeIfAbsent(axis, a -> new HashMap<>())
            .computeIfAbsent(key(row.name()), n -> new LinkedHashSet<>())
            .add(row.code());
      }
    }
    return names;
  }

  /** The classification a code belongs to by its first character, null where it is none we bind. */
  static @org.jspecify.annotations.Nullable Axis axisOf(String code) {
    return switch (code.charAt(0)) {
      case '2' -> Axis.FUNCTION;
      case '3', '5' -> Axis.ECONOMIC;
      case 'A', 'B', 'C' -> Axis.PROCUREMENT;
      default -> null;
    };
  }

  private static String key(String name) {
    return Lexicon.unnumbered(name);
  }

  /** All codes of a name, those the document prints first. */
  public List<String> codes(Axis axis, String name) {
    String key = key(name);
    Set<String> codes =
        new LinkedHashSet<>(printed.getOrDefault(axis, Map.of()).getOrDefault(key, Set.of()));
    codes.addAll(classification.codes(axis, key));
    return List.copyOf(codes);
  }

  /**
   * The code of a name printed under the account {@code open} ("" for none): a child of it, or of one of its parents, or
   * an account of the first level.
   */
  public Optional<String> under(Axis axis, String name, String open) {
    List<String> codes = codes(axis, name);
    if (codes.isEmpty()) return Optional.empty();
    for (String parent = open;
        ;
        parent = parent.length() > 5
            ? parent.substring(0, 5)
            : parent.length() > 3 ? parent.substring(0, 3) : "") {
      String from = parent;
      int length = parent.isEmpty() ? 3 : parent.length() + 2;
      Optional<String> child = codes.stream()
          .filter(code -> code.startsWith(from) && code.length() == length)
          .findFirst();
      if (child.isPresent()) return child;
      if (parent.isEmpty()) break;
    }
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }
}
