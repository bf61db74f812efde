package org.mingzhang.check.classification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.amount.PrintedNumber;
import org.mingzhang.classification.Account;
import org.mingzhang.classification.Catalogue;
import org.mingzhang.classification.Kind;
import org.mingzhang.classification.Naming;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Table;

/** The functional accounts that a document's own tables print, as a classification of their own. */
final class PrintedAccounts {
  private static final Pattern MONEY = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)\\s*(亿元|万元|元)");

  private final Map<String, List<CodedRow>> rows = new LinkedHashMap<>();
  private final Catalogue names;

  private PrintedAccounts(List<CodedRow> all) {
    List<Account> accounts = new ArrayList<>();
    for (CodedRow row : all) {
      if (row.kind().isEmpty() || row.kind().get() != Kind.FUNCTION || !row.hasName()) continue;
      rows.computeIfAbsent(row.code(), c -> new ArrayList<>()).add(row);
      accounts.add(new Account(
          Kind.FUNCTION,
          row.code(),
          row.name(),
          Account.ALWAYS_BEFORE,
          Account.STILL,
          Account.Source.SEEN));
    }
    names = Catalogue.of(accounts);
  }

  static PrintedAccounts of(Disclosure disclosure) {
    return new PrintedAccounts(CodedRow.of(disclosure));
  }

  /** The codes one level below {@code parent}, in the order of the tables. */
  List<String> below(String parent) {
    return List.copyOf(names.children(Kind.FUNCTION, parent));
  }

  boolean isNamed(String code, String name) {
    Naming naming = names.naming(Kind.FUNCTION, code, name, 0);
    return naming == Naming.CURRENT || naming == Naming.VARIANT;
  }

  Optional<String> name(String code) {
    return rows.getOrDefault(code, List.of()).stream().map(CodedRow::name).findFirst();
  }

  /** The one account below {@code parent} that prints an amount stated in {@code words}; empty if none or several do. */
  Optional<String> withAmountIn(String parent, String words) {
    List<String> fitting =
        below(parent).stream().filter(code -> printsAmountIn(code, words)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private boolean printsAmountIn(String code, String words) {
    Matcher money = MONEY.matcher(words);
    while (money.find()) {
      Optional<PrintedNumber> number = PrintedNumber.parse(money.group(1));
      Optional<MoneyUnit> unit = MoneyUnit.namedIn(money.group(2));
      if (number.isEmpty()
          || unit.isEmpty()
          || number.get().value().compareTo(BigDecimal.ZERO) == 0) continue;
      Amount stated = new Amount(number.get().value(), unit.get());
      for (CodedRow row : rows.getOrDefault(code, List.of())) {
        for (Table.Cell cell : row.row().cells()) {
          if (canEqual(cell.amount(), stated)) return true;
        }
      }
    }
    return false;
  }

  private static boolean canEqual(@Nullable Amount printed, Amount stated) {
    return printed != null && printed.canEqual(stated);
  }
}
