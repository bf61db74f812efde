package org.mingzhang.check.classification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.classification.Account;
import org.mingzhang.classification.Catalogue;
import org.mingzhang.classification.Kind;
import org.mingzhang.classification.Naming;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Place;

/** Names of earlier years, beside a code or, for the classes that overview tables list by name only, without one. */
final class OldNames {
  private static final int CLASS_DIGITS = 3;
  private final Catalogue catalogue;

  OldNames(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Finding> check(Disclosure disclosure) {
    int year = disclosure.profile().year();
    Set<String> said = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      for (CodedRow row : CodedRow.of(table)) {
        if (row.kind().isEmpty() || row.kind().get() == Kind.PROCUREMENT || !row.hasName())
          continue;
        Kind kind = row.kind().get();
        if (!catalogue.isOldName(kind, row.code(), row.name(), year)) continue;
        catalogue
            .account(kind, row.code(), year)
            .filter(now -> said.add(table.label() + row.code()))
            .ifPresent(now -> findings.add(finding(row.place(), table, row.name(), now)));
      }
      for (Table.Row row : table.rows()) {
        if (row.code() != null) continue;
        for (Account now : classesOnceCalled(row.key(), year)) {
          if (!said.add(table.label() + now.code())) continue;
          findings.add(finding(
              row.place().inTable(table.label(), row.key(), null).quoting(row.key()),
              table,
              row.key(),
              now));
        }
      }
    }
    return findings;
  }

  private List<Account> classesOnceCalled(String name, int year) {
    List<Account> now = new ArrayList<>();
    for (Account account : catalogue.find(Kind.FUNCTION, name)) {
      if (account.code().length() != CLASS_DIGITS || account.isValidIn(year)) continue;
      if (catalogue.naming(Kind.FUNCTION, account.code(), name, year) != Naming.OLD) continue;
      catalogue.account(Kind.FUNCTION, account.code(), year).ifPresent(now::add);
    }
    return now;
  }

  private static Finding finding(Place place, Table table, String printed, Account now) {
    return new Finding(
        "old-account-name",
        Severity.WARNING,
        List.of(place),
        now.name(),
        printed,
        table.label() + "“" + printed + "”是科目 " + now.code() + " 过去的名称，" + "现名“" + now.name()
            + "”。",
        table.label() + ": " + printed + " is a former name of " + now.code() + ", now "
            + now.name() + ".",
        "“" + printed + "” → “" + now.name() + "”");
  }
}
