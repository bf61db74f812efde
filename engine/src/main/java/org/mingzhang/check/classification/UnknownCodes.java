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
import org.mingzhang.document.Disclosure;

/** Codes that our list does not have: a question. Where a sibling bears the printed name, it says so. */
final class UnknownCodes {
  private final Catalogue catalogue;

  UnknownCodes(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Finding> check(Disclosure disclosure) {
    Set<String> said = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (CodedRow row : CodedRow.of(disclosure)) {
      Optional<Kind> kind = row.kind();
      if (kind.isEmpty() || catalogue.isKnown(kind.get(), row.code()) || !said.add(row.code()))
        continue;
      findings.add(finding(row, kind.get(), disclosure.profile().year()));
    }
    return findings;
  }

  private Finding finding(CodedRow row, Kind kind, int year) {
    Optional<Account> sibling =
        kind == Kind.PROCUREMENT ? Optional.empty() : sibling(row, kind, year);
    String label = row.table().label();
    String also = sibling.map(s -> "；同级的“" + s.name() + "”编码是 " + s.code()).orElse("");
    return new Finding(
        "unknown-code",
        sibling.isPresent() ? Severity.WARNING : Severity.INFO,
        List.of(row.place()),
        sibling.map(Account::code).orElse(""),
        row.code(),
        label + " " + kind.label() + "编码 " + row.code() + "“" + row.name() + "”不在现有科目目录中，请核对" + also
            + "。",
        label + ": " + row.code() + " " + row.name() + " is not in the list we have.",
        null);
  }

  private Optional<Account> sibling(CodedRow row, Kind kind, int year) {
    return kind.parent(row.code()).stream()
        .flatMap(parent -> catalogue.find(kind, row.name(), parent).stream())
        .filter(account -> account.isValidIn(year))
        .findFirst();
  }
}
