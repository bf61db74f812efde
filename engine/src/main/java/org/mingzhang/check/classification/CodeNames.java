package org.mingzhang.check.classification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.classification.Account;
import org.mingzhang.classification.Catalogue;
import org.mingzhang.classification.Kind;
import org.mingzhang.classification.Naming;
import org.mingzhang.document.Disclosure;

/**
 * A code that bears a name not its own. It is an error only where the name is another code's and we have seen ours in
 * print; a wording that no account bears is a warning, and local procurement lists are left alone.
 */
final class CodeNames {
  private final Catalogue catalogue;

  CodeNames(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Finding> check(Disclosure disclosure) {
    int year = disclosure.profile().year();
    Set<String> said = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (CodedRow row : CodedRow.of(disclosure)) {
      Optional<Kind> kind = row.kind();
      if (kind.isEmpty() || kind.get() == Kind.PROCUREMENT || !row.hasName()) continue;
      if (catalogue.naming(kind.get(), row.code(), row.name(), year) != Naming.OTHER) continue;
      Optional<Account> account = catalogue.account(kind.get(), row.code(), year);
      if (account.isPresent() && said.add(row.code() + row.name()))
        findings.add(finding(row, account.get(), year));
    }
    return findings;
  }

  private Finding finding(CodedRow row, Account account, int year) {
    List<Account> bearers = bearers(row, account, year);
    boolean sure = !bearers.isEmpty() && account.source() != Account.Source.KNOWN;
    String other = bearers.isEmpty() ? "" : "（该名称的编码是 " + bearers.get(0).code() + "）";
    String label = row.table().label();
    return new Finding(
        "code-name",
        sure ? Severity.ERROR : Severity.WARNING,
        List.of(row.place()),
        account.code() + " " + account.name(),
        row.code() + " " + row.name(),
        label + " 编码 " + row.code() + " 的名称应为“" + account.name() + "”，表中写作“" + row.name() + "”"
            + other + "。",
        label + ": code " + row.code() + " is " + account.name() + ", printed as " + row.name()
            + ".",
        null);
  }

  /** The accounts that the printed name is the name of, those nearest to the printed code first. */
  private List<Account> bearers(CodedRow row, Account account, int year) {
    List<Account> bearers = new ArrayList<>();
    String parent = account.parent().orElse("");
    for (Account bearer : catalogue.find(account.kind(), row.name())) {
      if (!bearer.isValidIn(year)) continue;
      boolean sibling = bearer.parent().orElse("").equals(parent);
      bearers.add(sibling ? 0 : bearers.size(), bearer);
    }
    return bearers;
  }
}
