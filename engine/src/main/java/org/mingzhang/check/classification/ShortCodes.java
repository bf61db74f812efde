package org.mingzhang.check.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.classification.Account;
import org.mingzhang.classification.Catalogue;
import org.mingzhang.classification.Kind;
import org.mingzhang.document.Disclosure;

/** A code with an odd digit left over, as when 款 02 was printed as 2: 3012 for 30102. */
final class ShortCodes {
  private static final int CLASS_DIGITS = 3;
  private static final int ITEM_DIGITS = 7;
  private final Catalogue catalogue;

  ShortCodes(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Finding> check(Disclosure disclosure) {
    List<Finding> findings = new ArrayList<>();
    for (CodedRow row : CodedRow.of(disclosure)) {
      if (isShort(row)) meant(row).ifPresent(code -> findings.add(finding(row, code)));
    }
    return findings;
  }

  private static boolean isShort(CodedRow row) {
    int length = row.code().length();
    return row.hasName()
        && row.code().chars().allMatch(Character::isDigit)
        && length > CLASS_DIGITS
        && length < ITEM_DIGITS
        && length % 2 == 0;
  }

  /** The code that is meant: the account of this name under the digits that are whole, or the digit with its zero. */
  private Optional<String> meant(CodedRow row) {
    String parent = row.code().substring(0, row.code().length() - 1);
    Optional<Kind> kind = Kind.of(parent);
    if (kind.isEmpty() || !catalogue.isKnown(kind.get(), parent)) return Optional.empty();
    Optional<String> byName = catalogue.find(kind.get(), row.name(), parent).stream()
        .map(Account::code)
        .findFirst();
    if (byName.isPresent()) return byName;
    String withZero = parent + "0" + row.code().substring(row.code().length() - 1);
    return catalogue.isKnown(kind.get(), withZero) ? Optional.of(withZero) : Optional.empty();
  }

  private static Finding finding(CodedRow row, String meant) {
    String label = row.table().label();
    return new Finding(
        "short-code",
        Severity.ERROR,
        List.of(row.place()),
        meant,
        row.code(),
        label + "“" + row.name() + "”的科目编码 " + row.code() + " 少一位（末级应为两位数），应为 " + meant + "。",
        label + ": the code " + row.code() + " of " + row.name() + " lacks a digit; " + meant
            + " is meant.",
        label + " " + row.name() + " " + row.code() + " → " + meant);
  }
}
