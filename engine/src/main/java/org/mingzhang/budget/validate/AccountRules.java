package org.mingzhang.budget.validate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.mingzhang.budget.validate.Entered.Spot;
import org.mingzhang.classification.Account;
import org.mingzhang.classification.Catalogue;
import org.mingzhang.classification.Kind;

/**
 * Whether codes can be accounts of their classification in a year. The lists are not complete: a code that is not there is
 * a question; one of the wrong length, or of a 类 that does not exist, is wrong.
 */
final class AccountRules {
  private final Catalogue catalogue = Catalogue.shipped();
  private final int year;
  private final Map<Kind, Map<String, Verdict>> verdicts = new EnumMap<>(Kind.class);

  AccountRules(int year) {
    this.year = year;
  }

  /** What to say of a code; nothing where {@code what} is empty. */
  private record Verdict(boolean error, String what, String expected, String fix) {
    static final Verdict FINE = new Verdict(false, "", "", "");
  }

  /**
   * @param length how many digits it must have; 0 where any length of the classification will do
   */
  void check(Kind kind, String code, int length, Spot spot) {
    Verdict verdict = verdicts
        .computeIfAbsent(kind, k -> new HashMap<>())
        .computeIfAbsent(length + code, c -> verdict(kind, code, length));
    if (verdict.what.isEmpty()) return;
    if (verdict.error) spot.error(verdict.what, verdict.expected, verdict.fix);
    else spot.warning(verdict.what, verdict.expected, verdict.fix);
  }

  private Verdict verdict(Kind kind, String code, int length) {
    boolean fits =
        !code.isEmpty() && kind.hasShapeOf(code) && (length == 0 || code.length() == length);
    if (!fits) {
      String expected = length == 0 ? kind.label() + "编码" : length + " 位的" + kind.label() + "编码";
      String what = "“" + code + "”不是" + kind.label() + "编码";
      return new Verdict(kind != Kind.PROCUREMENT, what, expected, "");
    }
    if (catalogue.account(kind, code, year).isPresent()) return Verdict.FINE;
    if (catalogue.isKnown(kind, code)) {
      Account last = catalogue.accounts(kind, code).get(0);
      String what = "“" + code + " " + last.name() + "”不在 " + year + " 年的" + kind.label() + "里";
      return new Verdict(false, what, "", "请核对科目是否已调整");
    }
    String top = code;
    while (kind.parent(top).isPresent()) top = kind.parent(top).get();
    if (!catalogue.isKnown(kind, top)) {
      String what = "“" + code + "”所属的类“" + top + "”不存在";
      return new Verdict(kind != Kind.PROCUREMENT, what, kind.label() + "编码", "");
    }
    String what = "“" + code + "”不在现有的" + kind.label() + "表里";
    return new Verdict(false, what, "", "现有科目表不全，请自行核对");
  }
}
